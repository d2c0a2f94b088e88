import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BadUserInput } from '../../src/errors.ts';
import { schemaWith, startTestService, type TestService } from '../support/service.ts';

const errorsPage = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');

const FAILING = schemaWith(
  `type Query {
    fault: String
    faults: [Int!]
    sure: String!
    page(first: Int): String
    release: String
    named(name: String!): String
  }`,
  {
    fault: () => {
      throw new Error('cannot read bolt://secret-host:7687 MATCH (n) RETURN n');
    },
    faults: () => Array.from({ length: 50 }, () => new Error('secret')),
    sure: () => null,
    page: () => {
      throw new BadUserInput('first', 'first: 1000 is out of range; give a number from 1 to 100');
    },
    release: async (_, __, operation) => (await operation.release()).id,
    named: (_, { name }: { name: string }) => name,
  },
);

/** What is told with mistakes of the transport that the GraphQL library finds. */
const REMEDY =
  'Send one operation: a POST whose body is a JSON object with "query", a text, and where needed "variables", an object, and "operationName", a text; or a GET with these as parameters of the address.';

let service: TestService;
let failing: TestService;

beforeAll(async () => {
  service = await startTestService();
  failing = await startTestService({ schema: FAILING });
});
afterAll(() => Promise.all([service.stop(), failing.stop()]));

test('GraphQL over HTTP: every MUST, SHOULD and MAY of the audit suite', async () => {
  const audits = serverAudits({ url: `${service.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

describe('errors', () => {
  test('a fault is masked, and the log tells it under the request id', async () => {
    const { data, errors } = await failing.ask('{ fault }', { headers: { 'x-request-id': 'fault-1' } });
    expect(data).toEqual({ fault: null });
    expect(errors).toEqual([
      {
        message:
          'The service failed at this, and the fault is ours. Its log tells more under the request id fault-1.',
        path: ['fault'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'fault-1' },
      },
    ]);
    const line = failing.logged.find(({ requestId, level }) => requestId === 'fault-1' && level === 50);
    expect(line?.['err']).toMatchObject({
      message: 'cannot read bolt://secret-host:7687 MATCH (n) RETURN n',
      stack: expect.stringContaining('apiHttp.test.ts') as string,
    });
  });

  test('a null where the schema has none is a fault of ours too', async () => {
    const { status, data, errors } = await failing.ask('{ sure }');
    expect([status, data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
      200,
      null,
      ['INTERNAL_SERVER_ERROR'],
    ]);
  });

  test('many faults make one line in the log and at most twenty errors', async () => {
    const { errors } = await failing.ask('{ faults }', { headers: { 'x-request-id': 'faults-1' } });
    const lines = failing.logged.filter(({ requestId, level }) => requestId === 'faults-1' && level === 50);
    expect(errors?.length).toBeLessThanOrEqual(20);
    expect(lines).toHaveLength(1);
  });

  test('a wrong argument is named', async () => {
    const { status, data, errors } = await failing.ask('{ page(first: 1000) }');
    expect([status, data]).toEqual([200, { page: null }]);
    expect(errors?.[0]).toMatchObject({
      message: 'first: 1000 is out of range; give a number from 1 to 100',
      path: ['page'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });

  test('so is a variable that does not fit', async () => {
    const { status, data, errors } = await failing.ask('query ($name: String!) { named(name: $name) }', {
      variables: { name: 3 },
    });
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: '$name',
      remedy: expect.stringContaining('Send "variables" with a value of the type') as unknown,
    });
    expect(errors?.[0]?.message).toContain('String cannot represent a non string value: 3');
  });

  test.each([
    ['application/graphql-response+json', 503],
    ['application/json', 200],
  ])('without Neo4j, %s gets %d and nothing but the reason', async (accept, status) => {
    const answer = await failing.ask('{ release named(name: "x") }', { headers: { accept } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect('data' in answer).toBe(false);
    expect(answer.errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
      {
        message: 'Neo4j did not answer release.current (ServiceUnavailable)',
        extensions: { code: 'STORE_UNAVAILABLE', retryable: true },
      },
    ]);
  });

  test.each([
    ['{ named', 'GRAPHQL_PARSE_FAILED', 'Correct the document where "locations" says'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 'Compare with the schema'],
    ['mutation { x }', 'GRAPHQL_VALIDATION_FAILED', 'Compare with the schema'],
    ['subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED', 'Compare with the schema'],
    [
      'query A { named(name: "a") } query B { named(name: "b") }',
      'OPERATION_RESOLUTION_FAILURE',
      'Send "operationName"',
    ],
  ])('%s is told apart, and what to do', async (query, code, begins) => {
    const { status, data, errors } = await failing.ask(query);
    const remedy: unknown = expect.stringContaining(begins);
    expect([status, data, errors?.[0]?.extensions]).toEqual([400, undefined, { code, remedy }]);
    // The page on errors shows it as it is told.
    expect(errorsPage).toContain(JSON.stringify(errors?.[0]?.extensions['remedy']));
  });
});

describe('requests that are no GraphQL', () => {
  async function send(path: string, init: RequestInit) {
    const response = await fetch(`${service.url}${path}`, init);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
    expect(errors).toHaveLength(1);
    // Our own messages say what to do; the library's have it beside them.
    expect([{ code: 'BAD_REQUEST' }, { code: 'BAD_REQUEST', remedy: REMEDY }]).toContainEqual(
      errors[0]?.extensions,
    );
    return { status: response.status, allow: response.headers.get('allow') };
  }

  test('get the status that says why', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const json = { 'content-type': 'application/json' };
    expect(await send('/graphql', { method: 'PUT', headers: json, body })).toEqual({
      status: 405,
      allow: 'GET, POST',
    });
    expect(await send('/health', { method: 'POST', headers: json, body })).toEqual({
      status: 405,
      allow: 'GET, HEAD',
    });
    expect(await send('/graphql/x', {})).toMatchObject({ status: 404 });
    expect(
      await send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }),
    ).toMatchObject({ status: 415 });
    expect(
      await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-16' },
        body,
      }),
    ).toMatchObject({ status: 415 });
    expect(
      await send('/graphql', { method: 'POST', headers: { ...json, accept: 'image/png' }, body }),
    ).toMatchObject({ status: 406 });
    expect(await send('/graphql', { method: 'POST', headers: json, body: '{' })).toMatchObject({
      status: 400,
    });
    expect(
      await send('/graphql', {
        method: 'POST',
        headers: json,
        body: '{"query": "{ __typename }", "extra": 1}',
      }),
    ).toMatchObject({ status: 400 });
    expect(await send('/graphql', { method: 'GET' })).toMatchObject({ status: 400 });
  });

  test.each([
    [
      'variables=x',
      'The parameter "variables" in the address is no JSON; leave it out, or give an object such as {"name": "value"}, percent-encoded.',
    ],
    [
      'extensions=x',
      'The parameter "extensions" in the address is no JSON; leave it out, or give an object such as {"name": "value"}, percent-encoded.',
    ],
    ['variables=[1]', 'Expected "variables" param to be empty or an object, but given array.', REMEDY],
  ])('by GET, %s is the mistake of the client', async (parameter, message, remedy?: string) => {
    const answer = await fetch(`${service.url}/graphql?query={__typename}&${parameter}`);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST', ...(remedy !== undefined && { remedy }) } }] },
    ]);
  });

  test('by GET, variables are taken', async () => {
    const variables = encodeURIComponent('{"name": "søvn # & +"}');
    const query = encodeURIComponent('query ($name: String!) { named(name: $name) }');
    const answer = await fetch(`${failing.url}/graphql?query=${query}&variables=${variables}&extensions=`);
    expect(await answer.json()).toEqual({ data: { named: 'søvn # & +' } });
  });

  test.each(['a b', '[', 'x:y:z', '%00'])('a Host of %j changes nothing', async (host) => {
    const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const asked = request(
        `${service.url}/graphql?query={__typename}`,
        { headers: { host } },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.once('end', () => {
            resolve([response.statusCode, text]);
          });
        },
      );
      asked.once('error', reject).end();
    });
    expect([status, JSON.parse(body)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});

describe('request ids', () => {
  const idOf = async (given?: string) => {
    const { headers } = await service.ask(
      '{ __typename }',
      given === undefined ? {} : { headers: { 'x-request-id': given } },
    );
    return headers.get('x-request-id');
  };

  test('a sane one is kept', async () => {
    expect(await idOf('client.1:a_b-c')).toBe('client.1:a_b-c');
  });

  test.each([undefined, '', 'with space', 'x'.repeat(65), '{"json":1}'])(
    '%j gives way to a new one',
    async (given) => {
      expect(await idOf(given)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    },
  );

  test('every reply has one', async () => {
    const paths = ['/', '/health', '/ready', '/nothing'];
    const ids = await Promise.all(
      paths.map(async (path) => (await fetch(service.url + path)).headers.get('x-request-id')),
    );
    expect(new Set(ids).size).toBe(paths.length);
    expect(ids).not.toContain(null);
  });
});

describe('CORS', () => {
  const PAGE = 'https://page.example';
  const corsOf = async (url: string, method: string, origin: string) => {
    const response = await fetch(`${url}/graphql`, {
      method,
      headers: { origin, 'content-type': 'application/json', 'access-control-request-method': 'POST' },
      ...(method === 'POST' && { body: '{"query":"{ __typename }"}' }),
    });
    const headers = [...response.headers].filter(
      ([name]) => name.startsWith('access-control-') || name === 'vary',
    );
    return { status: response.status, ...Object.fromEntries(headers) };
  };

  test('is closed when no origin is listed', async () => {
    expect(await corsOf(service.url, 'OPTIONS', PAGE)).toEqual({ status: 204 });
    expect(await corsOf(service.url, 'POST', PAGE)).toEqual({ status: 200 });
    expect(await corsOf(service.url, 'POST', 'null')).toEqual({ status: 200 });
  });

  test('is open for a listed origin, without credentials', async () => {
    const open = await startTestService({ settings: { corsOrigins: [PAGE, 'https://other.example'] } });
    const answers = [
      await corsOf(open.url, 'OPTIONS', PAGE),
      await corsOf(open.url, 'POST', PAGE),
      await corsOf(open.url, 'POST', `${PAGE}.evil.example`),
    ];
    await open.stop();
    expect(answers).toEqual([
      {
        status: 204,
        vary: 'origin',
        'access-control-allow-origin': PAGE,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'accept, content-type, x-request-id',
        'access-control-expose-headers': 'x-request-id, retry-after',
        'access-control-max-age': '600',
      },
      {
        status: 200,
        vary: 'origin',
        'access-control-allow-origin': PAGE,
        'access-control-expose-headers': 'x-request-id, retry-after',
      },
      { status: 200, vary: 'origin' },
    ]);
  });

  test('is open for every page by a star', async () => {
    const open = await startTestService({ settings: { corsOrigins: ['*'] } });
    const answer = await corsOf(open.url, 'POST', PAGE);
    await open.stop();
    expect(answer).toMatchObject({ status: 200, 'access-control-allow-origin': '*' });
  });
});

describe('pages', () => {
  test('the front page points to the others', async () => {
    const response = await fetch(service.url);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('/graphql');
  });

  test('/health is well without Neo4j, /ready is not and says why', async () => {
    const [health, ready] = await Promise.all([
      fetch(`${service.url}/health`),
      fetch(`${service.url}/ready`),
    ]);
    expect([health.status, await health.json()]).toEqual([200, { alive: true }]);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, reason: 'Neo4j did not answer release.current (ServiceUnavailable)' },
    ]);
  });

  test('GraphiQL is for browsers, and all of it comes from here', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      headers: { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip' },
    });
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('content-encoding'),
    ]).toEqual([200, 'text/html; charset=utf-8', 'gzip']);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('http');
    const html = await response.text();
    expect(html.match(/<(script|link|img|iframe)\b[^>]*\b(src|href)="?https?:/giu)).toBeNull();
  });
});
