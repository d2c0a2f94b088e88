import type { Logger } from '../../log.ts';
import type { StepListener } from './progress.ts';

/** What a load may be told; each has a default that fits. */
export interface LoadOptions {
  readonly log: Logger;
  /** Told each step, for a display of progress. */
  readonly onStep?: StepListener;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Rows in one transaction. */
  readonly batchSize?: number;
  /** Milliseconds without a write after which another loader may take over. */
  readonly leaseDuration?: number;
  /** Milliseconds to wait for another loader to end. */
  readonly leaseWait?: number;
  /** Whether to write into a database that holds other nodes than ours. */
  readonly adopt?: boolean;
}

/** The same with nothing left out. */
export type LoadSettings = Required<LoadOptions>;

const BATCH_SIZE = 2_500;
const LEASE_MILLISECONDS = 20_000;
/** Longer than a lease, so that a loader that was killed is waited out. */
const LEASE_WAIT_MILLISECONDS = 30_000;

/** The options, with defaults for those that were not given. */
export function settingsOf(options: LoadOptions): LoadSettings {
  return {
    onStep: () => undefined,
    now: Date.now,
    batchSize: BATCH_SIZE,
    leaseDuration: LEASE_MILLISECONDS,
    leaseWait: LEASE_WAIT_MILLISECONDS,
    adopt: false,
    ...options,
  };
}
