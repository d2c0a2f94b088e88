import { z } from 'zod';
import { declareQuery } from './query.ts';

/** Declares the statement that makes a constraint or an index where it is not there. */
export function declareSchema(name: string, cypher: string) {
  const query = declareQuery({
    id: `constraints.${name}`,
    access: 'write',
    cypher,
    parameters: z.object({}),
    row: z.never(),
  });
  return { name, query };
}
