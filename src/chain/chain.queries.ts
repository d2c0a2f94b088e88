import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { PREDICATE_ROLES, SIGNS } from '../predicate/predicate.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';

/** The ends of a `link` between `from` and `to`, and what it is, where the filters of the `question` let it pass; else null. */
const PASSING = `CASE WHEN
      (link.role <> 'CORRELATION' OR question.includeCorrelations)
      AND (question.predicates IS NULL OR link.predicate IN question.predicates)
      AND (question.documents IS NULL OR any(document IN link.documents WHERE document IN question.documents))
      AND any(source IN link.sources WHERE source IN question.sources)
    THEN [from, to, link.assertion, link.role, link.sign, link.reversed, link.level, link.contested,
      link.independentSources, link.documents] END`;

/**
 * For each question one step outwards from two sets of concepts: the links that leave the tails and the links that reach the
 * heads, of which those that the filters let pass. No more than `$limit` links are looked at on each side, so that the work is
 * bounded whatever the concepts are; `looked` tells how many were.
 */
export const chainSteps = declareQuery({
  id: 'chain.steps',
  cypher: `
UNWIND $questions AS question
CALL (question) {
  CALL (question) {
    UNWIND question.tails AS from
    MATCH (tail:Concept)-[link:LINK]->(head:Concept)
    WHERE tail.version = $graph AND tail.id = from
    RETURN from, link, head.id AS to LIMIT $limit
  }
  WITH count(*) AS looked, collect(${PASSING}) AS links
  RETURN 'LEAVING' AS side, looked, links
  UNION ALL
  CALL (question) {
    UNWIND question.heads AS to
    MATCH (tail:Concept)-[link:LINK]->(head:Concept)
    WHERE head.version = $graph AND head.id = to
    RETURN tail.id AS from, link, to LIMIT $limit
  }
  WITH count(*) AS looked, collect(${PASSING}) AS links
  RETURN 'REACHING' AS side, looked, links
}
RETURN question.id AS question, side, looked, links`,
  parameters: z.object({
    graph: z.string(),
    questions: z
      .array(
        z.object({
          id: z.int(),
          tails: z.array(z.string()).readonly(),
          heads: z.array(z.string()).readonly(),
          includeCorrelations: z.boolean(),
          predicates: z.array(z.string()).readonly().nullable(),
          documents: z.array(z.string()).readonly().nullable(),
          sources: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    limit: z.int(),
  }),
  row: z.object({
    question: z.int(),
    side: z.enum(['LEAVING', 'REACHING']),
    looked: z.int(),
    links: z.array(
      z.tuple([
        z.string().describe('from'),
        z.string().describe('to'),
        z.string().describe('assertion'),
        z.enum(PREDICATE_ROLES),
        z.enum(SIGNS),
        z.boolean().describe('reversed'),
        z.enum(EVIDENCE_LEVELS),
        z.boolean().describe('contested'),
        z.int().describe('independent sources'),
        z.array(z.string()).describe('documents'),
      ]),
    ),
  }),
});
