import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { startService, type RunningService } from '../../src/api/service.ts';
import { buildServiceSchema } from '../../src/api/schema.ts';
import { DEFAULT_API_SETTINGS, type ApiSettings } from '../../src/api/settings.ts';
import { openGraph, type GraphAddress } from '../../src/graph/client.ts';
import type { Operation } from '../../src/release/operation.ts';

/** A service on a free port of the loopback, its log, and a way to ask it. */
export interface TestService extends RunningService {
  /** Lines of the log, oldest first. */
  readonly logged: LogLine[];
  /** Asks by POST and wants `application/graphql-response+json`, unless the headers say otherwise. */
  ask(query: string, asked?: Asked): Promise<Answer>;
}

/** One line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** What goes with a query. */
export interface Asked {
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A GraphQL answer with its HTTP frame. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** An error as a client sees it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What a test service is made of; what is left out is as in the product, with no Neo4j at the address. */
export interface TestServiceParts {
  readonly settings?: Partial<ApiSettings>;
  readonly schema?: GraphQLSchema;
  readonly database?: GraphAddress;
}

/** Nothing listens on this port. */
const NO_DATABASE: GraphAddress = {
  uri: 'bolt://127.0.0.1:1',
  user: 'nobody',
  password: 'secret',
  database: 'neo4j',
};

const QUERY_TIME_LIMIT = 30_000;

/** Starts a service. */
export async function startTestService(parts: TestServiceParts = {}): Promise<TestService> {
  const { settings = {}, schema = await buildServiceSchema(), database = NO_DATABASE } = parts;
  const logged: LogLine[] = [];
  const log = pino(
    { level: 'debug', base: null },
    { write: (line) => void logged.push(JSON.parse(line) as LogLine) },
  );
  const graph = openGraph(database, QUERY_TIME_LIMIT, log);
  const service = await startService(
    { ...DEFAULT_API_SETTINGS, port: 0, ...settings },
    { schema, graph, log },
  );

  async function ask(query: string, { headers, signal, ...rest }: Asked = {}): Promise<Answer> {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: JSON.stringify({ query, ...rest }),
      ...(signal && { signal }),
    });
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...body };
  }

  return { ...service, logged, ask };
}

/** A schema for tests of the API itself: fields that answer late, ask for the release, or fail in ways of their own. */
export function schemaWith(
  typeDefs: string,
  query: Readonly<Record<string, (parent: unknown, argumentsGiven: never, operation: Operation) => unknown>>,
): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers: { Query: query } });
}

/** A server that takes connections and never says a word, as a Neo4j does that hangs. */
export async function startSilentServer(): Promise<{
  readonly database: GraphAddress;
  stop(): Promise<void>;
}> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    database: { ...NO_DATABASE, uri: `bolt://127.0.0.1:${port}` },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
