import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { askedKin } from './askedKin.ts';
import { WEIGHED_LINE, weighedLine } from './weighing.queries.ts';

/** Whether a `context` is the condition or its kin, or people who have it, or kin of such people. */
const IS_OF_CONDITION = `(context.id IN conditions OR EXISTS {
      MATCH (context)-[:KIN*0..]->(:Concept)-[:STRUCTURE {meaning: 'CONDITION'}]->(had:Concept)
      WHERE had.id IN conditions
    })`;

/**
 * For each question, the claims and lines on benefits for the condition, of something that is not the intervention's kin, that take
 * the intervention up: as the FORM that was given, or by a DOSE of it where it is kin of what the benefit is of; or as a
 * PARTNER, in a COMBINATION. They are about the condition by the object, or by a restriction of the assertion or their own. No more
 * than `$limit` qualifiers and combinations that name an intervention, claims and lines on these, and concepts that a dose is kin of,
 * are looked at.
 */
export const involvements = declareQuery({
  id: 'evidence.involvements',
  cypher: `
UNWIND $questions AS question
WITH question, $kin[question.condition] AS conditions, $kin[question.intervention] AS interventions
CALL (interventions) {
  UNWIND interventions AS id
  MATCH (given:Concept)<-[:NAMES]-(qualifier:Qualifier)
  WHERE given.version = $graph AND given.id = id
  WITH interventions, given, qualifier LIMIT $limit
  WHERE qualifier.kind IN ['FORM', 'DOSE']
  MATCH (qualifier)<-[:HAS_QUALIFIER]-(owner:Claim|EvidenceLine)-[bearing:STATES|BEARS_ON {version: $graph}]->(assertion:Assertion)
  WHERE assertion.role = 'BENEFIT' AND NOT assertion.subject IN interventions
  WITH given, collect({kind: qualifier.kind, owner: owner, bearing: bearing, assertion: assertion}) AS named
  CALL (given, named) {
    WITH * WHERE any(one IN named WHERE one.kind = 'DOSE')
    MATCH (given)-[:KIN*0..]->(wider:Concept)
    WITH DISTINCT wider LIMIT $limit
    RETURN collect(wider.id) AS givenAs
  }
  UNWIND named AS one
  WITH one, givenAs WHERE one.kind = 'FORM' OR one.assertion.subject IN givenAs
  RETURN one.owner AS owner, one.bearing AS bearing, one.assertion AS assertion, 'FORM' AS part
  UNION
  UNWIND interventions AS id
  MATCH (partner:Concept)<-[by:QUALIFIED_BY]-(assertion:Assertion)
  WHERE partner.version = $graph AND partner.id = id
  WITH interventions, by, assertion LIMIT $limit
  WHERE by.kind = 'COMBINATION' AND assertion.role = 'BENEFIT' AND NOT assertion.subject IN interventions
  MATCH (assertion)<-[bearing:STATES|BEARS_ON]-(owner:Claim|EvidenceLine)
  WITH owner, bearing, assertion LIMIT $limit
  RETURN owner, bearing, assertion, 'PARTNER' AS part
}
WITH question, conditions, owner, bearing, assertion, part
WHERE assertion.object IN conditions
  OR EXISTS {
    MATCH (assertion)-[by:QUALIFIED_BY]->(context:Concept)
    WHERE by.kind = 'DISEASE_CONTEXT' AND ${IS_OF_CONDITION}
  }
  OR EXISTS {
    MATCH (owner)-[:HAS_QUALIFIER]->(restriction:Qualifier)-[:NAMES {version: $graph}]->(context:Concept)
    WHERE restriction.kind IN ['POPULATION', 'DISEASE_CONTEXT'] AND ${IS_OF_CONDITION}
  }
WITH question, bearing, assertion, part, owner, CASE WHEN owner:EvidenceLine THEN owner END AS line
ORDER BY part, owner.orderKey
RETURN question.id AS question, collect({
  id: owner.id, part: part, subject: assertion.subject, version: owner.version,
  line: CASE WHEN line IS NOT NULL THEN ${WEIGHED_LINE} END
}) AS statements`,
  parameters: z.object({
    graph: z.string(),
    kin: askedKin,
    questions: z
      .array(
        z.object({
          id: z.string(),
          condition: z.string(),
          intervention: z.string(),
        }),
      )
      .readonly(),
    limit: z.int(),
  }),
  row: z.object({
    question: z.string(),
    statements: z.array(
      z.object({
        id: z.string(),
        part: z.enum(['FORM', 'PARTNER']),
        subject: z.string(),
        version: z.string().describe('Of its source'),
        line: weighedLine.nullable().describe('Null for a claim'),
      }),
    ),
  }),
});
