import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { nestedListRow, stretchParameters } from '../paging/listQuery.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';
import { DIRECTNESSES, EVIDENCE_DIRECTIONS, INDIRECT_REASONS, STUDY_DESIGNS } from './study.ts';

/** Shape of an evidence line as a query gives it. */
export const storedEvidenceLine = z.object({
  id: z.string(),
  orderKey: z.string(),
  study: z.string(),
  assertion: z.string(),
  direction: z.enum(EVIDENCE_DIRECTIONS),
  directness: z.enum(DIRECTNESSES),
  indirectBecause: z.enum(INDIRECT_REASONS).nullable().default(null),
  design: z.enum(STUDY_DESIGNS),
  controlled: z.boolean().nullable().default(null),
  level: z.enum(EVIDENCE_LEVELS).nullable(),
  inHumans: z.boolean(),
  counted: z.boolean(),
  notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
  summary: z.string(),
});

/** An evidence line as it is stored, with how it counts for the assertion that it bears on. */
export type StoredEvidenceLine = z.output<typeof storedEvidenceLine>;

/** An evidence line as an item of a list, out of `line`, its `assertion`, and the `bearing` of the one on the other. */
export const EVIDENCE_LINE_ITEM = `line {.*, assertion: assertion.id, level: bearing.level, inHumans: bearing.human,
  counted: bearing.counted, notCounted: bearing.notCounted}`;

/** The lines with these ids. No row for an unknown one. */
export const evidenceLinesByIds = declareQuery({
  id: 'evidenceLine.byIds',
  cypher: `
MATCH (line:EvidenceLine)
WHERE line.version IN $versions AND line.id IN $ids
MATCH (line)-[bearing:BEARS_ON {version: $graph}]->(assertion:Assertion)
RETURN ${EVIDENCE_LINE_ITEM} AS line`,
  parameters: z.object({
    graph: z.string(),
    versions: z.array(z.string()).readonly(),
    ids: z.array(z.string()).readonly(),
  }),
  row: z.object({ line: storedEvidenceLine }),
});

/** What the lines of a list have in common. */
export const EVIDENCE_LINE_PARENTS = ['ASSERTION', 'STUDY'] as const;

/** For each parent, the lines that bear on it (an assertion) or are of it (a study), in the order of their keys. */
export const evidenceLinesOfParents = declareQuery({
  id: 'evidenceLine.ofParents',
  cypher: `
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    WITH parent WHERE $kind = 'ASSERTION'
    MATCH (of:Assertion)<-[:BEARS_ON]-(line:EvidenceLine)
    WHERE of.version = $graph AND of.id = parent.id
    RETURN line
    UNION
    WITH parent WHERE $kind = 'STUDY'
    MATCH (of:Study)<-[:OF]-(line:EvidenceLine)
    WHERE of.version IN $versions AND of.id = parent.id
    RETURN line
  }
  WITH line
  WHERE line.version IN $shown AND line.orderKey > $after
  MATCH (line)-[bearing:BEARS_ON {version: $graph}]->(assertion:Assertion)
  RETURN line, bearing, assertion ORDER BY line.orderKey LIMIT $limit
}
WITH parent, CASE WHEN $counting THEN null ELSE line END AS line,
  CASE WHEN $counting THEN null ELSE bearing END AS bearing,
  CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN parent.id AS parent, ${EVIDENCE_LINE_ITEM} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({
    graph: z.string(),
    versions: z.array(z.string()).readonly(),
    parents: z.array(z.object({ id: z.string() })).readonly(),
    kind: z.enum(EVIDENCE_LINE_PARENTS),
    shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
    ...stretchParameters,
  }),
  row: nestedListRow(storedEvidenceLine),
});
