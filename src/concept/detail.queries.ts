import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { MATCH_KINDS, NAME_KINDS, NAME_ORIGINS } from './concept.ts';

const CONCEPT_IDS = z.object({ graph: z.string(), ids: z.array(z.string()).readonly() });

const storedName = z.object({
  text: z.string(),
  language: z.string(),
  kind: z.enum(NAME_KINDS),
  origin: z.enum(NAME_ORIGINS),
});

/** One name of a concept. */
export type StoredName = z.output<typeof storedName>;

/** The names that any source gives to each concept. */
export const namesOfConcepts = declareQuery({
  id: 'name.ofConcepts',
  cypher: `
MATCH (concept:Concept)
WHERE concept.version = $graph AND concept.id IN $ids
RETURN concept.id AS concept, COLLECT {
  MATCH (concept)<-[:ROW_OF]-(:SourceConcept)-[:HAS_NAME]->(name:Name)
  RETURN DISTINCT {text: name.text, language: name.language, kind: name.kind, origin: name.origin}
} AS names`,
  parameters: CONCEPT_IDS,
  row: z.object({ concept: z.string(), names: z.array(storedName) }),
});

const storedXref = z.object({
  curie: z.string(),
  label: z.string().nullable(),
  match: z.enum(MATCH_KINDS),
  verified: z.boolean(),
});

/** A concept of an ontology or a database, and how it stands to ours. */
export type StoredXref = z.output<typeof storedXref>;

/** The xrefs that any source gives to each concept. */
export const xrefsOfConcepts = declareQuery({
  id: 'xref.ofConcepts',
  cypher: `
MATCH (concept:Concept)
WHERE concept.version = $graph AND concept.id IN $ids
RETURN concept.id AS concept, COLLECT {
  MATCH (concept)<-[:ROW_OF]-(:SourceConcept)-[:HAS_XREF]->(xref:Xref)
  RETURN {curie: xref.curie, label: xref.label, match: xref.match, verified: xref.verified}
} AS xrefs`,
  parameters: CONCEPT_IDS,
  row: z.object({ concept: z.string(), xrefs: z.array(storedXref) }),
});

/** The structural links that leave or reach each concept, each once whatever number of sources give it. */
export const structureOfConcepts = declareQuery({
  id: 'structure.ofConcepts',
  cypher: `
MATCH (concept:Concept)
WHERE concept.version = $graph AND concept.id IN $ids
RETURN concept.id AS concept, COLLECT {
  MATCH (concept)-[link:KIN|STRUCTURE]-(:Concept)
  WITH DISTINCT startNode(link).id AS from, link.predicate AS predicate, endNode(link).id AS of, type(link) = 'KIN' AS kin
  ORDER BY predicate, from, of
  RETURN {concept: from, predicate: predicate, of: of, kin: kin}
} AS links`,
  parameters: CONCEPT_IDS,
  row: z.object({
    concept: z.string(),
    links: z.array(
      z.object({ concept: z.string(), predicate: z.string(), of: z.string(), kin: z.boolean() }),
    ),
  }),
});
