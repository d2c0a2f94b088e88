import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

/** For each assertion, the evidence lines of any source that count for it and their studies, in the order of their keys: the first `$limit`. */
export const countedLinesOfAssertions = declareQuery({
  id: 'evidenceLine.countedOn',
  cypher: `
UNWIND $assertions AS id
MATCH (assertion:Assertion)
WHERE assertion.version = $graph AND assertion.id = id
RETURN id AS assertion, COLLECT {
  MATCH (assertion)<-[:BEARS_ON {counted: true}]-(line:EvidenceLine)
  RETURN {id: line.id, study: line.study} ORDER BY line.orderKey LIMIT $limit
} AS lines`,
  parameters: z.object({
    graph: z.string(),
    assertions: z.array(z.string()).readonly(),
    limit: z.int(),
  }),
  row: z.object({
    assertion: z.string(),
    lines: z.array(z.object({ id: z.string(), study: z.string() })),
  }),
});
