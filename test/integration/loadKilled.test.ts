import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { GraphClient } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import type { LoadStep } from '../../src/seed/load/progress.ts';
import type { Death } from '../support/loadAndDie.ts';
import { emptyDatabase, nodeCount, openLoadGraph, servedContent } from '../support/loadDatabase.ts';
import { articles, dataset } from '../support/loadSources.ts';

const HOUR = 3_600_000;
const LEASE = 60_000;
/** Small enough that the claims and concepts take several batches. */
const BATCH_SIZE = 10;
const SCRIPT = fileURLToPath(new URL('../support/loadAndDie.ts', import.meta.url));

const EDITIONS = ['first', 'second'] as const;
type Edition = (typeof EDITIONS)[number];
const other = (edition: Edition): Edition => (edition === 'first' ? 'second' : 'first');

let client: GraphClient;
let now = Date.parse('2026-01-01T00:00:00Z');
/** A process that has started and waits to be told when to die. */
let waiting: ChildProcess;

beforeAll(async () => {
  client = openLoadGraph(inject('database'));
  await emptyDatabase(client);
  waiting = startProcess();
});
afterAll(async () => {
  waiting.kill('SIGKILL');
  await emptyDatabase(client);
  await client.close();
});

const startProcess = () => spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });

async function load(edition: Edition): Promise<LoadStep[]> {
  const steps: LoadStep[] = [];
  await loadRelease(client, [articles(edition), dataset()], {
    log: createLog('silent'),
    now: () => now,
    leaseWait: 0,
    batchSize: BATCH_SIZE,
    onStep: (step) => void steps.push(step),
  });
  return steps;
}

/** Begins to load an edition in another process, which dies at a step; the next process starts meanwhile. */
async function loadAndDie(death: Pick<Death, 'edition' | 'step' | 'delay'>): Promise<void> {
  const dying = waiting;
  waiting = startProcess();
  const whole: Death = {
    ...death,
    address: inject('database'),
    now,
    leaseDuration: LEASE,
    batchSize: BATCH_SIZE,
  };
  const output = text(dying.stdout ?? process.stdin);
  dying.stdin?.end(JSON.stringify(whole));
  const [, signal] = (await once(dying, 'exit')) as [number | null, NodeJS.Signals | null];
  expect([signal, await output]).toEqual(['SIGKILL', '']);
}

test('killed at any step, a load leaves a whole release to be served and nothing that stays', async () => {
  const fingerprints = new Map<string, Edition>();
  await load('first');
  fingerprints.set((await servedContent(client)).fingerprint, 'first');
  await load('second');
  fingerprints.set((await servedContent(client)).fingerprint, 'second');
  expect(fingerprints.size).toBe(2);
  const cleanCount = await nodeCount(client);

  // The releases come in turns: each load sweeps what the one before the last wrote, and writes it anew.
  now += 2 * HOUR;
  const steps = await load('first');
  expect(await nodeCount(client)).toBe(cleanCount);
  expect(new Set(steps.map(({ phase }) => phase))).toEqual(new Set(['prepare', 'sweep', 'write', 'switch']));
  const pointing = steps.findIndex(({ phase, done }) => phase === 'switch' && done === 1) + 1;

  const deaths = [
    // Nothing is sent between the step that begins a kind and the one before.
    ...steps.flatMap(({ phase, done }, index) =>
      phase === 'write' && done === 0 ? [] : [{ step: index + 1, delay: null }],
    ),
    ...[0, 1, 2, 4, 8].map((delay) => ({ step: pointing, delay })),
  ];
  let served: Edition = 'first';
  for (const death of deaths) {
    const wanted = other(served);
    const what = `step ${JSON.stringify(steps[death.step - 1])}, ${String(death.delay)} ms later`;
    now += 2 * HOUR;
    await loadAndDie({ ...death, edition: wanted });

    const left = fingerprints.get((await servedContent(client)).fingerprint);
    const expected: Edition[] =
      death.delay !== null ? EDITIONS.slice() : [death.step > pointing ? wanted : served];
    expect(expected, `served after death at ${what}`).toContain(left);

    now += LEASE;
    await load(wanted);
    expect(fingerprints.get((await servedContent(client)).fingerprint), `served at last, after ${what}`).toBe(
      wanted,
    );
    expect(await nodeCount(client), `nodes at last, after ${what}`).toBe(cleanCount);
    served = wanted;
  }
  expect(deaths.length).toBeGreaterThan(50);
}, 600_000);
