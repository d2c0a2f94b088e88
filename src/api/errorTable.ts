/** What a code means on the wire. */
export interface ErrorKind {
  /** HTTP status where the error leaves no data; a `BAD_REQUEST` may carry a more exact one. */
  readonly status: number;
  /** Whether the request itself was in order: an answer as `application/json` then has status 200, as GraphQL over HTTP wants. */
  readonly requestInOrder: boolean;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** Whether the error stands alone: what else was answered is dropped. */
  readonly replacesAnswer: boolean;
}

/** Every code that `extensions.code` can be. `docs/errors.md` has an entry for each. */
export const ERROR_TABLE = {
  BAD_REQUEST: { status: 400, requestInOrder: false, retryable: false, replacesAnswer: true },
  GRAPHQL_PARSE_FAILED: { status: 400, requestInOrder: true, retryable: false, replacesAnswer: false },
  GRAPHQL_VALIDATION_FAILED: { status: 400, requestInOrder: true, retryable: false, replacesAnswer: false },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    requestInOrder: true,
    retryable: false,
    replacesAnswer: false,
  },
  BAD_USER_INPUT: { status: 400, requestInOrder: true, retryable: false, replacesAnswer: false },
  QUERY_TOO_EXPENSIVE: { status: 400, requestInOrder: true, retryable: false, replacesAnswer: true },
  OPERATION_TIMED_OUT: { status: 504, requestInOrder: true, retryable: true, replacesAnswer: true },
  STORE_UNAVAILABLE: { status: 503, requestInOrder: true, retryable: true, replacesAnswer: true },
  SERVICE_STOPPING: { status: 503, requestInOrder: true, retryable: true, replacesAnswer: true },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    requestInOrder: false,
    retryable: false,
    replacesAnswer: false,
  },
} as const satisfies Record<string, ErrorKind>;

/** A code of the table. */
export type ErrorCode = keyof typeof ERROR_TABLE;
