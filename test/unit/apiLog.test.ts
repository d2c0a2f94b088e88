import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaWith, startTestService, type LogLine, type TestService } from '../support/service.ts';

const SECRET = 'a value that is the client’s own';

let service: TestService;

beforeAll(async () => {
  service = await startTestService({
    schema: schemaWith('type Query { echo(text: String): String  release: String }', {
      echo: (_, { text }: { text: string }) => text,
      release: async (_, __, operation) => (await operation.release()).id,
    }),
  });
});
afterAll(() => service.stop());

const linesOf = (id: string): LogLine[] => service.logged.filter(({ requestId }) => requestId === id);

async function logged(id: string, ...asked: Parameters<TestService['ask']>): Promise<LogLine> {
  const [query, rest] = asked;
  await service.ask(query, { ...rest, headers: { ...rest?.headers, 'x-request-id': id } });
  const lines = linesOf(id).filter(({ msg }) => msg === 'operation');
  expect(lines).toHaveLength(1);
  return lines[0] ?? {};
}

test('an operation has one line: who, what, how long, how it ended', async () => {
  const line = await logged('log-1', 'query Echo($text: String) { echo(text: $text) }', {
    variables: { text: SECRET },
  });
  expect(line).toEqual({
    level: 30,
    time: expect.any(Number) as number,
    requestId: 'log-1',
    operation: 'Echo',
    milliseconds: expect.any(Number) as number,
    status: 200,
    outcome: 'ANSWERED',
    rows: 0,
    queries: [],
    msg: 'operation',
  });
});

test('a query that failed is listed by its id, without rows', async () => {
  const line = await logged('log-2', '{ release }');
  expect(line).toMatchObject({
    status: 503,
    outcome: 'STORE_UNAVAILABLE',
    errors: 1,
    queries: [{ id: 'release.current', milliseconds: expect.any(Number) as number, rows: null }],
  });
  expect(linesOf('log-2').filter(({ level }) => level === 40)).toEqual([
    expect.objectContaining({
      msg: 'store unavailable',
      reason: expect.stringContaining('ECONNREFUSED') as string,
    }),
  ]);
});

test('a refusal is told by its code, not by its text', async () => {
  const line = await logged('log-3', `query Giant { ${'echo '.repeat(3_000)} }`);
  expect(line).toMatchObject({ status: 400, outcome: 'QUERY_TOO_EXPENSIVE', errors: 1 });
  expect(JSON.stringify(linesOf('log-3')).length).toBeLessThan(500);
});

test('a long name is cut', async () => {
  const line = await logged('log-4', `query ${'N'.repeat(5_000)} { __typename }`);
  expect(line['operation']).toBe('N'.repeat(80));
});

test('variables and query texts are in no line at all', () => {
  const text = JSON.stringify(service.logged);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain('echo(text');
});
