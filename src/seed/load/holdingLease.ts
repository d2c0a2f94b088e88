import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from '../../graph/client.ts';
import type { Logger } from '../../log.ts';
import { takeLoaderLease, type Lease } from './lease.ts';
import type { LoadSettings } from './loadOptions.ts';

/** A renewal may fail or be late once, and the next is still in time. */
const RENEWALS_PER_LEASE = 3;

/**
 * Does some work while holding the lease, which is renewed until the work ends and then given back.
 *
 * @param wait - Milliseconds to wait for another loader to end.
 * @throws LeaseHeld when another loader is still at work then; what the work throws.
 */
export async function holdingLease<Result>(
  client: GraphClient,
  { leaseDuration: duration, now, log, onStep }: LoadSettings,
  wait: number,
  work: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  const holder = `${hostname()}, process ${String(process.pid)}`;
  const lease = await takeLoaderLease(client, { holder, duration, wait, now, onStep });
  const ended = new AbortController();
  const renewals = renewUntil(ended.signal, lease, duration / RENEWALS_PER_LEASE, log);
  try {
    return await work(lease);
  } finally {
    ended.abort();
    // A renewal that came after it would take back what was given.
    await renewals;
    await lease.giveBack().catch((error: unknown) => {
      log.warn({ err: error }, 'lease not given back; it runs out by itself');
    });
  }
}

/** Statements that write nothing, such as the wait for an index, may take longer than a lease lasts. */
async function renewUntil(ended: AbortSignal, lease: Lease, interval: number, log: Logger): Promise<void> {
  let rest = interval;
  while (await delay(rest, true, { signal: ended }).catch(() => false)) {
    const asked = performance.now();
    await lease.renew().catch((error: unknown) => {
      log.warn({ err: error }, 'lease not renewed; the next write tries again');
    });
    // A renewal waits for the write under way, and is then as old as that: the next one follows at once.
    rest = Math.max(0, interval - (performance.now() - asked));
  }
}
