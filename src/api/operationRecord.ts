import type { GraphClient } from '../graph/client.ts';
import type { Logger } from '../log.ts';
import type { ErrorCode } from './errorTable.ts';

/** One query of an operation as it went; `rows` is null where it failed. */
interface QueryRecord {
  readonly id: string;
  readonly milliseconds: number;
  readonly rows: number | null;
}

/** What is noted about an operation while it runs, for its one line in the log. */
export interface OperationRecord {
  readonly started: number;
  readonly queries: QueryRecord[];
  /** Name of the operation; undefined where it has none or never became one. */
  operation?: string | undefined;
  /** The first error that the client was told of. */
  code?: ErrorCode;
  /** Number of errors, told or not. */
  errors: number;
}

/** The longest name of an operation that goes to the log. */
const LONGEST_NAME = 80;

/** Begins the record of an operation. */
export function beginRecord(): OperationRecord {
  return { started: performance.now(), queries: [], errors: 0 };
}

/** The same client, which also notes each query in the record. */
export function recordingGraph(graph: GraphClient, record: OperationRecord): GraphClient {
  return {
    run: async (query, parameters, options) => {
      const started = performance.now();
      const note = (rows: number | null) => {
        record.queries.push({ id: query.id, milliseconds: elapsed(started), rows });
      };
      try {
        const rows = await graph.run(query, parameters, options);
        note(rows.length);
        return rows;
      } catch (error) {
        note(null);
        throw error;
      }
    },
    close: () => graph.close(),
  };
}

/** Writes the operation's line: no query text, no variables. */
export function logOperation(record: OperationRecord, status: number | null, log: Logger): void {
  const { operation, queries, code, errors } = record;
  log.info(
    {
      operation: operation?.slice(0, LONGEST_NAME),
      milliseconds: elapsed(record.started),
      status,
      outcome: status === null ? 'CLIENT_GONE' : (code ?? 'ANSWERED'),
      ...(errors > 0 && { errors }),
      rows: queries.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
      queries,
    },
    'operation',
  );
}

function elapsed(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
