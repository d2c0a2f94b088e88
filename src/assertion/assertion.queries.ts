import { z } from 'zod';
import { IDENTITY_QUALIFIER_KINDS } from '../claim/claim.ts';
import { declareQuery } from '../graph/query.ts';
import { listRow, nestedListRow, stretchParameters } from '../paging/listQuery.ts';
import { PREDICATE_ROLES, SIGNS } from '../predicate/predicate.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';
import { BALANCE_VERDICTS } from '../weighing/verdict.ts';

const storedAssertion = z.object({
  id: z.string(),
  orderKey: z.string(),
  subject: z.string(),
  predicate: z.string(),
  object: z.string(),
  role: z.enum(PREDICATE_ROLES),
  sign: z.enum(SIGNS),
  qualifierKinds: z.array(z.enum(IDENTITY_QUALIFIER_KINDS)).default([]),
  qualifierValues: z.array(z.string()).default([]),
  qualifierConcepts: z.array(z.string()).describe('Those of the values that are ids of concepts'),
  independentSources: z.int(),
  level: z.enum(EVIDENCE_LEVELS),
  verdict: z.enum(BALANCE_VERDICTS),
  voiceDirections: z.array(z.enum(EVIDENCE_DIRECTIONS)).default([]),
  voiceLevels: z.array(z.enum(EVIDENCE_LEVELS)).default([]),
  voiceHuman: z.array(z.boolean()).default([]),
  voiceCounts: z.array(z.int()).default([]),
  notCountedReasons: z.array(z.enum(NOT_COUNTED_REASONS)).default([]),
  notCountedCounts: z.array(z.int()).default([]),
});

/** An assertion as it is stored; its identity qualifiers, its voices and the reasons why lines do not count are parallel lists. */
export type StoredAssertion = z.output<typeof storedAssertion>;

/** The assertions with these ids. No row for an unknown one. */
export const assertionsByIds = declareQuery({
  id: 'assertion.byIds',
  cypher: `
MATCH (assertion:Assertion)
WHERE assertion.version = $graph AND assertion.id IN $ids
RETURN assertion {.*, qualifierConcepts: [(assertion)-[:QUALIFIED_BY]->(named) | named.id]} AS assertion`,
  parameters: z.object({ graph: z.string(), ids: z.array(z.string()).readonly() }),
  row: z.object({ assertion: storedAssertion }),
});

/** Whether `assertion` meets the conditions for which `conditionParameters` are. */
export const MEETS_CONDITIONS = `(
  ($predicates IS NULL OR assertion.predicate IN $predicates)
  AND ($roles IS NULL OR assertion.role IN $roles)
  AND ($documents IS NULL OR any(document IN assertion.documents WHERE document IN $documents))
  AND any(source IN assertion.sources WHERE source IN $sources)
  AND ($verdicts IS NULL OR assertion.verdict IN $verdicts)
  AND ($levels IS NULL OR assertion.level IN $levels)
)`;

/** The conditions of `AssertionConditions`. */
export const conditionParameters = {
  predicates: z.array(z.string()).readonly().nullable().describe('Null: every predicate'),
  roles: z.array(z.enum(PREDICATE_ROLES)).readonly().nullable().describe('Null: every role'),
  documents: z.array(z.string()).readonly().nullable().describe('Null: stated by whomever'),
  sources: z.array(z.string()).readonly().describe('Ids of the sources shown'),
  verdicts: z.array(z.enum(BALANCE_VERDICTS)).readonly().nullable().describe('Null: every verdict'),
  levels: z.array(z.enum(EVIDENCE_LEVELS)).readonly().nullable().describe('Null: every level'),
};

/** Assertions about whatever concepts, in the order of their keys, which is the index's where the version goes first. */
export const assertionPage = declareQuery({
  id: 'assertion.page',
  cypher: `
MATCH (assertion:Assertion)
WHERE assertion.version = $graph AND assertion.orderKey > $after
  AND ${MEETS_CONDITIONS}
WITH assertion ORDER BY assertion.version, assertion.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN assertion {.*, qualifierConcepts: [(assertion)-[:QUALIFIED_BY]->(named) | named.id]} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({ graph: z.string(), ...conditionParameters, ...stretchParameters }),
  row: listRow(storedAssertion),
});

/** For each parent, the assertions that have one of its concepts on the side it names, in the order of their keys. */
export const assertionsOfConcepts = declareQuery({
  id: 'assertion.ofConcepts',
  cypher: `
UNWIND $parents AS parent
CALL (parent) {
  MATCH (concept:Concept)<-[side:SUBJECT|OBJECT]-(assertion:Assertion)
  WHERE concept.version = $graph AND concept.id IN parent.concepts
    AND (parent.side IS NULL OR type(side) = parent.side)
  WITH DISTINCT assertion
  WHERE assertion.orderKey > $after
    AND ($objects IS NULL OR assertion.object IN $objects)
    AND ($either IS NULL OR assertion.subject IN $either OR assertion.object IN $either)
    AND ${MEETS_CONDITIONS}
  RETURN assertion ORDER BY assertion.orderKey LIMIT $limit
}
WITH parent, CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN parent.id AS parent,
  assertion {.*, qualifierConcepts: [(assertion)-[:QUALIFIED_BY]->(named) | named.id]} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({
    graph: z.string(),
    parents: z
      .array(
        z.object({
          id: z.string(),
          concepts: z.array(z.string()).readonly(),
          side: z.enum(['SUBJECT', 'OBJECT']).nullable().describe('Null: either'),
        }),
      )
      .readonly(),
    objects: z.array(z.string()).readonly().nullable().describe('Null: every object'),
    either: z
      .array(z.string())
      .readonly()
      .nullable()
      .describe('On one side or the other; null: every concept'),
    ...conditionParameters,
    ...stretchParameters,
  }),
  row: nestedListRow(storedAssertion),
});
