import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { KIN_LIMIT, type Kin } from '../../src/concept/kin.ts';
import { kinOf } from '../../src/concept/kin.loader.ts';
import { openGraph, type GraphClient } from '../../src/graph/client.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { createLog } from '../../src/log.ts';
import type { Operation } from '../../src/release/operation.ts';
import { eraseGraph, operationOn, writeGraph } from '../support/handmadeGraph.ts';

const VERSION = 'kintest';
const queries: string[] = [];
let client: GraphClient;

beforeAll(async () => {
  client = openGraph(inject('database'), 30_000, createLog('silent'), ({ id }) => queries.push(id));
  await ensureConstraints(client);
});
afterEach(() => eraseGraph(client, VERSION));
afterAll(() => client.close());

/** A graph of structural links written as `narrower<wider`. */
async function write(...words: string[]): Promise<Operation> {
  const kin = words.map((word): [string, string] => {
    const [narrower = '', wider = ''] = word.split('<');
    return [narrower, wider];
  });
  const concepts = [...new Set([...kin.flat(), 'alone'])];
  await writeGraph(client, VERSION, { concepts, links: [], kin });
  queries.length = 0;
  return operationOn(client, VERSION);
}

function waysOf(kin: Kin | null): Record<string, string> {
  const ways = [...(kin?.via ?? [])].map(([id, links]): [string, string] => [
    id,
    links.map(({ concept, of }) => `${concept}<${of}`).join(' '),
  ]);
  return Object.fromEntries(ways);
}

test('kin are all that reach a concept, each by its shortest way; what the concept itself reaches is none', async () => {
  const operation = await write(
    'form<salt',
    'salt<thing',
    'tablet<form',
    'tablet<medicine',
    'sea<salt',
    'deep<sea',
    'deep<form',
  );
  const kin = await kinOf(operation).load('salt');
  expect(kin?.ids).toEqual(['salt', 'form', 'sea', 'deep', 'tablet']);
  expect(waysOf(kin)).toEqual({
    salt: '',
    form: 'form<salt',
    sea: 'sea<salt',
    deep: 'deep<form form<salt',
    tablet: 'tablet<form form<salt',
  });
  expect(kin?.complete).toBe(true);
});

test('kin of many concepts are read at once; a concept without kin is its own; an unknown id has none', async () => {
  const operation = await write('form<salt', 'tablet<form');
  const all = await Promise.all(['salt', 'form', 'alone', 'nobody'].map((id) => kinOf(operation).load(id)));
  expect(all.map((kin) => kin?.ids ?? null)).toEqual([
    ['salt', 'form', 'tablet'],
    ['form', 'tablet'],
    ['alone'],
    null,
  ]);
  expect(queries).toEqual(['kin.byIds']);
});

test('a circle of links ends', async () => {
  const operation = await write('a<b', 'b<c', 'c<a');
  expect((await kinOf(operation).load('a'))?.ids).toEqual(['a', 'c', 'b']);
});

test('of a very wide concept so many kin are told as the limit says, and that they are not all', async () => {
  const operation = await write(...Array.from({ length: KIN_LIMIT + 50 }, (_, index) => `n${index}<root`));
  const kin = await kinOf(operation).load('root');
  expect(kin?.ids).toHaveLength(KIN_LIMIT);
  expect(kin?.complete).toBe(false);
});
