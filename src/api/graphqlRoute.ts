import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphClient } from '../graph/client.ts';
import { beginOperation } from '../release/operation.ts';
import type { AnsweredRequest } from './errorBoundary.ts';
import { errorReply } from './errorReply.ts';
import { readGraphQLRequest, type GraphQLRequest } from './graphqlRequest.ts';
import type { GraphQLServer } from './graphqlServer.ts';
import { logOperation, recordingGraph } from './operationRecord.ts';
import { BadRequest, ClientGone } from './refusals.ts';
import type { Reply } from './respond.ts';
import type { RunningOperations } from './runningOperations.ts';

/** What the route answers with. */
export interface GraphQLRoute {
  readonly server: GraphQLServer;
  readonly operations: RunningOperations;
  readonly graph: GraphClient;
  readonly maxBodyBytes: number;
}

/** Headers of Yoga's answer that the client gets. */
const HEADERS_KEPT = ['content-type', 'retry-after', 'allow'] as const;

/** What is left to send when nobody is there. */
const UNHEARD: Reply = { status: 499 };

/** Answers one GraphQL request and writes its line to the log. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  answered: AnsweredRequest,
  route: GraphQLRoute,
): Promise<Reply> {
  const reply = await readGraphQLRequest(request, route.maxBodyBytes)
    .then((asked) => execute(asked, response, answered, route))
    .catch((error: unknown) =>
      error instanceof ClientGone ? UNHEARD : errorReply(error, answered, request.headers.accept),
    );
  logOperation(answered.record, response.destroyed ? null : reply.status, answered.log);
  return reply;
}

/** The time limit counts from here: how fast a client sends is not the operation's fault. */
async function execute(
  { url, init }: GraphQLRequest,
  response: ServerResponse,
  { requestId, log, record }: AnsweredRequest,
  { server, operations, graph }: GraphQLRoute,
): Promise<Reply> {
  if (response.destroyed) throw new ClientGone();
  const running = operations.begin();
  response.once('close', () => {
    if (!response.writableFinished) running.abort(new ClientGone());
  });
  const operation = beginOperation(recordingGraph(graph, record), requestId, log, running.signal);
  try {
    return await replyOf(await server.fetch(url, init, Object.assign(operation, { record })));
  } finally {
    running.finish();
  }
}

async function replyOf(answer: Response): Promise<Reply> {
  const body = await answer.text();
  if (answer.status === 406) {
    throw new BadRequest(406, 'Accept "application/graphql-response+json" or "application/json".');
  }
  const headers = HEADERS_KEPT.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    status: answer.status,
    headers: { 'cache-control': 'no-store', ...Object.fromEntries(headers) },
    body,
  };
}
