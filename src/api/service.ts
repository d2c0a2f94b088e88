import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { GraphClient } from '../graph/client.ts';
import type { Logger } from '../log.ts';
import { listen, urlOf } from './address.ts';
import { readExampleQueries } from './exampleQueries.ts';
import { createGraphiQLPage } from './graphiql.ts';
import { createGraphQLServer } from './graphqlServer.ts';
import { createReadinessCheck } from './readiness.ts';
import { ServiceStopping } from './refusals.ts';
import { createRequestListener } from './routes.ts';
import { createRunningOperations } from './runningOperations.ts';
import type { ApiSettings } from './settings.ts';

/** What the service answers with. */
export interface ServiceParts {
  readonly schema: GraphQLSchema;
  readonly graph: GraphClient;
  readonly log: Logger;
}

/** A service that listens. */
export interface RunningService {
  /** Where it is, without a path, as a client on this machine reaches it: `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Stops: `/ready` says no at once, no more connections are taken, running operations are finished or, after the time limit,
   * ended; then the client of the graph is closed. A second call waits for the first.
   */
  stop(): Promise<void>;
}

/** How long a client may take to send a request, in milliseconds. */
const REQUEST_TIME_LIMIT = 30_000;

/** How long the answers of operations that a stop has ended may take to leave, in milliseconds. */
const FAREWELL_TIME = 500;

/**
 * Starts the service.
 *
 * @throws CannotStart when the address cannot be listened on.
 */
export async function startService(
  settings: ApiSettings,
  { schema, graph, log }: ServiceParts,
): Promise<RunningService> {
  const operations = createRunningOperations(settings.operationTimeLimit);
  let stopped: Promise<void> | undefined;
  const listener = createRequestListener({
    graphql: {
      server: createGraphQLServer(schema, settings),
      operations,
      graph,
      maxBodyBytes: settings.maxBodyBytes,
    },
    graphiql: createGraphiQLPage(await readExampleQueries()),
    readiness: createReadinessCheck(graph, settings.readyTimeLimit, log),
    isStopping: () => stopped !== undefined,
    corsOrigins: settings.corsOrigins,
    log,
  });
  const server = createServer({ requestTimeout: REQUEST_TIME_LIMIT }, listener);
  await listen(server, settings);

  async function stop(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    const ending = setTimeout(() => {
      operations.abortAll(new ServiceStopping());
    }, settings.stopTimeLimit);
    const leaving = setTimeout(() => {
      server.closeAllConnections();
    }, settings.stopTimeLimit + FAREWELL_TIME);
    await closed;
    clearTimeout(ending);
    clearTimeout(leaving);
    await graph.close();
  }

  return { url: urlOf(server.address() as AddressInfo), stop: () => (stopped ??= stop()) };
}
