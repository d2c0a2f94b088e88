import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { CannotStart } from '../../src/errors.ts';
import type { GraphClient } from '../../src/graph/client.ts';
import { ensureLeaseConstraint } from '../../src/graph/constraints.ts';
import { declareQuery } from '../../src/graph/query.ts';
import { createLog } from '../../src/log.ts';
import { takeLoaderLease } from '../../src/seed/load/lease.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import type { LoadOptions } from '../../src/seed/load/loadOptions.ts';
import {
  emptyDatabase,
  nodeCount,
  openLoadGraph,
  servedContent,
  servedRelease,
} from '../support/loadDatabase.ts';
import { articles, dataset } from '../support/loadSources.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const HOUR = 3_600_000;
const LEASE = 60_000;
const log = createLog('silent');

let client: GraphClient;

beforeAll(() => {
  client = openLoadGraph(inject('database'));
});
beforeEach(() => emptyDatabase(client));
afterAll(async () => {
  await emptyDatabase(client);
  await client.close();
});

const load = (edition: string, options: Partial<LoadOptions> = {}) =>
  loadRelease(client, [articles(edition), dataset()], {
    log,
    now: () => START,
    leaseDuration: LEASE,
    batchSize: 5,
    ...options,
  });

const dropLeaseConstraint = declareQuery({
  id: 'loadTest.dropLeaseConstraint',
  access: 'write',
  cypher: `DROP CONSTRAINT lease_id IF EXISTS`,
  parameters: z.object({}),
  row: z.never(),
});

const takeLease = (holder: string, now: number, wait = 0) =>
  takeLoaderLease(client, { holder, duration: LEASE, wait, now: () => now, log });

test('gives the lease to one of many who ask at once', async () => {
  await ensureLeaseConstraint(client);
  const answers = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) => takeLease(`loader ${String(index)}`, START)),
  );

  const taken = answers.filter(({ status }) => status === 'fulfilled');
  expect(taken).toHaveLength(1);
  for (const answer of answers) {
    if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(CannotStart);
  }
  await expect(takeLease('latecomer', START)).rejects.toThrow(
    /^Another loader \(loader \d+\) is writing to this database\. .* try again after 2026-01-01T00:01:00\.000Z$/u,
  );
});

test('gives the lease to the next when its time has run out or it was given back', async () => {
  await ensureLeaseConstraint(client);
  const first = await takeLease('first', START);
  await expect(takeLease('second', START + LEASE - 1)).rejects.toThrow(CannotStart);
  const second = await takeLease('second', START + LEASE);
  expect(second.fence).toBeGreaterThan(first.fence);

  await first.giveBack();
  await expect(takeLease('third', START + LEASE)).rejects.toThrow('Another loader (second)');
  await second.giveBack();
  const third = await takeLease('third', START + LEASE);
  expect(third.fence).toBeGreaterThan(second.fence);
});

test('lets other loaders of a new database wait for the first, and find nothing left to do', async () => {
  await client.run(dropLeaseConstraint, {});
  const reports = await Promise.all(Array.from({ length: 4 }, () => load('first', { leaseWait: 30_000 })));
  expect(reports.map(({ loaded }) => loaded).toSorted()).toEqual([false, false, false, true]);
  expect(new Set(reports.map(({ release }) => release)).size).toBe(1);
});

test('does not let a loader write or switch once another has taken over', async () => {
  await load('first');
  const cleanFirst = await nodeCount(client);
  const reached = Promise.withResolvers<undefined>();
  const resumed = Promise.withResolvers<undefined>();
  const paused = load('second', {
    onStep: async ({ kind, done }) => {
      if (kind !== 'claims' || done !== 0) return;
      reached.resolve(undefined);
      await resumed.promise;
    },
  });
  paused.catch(() => undefined);
  await reached.promise;

  await expect(load('third', { leaseWait: 0 })).rejects.toThrow(/^Another loader \(.+, process \d+\)/u);
  const third = await load('third', { now: () => START + LEASE });
  const content = await servedContent(client);
  const count = await nodeCount(client);

  resumed.resolve(undefined);
  await expect(paused).rejects.toThrow(/^The lease to write ran out and another loader \(.+\) took over/u);
  expect((await servedRelease(client))?.id).toBe(third.release);
  expect((await servedContent(client)).fingerprint).toBe(content.fingerprint);
  expect(await nodeCount(client)).toBe(count);
  expect(count).toBeGreaterThan(cleanFirst);
});

test('does not let a loader that was paused just before the switch point to its release', async () => {
  const reached = Promise.withResolvers<undefined>();
  const resumed = Promise.withResolvers<undefined>();
  const paused = load('first', {
    onStep: async ({ phase, done }) => {
      if (phase !== 'switch' || done !== 1) return;
      reached.resolve(undefined);
      await resumed.promise;
    },
  });
  paused.catch(() => undefined);
  await reached.promise;

  const second = await load('second', { now: () => START + LEASE });
  resumed.resolve(undefined);
  await expect(paused).rejects.toThrow(/took over/u);
  expect((await servedRelease(client))?.id).toBe(second.release);
});

test('gives the lease back after a failed load', async () => {
  await expect(
    load('first', {
      onStep: ({ kind }) => {
        if (kind === 'claims') throw new Error('the display broke');
      },
    }),
  ).rejects.toThrow('the display broke');
  expect(await load('first', { leaseWait: 0 })).toMatchObject({ loaded: true });
});

test('leaves sweeping to the other loader when there is nothing else to do', async () => {
  await load('first');
  await load('second');
  const other = await takeLease('other', START + 2 * HOUR);
  const options = { now: () => START + 2 * HOUR };

  expect(await load('second', options)).toMatchObject({ loaded: false, swept: [] });
  await other.giveBack();
  expect((await load('second', options)).swept).toEqual([
    expect.stringMatching(/^articles/u),
    expect.stringMatching(/^graph/u),
  ]);
});
