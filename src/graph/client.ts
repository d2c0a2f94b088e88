import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Logger } from '../log.ts';
import { translateDriverError } from './driverErrors.ts';
import { toDriverParameters } from './parameters.ts';
import type { DeclaredQuery } from './query.ts';

/** How to reach one database of a Neo4j. */
export interface GraphAddress {
  /** A `bolt` or `neo4j` URI, with `+s` or `+ssc` where the connection is encrypted. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database if absent. */
  readonly database?: string | undefined;
}

/** What a run may be told beside its parameters. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly log?: Logger;
}

/** One query as it was run, told to whoever watches. */
export interface QueryRun {
  readonly id: string;
  readonly parameters: unknown;
  readonly milliseconds: number;
  readonly rows: number;
}

/** The only door to Neo4j: runs declared queries, each in a transaction of its own, and parses every row. */
export interface GraphClient {
  /** @throws StoreUnavailable when Neo4j is away, overloaded or took longer than the time limit, or the signal was aborted. */
  run<Parameters, Row>(
    query: DeclaredQuery<Parameters, Row>,
    parameters: Parameters,
    options?: RunOptions,
  ): Promise<Row[]>;
  close(): Promise<void>;
}

const CONNECT_MILLISECONDS = 5_000;

/**
 * Opens a client. Nothing is sent until the first query.
 *
 * @param timeLimit - Milliseconds after which Neo4j ends a query.
 * @param watch - Called after each query that was answered.
 */
export function openGraph(
  address: GraphAddress,
  timeLimit: number,
  log: Logger,
  watch?: (run: QueryRun) => void,
): GraphClient {
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: 2 * CONNECT_MILLISECONDS,
    maxTransactionRetryTime: 0,
    userAgent: 'magnesia',
  });
  // In a cluster the next query may go to a member that lags behind: bookmarks have it wait for what was seen before.
  const bookmarkManager = neo4j.bookmarkManager();

  async function run<Parameters, Row>(
    query: DeclaredQuery<Parameters, Row>,
    parameters: Parameters,
    options: RunOptions = {},
  ): Promise<Row[]> {
    const { signal } = options;
    signal?.throwIfAborted();
    const session: Session = driver.session({
      ...(address.database === undefined ? {} : { database: address.database }),
      bookmarkManager,
      defaultAccessMode: query.access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
    });
    const close = () => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', close, { once: true });
    const started = performance.now();
    try {
      const result = await session.run(query.cypher, toDriverParameters(parameters), {
        timeout: timeLimit,
        metadata: { query: query.id },
      });
      const rows = result.records.map((record) => query.row.parse(record.toObject()));
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      (options.log ?? log).debug({ query: query.id, milliseconds, rows: rows.length }, 'query answered');
      watch?.({ id: query.id, parameters, milliseconds, rows: rows.length });
      return rows;
    } catch (error) {
      throw translateDriverError(error, query.id);
    } finally {
      signal?.removeEventListener('abort', close);
      await session.close().catch(() => undefined);
    }
  }

  return { run, close: () => driver.close() };
}
