import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { listRow, stretchParameters } from '../paging/listQuery.ts';
import { EVIDENCE_LINE_ITEM, storedEvidenceLine } from '../study/evidenceLine.queries.ts';
import { DISAGREEMENT_KINDS } from './disagreement.ts';
import { SHORTFALLS } from './overstatement.ts';

const storedDisagreement = z.object({
  id: z.string(),
  orderKey: z.string(),
  kind: z.enum(DISAGREEMENT_KINDS),
  proposition: z.string().nullable().default(null),
  shortfalls: z.array(z.enum(SHORTFALLS)).default([]),
});

/** A disagreement as it is stored, without those who disagree. */
export type StoredDisagreement = z.output<typeof storedDisagreement>;

const filterParameters = {
  graph: z.string(),
  kinds: z.array(z.enum(DISAGREEMENT_KINDS)).readonly().nullable().describe('Null: every kind'),
  documents: z.array(z.string()).readonly().nullable().describe('Null: of whomever'),
  sources: z.array(z.string()).readonly().describe('Ids of the sources shown'),
};

/** Disagreements about whatever concepts, in the order of their keys. */
export const disagreementPage = declareQuery({
  id: 'disagreement.page',
  cypher: `
MATCH (disagreement:Disagreement)
WHERE disagreement.version = $graph AND disagreement.orderKey > $after
  AND ($kinds IS NULL OR disagreement.kind IN $kinds)
  AND ($documents IS NULL OR any(document IN disagreement.documents WHERE document IN $documents))
  AND any(index IN range(0, size(disagreement.leftSources) - 1)
    WHERE disagreement.leftSources[index] IN $sources AND disagreement.rightSources[index] IN $sources)
WITH disagreement ORDER BY disagreement.version, disagreement.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE disagreement END AS disagreement, count(*) AS count
RETURN disagreement {.*} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({ ...filterParameters, ...stretchParameters }),
  row: listRow(storedDisagreement),
});

/** Disagreements on assertions about a concept, in the order of their keys. */
export const disagreementsOfConcept = declareQuery({
  id: 'disagreement.ofConcept',
  cypher: `
MATCH (concept:Concept)<-[:SUBJECT|OBJECT]-(:Assertion)<-[:ABOUT]-(disagreement:Disagreement)
WHERE concept.version = $graph AND concept.id = $concept
WITH DISTINCT disagreement
WHERE disagreement.orderKey > $after
  AND ($kinds IS NULL OR disagreement.kind IN $kinds)
  AND ($documents IS NULL OR any(document IN disagreement.documents WHERE document IN $documents))
  AND any(index IN range(0, size(disagreement.leftSources) - 1)
    WHERE disagreement.leftSources[index] IN $sources AND disagreement.rightSources[index] IN $sources)
WITH disagreement ORDER BY disagreement.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE disagreement END AS disagreement, count(*) AS count
RETURN disagreement {.*} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({ concept: z.string(), ...filterParameters, ...stretchParameters }),
  row: listRow(storedDisagreement),
});

/** Who takes part in each disagreement, of the sources shown: no more than `$limit` of each kind, and how many there are. */
export const disagreementParts = declareQuery({
  id: 'disagreement.parts',
  cypher: `
MATCH (disagreement:Disagreement)
WHERE disagreement.version = $graph AND disagreement.id IN $ids
RETURN disagreement.id AS id,
  COLLECT {
    MATCH (disagreement)-[:ABOUT]->(assertion:Assertion)
    RETURN assertion.id ORDER BY assertion.id LIMIT $limit
  } AS assertions,
  COLLECT {
    MATCH (disagreement)<-[:DISAGREES_IN]-(claim:Claim)
    WHERE claim.source IN $sources
    RETURN claim.id ORDER BY claim.orderKey LIMIT $limit
  } AS claims,
  COUNT {(disagreement)<-[:DISAGREES_IN]-(claim:Claim) WHERE claim.source IN $sources} AS claimCount,
  COLLECT {
    MATCH (disagreement)<-[:DISAGREES_IN]-(line:EvidenceLine)-[bearing:BEARS_ON {version: $graph}]->(assertion:Assertion)
    WHERE line.source IN $sources
    RETURN ${EVIDENCE_LINE_ITEM} ORDER BY line.orderKey LIMIT $limit
  } AS lines,
  COLLECT {
    MATCH (disagreement)<-[part:DISAGREES_IN]-(line:EvidenceLine)
    WHERE line.source IN $sources AND part.shortfalls IS NOT NULL
    RETURN {line: line.id, shortfalls: part.shortfalls} ORDER BY line.orderKey LIMIT $limit
  } AS falling,
  COUNT {(disagreement)<-[:DISAGREES_IN]-(line:EvidenceLine) WHERE line.source IN $sources} AS lineCount`,
  parameters: z.object({
    graph: z.string(),
    ids: z.array(z.string()).readonly(),
    sources: z.array(z.string()).readonly().describe('Ids of the sources shown'),
    limit: z.int(),
  }),
  row: z.object({
    id: z.string(),
    assertions: z.array(z.string()),
    claims: z.array(z.string()),
    claimCount: z.int(),
    lines: z.array(storedEvidenceLine),
    falling: z.array(z.object({ line: z.string(), shortfalls: z.array(z.enum(SHORTFALLS)) })),
    lineCount: z.int(),
  }),
});

/** Who takes part in a disagreement: ids, and lines as they are stored. */
export type DisagreementParts = z.output<(typeof disagreementParts)['row']>;
