import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';
import { BELONGS_TO_FINDING, findingParent } from './finding.queries.ts';

const WEIGHED = `id: line.id, study: line.study, direction: line.direction, level: bearing.level,
  human: bearing.human, voice: bearing.voice, includes: bearing.includes, notCounted: bearing.notCounted`;

/** What weighs a `line` that bears on its assertion by `bearing`. */
export const WEIGHED_LINE = `{${WEIGHED}}`;

/** A line as {@link WEIGHED_LINE} gives it. */
export const weighedLine = z.object({
  id: z.string(),
  study: z.string(),
  direction: z.enum(EVIDENCE_DIRECTIONS),
  level: z.enum(EVIDENCE_LEVELS).nullable(),
  human: z.boolean(),
  voice: z.string(),
  includes: z.array(z.string()),
  notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
});

/**
 * For each finding, the evidence lines of any source that belong to it, in the order of their keys, with what weighs them
 * together with lines on other assertions, and what cautions look at. No more than `$limit` of one finding.
 */
export const linesToWeigh = declareQuery({
  id: 'evidence.weighing',
  cypher: `
UNWIND $parents AS parent
CALL (parent) {
  MATCH (assertion:Assertion)<-[bearing:BEARS_ON]-(line:EvidenceLine)
  WHERE assertion.version = $graph AND assertion.id = parent.assertion
    AND ${BELONGS_TO_FINDING.line}
  WITH line, bearing ORDER BY line.orderKey LIMIT $limit
  RETURN line, bearing, EXISTS { (line)-[:OF]->(:Study {identification: 'CANDIDATE'}) } AS isCandidate
}
RETURN parent.id AS parent, collect({
  ${WEIGHED},
  isCandidate: isCandidate, controlled: line.controlled
}) AS lines`,
  parameters: z.object({
    graph: z.string(),
    parents: z.array(findingParent).readonly(),
    limit: z.int(),
  }),
  row: z.object({
    parent: z.string(),
    lines: z.array(weighedLine.extend({ isCandidate: z.boolean(), controlled: z.boolean().nullable() })),
  }),
});
