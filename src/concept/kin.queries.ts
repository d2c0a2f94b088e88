import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

/**
 * For each id that names a concept: the concept and the links that leave its kin, of which those that stay within the
 * kin lead to the concept. No row for an id that names nothing.
 */
export const kinByIds = declareQuery({
  id: 'kin.byIds',
  cypher: `
UNWIND $ids AS asked
MATCH (:Identifier {version: $graph, id: asked})-[:IDENTIFIES]->(concept:Concept)
CALL (concept) {
  MATCH (concept)<-[:KIN*0..]-(kin:Concept)
  WITH DISTINCT kin LIMIT $limit
  RETURN count(kin) AS found, collect(kin) AS members
}
RETURN asked, concept.id AS concept, found < $limit AS complete,
  COLLECT {
    UNWIND members AS narrower
    MATCH (narrower)-[link:KIN]->(wider:Concept)
    RETURN DISTINCT [narrower.id, link.predicate, wider.id]
  } AS links`,
  parameters: z.object({
    graph: z.string(),
    ids: z.array(z.string()),
    limit: z.int().describe('How many concepts of one kin are looked at'),
  }),
  row: z.object({
    asked: z.string(),
    concept: z.string(),
    complete: z.boolean(),
    links: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
});
