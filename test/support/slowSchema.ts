import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { declareQuery } from '../../src/graph/query.ts';
import { schemaWith } from './service.ts';

const countSlowly = declareQuery({
  id: 'apiTest.countSlowly',
  cypher: `UNWIND range(1, 10000000000) AS number WITH number WHERE number < 0 RETURN count(number) AS found`,
  parameters: z.object({}),
  row: z.object({ found: z.int() }),
});

/** How many of the slow queries run in the database at the moment. */
export const runningSlowly = declareQuery({
  id: 'apiTest.runningSlowly',
  cypher: `SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'apiTest.countSlowly' RETURN count(*) AS running`,
  parameters: z.object({}),
  row: z.object({ running: z.int() }),
});

/** A schema with one field that Neo4j answers at once and one that it works on for a quarter of an hour. */
export function slowSchema(): GraphQLSchema {
  return schemaWith('type Query { release: String!  slow: Int }', {
    release: async (_, __, operation) => (await operation.release()).id,
    slow: async (_, __, operation) => (await operation.read(countSlowly, {}))[0]?.found,
  });
}
