import { CannotStart, StoreUnavailable } from './errors.ts';
import { Interrupted } from './interruption.ts';

const INTERRUPTED_EXIT_CODE = 130;

/**
 * Ends the process with what went wrong: a message for what a user can mend, a stack for a fault of ours. It ends at once,
 * since what was interrupted may still be at work.
 */
export function reportAndExit(error: unknown): never {
  if (error instanceof Interrupted) process.exit(INTERRUPTED_EXIT_CODE);
  process.stderr.write(`\n${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof CannotStart) return error.message;
  if (error instanceof StoreUnavailable) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `${error.message}${cause}\nSee whether Neo4j is up and this user may write, then start again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
