import { CannotStart } from './errors.ts';

/** Ends the process with what went wrong: a message for what a user can mend, a stack for a fault of ours. */
export function reportAndExit(error: unknown): void {
  const text =
    error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text ?? ''}\n`);
  process.exitCode = 1;
}
