import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { CannotStart } from '../errors.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Logger } from '../log.ts';
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

async function listen(server: Server, { host, port }: ApiSettings): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CannotStart(whyNotListening(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
}

function whyNotListening({ code = '', message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT: ${port} on ${host} is taken by another process. End it, or set PORT to a free port, or to 0 for any.`;
    case 'EACCES':
      return `PORT: this user may not listen on ${port}. Set PORT to 1024 or more.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST: "${host}" is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`;
    default:
      return `HOST, PORT: cannot listen on ${host}:${port}: ${message}`;
  }
}

const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

function urlOf({ address, family, port }: AddressInfo): string {
  const reachable = EVERY_ADDRESS.has(address) ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && reachable === address ? `[${address}]` : reachable}:${port}`;
}
