import { discloseAnswer, type AnsweredRequest } from './errorBoundary.ts';
import { jsonReply, type Reply } from './respond.ts';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** The reply to a request that failed before, or beside, GraphQL: disclosed as any error is. */
export function errorReply(error: unknown, request: AnsweredRequest, accept: string | undefined): Reply {
  const { errors = [] } = discloseAnswer({ errors: [error] }, request);
  const { http } = errors[0]?.extensions ?? {};
  const mediaType = accept?.includes(GRAPHQL_RESPONSE) === true ? GRAPHQL_RESPONSE : 'application/json';
  const shown = errors.map(({ message, extensions }) => ({
    message,
    extensions: { ...extensions, http: undefined },
  }));
  return jsonReply(
    http?.status ?? 500,
    { errors: shown },
    { 'content-type': `${mediaType}; charset=utf-8`, ...http?.headers },
  );
}
