import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { GraphClient } from '../../src/graph/client.ts';
import { openLoadGraph } from '../support/loadDatabase.ts';
import { loadFolders } from '../support/loadFolders.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { runningSlowly, slowSchema } from '../support/slowSchema.ts';

const schema = slowSchema();
const POLL = { timeout: 15_000, interval: 50 };

let watcher: GraphClient;
let service: TestService;

beforeAll(async () => {
  await loadFolders(inject('database'), 'test/fixtures/second-supplement/seed');
  watcher = openLoadGraph(inject('database'));
});
afterEach(() => service.stop());
afterAll(() => watcher.close());

const running = async () => (await watcher.run(runningSlowly, {}))[0]?.running;

test('when the client goes, its query in Neo4j ends', async () => {
  service = await startTestService({ schema, database: inject('database') });
  const client = new AbortController();
  const asked = service.ask('query Left { slow }', { signal: client.signal });
  await expect.poll(running, POLL).toBe(1);
  client.abort();
  await expect(asked).rejects.toThrow('aborted');
  await expect.poll(running, POLL).toBe(0);
  await expect
    .poll(() => service.logged.find(({ operation }) => operation === 'Left'))
    .toMatchObject({ outcome: 'CLIENT_GONE' });
});

test('at the time limit the operation is refused and its query in Neo4j ends', async () => {
  service = await startTestService({
    schema,
    database: inject('database'),
    settings: { operationTimeLimit: 1_500 },
  });
  const asked = service.ask('{ slow release }');
  await expect.poll(running, POLL).toBe(1);
  const { status, errors } = await asked;
  expect([status, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
    504,
    ['OPERATION_TIMED_OUT'],
  ]);
  await expect.poll(running, POLL).toBe(0);
});

test('a stop that waits no longer ends the query, and tells the client', async () => {
  service = await startTestService({
    schema,
    database: inject('database'),
    settings: { stopTimeLimit: 200 },
  });
  const asked = service.ask('{ slow }');
  await expect.poll(running, POLL).toBe(1);
  const stopped = service.stop();
  const { status, errors } = await asked;
  expect([status, errors?.map(({ extensions }) => extensions['code'])]).toEqual([503, ['SERVICE_STOPPING']]);
  await stopped;
  await expect.poll(running, POLL).toBe(0);
});
