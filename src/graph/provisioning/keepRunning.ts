import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../log.ts';
import { WayFailed } from './database.ts';

/** A server that this process has started. */
export interface StartedServer {
  readonly uri: string;
  readonly password: string;
  readonly serverProcess?: number;
  /** Settles when the server is gone, whatever ended it; absent where nobody would notice. */
  readonly ended?: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A server that is started again when it ends by itself. */
export interface KeptServer {
  /** The server that runs, or the last one that did. */
  readonly current: () => StartedServer;
  /** Ends the server, or the start that is going on, and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/** Before each further start. What ends so often has a cause that one more start does not mend. */
const PAUSES_MILLISECONDS = [500, 2_000, 8_000, 30_000] as const;

/** A server that has run for so long gets all its starts again. */
const STEADY_MILLISECONDS = 600_000;

/**
 * Starts a server again, a few times with growing pauses, whenever it ends though nobody stopped it. The log tells of
 * each end and each start, and at last what to do.
 *
 * @param startAgain - Starts the same store at the same address and waits until it answers; answers `in-use` when
 *   another process has done so meanwhile.
 * @param log - Names the server in each of its lines.
 */
export function keepRunning(
  first: StartedServer,
  startAgain: () => Promise<StartedServer | 'in-use'>,
  log: Logger,
): KeptServer {
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let current = first;
  let starts = 0;

  const watch = async () => {
    let startedAt = Date.now();
    while (current.ended) {
      await current.ended;
      if (isStopping()) return;
      log.error({ serverProcess: current.serverProcess }, 'the database ended by itself');
      if (Date.now() - startedAt >= STEADY_MILLISECONDS) starts = 0;
      if (!(await replace())) break;
      startedAt = Date.now();
      log.warn({ serverProcess: current.serverProcess }, 'the database was started again');
    }
    if (current.ended && !isStopping()) {
      log.error({ remedy: 'end this process, then start it again' }, 'the database stays down');
    }
  };

  /** Whether there is a server in place of the one that has ended. */
  const replace = async () => {
    for (const pause of PAUSES_MILLISECONDS.slice(starts)) {
      starts += 1;
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isStopping()) return false;
      const next = await attempt();
      if (next === 'in-use') return false;
      if (next === undefined) continue;
      if (isStopping()) {
        await next.stop();
        return false;
      }
      current = next;
      return true;
    }
    return false;
  };

  const attempt = async () => {
    try {
      const next = await startAgain();
      if (next === 'in-use') log.error('another process has started the database anew');
      return next;
    } catch (error) {
      const remedy = error instanceof WayFailed ? error.remedy : undefined;
      log.error({ err: error, remedy }, 'the database could not be started again');
      return undefined;
    }
  };

  const watching = watch();
  return {
    current: () => current,
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}
