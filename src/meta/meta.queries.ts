import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

const RELEASE = z.object({ graph: z.string(), versions: z.array(z.string()).readonly() });

/** How many things of each kind the release holds, counted in the indexes. */
export const releaseCounts = declareQuery({
  id: 'meta.counts',
  cypher: `
RETURN
  COUNT {MATCH (node:Concept) WHERE node.version = $graph AND node.id IS NOT NULL} AS concepts,
  COUNT {MATCH (node:Name) WHERE node.version IN $versions AND node.id IS NOT NULL} AS names,
  COUNT {MATCH (node:Assertion) WHERE node.version = $graph AND node.id IS NOT NULL} AS assertions,
  COUNT {MATCH (node:Claim) WHERE node.version IN $versions AND node.id IS NOT NULL} AS claims,
  COUNT {MATCH (node:Document) WHERE node.version IN $versions AND node.id IS NOT NULL} AS documents,
  COUNT {MATCH (node:Study) WHERE node.version IN $versions AND node.id IS NOT NULL} AS studies,
  COUNT {MATCH (node:EvidenceLine) WHERE node.version IN $versions AND node.id IS NOT NULL} AS evidenceLines`,
  parameters: RELEASE,
  row: z.object({
    concepts: z.int(),
    names: z.int(),
    assertions: z.int(),
    claims: z.int(),
    documents: z.int(),
    studies: z.int(),
    evidenceLines: z.int(),
  }),
});

/** The languages of the documents and of the predicates' words, in alphabetical order. */
export const releaseLanguages = declareQuery({
  id: 'meta.languages',
  cypher: `
CALL () {
  MATCH (document:Document)
  WHERE document.version IN $versions AND document.id IS NOT NULL
  RETURN document.language AS language
  UNION
  MATCH (predicate:Predicate)
  WHERE predicate.version = $graph AND predicate.id IS NOT NULL
  UNWIND predicate.labelLanguages AS language
  RETURN language
}
RETURN language ORDER BY language`,
  parameters: RELEASE,
  row: z.object({ language: z.string() }),
});
