import { setTimeout as delay } from 'node:timers/promises';
import { CannotStart } from '../../errors.ts';
import type { GraphClient } from '../../graph/client.ts';
import type { DeclaredQuery } from '../../graph/query.ts';
import type { LeaseParameters } from './fencedWrite.ts';
import type { StepListener } from './progress.ts';
import { readLease, renewLease, takeLease } from './lease.queries.ts';

/** How a loader asks for the lease. */
export interface LeaseRequest {
  /** Who asks, as others are told. */
  readonly holder: string;
  /** Milliseconds from each write or renewal until another loader may take over. */
  readonly duration: number;
  /** Milliseconds to wait for another loader to end; 0 fails at once. */
  readonly wait: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told again and again while it waits. */
  readonly onStep: StepListener;
}

/** The right to write, held by one loader at a time. */
export interface Lease {
  /** Grows with every holder; a write with an older one does nothing. */
  readonly fence: number;
  /**
   * Runs a fenced write, which renews the lease.
   *
   * @throws CannotStart when it gives no row because another loader has taken over.
   */
  write<Parameters, Row>(
    query: DeclaredQuery<Parameters, Row>,
    parameters: Omit<Parameters, keyof LeaseParameters>,
  ): Promise<Row[]>;
  /** @throws CannotStart when another loader has taken over. */
  assertHeld(): Promise<void>;
  /** Keeps the lease, and no more. Nothing happens if it is no longer ours. */
  renew(): Promise<void>;
  /** Gives the lease back. Nothing happens if it is no longer ours. */
  giveBack(): Promise<void>;
}

/** Another loader holds the lease. */
export class LeaseHeld extends CannotStart {}

const POLL_MILLISECONDS = 200;

/**
 * Takes the lease, waiting for another loader as long as was asked.
 *
 * @throws LeaseHeld naming who holds it and until when.
 */
export async function takeLoaderLease(client: GraphClient, request: LeaseRequest): Promise<Lease> {
  const { holder, duration, wait, now, onStep } = request;
  const waitUntil = performance.now() + wait;
  const until = new Date(Date.now() + wait).toISOString();
  for (;;) {
    const [answer] = await client.run(takeLease, { holder, now: now(), expiresAt: now() + duration });
    if (answer === undefined) throw new Error('the lease could not be made');
    if (answer.taken) return heldLease(client, answer.fence, request);
    if (performance.now() >= waitUntil) throw heldByOther(answer.holder, answer.expiresAt);
    const kind = `waiting for another loader (${answer.holder}) until ${until}`;
    await onStep({ phase: 'prepare', kind, done: 0, total: 1 });
    await delay(POLL_MILLISECONDS);
  }
}

function heldByOther(holder: string, expiresAt: number): LeaseHeld {
  return new LeaseHeld(
    `Another loader (${holder}) is writing to this database. Wait until it ends; if it was killed, ` +
      `try again after ${new Date(expiresAt).toISOString()}`,
  );
}

function heldLease(client: GraphClient, fence: number, { duration, now }: LeaseRequest): Lease {
  async function write<Parameters, Row>(
    query: DeclaredQuery<Parameters, Row>,
    parameters: Omit<Parameters, keyof LeaseParameters>,
  ): Promise<Row[]> {
    const complete = { ...parameters, fence, expiresAt: now() + duration } as unknown as Parameters;
    const rows = await client.run(query, complete);
    if (rows.length === 0) await assertHeld();
    return rows;
  }

  async function assertHeld(): Promise<void> {
    const [current] = await client.run(readLease, {});
    if (current?.fence === fence) return;
    throw new CannotStart(
      `The lease to write ran out and another loader (${current?.holder ?? 'unknown'}) took over. ` +
        'Nothing that is served has changed; load again once it has ended',
    );
  }

  async function renewTo(expiresAt: number): Promise<void> {
    await client.run(renewLease, { fence, expiresAt });
  }

  return {
    fence,
    write,
    assertHeld,
    renew: () => renewTo(now() + duration),
    giveBack: () => renewTo(0),
  };
}
