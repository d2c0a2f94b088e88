/**
 * The errors that the API itself raises. `errorTable.ts` gives each its code.
 */

/** A limit of the API, by the name that a client reads in `extensions.limit`. */
type LimitName =
  | 'bodyBytes'
  | 'tokens'
  | 'depth'
  | 'introspectionDepth'
  | 'aliases'
  | 'repeats'
  | 'comparisons'
  | 'values'
  | 'characters'
  | 'cost'
  | 'items'
  | 'milliseconds';

/** A limit that was passed. */
export interface PassedLimit {
  readonly limit: LimitName;
  readonly maximum: number;
  /** What was counted; left out where counting stopped at the limit. */
  readonly found?: number;
  /** What to ask for less of. */
  readonly reduce: string;
}

/** An operation asks for more than one operation may. */
export class QueryTooExpensive extends Error {
  override readonly name = 'QueryTooExpensive';
  readonly passed: PassedLimit;

  constructor(message: string, passed: PassedLimit) {
    super(`${message} ${passed.reduce}`);
    this.passed = passed;
  }
}

/** An operation ran into the time limit and was ended. */
export class OperationTimedOut extends Error {
  override readonly name = 'OperationTimedOut';
  readonly passed: PassedLimit;

  constructor(maximum: number) {
    const reduce = 'Ask for less at once, or try again later.';
    super(`The operation took longer than ${maximum} ms and was ended. ${reduce}`);
    this.passed = { limit: 'milliseconds', maximum, reduce };
  }
}

/** The service is stopping and takes no more operations, or ended one that did not finish in time. */
export class ServiceStopping extends Error {
  override readonly name = 'ServiceStopping';

  constructor() {
    super('The service is stopping. Try again in a few seconds.');
  }
}

/** The client closed the connection before its answer was there. Nobody reads this error; logs name it. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** A request that is not a GraphQL request over HTTP. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  /** The HTTP status that says what is wrong. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
