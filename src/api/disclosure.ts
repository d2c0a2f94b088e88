import { GraphQLError, Kind } from 'graphql';
import { BadUserInput, StoreUnavailable } from '../errors.ts';
import type { ErrorCode } from './errorTable.ts';
import { BadRequest, OperationTimedOut, QueryTooExpensive, ServiceStopping } from './refusals.ts';

/** What an error tells the client: a code of the table, a message, and the fields that stand beside the code. */
export interface Disclosure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** HTTP status, where it is more exact than the table's. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Codes that graphql and Yoga give to errors of their own, whose messages speak of the request alone, and what to do where a
 * message may say only what is wrong.
 */
const CODES_OF_LIBRARIES: ReadonlyMap<ErrorCode, { readonly remedy?: string }> = new Map([
  [
    'BAD_REQUEST',
    {
      remedy:
        'Send one operation: a POST whose body is a JSON object with "query", a text, and where needed "variables", an object, and "operationName", a text; or a GET with these as parameters of the address.',
    },
  ],
  [
    'GRAPHQL_PARSE_FAILED',
    {
      remedy:
        'Correct the document where "locations" says; GraphiQL, at /graphql in a browser, marks such places while you write.',
    },
  ],
  [
    'GRAPHQL_VALIDATION_FAILED',
    {
      remedy:
        'Compare with the schema: GraphiQL, at /graphql in a browser, shows the fields, arguments and values that there are, and marks such places while you write.',
    },
  ],
  [
    'OPERATION_RESOLUTION_FAILURE',
    { remedy: 'Send "operationName" with the name of one operation of the document.' },
  ],
]);

const REMEDY_OF_A_VARIABLE =
  'Send "variables" with a value of the type that the operation declares; GraphiQL, at /graphql in a browser, shows what the type holds.';

/** The error that an error of graphql wraps, however often; otherwise the error itself. */
export function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? rootCause(error.originalError)
    : error;
}

/** What an error tells the client; undefined for a fault of ours, which tells nothing. */
export function disclosureOf(thrown: unknown): Disclosure | undefined {
  const variable = variableAtFault(thrown);
  if (variable !== undefined) {
    return {
      code: 'BAD_USER_INPUT',
      message: (thrown as GraphQLError).message,
      fields: { argument: variable, remedy: REMEDY_OF_A_VARIABLE },
    };
  }
  const error = rootCause(thrown);
  if (error instanceof BadUserInput) {
    return { code: 'BAD_USER_INPUT', message: error.message, fields: { argument: error.argument } };
  }
  if (error instanceof QueryTooExpensive) {
    const { message, passed } = error;
    return {
      code: 'QUERY_TOO_EXPENSIVE',
      message,
      fields: { ...passed },
      ...(passed.limit === 'bodyBytes' && { status: 413 }),
    };
  }
  if (error instanceof OperationTimedOut) {
    return { code: 'OPERATION_TIMED_OUT', message: error.message, fields: { ...error.passed } };
  }
  if (error instanceof StoreUnavailable) return { code: 'STORE_UNAVAILABLE', message: error.message };
  if (error instanceof ServiceStopping) return { code: 'SERVICE_STOPPING', message: error.message };
  if (error instanceof BadRequest) {
    const { message, status, headers } = error;
    return { code: 'BAD_REQUEST', message, status, headers };
  }
  if (error instanceof GraphQLError) return disclosureOfLibraryError(error);
  return undefined;
}

/** The libraries' own errors. Those without a code are about our answer, not about the request. */
function disclosureOfLibraryError({ message, extensions }: GraphQLError): Disclosure | undefined {
  const { code, http } = extensions as { code?: ErrorCode; http?: { status?: number } };
  const fields = code && CODES_OF_LIBRARIES.get(code);
  if (code === undefined || fields === undefined) return undefined;
  return { code, message, fields, ...(http?.status !== undefined && { status: http.status }) };
}

/** The variable whose value does not fit its type, where this is what graphql found: the error is on its definition. */
function variableAtFault(error: unknown): string | undefined {
  const [node] = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  return node?.kind === Kind.VARIABLE_DEFINITION &&
    error instanceof GraphQLError &&
    !('code' in error.extensions)
    ? `$${node.variable.name.value}`
    : undefined;
}
