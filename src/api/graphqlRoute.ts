import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphClient } from '../graph/client.ts';
import { beginOperation } from '../release/operation.ts';
import type { AnsweredRequest } from './errorBoundary.ts';
import { errorReply } from './errorReply.ts';
import type { GraphQLServer } from './graphqlServer.ts';
import { logOperation, recordingGraph } from './operationRecord.ts';
import { BadRequest, ClientGone } from './refusals.ts';
import { readBody } from './requestBody.ts';
import type { Reply } from './respond.ts';
import type { RunningOperations } from './runningOperations.ts';

/** What the route answers with. */
export interface GraphQLRoute {
  readonly server: GraphQLServer;
  readonly operations: RunningOperations;
  readonly graph: GraphClient;
  readonly maxBodyBytes: number;
}

const JSON_MEDIA_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/iu;

/** Yoga wants an absolute address; nothing looks at its host. */
const ORIGIN = 'http://service.invalid';

/** Headers of Yoga's answer that the client gets. */
const HEADERS_KEPT = ['content-type', 'retry-after', 'allow'] as const;

/** Answers one GraphQL request and writes its line to the log. */
export async function answerGraphQL(
  request: IncomingMessage,
  response: ServerResponse,
  answered: AnsweredRequest,
  route: GraphQLRoute,
): Promise<Reply> {
  const operation = route.operations.begin();
  response.once('close', () => {
    if (!response.writableFinished) operation.abort(new ClientGone());
  });
  const reply = await execute(request, answered, operation.signal, route).catch((error: unknown) =>
    errorReply(error, answered, request.headers.accept),
  );
  operation.finish();
  logOperation(answered.record, response.destroyed ? null : reply.status, answered.log);
  return reply;
}

async function execute(
  request: IncomingMessage,
  { requestId, log, record }: AnsweredRequest,
  signal: AbortSignal,
  { server, graph, maxBodyBytes }: GraphQLRoute,
): Promise<Reply> {
  const { method, url = '', headers } = request;
  const accept: Record<string, string> = headers.accept === undefined ? {} : { accept: headers.accept };
  const operation = beginOperation(recordingGraph(graph, record), requestId, log, signal);
  const context = Object.assign(operation, { record });
  if (method === 'GET')
    return replyOf(await server.fetch(`${ORIGIN}${url}`, { method, headers: accept }, context));

  const body = await readPost(request, maxBodyBytes);
  const contentHeaders = { ...accept, 'content-type': 'application/json' };
  return replyOf(
    await server.fetch(`${ORIGIN}/graphql`, { method: 'POST', headers: contentHeaders, body }, context),
  );
}

async function readPost(request: IncomingMessage, maxBodyBytes: number): Promise<string> {
  if (request.method !== 'POST') {
    throw new BadRequest(405, 'GraphQL is asked by GET or POST.', { allow: 'GET, POST' });
  }
  if (!JSON_MEDIA_TYPE.test(request.headers['content-type'] ?? '')) {
    throw new BadRequest(
      415,
      'Send the operation as JSON in UTF-8, with the header "content-type: application/json".',
    );
  }
  return readBody(request, maxBodyBytes);
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
