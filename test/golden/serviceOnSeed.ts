import { createGraphQLServer } from '../../src/api/graphqlServer.ts';
import { beginRecord } from '../../src/api/operationRecord.ts';
import { buildServiceSchema } from '../../src/api/schema.ts';
import { DEFAULT_API_SETTINGS } from '../../src/api/settings.ts';
import { openGraph, type GraphAddress, type GraphClient, type QueryRun } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { beginOperation } from '../../src/release/operation.ts';
import type { CurrentRelease } from '../../src/release/release.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import { readSources } from '../../src/seed/readSources.ts';

/** A statement that Neo4j was given, as the code knows it. */
type AskedQuery = Pick<QueryRun, 'id' | 'parameters'>;

/** What one operation came to. */
export interface Answered {
  /** The answer as a client gets it. */
  readonly answer: unknown;
  /** The statements that Neo4j was given, in order. */
  readonly queries: readonly AskedQuery[];
}

/** The product on its real seed, without HTTP and without the documents' texts, so that every quote is null everywhere. */
export interface ServiceOnSeed {
  readonly release: CurrentRelease;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answered>;
  close(): Promise<void>;
}

/** A folder that is not there: the seed's texts are all missing. */
const NO_DOCUMENTS = 'test/golden/no-documents';

const LOAD_MILLISECONDS = 60_000;

/**
 * Loads the real seed into the database, unless it is served already, and makes the service on it.
 *
 * @param through - What stands between the service and Neo4j.
 */
export async function openServiceOnSeed(
  database: GraphAddress,
  through: (graph: GraphClient) => GraphClient = (graph) => graph,
): Promise<ServiceOnSeed> {
  const log = createLog('silent');
  const graph = openGraph(database, LOAD_MILLISECONDS, log);
  const { sources } = await readSources({ folders: ['seed'], documents: NO_DOCUMENTS, strict: false });
  await loadRelease(graph, sources, { log });
  const server = createGraphQLServer(await buildServiceSchema(), DEFAULT_API_SETTINGS);
  const reader = beginOperation(graph, 'golden', log, new AbortController().signal);

  return {
    release: await reader.release(),
    async ask(query, variables = {}) {
      const queries: AskedQuery[] = [];
      const end = new AbortController();
      const operation = beginOperation(oneAtATime(through(graph), queries), 'golden', log, end.signal);
      const response = await server.fetch(
        'http://service.invalid/graphql',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
          body: JSON.stringify({ query, variables }),
        },
        Object.assign(operation, { record: beginRecord() }),
      );
      const answer: unknown = await response.json();
      // Where one field failed, GraphQL answers at once and lets the others run on.
      end.abort();
      return { answer, queries };
    },
    close: () => graph.close(),
  };
}

/** The same client with its queries noted and in a queue: what is asked at once is answered in one order. */
function oneAtATime(graph: GraphClient, queries: AskedQuery[]): GraphClient {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(query, parameters, options) {
      const run = last.then(() => {
        queries.push({ id: query.id, parameters });
        return graph.run(query, parameters, options);
      });
      last = run.catch(() => undefined);
      return run;
    },
    close: () => graph.close(),
  };
}
