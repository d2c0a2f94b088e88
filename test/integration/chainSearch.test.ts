import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { listChains } from '../../src/chain/chain.loader.ts';
import { effortOf } from '../../src/chain/effort.ts';
import { searchChains, type FoundChains, type SearchLimits } from '../../src/chain/search.ts';
import { kinOf } from '../../src/concept/kin.loader.ts';
import { openGraph, type GraphClient } from '../../src/graph/client.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { createLog } from '../../src/log.ts';
import { writeCursor } from '../../src/paging/cursor.ts';
import { questionKey } from '../../src/paging/question.ts';
import type { Operation } from '../../src/release/operation.ts';
import type { EvidenceLevel } from '../../src/weighing/level.ts';
import { everyChain, type TestGraph, type TestLink, type TestQuestion } from '../support/everyChain.ts';
import { eraseGraph, operationOn, writeGraph } from '../support/handmadeGraph.ts';
import { plainChain } from '../support/plainChain.ts';
import { randomGraph, randomQuestion } from '../support/randomGraphs.ts';

/** Limits whose effort is each search's own. */
interface TestLimits extends Omit<SearchLimits, 'effort'> {
  readonly effort: number;
}

const LIMITS: TestLimits = { chains: 101, links: 20_000, effort: 1_000_000 };
const UNLIMITED: TestLimits = { chains: Infinity, links: 1_000_000, effort: Infinity };

/** Greater than the key of any chain. */
const AFTER_ALL = '9';

const ASKED: TestQuestion = {
  from: 'a',
  to: 'z',
  minLength: 1,
  maxLength: 4,
  predicates: null,
  documents: null,
  sources: ['articles'],
  leastLevel: null,
  effects: null,
  includeComposed: true,
  includeCorrelations: false,
};

let client: GraphClient;
const queries: string[] = [];
const written: string[] = [];

beforeAll(async () => {
  client = openGraph(inject('database'), 30_000, createLog('silent'), ({ id }) => queries.push(id));
  await ensureConstraints(client);
});
afterEach(async () => {
  for (const version of written.splice(0)) await eraseGraph(client, version);
});
afterAll(() => client.close());

async function write(graph: TestGraph): Promise<Operation> {
  const version = `chaintest${crypto.randomUUID().replaceAll('-', '')}`;
  written.push(version);
  await writeGraph(client, version, graph);
  return operationOn(client, version);
}

/** Another operation on the graph written last: within one, no step is taken twice. */
const anew = () => operationOn(client, written.at(-1) ?? '');

async function search(
  operation: Operation,
  asked: TestQuestion,
  { effort, ...limits }: TestLimits,
  after = '',
): Promise<FoundChains> {
  return searchWith(operation, asked, { ...limits, effort: { left: effort } }, after);
}

async function searchWith(
  operation: Operation,
  asked: TestQuestion,
  limits: SearchLimits,
  after: string,
): Promise<FoundChains> {
  const [from, to] = await kinOf(operation).loadMany([asked.from, asked.to]);
  if (from == null || from instanceof Error || to == null || to instanceof Error) {
    throw new Error(`the graph lacks ${asked.from} or ${asked.to}`);
  }
  queries.length = 0;
  let last: FoundChains | undefined;
  for await (const found of searchChains(operation, { ...asked, from, to }, after, limits)) last = found;
  if (last === undefined) throw new Error('the search told nothing');
  return last;
}

function plain({ chains }: FoundChains) {
  return chains.map(plainChain);
}

function paths({ chains }: FoundChains): string[] {
  return chains.map(({ concepts }) => concepts.join('>'));
}

/** Links as `a>b`, each of an assertion of its own that one document states. */
function linksOf(...words: string[]): TestLink[] {
  return words.map((word, index) => {
    const [from = '', to = ''] = word.split('>');
    return {
      from,
      to,
      assertion: `assertion${index}`,
      predicate: 'P',
      role: 'CAUSAL',
      sign: 'RAISES',
      reversed: false,
      level: 'STATEMENT_ONLY',
      contested: false,
      sources: ['articles'],
      documents: ['da'],
      independentSources: 1,
    };
  });
}

/** The same graph with ids of its own, so that many stand in one database without meeting. */
function setApart({ concepts, links, kin }: TestGraph, prefix: string): TestGraph {
  return {
    concepts: concepts.map((id) => prefix + id),
    links: links.map((link) => ({ ...link, from: prefix + link.from, to: prefix + link.to })),
    kin: kin.map(([narrower, wider]) => [prefix + narrower, prefix + wider]),
  };
}

function asOne(graphs: readonly TestGraph[]): TestGraph {
  return {
    concepts: graphs.flatMap(({ concepts }) => concepts),
    links: graphs.flatMap(({ links }) => links),
    kin: graphs.flatMap(({ kin }) => kin),
  };
}

function setQuestionApart({ from, to, ...rest }: TestQuestion, prefix: string): TestQuestion {
  return { ...rest, from: prefix + from, to: prefix + to };
}

/** From the better to the worse. */
const LEVELS: readonly EvidenceLevel[] = ['RANDOMISED_TRIAL', 'ANIMAL', 'STATEMENT_ONLY'];

const cases = fc.array(
  fc.record({ graph: randomGraph, questions: fc.array(randomQuestion, { minLength: 3, maxLength: 3 }) }),
  { minLength: 20, maxLength: 20 },
);

test('finds what looking at every path finds, in the same order, whatever the graph and the question', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const graphs = drawn.map(({ graph }, index) => setApart(graph, `g${index}.`));
      const operation = await write(asOne(graphs));
      const asked = drawn.flatMap(({ questions }, index) =>
        questions.map((question) => setQuestionApart(question, `g${index}.`)),
      );
      const answers = await Promise.all(asked.map((question) => search(operation, question, UNLIMITED)));
      for (const [index, answer] of answers.entries()) {
        const graph = graphs[Math.floor(index / 3)];
        const question = asked[index];
        if (graph === undefined || question === undefined) throw new Error('more answers than questions');
        expect(plain(answer)).toEqual(everyChain(graph, question));
        expect(answer).toMatchObject({
          isDry: true,
          sure: answer.chains.length,
          count: answer.chains.length,
        });
        found += answer.chains.length;
      }
    }),
    // Seeded, so that the graphs drawn are known to have many chains.
    { numRuns: 2, unbiased: true, seed: 20_260_101, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(100);
});

test('asking for a level or an effect gives what leaving the others out gives', async () => {
  let kept = 0;
  let left = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const graphs = drawn.map(({ graph }, index) => setApart(graph, `g${index}.`));
      const operation = await write(asOne(graphs));
      const asked = drawn.flatMap(({ questions }, index) =>
        questions.map((question) => setQuestionApart(question, `g${index}.`)),
      );
      // At once, so that they share queries.
      const answers = await Promise.all(
        asked.map(async (question) => {
          const filter = { leastLevel: question.leastLevel ?? 'ANIMAL', effects: question.effects };
          const [all, some] = await Promise.all([
            search(operation, { ...question, leastLevel: null, effects: null }, UNLIMITED),
            search(operation, { ...question, ...filter }, UNLIMITED),
          ]);
          return { filter, all, some };
        }),
      );
      for (const { filter, all, some } of answers) {
        const fitting = plain(all).filter(
          ({ links, effect }) =>
            links.every(([, level]) => LEVELS.indexOf(level) <= LEVELS.indexOf(filter.leastLevel)) &&
            (filter.effects?.includes(effect[0]) ?? true),
        );
        expect(plain(some)).toEqual(fitting);
        kept += fitting.length;
        left += all.chains.length - fitting.length;
      }
    }),
    { numRuns: 2, unbiased: true, seed: 20_260_102, endOnFailure: true },
  );
  expect(kept).toBeGreaterThan(30);
  expect(left).toBeGreaterThan(30);
});

test('the queries are as many as half of the longest chain has links, however many chains there are', async () => {
  const middle = Array.from({ length: 30 }, (_, index) => `m${index}`);
  const dense = middle.flatMap((from) => middle.filter((to) => to !== from).map((to) => `${from}>${to}`));
  const links = linksOf('a>m0', ...dense, 'm1>z');
  await write({ concepts: ['a', 'z', ...middle], links, kin: [] });

  const few = await search(anew(), { ...ASKED, maxLength: 3 }, LIMITS);
  expect(paths(few)).toEqual(['a>m0>m1>z']);
  expect(queries).toEqual(['chain.steps', 'chain.steps']);

  const many = await search(anew(), { ...ASKED, maxLength: 4 }, LIMITS);
  expect(many).toMatchObject({ isDry: true, sure: 29 });
  expect(queries).toEqual(['chain.steps', 'chain.steps']);

  const most = await search(anew(), { ...ASKED, maxLength: 6 }, LIMITS);
  expect(most).toMatchObject({ isDry: false, sure: 101 });
  expect(paths(most)[100]).toMatch(/^a>m0(>m\d+){2}>m1>z$/u);
  expect(queries).toEqual(['chain.steps', 'chain.steps', 'chain.steps']);
});

test('stops with the length that fills the largest page', async () => {
  const middle = Array.from({ length: 101 }, (_, index) => `m${index}`);
  const links = linksOf(...middle.flatMap((id) => [`a>${id}`, `${id}>z`]));
  const operation = await write({ concepts: ['a', 'z', ...middle], links, kin: [] });
  const answer = await search(operation, ASKED, LIMITS);
  expect(answer).toMatchObject({ isDry: false, sure: 101 });
  expect(queries).toEqual(['chain.steps']);
});

test('begins and ends at kin, and walks through none', async () => {
  const operation = await write({
    concepts: ['a', 'form', 'deep', 'b', 'z', 'sign'],
    links: linksOf('deep>b', 'form>deep', 'b>sign', 'sign>z', 'b>z'),
    kin: [
      ['form', 'a'],
      ['deep', 'form'],
      ['sign', 'z'],
    ],
  });
  expect(paths(await search(operation, ASKED, LIMITS))).toEqual(['deep>b>sign', 'deep>b>z']);
});

/** A graph in which the two ends lead to, and are led to by, thousands of concepts that lead to one another at random. */
function hubGraph(spokes: number, links: number): TestGraph {
  const middle = Array.from({ length: spokes }, (_, index) => `m${String(index).padStart(4, '0')}`);
  const random = mulberry32(20_260_101);
  const any = () => middle[Math.floor(random() * middle.length)] ?? '';
  const between = Array.from({ length: links - 2 * spokes }, () => `${any()}>${any()}`).filter((word) => {
    const [from, to] = word.split('>');
    return from !== to;
  });
  const words = [...middle.flatMap((id) => [`a>${id}`, `${id}>z`]), ...between];
  return { concepts: ['a', 'z', ...middle], links: linksOf(...words), kin: [] };
}

/** A generator of the same numbers from 0 to 1 for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('answers between hubs of ten thousand links, also where only long chains are wanted', async () => {
  const operation = await write(hubGraph(3_000, 12_000));
  const started = performance.now();

  const shortest = await search(operation, ASKED, LIMITS);
  expect(shortest).toMatchObject({ isDry: false, sure: 101 });
  expect(paths(shortest)[0]).toBe('a>m0000>z');
  expect(queries).toEqual(['chain.steps']);

  const longest = await search(operation, { ...ASKED, minLength: 6, maxLength: 6 }, LIMITS);
  expect(longest).toMatchObject({ isDry: false, sure: 101 });
  expect(new Set(longest.chains.map(({ steps }) => steps.length))).toEqual(new Set([6]));
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('says that it was cut short where a hub has more links than it may look at', async () => {
  const operation = await write(hubGraph(2_000, 6_000));
  const limits: TestLimits = { chains: 101, links: 2_500, effort: 1_000_000 };

  // All links of the hubs themselves were seen, so that chains of two links are sure; those between the spokes were not.
  expect(await search(operation, { ...ASKED, minLength: 2, maxLength: 2 }, limits)).toMatchObject({
    sure: 101,
  });
  const cut = await search(anew(), { ...ASKED, minLength: 3, maxLength: 4 }, limits);
  expect(cut).toMatchObject({ isDry: false, sure: 0 });
  expect(cut.chains.length).toBe(101);
  expect(queries).toEqual(['chain.steps', 'chain.steps']);
});

test('says that it was cut short where putting chains together takes too many steps', async () => {
  const operation = await write(hubGraph(2_000, 6_000));
  const tired = await search(operation, { ...ASKED, minLength: 3, maxLength: 4 }, { ...LIMITS, effort: 50 });
  expect(tired.isDry).toBe(false);
  expect(tired.sure).toBe(tired.chains.length);
  expect(tired.chains.length).toBeLessThan(101);
});

test('after a cursor keeps what comes after it, and of the rest the first chain and the number', async () => {
  const middle = Array.from({ length: 9 }, (_, index) => `m${index}`);
  const links = linksOf(...middle.flatMap((id) => [`a>${id}`, `${id}>z`]));
  const operation = await write({ concepts: ['a', 'z', ...middle], links, kin: [] });
  const all = await search(operation, ASKED, LIMITS);
  expect([all.count, all.chains.length, all.isDry]).toEqual([9, 9, true]);

  const afterSix = await search(operation, ASKED, LIMITS, all.chains[5]?.orderKey);
  expect(paths(afterSix)).toEqual(['a>m0>z', 'a>m6>z', 'a>m7>z', 'a>m8>z']);
  expect(afterSix).toMatchObject({ count: 9, sure: 4, isDry: true });

  const afterAll = await search(operation, ASKED, LIMITS, AFTER_ALL);
  expect(paths(afterAll)).toEqual(['a>m0>z']);
  expect(afterAll).toMatchObject({ count: 9, isDry: true });
});

test('lets timers run while it puts chains together, and ends when the operation is aborted', async () => {
  const operation = await write(hubGraph(2_000, 12_000));
  const controller = new AbortController();
  const effort = { left: 1_000_000 };
  const reason = new Error('the operation took too long');
  const timer = setInterval(() => {
    if (effort.left < 990_000) controller.abort(reason);
  }, 1);
  const aborted = { ...operation, signal: controller.signal };
  const asked = { ...ASKED, minLength: 4, maxLength: 6 };
  await expect(searchWith(aborted, asked, { ...LIMITS, effort }, AFTER_ALL)).rejects.toBe(reason);
  clearInterval(timer);
  expect(effort.left).toBeGreaterThan(500_000);
});

test('the fields of one operation share the effort, and say what they miss for want of it', async () => {
  const operation = await write(hubGraph(2_000, 12_000));
  const { id } = await operation.release();
  const asked = { from: 'a', to: 'z', filter: { minLength: 3, maxLength: 6 } };
  const page = await listChains({ ...operation }, asked);
  expect([(await page.nodes()).length, await page.truncated()]).toEqual([10, false]);

  const question = questionKey(asked);
  const after = writeCursor({ list: 'chains', question }, id, AFTER_ALL);
  const forged = await listChains(operation, { ...asked, after });
  expect([await forged.nodes(), await forged.truncated(), effortOf(operation).left]).toEqual([[], true, 0]);
  const next = await listChains(operation, asked);
  expect([await next.nodes(), await next.truncated(), await next.totalCount()]).toEqual([[], true, null]);
});
