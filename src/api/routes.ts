import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from '../log.ts';
import { corsHeaders } from './cors.ts';
import type { AnsweredRequest } from './errorBoundary.ts';
import { errorReply } from './errorReply.ts';
import { asksForPage } from './graphiql.ts';
import { answerGraphQL, type GraphQLRoute } from './graphqlRoute.ts';
import { beginRecord } from './operationRecord.ts';
import type { Readiness } from './readiness.ts';
import { BadRequest, ServiceStopping } from './refusals.ts';
import { REQUEST_ID_HEADER, requestIdOf } from './requestId.ts';
import { jsonReply, respond, type Reply } from './respond.ts';

/** What answers at each address. */
export interface Routes {
  readonly graphql: GraphQLRoute;
  readonly graphiql: (acceptEncoding: string | undefined) => Promise<Reply>;
  readonly readiness: () => Promise<Readiness>;
  readonly isStopping: () => boolean;
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
}

const FRONT_PAGE = `GraphQL is at /graphql: POST an operation as JSON, or open it in a browser for GraphiQL.
/health says whether the process is alive, /ready whether questions can be answered.
`;

/** Makes the listener of the server. Every request gets an id, and every reply carries it. */
export function createRequestListener(routes: Routes): RequestListener {
  return (request, response) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    const log = routes.log.child({ requestId });
    const answered: AnsweredRequest = { requestId, log, record: beginRecord() };
    response.setHeader(REQUEST_ID_HEADER, requestId);
    replyTo(request, response, answered, routes)
      .catch((error: unknown) => errorReply(error, answered, request.headers.accept))
      .then((reply) => {
        if (routes.isStopping()) response.setHeader('connection', 'close');
        respond(response, reply);
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'reply not sent');
        response.destroy();
      });
  };
}

async function replyTo(
  request: IncomingMessage,
  response: ServerResponse,
  answered: AnsweredRequest,
  routes: Routes,
): Promise<Reply> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  if (path === '/graphql') return graphqlReply(request, response, answered, routes);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new BadRequest(405, 'Only /graphql takes anything but GET.', { allow: 'GET, HEAD' });
  }
  switch (path) {
    case '/':
      return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: FRONT_PAGE };
    case '/health':
      return jsonReply(200, { alive: true });
    case '/ready':
      return readinessReply(routes.isStopping() ? STOPPING : await routes.readiness());
    default:
      throw new BadRequest(404, 'There is nothing here; GraphQL is at /graphql.');
  }
}

async function graphqlReply(
  request: IncomingMessage,
  response: ServerResponse,
  answered: AnsweredRequest,
  routes: Routes,
): Promise<Reply> {
  const { method, headers } = request;
  response.setHeaders(new Map(Object.entries(corsHeaders(request, routes.corsOrigins))));
  if (method === 'OPTIONS') return { status: 204, headers: { allow: 'GET, POST, OPTIONS' } };
  if (asksForPage(method, headers.accept)) return routes.graphiql(headers['accept-encoding']?.toString());
  if (routes.isStopping()) throw new ServiceStopping();
  return answerGraphQL(request, response, answered, routes.graphql);
}

const STOPPING: Readiness = { ready: false, reason: 'the service is stopping' };

function readinessReply(readiness: Readiness): Reply {
  return jsonReply(readiness.ready ? 200 : 503, readiness);
}
