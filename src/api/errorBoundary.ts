import { GraphQLError } from 'graphql';
import type { Logger } from '../log.ts';
import { disclosureOf, rootCause, type Disclosure } from './disclosure.ts';
import { ERROR_TABLE, type ErrorCode, type ErrorKind } from './errorTable.ts';
import type { OperationRecord } from './operationRecord.ts';

/** The most errors that an answer lists. */
export const MOST_ERRORS = 20;

/** The longest message that leaves the service, in UTF-16 code units: messages may quote what was sent. */
const LONGEST_MESSAGE = 1_000;

/** When to try again after a retryable error, in seconds. */
const RETRY_AFTER_SECONDS = 5;

/** The request that is answered. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly log: Logger;
  readonly record: OperationRecord;
}

/** An answer before its errors are disclosed. */
export interface RawAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** An answer as a client may see it. */
export interface Answer extends RawAnswer {
  readonly errors?: readonly GraphQLError[];
}

/** An error beside what it tells. */
interface Disclosed {
  readonly error: unknown;
  readonly disclosure: Disclosure;
}

/**
 * The answer as a client may see it: every error has a code of the table and nothing internal, faults of ours are
 * masked and logged, at most {@link MOST_ERRORS} errors are listed. An error that must stand alone replaces the answer.
 * What the client is told is noted in the request's record.
 */
export function discloseAnswer(answer: RawAnswer, request: AnsweredRequest): Answer {
  const { errors = [], ...rest } = answer;
  const disclosed = errors.map((error) => disclose(error, request));
  const [first] = disclosed;
  if (first === undefined) return rest;
  logFailures(disclosed, request.log);
  const alone = disclosed.find(({ disclosure }) => ERROR_TABLE[disclosure.code].replacesAnswer);
  request.record.errors = errors.length;
  request.record.code = (alone ?? first).disclosure.code;
  if (alone !== undefined) return { errors: [withStatus(alone)] };
  const toWire = 'data' in answer ? (each: Disclosed) => onTheWire(each) : withStatus;
  return { errors: disclosed.slice(0, MOST_ERRORS).map(toWire), ...rest };
}

function disclose(error: unknown, { requestId }: AnsweredRequest): Disclosed {
  const masked: Disclosure = {
    code: 'INTERNAL_SERVER_ERROR',
    message: `The service failed at this, and the fault is ours. Its log tells more under the request id ${requestId}.`,
    fields: { requestId },
  };
  return { error, disclosure: disclosureOf(error) ?? masked };
}

/** One line for all faults, one for all that the store did not answer: an answer may have the same error many times. */
function logFailures(disclosed: readonly Disclosed[], log: Logger): void {
  const having = (code: ErrorCode) => disclosed.filter(({ disclosure }) => disclosure.code === code);
  const [fault, ...otherFaults] = having('INTERNAL_SERVER_ERROR');
  if (fault !== undefined) {
    log.error({ err: rootCause(fault.error), others: otherFaults.length }, 'fault while answering');
  }
  const [unanswered] = having('STORE_UNAVAILABLE');
  if (unanswered !== undefined)
    log.warn({ reason: reasonOf(rootCause(unanswered.error)) }, 'store unavailable');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function onTheWire({ error, disclosure }: Disclosed, http?: Readonly<Record<string, unknown>>): GraphQLError {
  const { code, message, fields } = disclosure;
  const located = error instanceof GraphQLError ? error : undefined;
  return new GraphQLError(
    message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
    {
      nodes: located?.nodes ?? null,
      source: located?.source ?? null,
      positions: located?.positions ?? null,
      path: located?.path ?? null,
      extensions: {
        code,
        ...fields,
        ...(ERROR_TABLE[code].retryable && { retryable: true }),
        ...(http !== undefined && { http }),
      },
    },
  );
}

/** An error that leaves no data decides the HTTP status; Yoga reads it from `extensions.http` and removes it. */
function withStatus(disclosed: Disclosed): GraphQLError {
  const { code, status, headers } = disclosed.disclosure;
  const kind: ErrorKind = ERROR_TABLE[code];
  return onTheWire(disclosed, {
    status: status ?? kind.status,
    spec: kind.requestInOrder,
    headers: { ...headers, ...(kind.retryable && { 'retry-after': String(RETRY_AFTER_SECONDS) }) },
  });
}
