import { z } from 'zod';
import { CLAIM_ITEM, storedClaim } from '../claim/claim.queries.ts';
import { declareQuery } from '../graph/query.ts';
import { wordsInCypher } from '../graph/cypherWords.ts';
import { nestedListRow, stretchParameters } from '../paging/listQuery.ts';
import { EVIDENCE_LINE_ITEM, storedEvidenceLine } from '../study/evidenceLine.queries.ts';
import { DIRECTIONS_AGAINST } from '../weighing/counting.ts';

/** A finding, as far as what belongs to it depends on it. */
export const findingParent = z.object({
  id: z.string(),
  assertion: z.string(),
  concepts: z.array(z.string()).readonly().nullable().describe('What qualifiers must name; null: nothing'),
});

/** Findings, each with the sources of which what belongs to it is wanted. */
export const findingParents = z
  .array(
    findingParent.extend({
      shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
    }),
  )
  .readonly();

const FINDINGS = {
  graph: z.string(),
  parents: findingParents,
  ...stretchParameters,
};

/**
 * Whether a `claim` or a `line` belongs to the finding that is `parent`: any does where qualifiers need not name a concept; else
 * those that are restricted to one, and those whose scope it is and that speak against the assertion.
 */
export const BELONGS_TO_FINDING = {
  claim: `(parent.concepts IS NULL OR EXISTS {
      MATCH (claim)-[:HAS_QUALIFIER]->(qualifier:Qualifier)-[:NAMES {version: $graph}]->(named:Concept)
      WHERE named.id IN parent.concepts
        AND (qualifier.kind IN ['POPULATION', 'DISEASE_CONTEXT'] OR qualifier.kind = 'SCOPE' AND claim.stance = 'DENIES')
    })`,
  line: `(parent.concepts IS NULL OR EXISTS {
      MATCH (line)-[:HAS_QUALIFIER]->(qualifier:Qualifier)-[:NAMES {version: $graph}]->(named:Concept)
      WHERE named.id IN parent.concepts
        AND (qualifier.kind IN ['POPULATION', 'DISEASE_CONTEXT']
          OR qualifier.kind = 'SCOPE' AND line.direction IN ${wordsInCypher(DIRECTIONS_AGAINST)})
    })`,
};

/**
 * For each finding, the claims on its assertion, in the order of their keys: where qualifiers must name a concept, those that
 * are restricted to it, and denials whose scope it is.
 */
export const claimsOfFindings = declareQuery({
  id: 'evidence.claims',
  cypher: `
UNWIND $parents AS parent
CALL (parent) {
  MATCH (assertion:Assertion)<-[:STATES]-(claim:Claim)
  WHERE assertion.version = $graph AND assertion.id = parent.assertion
    AND claim.version IN parent.shown AND claim.orderKey > $after
    AND ${BELONGS_TO_FINDING.claim}
  RETURN claim, assertion ORDER BY claim.orderKey LIMIT $limit
}
WITH parent, CASE WHEN $counting THEN null ELSE claim END AS claim,
  CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN parent.id AS parent, ${CLAIM_ITEM} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object(FINDINGS),
  row: nestedListRow(storedClaim),
});

/**
 * For each finding, the evidence lines on its assertion, in the order of their keys: where qualifiers must name a concept, those
 * that are restricted to it, and those whose scope it is and that dispute the assertion or find no effect.
 */
export const evidenceLinesOfFindings = declareQuery({
  id: 'evidence.lines',
  cypher: `
UNWIND $parents AS parent
CALL (parent) {
  MATCH (assertion:Assertion)<-[bearing:BEARS_ON]-(line:EvidenceLine)
  WHERE assertion.version = $graph AND assertion.id = parent.assertion
    AND line.version IN parent.shown AND line.orderKey > $after
    AND ${BELONGS_TO_FINDING.line}
  RETURN line, bearing, assertion ORDER BY line.orderKey LIMIT $limit
}
WITH parent, CASE WHEN $counting THEN null ELSE line END AS line,
  CASE WHEN $counting THEN null ELSE bearing END AS bearing,
  CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN parent.id AS parent, ${EVIDENCE_LINE_ITEM} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object(FINDINGS),
  row: nestedListRow(storedEvidenceLine),
});
