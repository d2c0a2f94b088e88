import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countLists } from '../../src/api/answerSize.ts';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocuments.ts';
import { schemaWith, startTestService, type Answer, type TestService } from '../support/service.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

/** The one error of an answer, without its message. */
function refusal({ status, data, errors }: Answer) {
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  return { status, ...errors?.[0]?.extensions };
}

/** Three levels of depth for each time around. */
function nested(times: number): string {
  let text = '__typename';
  for (let time = 0; time < times; time++) text = `claims(first: 1) { nodes { assertion { ${text} } } }`;
  return `{ ${text} }`;
}

describe('a limit that is passed', () => {
  test('depth', async () => {
    expect(refusal(await service.ask(nested(5)))).toEqual({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'depth',
      maximum: 15,
      reduce: expect.stringContaining('second operation') as string,
    });
  });

  test('depth by way of fragments', async () => {
    const query = `{ ...A } fragment A on Query { claims { nodes { ...B } } }
      fragment B on Claim { assertion { claims { nodes { ...C } } } }
      fragment C on Claim { assertion { claims { nodes { ...D } } } }
      fragment D on Claim { assertion { claims { nodes { ...E } } } }
      fragment E on Claim { assertion { claims { nodes { assertion { claims { nodes { id } } } } } } }`;
    expect(refusal(await service.ask(query))).toMatchObject({ limit: 'depth', maximum: 15 });
  });

  test('aliases', async () => {
    const renamed = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    expect((await service.ask(renamed(30))).errors).toBeUndefined();
    expect(refusal(await service.ask(renamed(31)))).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'aliases',
      maximum: 30,
    });
  });

  test('tokens', async () => {
    const tokens = (count: number) =>
      `{ __typename ${'# a comment is no token\n'.repeat(50)} ${'@skip '.repeat((count - 3) / 2)}}`;
    expect(refusal(await service.ask(tokens(2_001)))).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'tokens',
      maximum: 2_000,
    });
    expect((await service.ask(tokens(1_999))).errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('the same field again and again', async () => {
    const repeated = (count: number) => `{ ${'__typename '.repeat(count)}}`;
    expect((await service.ask(repeated(20))).data).toEqual({ __typename: 'Query' });
    expect(refusal(await service.ask(repeated(21)))).toMatchObject({ limit: 'repeats', maximum: 20 });
  });

  test('fragments that take long to compare', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `F${index}`);
    const spreads = names.map((name) => `...${name}`).join(' ');
    const fragments = names
      .map((name) => `fragment ${name} on Query { ${'__typename '.repeat(10)}}`)
      .join(' ');
    expect(refusal(await service.ask(`{ ${spreads} } ${fragments}`))).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'comparisons',
    });
  });

  test('introspection that goes round', async () => {
    const query = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    expect(refusal(await service.ask(query))).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'introspectionDepth',
    });
  });

  test('cost, and it says where', async () => {
    const query =
      '{ claims(first: 100) { nodes { assertion { claims(first: 100) { nodes { citedStudies { id } } } } } } }';
    const found = 1 + 100 * (1 + (1 + (1 + 100 * (1 + 5))));
    expect(refusal(await service.ask(query))).toEqual({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'cost',
      maximum: 20_000,
      found,
      reduce:
        'Ask for less with "first", "maxConcepts" or "maxAssertions", for fewer lists inside lists, or for less at once. Most of them are in claims.nodes.assertion.claims.nodes.citedStudies.',
    });
  });

  test('cost by a variable', async () => {
    const query =
      'query ($many: Int!) { claims(first: $many) { nodes { assertion { claims(first: $many) { nodes { citedStudies { id } } } } } } }';
    expect(refusal(await service.ask(query, { variables: { many: 100 } }))).toMatchObject({ limit: 'cost' });
  });

  test('cost by the work that an answer takes', async () => {
    const asked = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `n${index}: neighbourhood(concepts: "a") { unknown }`).join(' ')} }`;
    expect(refusal(await service.ask(asked(11)))).toMatchObject({
      limit: 'cost',
      found: 22_000,
      reduce: expect.stringContaining('Most of them are in n0.') as string,
    });
    expect((await service.ask(asked(10))).errors?.[0]?.extensions['code']).toBe('STORE_UNAVAILABLE');
  });

  test('items, where lists are longer than they are taken to be', async () => {
    const things = Array.from({ length: 40 }, () => ({ parts: () => Promise.resolve(things) }));
    const schema = countLists(
      schemaWith('type Query { things: [Thing!]! } type Thing { parts: [Thing!]! }', {
        things: () => things,
      }),
    );
    const small = await startTestService({ schema, settings: { maxCost: 1_639 } });
    const answers = await Promise.all([
      small.ask('{ things { parts { __typename } } }'),
      small.ask('{ things { __typename } more: things { __typename } }'),
    ]);
    await small.stop();
    expect(refusal(answers[0])).toEqual({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'items',
      maximum: 1_639,
      reduce: expect.stringContaining('fewer lists inside lists') as string,
    });
    expect(answers[1].errors).toBeUndefined();
  });

  test('values in the variables', async () => {
    const query = 'query ($ids: [ID!]) { concepts(filter: {ids: $ids}) { totalCount } }';
    const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, index) => `id${index}`) });
    expect(refusal(await service.ask(query, { variables: ids(1_000) }))).toEqual({
      status: 400,
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'values',
      maximum: 1_000,
      reduce: 'Ask in several operations, with fewer ids in each.',
    });
    expect((await service.ask(query, { variables: ids(999) })).errors?.[0]?.extensions['code']).toBe(
      'STORE_UNAVAILABLE',
    );
    const unknownKeys = Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`k${index}`, 1]));
    const filtered = 'query ($filter: AssertionFilter) { assertions(filter: $filter) { totalCount } }';
    expect(refusal(await service.ask(filtered, { variables: { filter: unknownKeys } }))).toMatchObject({
      limit: 'values',
    });
    const deep = `{"query": ${JSON.stringify(query)}, "variables": {"ids": ${'['.repeat(40_000)}${']'.repeat(40_000)}}}`;
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: deep,
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 'values' } }] });
  });

  test('the length of a text', async () => {
    const asked = (length: number) => `{ concept(id: "${'x'.repeat(length)}") { id } }`;
    const refused = { code: 'QUERY_TOO_EXPENSIVE', limit: 'characters', maximum: 10_000 };
    expect(refusal(await service.ask(asked(10_001)))).toMatchObject(refused);
    expect((await service.ask(asked(10_000))).errors?.[0]?.extensions['code']).toBe('STORE_UNAVAILABLE');
    const byVariable = await service.ask('query ($id: ID!) { concept(id: $id) { id } }', {
      variables: { id: 'x'.repeat(10_001) },
    });
    expect(refusal(byVariable)).toMatchObject(refused);
  });

  test('the length of the body, said or not', async () => {
    const refused = { status: 413, code: 'QUERY_TOO_EXPENSIVE', limit: 'bodyBytes', maximum: 100_000 };
    expect(refusal(await service.ask(`{ __typename } # ${'x'.repeat(100_000)}`))).toMatchObject(refused);

    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode(' '.repeat(10_000)));
        if (performance.now() > stopAt) controller.close();
      },
    });
    const stopAt = performance.now() + 10_000;
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(performance.now()).toBeLessThan(stopAt);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 'bodyBytes' } }] });
  });

  test('is what the settings say', async () => {
    const strict = await startTestService({
      settings: { maxDepth: 2, maxAliases: 0, maxTokens: 40, maxCost: 5, maxBodyBytes: 1_000 },
    });
    const asked = [
      '{ meta { release { id } } }',
      '{ a: __typename }',
      `{ ${'meta '.repeat(50)} }`,
      '{ sources { id } }',
      ' '.repeat(1_000),
    ];
    const answers = await Promise.all(asked.map((query) => strict.ask(query)));
    await strict.stop();
    expect(
      answers.map(({ errors }) => [errors?.[0]?.extensions['limit'], errors?.[0]?.extensions['maximum']]),
    ).toEqual([
      ['depth', 2],
      ['aliases', 0],
      ['tokens', 40],
      ['cost', 5],
      ['bodyBytes', 1_000],
    ]);
  });
});

test('the usual introspection passes every limit', async () => {
  const { errors, data } = await service.ask(
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true }),
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
});

test('operations do not come in batches', async () => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  });
  expect([response.status, await response.json()]).toEqual([
    400,
    {
      errors: [
        {
          message: 'Batching is not supported.',
          extensions: {
            code: 'BAD_REQUEST',
            remedy: expect.stringContaining('Send one operation: a POST ') as string,
          },
        },
      ],
    },
  ]);
});

test('a thousand faults make twenty errors', async () => {
  const query = `{ ${Array.from({ length: 1_000 }, (_, index) => `fieldThatIsNotThere${index}`).join(' ')} }`;
  const { errors } = await service.ask(query);
  expect(errors).toHaveLength(20);
  expect(errors?.at(-1)?.message).toBe(
    'Too many validation errors, error limit reached. Validation aborted.',
  );
});

test('what was sent comes back shortened', async () => {
  const { errors } = await service.ask(`{ ${'a'.repeat(50_000)} }`);
  expect(errors?.[0]?.message).toHaveLength(1_001);
});

describe('a hostile document is answered soon, with a code and without data from the store', () => {
  /** Generous: slow is a matter of seconds and more; how fast it is, is measured elsewhere. */
  const SANE_MILLISECONDS = 5_000;

  test.each(Object.entries(HOSTILE_DOCUMENTS))('%s', async (_, query) => {
    const { status, data, errors } = await service.ask(query, {
      signal: AbortSignal.timeout(SANE_MILLISECONDS),
    });
    if (data === undefined) {
      expect([400, 413]).toContain(status);
      expect(errors?.length).toBeLessThanOrEqual(20);
      for (const { extensions } of errors ?? []) {
        expect(['QUERY_TOO_EXPENSIVE', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(
          extensions['code'],
        );
      }
    } else {
      expect(Object.values(data as object).every((value) => value === 'Query')).toBe(true);
    }
  });

  test('and the service is as well as before', async () => {
    expect((await service.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
