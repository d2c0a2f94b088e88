import { StoreUnavailable } from '../errors.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Logger } from '../log.ts';
import { beginOperation } from '../release/operation.ts';

/** Whether questions can be answered now, and if not, why. */
export type Readiness =
  { readonly ready: true; readonly release: string } | { readonly ready: false; readonly reason: string };

/**
 * Makes the check behind `/ready`: the pointer is read, anew each time, by one reader however many ask at once.
 *
 * @param timeLimit - Milliseconds that Neo4j may take.
 */
export function createReadinessCheck(
  graph: GraphClient,
  timeLimit: number,
  log: Logger,
): () => Promise<Readiness> {
  let pending: Promise<Readiness> | undefined;
  return () => {
    pending ??= readPointer(graph, timeLimit, log).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

async function readPointer(graph: GraphClient, timeLimit: number, log: Logger): Promise<Readiness> {
  const controller = new AbortController();
  const tooLate = new StoreUnavailable(`Neo4j did not answer within ${timeLimit} ms`);
  const timer = setTimeout(() => {
    controller.abort(tooLate);
  }, timeLimit);
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => {
      reject(tooLate);
    });
  });
  try {
    const operation = beginOperation(graph, 'readiness', log, controller.signal);
    const { id } = await Promise.race([operation.release(), aborted]);
    return { ready: true, release: id };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { ready: false, reason: error.message };
    log.error({ err: error }, 'the pointer cannot be read');
    return {
      ready: false,
      reason: 'Neo4j refused to tell the current release; the log of the service says why',
    };
  } finally {
    clearTimeout(timer);
  }
}
