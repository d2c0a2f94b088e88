import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.ts';

/** Codes that say the store is away, starting, over its limits or ended the transaction, though the driver does not retry them. */
const UNAVAILABLE_CODES: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
]);

const READ_ONLY_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
]);

/** The error to throw in place of what the driver threw while the named query ran. */
export function translateDriverError(error: unknown, queryId: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isRetryableError(error) || UNAVAILABLE_CODES.has(error.code)) {
    return new StoreUnavailable(`Neo4j did not answer ${queryId} (${error.code})`, { cause: error });
  }
  return error;
}

/** Whether the store refused because this user, or this database, may only be read. */
export function isReadOnlyRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && READ_ONLY_CODES.has(error.code);
}
