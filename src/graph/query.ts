import type { z } from 'zod';

/** What a declared query may do to the store. */
export type QueryAccess = 'read' | 'write';

/**
 * A Cypher statement as the code knows it: a constant text that can be pasted into Neo4j Browser, the shape of its
 * parameters and the shape of one row of its answer.
 */
export interface DeclaredQuery<Parameters = never, Row = unknown> {
  /** `noun.what`, for example `concept.byIds`: the name in logs, golden files and transaction metadata. */
  readonly id: string;
  readonly access: QueryAccess;
  readonly cypher: string;
  readonly parameters: z.ZodType<Parameters>;
  readonly row: z.ZodType<Row>;
}

const declared = new Map<string, DeclaredQuery>();

/**
 * Declares a query. Every read query may use `$graph` (the graph version of the operation's release) and
 * `$versions` (all versions of that release) without naming them among its parameters; the operation adds them.
 *
 * @throws Error when another query has the same id.
 */
export function declareQuery<Parameters, Row>(query: {
  id: string;
  access?: QueryAccess;
  cypher: string;
  parameters: z.ZodType<Parameters>;
  row: z.ZodType<Row>;
}): DeclaredQuery<Parameters, Row> {
  if (declared.has(query.id)) throw new Error(`two queries have the id ${query.id}`);
  const complete: DeclaredQuery<Parameters, Row> = Object.freeze({
    access: 'read',
    ...query,
    cypher: query.cypher.trim(),
  });
  declared.set(query.id, complete as unknown as DeclaredQuery);
  return complete;
}

/** Every query declared by the modules loaded so far, by id. */
export function declaredQueries(): readonly DeclaredQuery[] {
  return [...declared.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
