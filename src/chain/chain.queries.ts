import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { PREDICATE_ROLES, SIGNS } from '../predicate/predicate.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';

/**
 * One step outwards from two sets of concepts: the links that leave the tails and the links that reach the heads, of which
 * those that the filters let pass. No more than `$limit` links are looked at on each side, so that the work is bounded
 * whatever the concepts are; `looked` tells how many were.
 */
export const chainSteps = declareQuery({
  id: 'chain.steps',
  cypher: `
UNWIND $tails AS tail
MATCH (:Concept {version: $graph, id: tail})-[link:LINK]->(head:Concept)
WITH tail AS from, link, head.id AS to LIMIT $limit
WITH count(*) AS looked, collect(CASE WHEN
    (link.role <> 'CORRELATION' OR $includeCorrelations)
    AND ($predicates IS NULL OR link.predicate IN $predicates)
    AND ($documents IS NULL OR any(document IN link.documents WHERE document IN $documents))
    AND any(source IN link.sources WHERE source IN $sources)
  THEN [from, to, link.assertion, link.role, link.sign, link.reversed, link.level, link.contested,
    link.independentSources, link.documents] END) AS links
RETURN 'LEAVING' AS side, looked, links
UNION ALL
UNWIND $heads AS head
MATCH (tail:Concept)-[link:LINK]->(:Concept {version: $graph, id: head})
WITH tail.id AS from, link, head AS to LIMIT $limit
WITH count(*) AS looked, collect(CASE WHEN
    (link.role <> 'CORRELATION' OR $includeCorrelations)
    AND ($predicates IS NULL OR link.predicate IN $predicates)
    AND ($documents IS NULL OR any(document IN link.documents WHERE document IN $documents))
    AND any(source IN link.sources WHERE source IN $sources)
  THEN [from, to, link.assertion, link.role, link.sign, link.reversed, link.level, link.contested,
    link.independentSources, link.documents] END) AS links
RETURN 'REACHING' AS side, looked, links`,
  parameters: z.object({
    graph: z.string(),
    tails: z.array(z.string()).readonly(),
    heads: z.array(z.string()).readonly(),
    includeCorrelations: z.boolean(),
    predicates: z.array(z.string()).readonly().nullable(),
    documents: z.array(z.string()).readonly().nullable(),
    sources: z.array(z.string()).readonly(),
    limit: z.int(),
  }),
  row: z.object({
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
