import { z } from 'zod';
import { DOSE_BASES, STANCES } from '../claim/claim.ts';
import { declareQuery } from '../graph/query.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';
import { DOSE_KINDS } from './doseStatement.ts';

const ids = z.array(z.string()).readonly();

const doseStatement = z.object({
  id: z.string(),
  orderKey: z.string(),
  kind: z.enum(DOSE_KINDS),
  isShown: z.boolean(),
  stance: z.enum(STANCES).describe('Of a line ASSERTS'),
  assertion: z.string(),
  subject: z.string(),
  document: z.string().nullable(),
  study: z.string().nullable(),
  direction: z.enum(EVIDENCE_DIRECTIONS).describe('Of a claim SUPPORTS'),
  notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
  inPeople: z.boolean(),
  amounts: z.array(
    z.object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.string(),
      perTime: z.string().nullable(),
      approximate: z.boolean(),
      basis: z.enum([...DOSE_BASES, 'UNSTATED']),
      substance: z.string().nullable(),
    }),
  ),
  populations: z.array(z.string().nullable()),
});

/**
 * For each question: the claims and lines that its sources hold on assertions of doses of its subjects, or any source on those of
 * upper limits, and the lines with an amount that its sources hold on benefits of its kin. No more than `$limit` assertions of each role, and claims and lines together, are
 * looked at.
 */
export const doseStatements = declareQuery({
  id: 'safety.doses',
  cypher: `
UNWIND $questions AS question
CALL (question) {
  CALL (question) {
    UNWIND question.subjects AS subject
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.subject = subject AND assertion.role = 'DOSE'
    WITH assertion LIMIT $limit
    MATCH (predicate:Predicate)
    WHERE predicate.version = $graph AND predicate.id = assertion.predicate
    RETURN assertion, predicate.dose AS kind
    UNION ALL
    UNWIND question.kin AS subject
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.subject = subject AND assertion.role = 'BENEFIT'
    WITH assertion LIMIT $limit
    RETURN assertion, 'STUDIED' AS kind
  }
  WITH collect([assertion, kind]) AS assertions
  CALL (question, assertions) {
    CALL (assertions) {
      UNWIND assertions AS pair
      WITH pair[0] AS assertion, pair[1] AS kind
      WHERE kind <> 'STUDIED'
      MATCH (assertion)<-[:STATES]-(statement:Claim)
      RETURN assertion, kind, statement, null AS study, null AS notCounted, null AS human
      UNION ALL
      UNWIND assertions AS pair
      WITH pair[0] AS assertion, pair[1] AS kind
      MATCH (assertion)<-[bearing:BEARS_ON]-(statement:EvidenceLine)
      WHERE kind <> 'STUDIED' OR EXISTS {
        MATCH (statement)-[:HAS_QUALIFIER]->(dose:Qualifier)
        WHERE dose.kind = 'DOSE' AND dose.unit IS NOT NULL
      }
      RETURN assertion, kind, statement, statement.study AS study, bearing.notCounted AS notCounted,
        bearing.human AS human
    }
    WITH assertion, kind, statement, study, notCounted, human, statement.source IN question.sources AS isShown LIMIT $limit
    RETURN count(*) AS statementsLooked,
      any(shown IN collect(isShown) WHERE NOT shown) AS isElsewhere,
      collect(CASE WHEN isShown OR kind = 'UPPER_LIMIT' THEN {
        id: statement.id, orderKey: statement.orderKey, kind: kind, isShown: isShown,
        stance: coalesce(statement.stance, 'ASSERTS'), assertion: assertion.id,
        subject: assertion.subject, document: statement.document, study: study,
        direction: coalesce(statement.direction, 'SUPPORTS'), notCounted: notCounted,
        inPeople: coalesce(human, NOT EXISTS {
          MATCH (statement)-[:HAS_QUALIFIER]->(:Qualifier {kind: 'SPECIES'})-[:NAMES {version: $graph}]->(:Concept)
        } OR EXISTS {
          MATCH (statement)-[:HAS_QUALIFIER]->(:Qualifier {kind: 'SPECIES'})-[:NAMES {version: $graph}]->(species:Concept)
          WHERE species.human
        }),
        amounts: COLLECT {
          MATCH (statement)-[:HAS_QUALIFIER]->(dose:Qualifier)
          WHERE dose.kind = 'DOSE' AND dose.unit IS NOT NULL
          RETURN {min: dose.min, max: dose.max, unit: dose.unit, perTime: dose.perTime,
            approximate: coalesce(dose.approximate, false), basis: coalesce(dose.basis, 'UNSTATED'),
            substance: head([(dose)-[:NAMES {version: $graph}]->(weighed:Concept) | weighed.id])}
          ORDER BY dose.position
        },
        populations: COLLECT {
          MATCH (statement)-[:HAS_QUALIFIER]->(restriction:Qualifier)
          WHERE restriction.kind = 'POPULATION'
          RETURN head([(restriction)-[:NAMES {version: $graph}]->(people:Concept) | people.id]) AS people
          ORDER BY restriction.position
        }
      } END) AS statements
  }
  RETURN size(assertions) AS looked, statementsLooked, isElsewhere, statements
}
RETURN question.id AS question, statements, isElsewhere,
  looked < $limit AND statementsLooked < $limit AS isComplete`,
  parameters: z.object({
    graph: z.string(),
    questions: z
      .array(
        z.object({
          id: z.int(),
          subjects: ids.describe('The whole, and doses of it'),
          kin: ids,
          sources: ids.describe('Ids of the sources shown'),
        }),
      )
      .readonly(),
    limit: z.int(),
  }),
  row: z.object({
    question: z.int(),
    statements: z.array(doseStatement),
    isElsewhere: z.boolean(),
    isComplete: z.boolean(),
  }),
});
