import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chain } from '../../src/chain/chain.ts';
import { enumerateChains, PAUSE, type Enumeration } from '../../src/chain/enumeration.ts';
import { makeStepTable, type StepTable } from '../../src/chain/stepTable.ts';
import { everyChain, type TestGraph, type TestLink, type TestQuestion } from '../support/everyChain.ts';
import { randomGraph, randomQuestion } from '../support/randomGraphs.ts';

const LINK: TestLink = {
  from: 'a',
  to: 'b',
  assertion: 'a.CAUSES.b',
  predicate: 'CAUSES',
  role: 'CAUSAL',
  sign: 'RAISES',
  reversed: false,
  sources: ['articles'],
  documents: ['da'],
  independentSources: 1,
};

/** Links as `a>b`, or `a>b:2` for one with two independent sources. */
function linksOf(...words: string[]): TestLink[] {
  return words.map((word, index) => {
    const [, from = '', to = '', sources = '1'] = /^(\w+)>(\w+)(?::(\d+))?$/u.exec(word) ?? [];
    return { ...LINK, from, to, assertion: `assertion${index}`, independentSources: Number(sources) };
  });
}

function tableOf(
  links: readonly TestLink[],
  starts: readonly string[],
  targets: readonly string[],
): StepTable {
  const table = makeStepTable({ starts: new Set(starts), targets: new Set(targets) });
  for (const { from, to, assertion, sign, reversed, independentSources, documents } of links) {
    table.add(from, to, { id: assertion, sign, reversed, independentSources, documents });
  }
  return table;
}

const ALL = { minLength: 1, maxLength: 6, includeComposed: true };

/** The chains that are told, and at the end whether they are all there are; pauses are passed over. */
function* chainsOf(table: StepTable, asked: Partial<Enumeration> = {}): Generator<Chain, boolean> {
  const enumeration = enumerateChains(table, { ...ALL, effort: { left: 100_000 }, ...asked });
  for (;;) {
    const { value, done } = enumeration.next();
    if (done) return value;
    if (value !== PAUSE) yield value;
  }
}

function pathsOf(table: StepTable, asked: Partial<Enumeration> = {}): string[] {
  return [...chainsOf(table, asked)].map(({ concepts }) => concepts.join('>'));
}

/** Links from `a` to a hundred concepts, from each of them to all others, and from each to `z`. */
function linksAmongAHundred(): TestLink[] {
  const names = Array.from({ length: 100 }, (_, index) => `n${String(index).padStart(2, '0')}`);
  return linksOf(
    ...names.map((name) => `a>${name}`),
    ...names.flatMap((from) => names.filter((to) => to !== from).map((to) => `${from}>${to}`)),
    ...names.map((name) => `${name}>z`),
  );
}

test('tells shorter chains first, then those with more independent sources, then those with smaller ids', () => {
  const links = linksOf('a>z:1', 'a>c:2', 'c>z:5', 'a>b:2', 'b>z:2', 'a>d:9', 'd>z:1', 'b>c:3');
  expect(pathsOf(tableOf(links, ['a'], ['z']))).toEqual(['a>z', 'a>b>z', 'a>c>z', 'a>d>z', 'a>b>c>z']);
});

test('keeps order keys in the same order as the chains', () => {
  const links = linksOf('a>z:1', 'a>c:2', 'c>z:12', 'a>b:11', 'b>z:12', 'a>d:9', 'd>z:9', 'b>c:3');
  const keys = [...chainsOf(tableOf(links, ['a'], ['z']))].map(({ orderKey }) => orderKey);
  expect(keys).toHaveLength(5);
  expect(keys.toSorted()).toEqual(keys);
});

test('walks through no concept twice and through no end', () => {
  const links = linksOf('a>b', 'b>a', 'b>c', 'c>b', 'c>z', 'a>k', 'k>z', 'b>y', 'y>z');
  expect(pathsOf(tableOf(links, ['a', 'k'], ['y', 'z']))).toEqual(['k>z', 'a>b>y', 'a>b>c>z']);
});

test('lets a concept of both ends begin or end a chain, and stand inside none', () => {
  const links = linksOf('a>m', 'm>x', 'x>z', 'm>both', 'both>z');
  const table = tableOf(links, ['a', 'both'], ['both', 'z']);
  expect(pathsOf(table)).toEqual(['both>z', 'a>m>both', 'a>m>x>z']);
});

test('keeps to the lengths asked for', () => {
  const table = tableOf(linksOf('a>z', 'a>b', 'b>z', 'b>c', 'c>z', 'c>d', 'd>z'), ['a'], ['z']);
  expect(pathsOf(table, { minLength: 2, maxLength: 3 })).toEqual(['a>b>z', 'a>b>c>z']);
});

test('leaves composed chains out when asked to, also where two documents share the links', () => {
  const links = linksOf('a>b', 'b>z', 'a>c', 'c>z').map((link, index) => ({
    ...link,
    documents: [['da', 'nl'], ['nl', 'ar'], ['da'], ['nl']][index] ?? [],
  }));
  const [chain, ...others] = chainsOf(tableOf(links, ['a'], ['z']), { includeComposed: false });
  expect([chain?.concepts, chain?.statedBy]).toEqual([['a', 'b', 'z'], ['nl']]);
  expect(others).toEqual([]);
});

test('stops when its effort is used up, and says so', () => {
  const links = linksOf('a>b', 'b>z', 'a>c', 'c>z', 'a>d', 'd>z');
  const enumeration = chainsOf(tableOf(links, ['a'], ['z']), { effort: { left: 5 } });
  const first = enumeration.next();
  expect((first.value as Chain).concepts).toEqual(['a', 'b', 'z']);
  const told = [first];
  while (!told.at(-1)?.done) told.push(enumeration.next());
  expect(told.length).toBeLessThan(4);
  expect(told.at(-1)?.value).toBe(false);
});

test('among a hundred concepts that all lead to one another the first chains are found at once', () => {
  const enumeration = chainsOf(tableOf(linksAmongAHundred(), ['a'], ['z']), {
    minLength: 6,
    effort: { left: 1_000 },
  });
  const firstTwo = [enumeration.next(), enumeration.next()].map(({ value }) =>
    (value as Chain).concepts.join('>'),
  );
  expect(firstTwo).toEqual(['a>n00>n01>n02>n03>n04>z', 'a>n00>n01>n02>n03>n05>z']);
});

test('needs no effort to tell that nothing leads from one end to the other', () => {
  const enumeration = chainsOf(tableOf(linksOf('a>b', 'b>c', 'x>z'), ['a'], ['z']), { effort: { left: 0 } });
  expect(enumeration.next()).toEqual({ value: true, done: true });
});

test('pauses again and again, also while it finds nothing', () => {
  // No document states two links, so that every path of two links fails after its second.
  const links = linksAmongAHundred().map((link, index) => ({ ...link, documents: [`d${index}`] }));
  const effort = { left: 100_000 };
  const table = tableOf(links, ['a'], ['z']);
  let before = effort.left;
  for (const told of enumerateChains(table, { ...ALL, includeComposed: false, effort })) {
    expect(told).toBe(PAUSE);
    expect(before - effort.left).toBeLessThanOrEqual(2_000);
    before = effort.left;
  }
  expect(effort.left).toBeLessThan(60_000);
});

test('two enumerations with one effort share it', () => {
  const table = tableOf(linksAmongAHundred(), ['a'], ['z']);
  const effort = { left: 1_000 };
  const told = [1, 2].map(() => pathsOf(table, { minLength: 3, maxLength: 3, effort }).length);
  expect(told[0]).toBeGreaterThan(5);
  expect([told[1], effort.left]).toEqual([0, 0]);
});

test('agrees with looking at every path', () => {
  fc.assert(
    fc.property(randomGraph, randomQuestion, (graph, asked) => {
      // Kin and filters are the queries'; here every link counts and the ends are what they are.
      const question: TestQuestion = {
        ...asked,
        predicates: null,
        documents: null,
        sources: ['articles', 'dataset'],
        includeCorrelations: true,
      };
      const plain: TestGraph = { ...graph, kin: [] };
      const table = tableOf(graph.links, [question.from], [question.to]);
      const chains = [...chainsOf(table, { ...question, effort: { left: Infinity } })];
      expect(
        chains.map(({ concepts, steps, statedBy }) => ({
          concepts,
          assertions: steps.map(({ assertions }) => assertions.map(({ id }) => id)),
          statedBy,
        })),
      ).toEqual(everyChain(plain, question));
    }),
    { numRuns: 300, unbiased: true },
  );
});
