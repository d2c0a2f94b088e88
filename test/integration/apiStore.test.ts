import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphClient } from '../../src/graph/client.ts';
import {
  provisionDatabase,
  type Database,
  type ProvisioningSettings,
} from '../../src/graph/provisioning/provision.ts';
import { createLog } from '../../src/log.ts';
import { openLoadGraph } from '../support/loadDatabase.ts';
import { loadFolders } from '../support/loadFolders.ts';
import { localSettings } from '../support/provisioning.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { runningSlowly, slowSchema } from '../support/slowSchema.ts';

const POLL = { timeout: 60_000, interval: 100 };
const listeners = { log: createLog('silent'), progress: () => undefined };

let settings: ProvisioningSettings;
let database: Database;
let release: string;
let service: TestService;
let watcher: GraphClient;

beforeAll(async () => {
  settings = await localSettings('kept');
  database = await provisionDatabase(settings, listeners);
  release = await loadFolders(database, 'test/fixtures/second-supplement/seed');
  watcher = openLoadGraph(database);
  service = await startTestService({ schema: slowSchema(), database });
});
afterAll(async () => {
  await service.stop();
  await watcher.close();
  await database.stop();
  await rm(settings.dataDirectory, { recursive: true, force: true });
});

async function readiness() {
  const response = await fetch(`${service.url}/ready`);
  return { status: response.status, ...((await response.json()) as object) };
}

test('Neo4j is killed during queries: they say STORE_UNAVAILABLE, and all is well when it is back', async () => {
  expect(await readiness()).toEqual({ status: 200, ready: true, release });
  const asked = [service.ask('query First { slow }'), service.ask('query Second { release slow }')];
  await expect.poll(async () => (await watcher.run(runningSlowly, {}))[0]?.running, POLL).toBe(2);

  process.kill(database.serverProcess ?? NaN, 'SIGKILL');
  for (const { status, headers, data, errors } of await Promise.all(asked)) {
    expect([status, headers.get('retry-after'), data]).toEqual([503, '5', undefined]);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'STORE_UNAVAILABLE', retryable: true },
    ]);
  }
  expect(await readiness()).toEqual({
    status: 503,
    ready: false,
    reason: expect.stringMatching(/^Neo4j did not answer release\.current \(\w+\)$/u) as string,
  });
  expect((await fetch(`${service.url}/health`)).status).toBe(200);
  expect((await service.ask('{ release }')).errors?.[0]?.extensions['code']).toBe('STORE_UNAVAILABLE');

  // The local server is started again by itself.
  const codes = new Set<unknown>();
  while ((await readiness()).status !== 200) {
    await delay(100);
    codes.add((await service.ask('{ release }')).errors?.[0]?.extensions['code']);
  }
  expect([...codes].filter((code) => code !== undefined)).toEqual(['STORE_UNAVAILABLE']);
  expect((await service.ask('{ release }')).data).toEqual({ release });
  expect(await readiness()).toEqual({ status: 200, ready: true, release });
  expect(JSON.stringify(service.logged)).not.toContain('fault while answering');
}, 180_000);
