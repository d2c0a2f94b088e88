import { z } from 'zod';
import { STANCES } from '../claim/claim.ts';
import { declareQuery } from '../graph/query.ts';
import { PREDICATE_ROLES } from '../predicate/predicate.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';

const ids = z.array(z.string()).readonly();

/**
 * The assertions that the probes of each inquiry find, with how many claims and lines the inquiry's sources have on each. No more
 * than `$limit` assertions are looked at for each probe, so that the work is bounded whatever the concepts are; `looked` is the
 * most that were. No row for an inquiry whose probes hold nothing.
 */
export const assertionsOfInquiries = declareQuery({
  id: 'inquiry.assertions',
  cypher: `
WITH COLLECT {
  MATCH (predicate:Predicate)
  WHERE predicate.version = $graph AND predicate.id IS NOT NULL AND predicate.direction = 'REVERSE'
  RETURN predicate.id
} AS reverse
UNWIND $inquiries AS inquiry
UNWIND inquiry.probes AS probe
CALL (probe, reverse) {
  CALL (probe) {
    WITH probe WHERE probe.by = 'SUBJECT'
    UNWIND probe.ids AS id
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.subject = id AND assertion.role = probe.role
    RETURN assertion
    UNION ALL
    WITH probe WHERE probe.by = 'OBJECT'
    UNWIND probe.ids AS id
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.object = id AND assertion.role = probe.role
    RETURN assertion
    UNION ALL
    WITH probe WHERE probe.by = 'ID'
    UNWIND probe.ids AS id
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.id = id AND assertion.role = probe.role
    RETURN assertion
  }
  WITH probe, reverse, assertion LIMIT $limit
  WITH probe, reverse, collect(assertion) AS looked
  RETURN size(looked) AS looked, [assertion IN looked
    WHERE probe.reversed IS NULL OR probe.reversed = (assertion.predicate IN reverse)] AS kept
}
UNWIND CASE WHEN kept = [] THEN [null] ELSE kept END AS assertion
WITH inquiry, probe, looked, assertion,
  any(source IN assertion.sources WHERE source IN inquiry.sources) AS isShown
WITH inquiry, probe, looked, assertion, isShown,
  COUNT {
    MATCH (assertion)<-[:STATES]-(claim:Claim)
    WHERE claim.source IN inquiry.sources
    RETURN claim LIMIT $countLimit
  } AS claims,
  COUNT {
    MATCH (assertion)<-[:BEARS_ON]-(line:EvidenceLine)
    WHERE line.source IN inquiry.sources
    RETURN line LIMIT $countLimit
  } AS lines
RETURN inquiry.id AS inquiry, max(looked) AS looked, collect(CASE WHEN assertion IS NOT NULL THEN
  [probe.position, assertion.id, assertion.subject, assertion.object, isShown, assertion.independentSources, claims, lines]
END) AS found`,
  parameters: z.object({
    graph: z.string(),
    inquiries: z
      .array(
        z.object({
          id: z.int(),
          sources: ids.describe('Ids of the sources shown'),
          probes: z.array(
            z.object({
              position: z.int(),
              by: z.enum(['SUBJECT', 'OBJECT', 'ID']),
              ids: ids.describe('Of concepts, or of assertions'),
              role: z.enum(PREDICATE_ROLES),
              reversed: z.boolean().nullable().describe('Null: whatever the direction of the predicate'),
            }),
          ),
        }),
      )
      .readonly(),
    limit: z.int(),
    countLimit: z.int().describe('Up to how many claims, and lines, are counted on one assertion'),
  }),
  row: z.object({
    inquiry: z.int(),
    looked: z.int(),
    found: z.array(
      z.tuple([
        z.int().describe('position of the probe'),
        z.string().describe('assertion'),
        z.string().describe('subject'),
        z.string().describe('object'),
        z.boolean().describe('is shown'),
        z.int().describe('independent sources'),
        z.int().describe('claims'),
        z.int().describe('evidence lines'),
      ]),
    ),
  }),
});

const findings = z
  .array(z.object({ id: z.int(), assertions: ids, sources: ids.describe('Ids of the sources shown') }))
  .readonly();

/** The first claims on the assertions of each finding, in the order of their keys, with the documents that make them. */
export const claimsOfConceptFindings = declareQuery({
  id: 'inquiry.claims',
  cypher: `
UNWIND $findings AS finding
CALL (finding) {
  MATCH (assertion:Assertion)<-[:STATES]-(claim:Claim)
  WHERE assertion.version = $graph AND assertion.id IN finding.assertions AND claim.source IN finding.sources
  RETURN claim, assertion ORDER BY claim.orderKey LIMIT $limit
}
RETURN finding.id AS of, claim.id AS id, claim.document AS document, claim.stance AS stance, assertion.id AS assertion
ORDER BY claim.orderKey`,
  parameters: z.object({ graph: z.string(), findings, limit: z.int() }),
  row: z.object({
    of: z.int().describe('finding'),
    id: z.string(),
    document: z.string().nullable(),
    stance: z.enum(STANCES),
    assertion: z.string(),
  }),
});

/** The first evidence lines on the assertions of each finding, in the order of their keys. */
export const linesOfConceptFindings = declareQuery({
  id: 'inquiry.evidence',
  cypher: `
UNWIND $findings AS finding
CALL (finding) {
  MATCH (assertion:Assertion)<-[bearing:BEARS_ON]-(line:EvidenceLine)
  WHERE assertion.version = $graph AND assertion.id IN finding.assertions AND line.source IN finding.sources
  RETURN line, bearing, assertion ORDER BY line.orderKey LIMIT $limit
}
RETURN finding.id AS of, line.id AS id, line.study AS study, line.direction AS direction,
  bearing.human AS inHumans, bearing.notCounted AS notCounted, assertion.id AS assertion
ORDER BY line.orderKey`,
  parameters: z.object({ graph: z.string(), findings, limit: z.int() }),
  row: z.object({
    of: z.int().describe('finding'),
    id: z.string(),
    study: z.string(),
    direction: z.enum(EVIDENCE_DIRECTIONS),
    inHumans: z.boolean(),
    notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
    assertion: z.string(),
  }),
});

/** Whether any claim or line of the release is about any of some concepts, or restricted to it. */
export const mentionsOfConcepts = declareQuery({
  id: 'inquiry.mentions',
  cypher: `
UNWIND $questions AS question
RETURN question.id AS question, EXISTS {
  UNWIND question.concepts AS id
  MATCH (concept:Concept)<-[:SUBJECT|OBJECT|QUALIFIED_BY|NAMES]-()
  WHERE concept.version = $graph AND concept.id = id
} AS isMentioned`,
  parameters: z.object({
    graph: z.string(),
    questions: z.array(z.object({ id: z.int(), concepts: ids })).readonly(),
  }),
  row: z.object({ question: z.int(), isMentioned: z.boolean() }),
});
