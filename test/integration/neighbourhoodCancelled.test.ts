import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import type { GraphClient } from '../../src/graph/client.ts';
import { declareQuery } from '../../src/graph/query.ts';
import { createLog } from '../../src/log.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import { hubSource } from '../support/hubSource.ts';
import { openLoadGraph } from '../support/loadDatabase.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** The statements of neighbourhoods that Neo4j works on at the moment. */
const runningAround = declareQuery({
  id: 'apiTest.runningAround',
  cypher: `
SHOW TRANSACTIONS YIELD metaData WHERE metaData.query STARTS WITH 'neighbourhood.'
RETURN count(*) AS running`,
  parameters: z.object({}),
  row: z.object({ running: z.int() }),
});

const SPOKES = 3_000;
const STARTED = { timeout: 30_000, interval: 20 };
const WITHIN_A_SECOND = { timeout: 1_000, interval: 20 };

/** Thirty neighbourhoods of a hub, each of its own, in a statement that takes many seconds. */
const SLOW = `query Slow { ${Array.from(
  { length: 30 },
  (_, index) =>
    `a${index}: neighbourhood(concepts: ["hub", "spoke_${String(index).padStart(5, '0')}"], depth: 3) { omittedConcepts }`,
).join(' ')} }`;

let watcher: GraphClient;
let service: TestService;

beforeAll(async () => {
  watcher = openLoadGraph(inject('database'));
  await loadRelease(watcher, [hubSource(SPOKES)], { log: createLog('silent') });
});
afterEach(() => service.stop());
afterAll(() => watcher.close());

const running = async () => (await watcher.run(runningAround, {}))[0]?.running;
/** How many statements of neighbourhoods Neo4j has answered. */
const answered = () =>
  service.logged.filter(
    ({ msg, query }) => msg === 'query answered' && String(query).startsWith('neighbourhood.'),
  ).length;
const start = async (settings: Parameters<typeof startTestService>[0] = {}) => {
  service = await startTestService({
    ...settings,
    database: inject('database'),
    settings: { maxCost: 1_000_000, ...settings.settings },
  });
};

test('when the client goes, its slow statement is gone from Neo4j within a second, and no other follows', async () => {
  await start();
  const client = new AbortController();
  const asked = service.ask(SLOW, { signal: client.signal });
  await expect.poll(running, STARTED).toBeGreaterThan(0);
  const before = answered();
  client.abort();
  await expect(asked).rejects.toThrow('aborted');
  await expect.poll(running, WITHIN_A_SECOND).toBe(0);
  await expect
    .poll(() => service.logged.find(({ operation }) => operation === 'Slow'))
    .toMatchObject({ outcome: 'CLIENT_GONE' });
  expect([await running(), answered()]).toEqual([0, before]);
});

test('at the time limit the operation is refused, and its slow statement is gone from Neo4j within a second', async () => {
  await start({ settings: { operationTimeLimit: 3_000 } });
  const asked = service.ask(SLOW);
  await expect.poll(running, STARTED).toBeGreaterThan(0);
  const { status, errors, data } = await asked;
  expect([status, data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
    504,
    undefined,
    ['OPERATION_TIMED_OUT'],
  ]);
  const before = answered();
  await expect.poll(running, WITHIN_A_SECOND).toBe(0);
  expect(answered()).toBe(before);
});

test('the same question within the limits is answered', async () => {
  await start({ settings: { maxCost: 20_000 } });
  const { data } = await service.ask(
    '{ neighbourhood(concepts: ["hub"], maxConcepts: 3) { concepts { id } omittedConcepts omittedAssertions truncated } }',
  );
  expect(data).toEqual({
    neighbourhood: {
      // The last one leads back to the hub: two assertions tie it.
      concepts: [{ id: 'hub' }, { id: 'spoke_02999' }, { id: 'spoke_00000' }],
      omittedConcepts: SPOKES - 2,
      omittedAssertions: 2 * SPOKES - 3,
      truncated: false,
    },
  });
});
