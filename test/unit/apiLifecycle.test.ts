import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CannotStart } from '../../src/errors.ts';
import type { Operation } from '../../src/release/operation.ts';
import { schemaWith, startSilentServer, startTestService, type TestService } from '../support/service.ts';

const signals: AbortSignal[] = [];

/** Fields that answer late: `slow` by itself, `release` because Neo4j does. */
const LATE = schemaWith('type Query { slow(milliseconds: Int!): String  release: String }', {
  slow: async (_, { milliseconds }: { milliseconds: number }, { signal }: Operation) => {
    signals.push(signal);
    await delay(milliseconds);
    return 'done';
  },
  release: async (_, __, operation) => (await operation.release()).id,
});

let silent: Awaited<ReturnType<typeof startSilentServer>>;
const services: TestService[] = [];

async function start(...[parts]: Parameters<typeof startTestService>): Promise<TestService> {
  const service = await startTestService({ schema: LATE, database: silent.database, ...parts });
  services.push(service);
  return service;
}

/** Waits until the service has begun as many slow operations. */
async function untilBegun(count: number): Promise<void> {
  while (signals.length < count) await delay(5);
}

beforeAll(async () => {
  silent = await startSilentServer();
});
afterEach(async () => {
  signals.length = 0;
  await Promise.all(services.splice(0).map((service) => service.stop()));
});
afterAll(() => silent.stop());

describe('the time limit of an operation', () => {
  test('ends what waits for a Neo4j that says nothing', async () => {
    const service = await start({ settings: { operationTimeLimit: 150 } });
    const { status, headers, data, errors } = await service.ask('{ release }');
    expect([status, headers.get('retry-after'), data]).toEqual([504, '5', undefined]);
    expect(errors).toEqual([
      {
        message:
          'The operation took longer than 150 ms and was ended. Ask for less at once, or try again later.',
        extensions: {
          code: 'OPERATION_TIMED_OUT',
          limit: 'milliseconds',
          maximum: 150,
          reduce: 'Ask for less at once, or try again later.',
          retryable: true,
        },
      },
    ]);
  });

  test('leaves alone what is in time', async () => {
    const service = await start({ settings: { operationTimeLimit: 5_000 } });
    expect((await service.ask('{ slow(milliseconds: 20) }')).data).toEqual({ slow: 'done' });
    expect(signals[0]?.aborted).toBe(false);
  });
});

test('/ready does not wait longer than its limit', async () => {
  const service = await start({ settings: { readyTimeLimit: 100 } });
  const response = await fetch(`${service.url}/ready`);
  expect([response.status, await response.json()]).toEqual([
    503,
    { ready: false, reason: 'Neo4j did not answer within 100 ms' },
  ]);
});

test('a client that goes away ends its operation', async () => {
  const service = await start();
  const client = new AbortController();
  const asked = service.ask('query Left { slow(milliseconds: 60000) }', { signal: client.signal });
  await untilBegun(1);
  client.abort();
  await expect(asked).rejects.toThrow('aborted');
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  await expect
    .poll(() => service.logged.find(({ operation }) => operation === 'Left'))
    .toMatchObject({
      outcome: 'CLIENT_GONE',
      status: null,
    });
  expect(service.logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('a client that goes away in the middle of its request is no fault of ours', async () => {
  const service = await start();
  const { hostname, port } = new URL(service.url);
  const client = connect(Number(port), hostname);
  await once(client, 'connect');
  client.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
  );
  await delay(50);
  client.destroy();
  await expect
    .poll(() => service.logged)
    .toEqual([expect.objectContaining({ msg: 'operation', outcome: 'CLIENT_GONE', status: null })]);
});

describe('an address that cannot be listened on', () => {
  test('a port that is taken is named, with what to do', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await expect(start({ settings: { port } })).rejects.toThrow(
      new CannotStart(
        `PORT: ${port} on 127.0.0.1 is taken by another process. End it, or set PORT to a free port, or to 0 for any.`,
      ),
    );
  });

  test('so is a host that is not of this machine', async () => {
    await expect(start({ settings: { host: '192.0.2.1' } })).rejects.toThrow(
      new CannotStart(
        'HOST: "192.0.2.1" is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.',
      ),
    );
  });
});

test('the address of a service on every interface is one that can be reached', async () => {
  const service = await start({ settings: { host: '0.0.0.0' } });
  expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect((await fetch(`${service.url}/health`)).status).toBe(200);
});

describe('a stop', () => {
  test('finishes what runs, takes nothing new, and is not ready meanwhile', async () => {
    const service = await start();
    const running = service.ask('{ slow(milliseconds: 400) }');
    await untilBegun(1);

    const host = new URL(service.url);
    const kept = connect(Number(host.port), host.hostname);
    await once(kept, 'connect');
    kept.write('GET /ready HTTP/1.1\r\nhost: x\r\n');
    await delay(20);
    const stopped = service.stop();
    kept.write('\r\n');
    const [reply] = (await once(kept.setEncoding('utf8'), 'data')) as [string];
    expect(reply).toMatch(/^HTTP\/1\.1 503 /u);
    expect(reply).toMatch(/^connection: close/imu);
    expect(reply).toContain('{"ready":false,"reason":"the service is stopping"}');
    await expect(fetch(`${service.url}/health`)).rejects.toThrow('fetch failed');

    const { data, headers } = await running;
    expect(data).toEqual({ slow: 'done' });
    expect(headers.get('connection')).toBe('close');
    await stopped;
  });

  test('refuses an operation that comes on an open connection', async () => {
    const service = await start();
    const running = service.ask('{ slow(milliseconds: 300) }');
    await untilBegun(1);
    const late = request(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    });
    late.write('{"query": "{ slow(milliseconds: ');
    await expect.poll(() => late.socket?.connecting).toBe(false);
    const stopped = service.stop();
    late.end('1) }"}');
    const [response] = (await once(late, 'response')) as [IncomingMessage];
    response.resume();
    expect([200, 503]).toContain(response.statusCode);
    await Promise.all([running, stopped]);
  });

  test('ends what does not finish in time, and says so', async () => {
    const service = await start({ settings: { stopTimeLimit: 100 } });
    const running = service.ask('{ slow(milliseconds: 60000) }');
    await untilBegun(1);
    const stopped = service.stop();
    const { status, errors } = await running;
    expect([status, errors?.[0]?.extensions]).toEqual([503, { code: 'SERVICE_STOPPING', retryable: true }]);
    await stopped;
  });

  test('waits for nobody whose connection is idle', async () => {
    const service = await start();
    await service.ask('{ __typename }');
    const started = performance.now();
    await service.stop();
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('closes the graph client, and a second stop waits for the first', async () => {
    const service = await start();
    const stops = [service.stop(), service.stop()];
    expect(stops[0]).toBe(stops[1]);
    await Promise.all(stops);
  });
});
