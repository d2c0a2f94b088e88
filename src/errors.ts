/**
 * The errors that leave a domain folder. The API's error boundary gives each its code of `docs/errors.md`;
 * any other error is a fault of ours and is masked.
 */

/** An argument is wrong. The message says what was given and what would be right. */
export class BadUserInput extends Error {
  override readonly name = 'BadUserInput';

  /** Name of the argument as the schema spells it, with dots for input fields: `filter.maxLength`. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

/** Neo4j could not be reached, refused, or took too long to answer. Trying again may work. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The code that the system gave an error of a file or folder, such as `EACCES`; null for any other error. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/** A setting, a seed or a database is not as it must be. The message says what to do; no stack is shown. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
