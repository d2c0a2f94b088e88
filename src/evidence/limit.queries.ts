import { z } from 'zod';
import { STANCES } from '../claim/claim.ts';
import { declareQuery } from '../graph/query.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';
import { findingParents } from './finding.queries.ts';

/**
 * For each finding that says that something helps by itself, the assertions that limit the benefit of it, or of something that it is
 * kin to, for the object, for a disease or people that the finding is restricted to, for what one of these is kin to, or for what these
 * people have. No more than `$limit` of what the subject is kin to, of what the others are kin to, of what these are and have, of
 * benefits, and of claims and lines of an assertion are looked at, and no more than `$assertions` assertions for each finding. What
 * limits several findings that are shown the same sources is one row, with the ids of these.
 */
export const limitsOfFindings = declareQuery({
  id: 'evidence.limits',
  cypher: `
UNWIND $parents AS parent
MATCH (finding:Assertion)
WHERE finding.version = $graph AND finding.id = parent.assertion
  AND NOT 'COMBINATION' IN coalesce(finding.qualifierKinds, [])
MATCH (predicate:Predicate)
WHERE predicate.version = $graph AND predicate.id = finding.predicate AND coalesce(predicate.benefit, 'EFFECT') = 'EFFECT'
CALL (finding) {
  MATCH (finding)-[:SUBJECT]->(subject:Concept)-[:KIN*0..]->(whole:Concept)
  WITH DISTINCT whole LIMIT $limit
  RETURN collect(whole) AS wholes
}
CALL (parent, finding) {
  CALL (parent, finding) {
    MATCH (finding)-[:OBJECT]->(about:Concept)
    RETURN about
    UNION
    MATCH (finding)-[by:QUALIFIED_BY]->(about:Concept)
    WHERE by.kind = 'DISEASE_CONTEXT'
    RETURN about
    UNION
    UNWIND coalesce(parent.concepts, []) AS id
    MATCH (about:Concept)
    WHERE about.version = $graph AND about.id = id
    RETURN about
  }
  MATCH (about)-[:KIN*0..]->(kind:Concept)
  WITH DISTINCT kind LIMIT $limit
  MATCH (kind)-[:STRUCTURE*0..1 {meaning: 'CONDITION'}]->(had:Concept)-[:KIN*0..]->(condition:Concept)
  WITH DISTINCT condition LIMIT $limit
  RETURN collect(condition) AS conditions
}
CALL (parent, wholes, conditions) {
  UNWIND wholes AS whole
  MATCH (whole)<-[:STRUCTURE {meaning: 'BENEFIT'}]-(benefit:Concept)-[:STRUCTURE {meaning: 'INDICATION'}]->(condition:Concept)
  WHERE condition IN conditions
  WITH DISTINCT benefit LIMIT $limit
  MATCH (restriction:Assertion)
  WHERE restriction.version = $graph AND restriction.subject = benefit.id AND restriction.role = 'RESTRICTION'
    AND (EXISTS {
      (restriction)<-[:STATES]-(claim:Claim)
      WHERE claim.version IN parent.shown AND claim.stance = 'ASSERTS'
    } OR EXISTS { (restriction)<-[:BEARS_ON]-(line:EvidenceLine) WHERE line.direction = 'SUPPORTS' })
  WITH DISTINCT restriction ORDER BY restriction.id LIMIT $assertions
  RETURN restriction
}
WITH restriction, parent.shown AS shown, collect(parent.id) AS parents
RETURN parents, restriction.id AS assertion, restriction.object AS to,
  COLLECT {
    MATCH (restriction)<-[:STATES]-(claim:Claim)
    WHERE claim.version IN shown
    WITH claim ORDER BY claim.orderKey LIMIT $limit
    RETURN {id: claim.id, stance: claim.stance}
  } AS claims,
  COLLECT {
    MATCH (restriction)<-[bearing:BEARS_ON]-(line:EvidenceLine)
    WITH bearing, line ORDER BY line.orderKey LIMIT $limit
    RETURN {study: line.study, direction: line.direction, notCounted: bearing.notCounted}
  } AS lines
ORDER BY restriction.id`,
  parameters: z.object({
    graph: z.string(),
    parents: findingParents,
    limit: z.int(),
    assertions: z.int(),
  }),
  row: z.object({
    parents: z.array(z.string()),
    assertion: z.string(),
    to: z.string(),
    claims: z.array(z.object({ id: z.string(), stance: z.enum(STANCES) })),
    lines: z.array(
      z.object({
        study: z.string(),
        direction: z.enum(EVIDENCE_DIRECTIONS),
        notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
      }),
    ),
  }),
});
