/** The process was told to end by SIGINT or SIGTERM. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Listens for SIGINT and SIGTERM from now on; the signal is aborted by the first. Further ones change nothing: npm passes
 * on what the terminal has sent already, so that one Ctrl-C may come twice.
 */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      controller.abort(new Interrupted(name));
    });
  }
  return controller.signal;
}

/** Settles as the work does, or is rejected at once when the process is told to end. */
export function orInterrupted<Result>(work: Promise<Result>, interruption: AbortSignal): Promise<Result> {
  return Promise.race([work, interrupted(interruption)]);
}

/** Is rejected when the process is told to end. */
function interrupted(interruption: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (interruption.aborted) reject(interruption.reason as Interrupted);
    interruption.addEventListener('abort', () => {
      reject(interruption.reason as Interrupted);
    });
  });
}
