import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { askedKin } from './askedKin.ts';
import { wordsInCypher } from '../graph/cypherWords.ts';
import { DIRECTIONS_AGAINST, REASONS_OF_ELIGIBLE } from '../weighing/counting.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';
import { foundFinding, storedLink, weighedFinding } from './foundFinding.ts';

/**
 * For each question, the findings: assertions of role BENEFIT whose object is in the condition's kin, or that are restricted to
 * it by a qualifier. Looks at no more than `$limit` such assertions that have one side in a kin, on the side that has fewer, and
 * at no more than `$limit` of the things that name a concept in the condition's kin or people who have it (kin of those who have
 * it have it too), and of these people; `isCut` tells whether there are more. `found` counts the findings of the sources shown,
 * `excluded` those that only other sources have; `weighed` are the first of both. A concept is mentioned where anything in the
 * release is about its kin or names it.
 */
export const findingsOfQuestions = declareQuery({
  id: 'evidence.findings',
  cypher: `
UNWIND $questions AS question
WITH question, $kin[question.condition] AS conditions, $kin[question.intervention] AS interventions
CALL (conditions) {
  UNWIND conditions AS id
  MATCH (member:Concept) WHERE member.version = $graph AND member.id = id
  RETURN collect(member) AS members, sum(COUNT {
    MATCH (benefit:Assertion) WHERE benefit.version = $graph AND benefit.object = id AND benefit.role = 'BENEFIT'
    RETURN benefit LIMIT $limit + 1
  }) AS objects
}
CALL (members) {
  UNWIND members AS member
  MATCH (member)<-[:STRUCTURE {meaning: 'CONDITION'}]-(:Concept)<-[:KIN*0..]-(people:Concept)
  WHERE NOT people IN members
  WITH DISTINCT people LIMIT $limit
  RETURN collect(people) AS patients
}
WITH *, members + patients AS contexts
CALL (contexts) {
  UNWIND contexts AS context
  RETURN sum(COUNT {(context)<-[:NAMES|QUALIFIED_BY]-()}) AS restrictions,
    sum(COUNT {(context)<-[:SUBJECT|OBJECT]-()}) AS statements
}
CALL (interventions) {
  UNWIND interventions AS id
  MATCH (subject:Concept) WHERE subject.version = $graph AND subject.id = id
  RETURN sum(COUNT {
      MATCH (benefit:Assertion) WHERE benefit.version = $graph AND benefit.subject = id AND benefit.role = 'BENEFIT'
      RETURN benefit LIMIT $limit + 1
    }) AS subjectStatements,
    sum(COUNT {(subject)<-[:SUBJECT|OBJECT|NAMES|QUALIFIED_BY]-()}) AS interventionMentions
}
WITH *, CASE WHEN interventions IS NULL OR objects <= subjectStatements THEN 'OBJECT' ELSE 'SUBJECT' END AS beginning
CALL (question, conditions, interventions, contexts, beginning) {
  CALL (question, conditions, interventions, contexts, beginning) {
    WITH * WHERE beginning = 'OBJECT'
    UNWIND conditions AS id
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.object = id AND assertion.role = 'BENEFIT'
    WITH question, interventions, assertion LIMIT $limit
    WHERE interventions IS NULL OR assertion.subject IN interventions
    RETURN assertion, null AS context, null AS match, true AS isMatch,
      any(source IN assertion.sources WHERE source IN question.sources) AS isShown, [0] AS place, assertion.level AS level
    UNION ALL
    WITH * WHERE beginning = 'SUBJECT'
    UNWIND interventions AS id
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.subject = id AND assertion.role = 'BENEFIT'
    WITH question, conditions, assertion LIMIT $limit
    WHERE assertion.object IN conditions
    RETURN assertion, null AS context, null AS match, true AS isMatch,
      any(source IN assertion.sources WHERE source IN question.sources) AS isShown, [0] AS place, assertion.level AS level
    UNION ALL
    WITH *
    UNWIND contexts AS context
    MATCH (context)<-[by:QUALIFIED_BY]-(assertion:Assertion)
    WITH question, interventions, context, by, assertion LIMIT $limit
    WHERE by.kind = 'DISEASE_CONTEXT'
      AND assertion.role = 'BENEFIT' AND (interventions IS NULL OR assertion.subject IN interventions)
    RETURN assertion, context, {by: 'ASSERTION', owner: assertion.id, kind: by.kind} AS match, true AS isMatch,
      any(source IN assertion.sources WHERE source IN question.sources) AS isShown, [1, context.id] AS place,
      assertion.level AS level
    UNION ALL
    WITH *
    UNWIND contexts AS context
    MATCH (context)<-[:NAMES]-(qualifier:Qualifier)
    WITH question, interventions, context, qualifier LIMIT $limit
    WHERE qualifier.kind IN ['POPULATION', 'DISEASE_CONTEXT', 'SCOPE']
    MATCH (qualifier)<-[:HAS_QUALIFIER]-(owner:Claim|EvidenceLine)-[says:STATES|BEARS_ON {version: $graph}]->(assertion:Assertion)
    WHERE assertion.role = 'BENEFIT' AND (interventions IS NULL OR assertion.subject IN interventions)
    RETURN assertion, context,
      {by: CASE WHEN owner:Claim THEN 'CLAIM' ELSE 'EVIDENCE_LINE' END, owner: owner.id, kind: qualifier.kind} AS match,
      qualifier.kind <> 'SCOPE' AS isMatch, owner.version IN question.shown AS isShown,
      [CASE WHEN owner:Claim THEN 2 ELSE 3 END, owner.orderKey, qualifier.position] AS place,
      CASE WHEN (says.notCounted IS NULL OR says.notCounted IN ${wordsInCypher(REASONS_OF_ELIGIBLE)})
        AND (qualifier.kind <> 'SCOPE' OR owner.direction IN ${wordsInCypher(DIRECTIONS_AGAINST)}) THEN says.level END AS level
  }
  WITH assertion, context, match, isMatch, isShown, place, level ORDER BY place
  WITH assertion,
    min(CASE WHEN isMatch THEN place[0] END) AS way,
    head(collect(CASE WHEN isMatch AND isShown THEN [match, context] END)) AS first,
    collect(DISTINCT context.id) AS concepts,
    collect(DISTINCT level) AS levels
  WHERE way IS NOT NULL
  WITH assertion, way, first, concepts, 'COMBINATION' IN coalesce(assertion.qualifierKinds, []) AS combined,
    CASE WHEN way < 2 THEN [assertion.level] ELSE levels END AS levels
  ORDER BY CASE WHEN way > 2 THEN 2 ELSE way END, combined,
    coalesce(head([rank IN range(0, size($levels) - 1) WHERE $levels[rank] IN levels]), size($levels)),
    assertion.independentSources DESC, COUNT {(assertion)<-[:STATES|BEARS_ON]-()} DESC, assertion.id
  RETURN count(first) AS found, count(CASE WHEN first IS NULL THEN 1 END) AS excluded,
    collect(CASE WHEN first IS NOT NULL THEN {assertion: assertion, first: first, concepts: concepts} END)[..$findings] AS shown,
    collect(assertion {assertion: assertion.id, .subject, combined: combined,
      concepts: CASE WHEN way < 2 THEN null ELSE concepts END})[..$weighed] AS weighed
}
RETURN question.id AS question, found, excluded, weighed,
  CASE beginning WHEN 'OBJECT' THEN objects ELSE subjectStatements END > $limit OR restrictions > $limit
    OR size(patients) >= $limit OR found + excluded > $weighed AS isCut,
  restrictions + statements > 0 AS isConditionMentioned, interventionMentions > 0 AS isInterventionMentioned,
  COLLECT {
    UNWIND shown AS finding
    WITH finding.assertion AS assertion, finding.first[0] AS match, finding.first[1] AS context, finding.concepts AS concepts
    RETURN assertion {assertion: assertion.id, .subject, .object, .independentSources, concepts: concepts,
      match: CASE WHEN context IS NOT NULL THEN match {.*, concept: context.id,
        kin: COLLECT {
          MATCH (context)-[:KIN*0..]->(group:Concept) WHERE NOT context IN members
          WITH DISTINCT group LIMIT $limit
          MATCH (group)-[link:KIN]->(wider:Concept)
          RETURN DISTINCT {concept: group.id, predicate: link.predicate, of: wider.id}
        },
        conditions: COLLECT {
          MATCH (context)-[:KIN*0..]->(group:Concept) WHERE NOT context IN members
          WITH DISTINCT group LIMIT $limit
          MATCH (group)-[has:STRUCTURE {meaning: 'CONDITION'}]->(condition:Concept)
          RETURN DISTINCT {concept: group.id, predicate: has.predicate, of: condition.id}
        }} END}
  } AS findings,
  COLLECT {
    WITH weighed WHERE interventions IS NULL
    UNWIND weighed AS finding
    WITH DISTINCT finding.subject AS id
    MATCH (subject:Concept)-[:KIN*0..]->(kin:Concept)
    WHERE subject.version = $graph AND subject.id = id
    WITH DISTINCT kin LIMIT $limit
    MATCH (kin)-[link:KIN]->(wider:Concept)
    RETURN DISTINCT {concept: kin.id, predicate: link.predicate, of: wider.id}
  } AS subjectLinks`,
  parameters: z.object({
    graph: z.string(),
    kin: askedKin,
    questions: z
      .array(
        z.object({
          id: z.string(),
          condition: z.string(),
          intervention: z.string().nullable().describe('Null: whatever has a benefit'),
          sources: z.array(z.string()).readonly().describe('Ids of the sources shown'),
          shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
        }),
      )
      .readonly(),
    limit: z.int().describe('How much is looked at on each way to a finding'),
    findings: z.int().describe('How many findings are wanted of each question'),
    weighed: z.int().describe('How many are weighed'),
    levels: z.array(z.enum(EVIDENCE_LEVELS)).readonly().describe('The levels of evidence, the best first'),
  }),
  row: z.object({
    question: z.string(),
    found: z.int(),
    excluded: z.int(),
    isCut: z.boolean(),
    isConditionMentioned: z.boolean(),
    isInterventionMentioned: z.boolean(),
    findings: z.array(foundFinding).describe('The first of those of the sources shown'),
    weighed: z.array(weighedFinding),
    subjectLinks: z
      .array(storedLink)
      .describe('How subjects are kin of wider concepts, where no intervention was asked for'),
  }),
});
