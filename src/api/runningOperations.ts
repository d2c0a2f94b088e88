import { OperationTimedOut } from './refusals.ts';

/** The life of one operation: its signal, and the means to end it. */
interface RunningOperation {
  readonly signal: AbortSignal;
  /** Ends the operation early; the reason is what its signal gives. */
  abort(reason: Error): void;
  /** Says that the operation is over. */
  finish(): void;
}

/** All operations that run at the moment. */
export interface RunningOperations {
  begin(): RunningOperation;
  abortAll(reason: Error): void;
}

/**
 * Keeps account of operations.
 *
 * @param timeLimit - Milliseconds after which an operation is aborted with {@link OperationTimedOut}.
 */
export function createRunningOperations(timeLimit: number): RunningOperations {
  const controllers = new Set<AbortController>();
  return {
    begin() {
      const controller = new AbortController();
      controllers.add(controller);
      const timer = setTimeout(() => {
        controller.abort(new OperationTimedOut(timeLimit));
      }, timeLimit);
      return {
        signal: controller.signal,
        abort: (reason) => {
          controller.abort(reason);
        },
        finish: () => {
          clearTimeout(timer);
          controllers.delete(controller);
        },
      };
    },
    abortAll(reason) {
      for (const controller of controllers) controller.abort(reason);
    },
  };
}
