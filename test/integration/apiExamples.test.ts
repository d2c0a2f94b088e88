import { readdirSync, readFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadFolders } from '../support/loadFolders.ts';
import { startTestService, type TestService } from '../support/service.ts';

const examples = readdirSync('examples').map(
  (name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const,
);

let service: TestService;
let release: string;

beforeAll(async () => {
  release = await loadFolders(inject('database'), 'seed');
  service = await startTestService({ database: inject('database') });
});
afterAll(() => service.stop());

test.each(examples)('%s says who asks what, and gets an answer from within the limits', async (_, query) => {
  expect(query).toMatch(/^# An? [a-z- ]+ asks: /u);
  const { status, data, errors } = await service.ask(query);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  const [[, answered] = []] = Object.entries(data as Record<string, { nodes?: unknown[] } | null>);
  expect(answered).not.toBeNull();
  expect(answered?.nodes).not.toEqual([]);
});

test('the service with its data passes every MUST, SHOULD and MAY of GraphQL over HTTP', async () => {
  const audits = serverAudits({ url: `${service.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});

test('/ready tells the release', async () => {
  const response = await fetch(`${service.url}/ready`);
  expect([response.status, await response.json()]).toEqual([200, { ready: true, release }]);
});

test('the line of an operation has its queries with their ids, milliseconds and rows', async () => {
  await service.ask('query Counted { predicates { id } }', { headers: { 'x-request-id': 'counted-1' } });
  const line = service.logged.find(({ requestId, msg }) => requestId === 'counted-1' && msg === 'operation');
  const { queries, rows } = line as {
    queries: { id: string; milliseconds: number; rows: number }[];
    rows: number;
  };
  expect(queries.map(({ id }) => id)).toEqual(['release.current', 'predicate.all']);
  expect(queries.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
  expect(rows).toBe(queries.reduce((sum, query) => sum + query.rows, 0));
  expect(queries[1]?.rows).toBeGreaterThan(10);
});

test('a page that is too long is refused by its own name, at once', async () => {
  const { status, data, errors } = await service.ask('{ claims(first: 1000000) { nodes { id } } }');
  expect([status, data]).toEqual([200, null]);
  expect(errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
    {
      message: 'first: 1000000 is out of range; give a number from 1 to 100',
      code: 'BAD_USER_INPUT',
      argument: 'first',
    },
  ]);
});
