import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';

/** For each condition, the people whom a link of their own says to have it: the first `$limit` by id. */
export const sufferersOfConditions = declareQuery({
  id: 'evidence.sufferers',
  cypher: `
UNWIND $conditions AS id
MATCH (condition:Concept)
WHERE condition.version = $graph AND condition.id = id
CALL (condition) {
  MATCH (condition)<-[:STRUCTURE {meaning: 'CONDITION'}]-(people:Concept)
  WITH DISTINCT people.id AS sufferer ORDER BY sufferer LIMIT $limit
  RETURN collect(sufferer) AS sufferers
}
RETURN id AS condition, sufferers`,
  parameters: z.object({
    graph: z.string(),
    conditions: z.array(z.string()).readonly(),
    limit: z.int(),
  }),
  row: z.object({ condition: z.string(), sufferers: z.array(z.string()) }),
});
