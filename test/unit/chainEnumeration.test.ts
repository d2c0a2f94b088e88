import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeChain, makeStep, statedByAll, type Chain } from '../../src/chain/chain.ts';
import { chainEffect } from '../../src/chain/effect.ts';
import { enumerateChains, PAUSE, type Enumeration } from '../../src/chain/enumeration.ts';
import { makeStepTable, type StepTable } from '../../src/chain/stepTable.ts';
import type { Sign } from '../../src/predicate/predicate.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../../src/weighing/level.ts';
import { everyChain, type TestLink, type TestQuestion } from '../support/everyChain.ts';
import { plainChain } from '../support/plainChain.ts';
import { randomGraph, randomQuestion } from '../support/randomGraphs.ts';

const LINK: TestLink = {
  from: 'a',
  to: 'b',
  assertion: 'a.CAUSES.b',
  predicate: 'CAUSES',
  role: 'CAUSAL',
  sign: 'RAISES',
  reversed: false,
  level: 'STATEMENT_ONLY',
  contested: false,
  sources: ['articles'],
  documents: ['da'],
  independentSources: 1,
};

const LEVELS: Readonly<Record<string, EvidenceLevel>> = {
  trial: 'RANDOMISED_TRIAL',
  animal: 'ANIMAL',
  '': 'STATEMENT_ONLY',
};
const SIGNS: Readonly<Record<string, Sign>> = { '>': 'RAISES', '-': 'LOWERS', '?': 'NONE' };

/**
 * Links that raise as `a>b`, that lower as `a-b`, without sign as `a?b`; `a>b:2` has two independent sources and `a>b:2animal` is
 * supported by experiments on animals too.
 */
function linksOf(...words: string[]): TestLink[] {
  return words.map((word, index) => {
    const [, from = '', sign = '', to = '', sources = '1', level = ''] =
      /^(\w+)([>?-])(\w+?)(?::(\d+)([a-z]*))?$/u.exec(word) ?? [];
    return {
      ...LINK,
      from,
      to,
      assertion: `assertion${index}`,
      sign: SIGNS[sign] ?? 'NONE',
      level: LEVELS[level] ?? 'STATEMENT_ONLY',
      independentSources: Number(sources),
    };
  });
}

function tableOf(
  links: readonly TestLink[],
  starts: readonly string[],
  targets: readonly string[],
): StepTable {
  const table = makeStepTable({ starts: new Set(starts), targets: new Set(targets) });
  for (const { from, to, assertion, ...link } of links) table.add(from, to, { ...link, id: assertion });
  return table;
}

const ALL = { minLength: 1, maxLength: 6, effects: null, includeComposed: true };

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

test('tells shorter chains first, then better levels, then more independent sources, then smaller ids', () => {
  const links = linksOf('a>z:1', 'a>c:2', 'c>z:5', 'a>b:2', 'b>z:2', 'a>d:9', 'd>z:1', 'b>c:3');
  expect(pathsOf(tableOf(links, ['a'], ['z']))).toEqual(['a>z', 'a>b>z', 'a>c>z', 'a>d>z', 'a>b>c>z']);
  const levels = linksOf(
    'a>z:1',
    'a>b:9',
    'b>z:9trial',
    'a>c:1trial',
    'c>z:2animal',
    'a>d:2animal',
    'd>z:3trial',
  );
  expect(pathsOf(tableOf(levels, ['a'], ['z']))).toEqual(['a>z', 'a>d>z', 'a>c>z', 'a>b>z']);
});

test('keeps order keys in the same order as the chains', () => {
  const links = linksOf(
    ...['a>z:1', 'a>c:2', 'c>z:12', 'a>b:11', 'b>z:12', 'a>d:9', 'd>z:9', 'b>c:3'],
    ...['a>e:1trial', 'e>z:1animal', 'a>f:20trial', 'f>z:20trial'],
  );
  const chains = [...chainsOf(tableOf(links, ['a'], ['z']))];
  expect(chains.slice(1, 4).map(({ concepts }) => concepts[1])).toEqual(['f', 'e', 'b']);
  const keys = chains.map(({ orderKey }) => orderKey);
  expect(new Set(keys).size).toBe(7);
  expect(keys.toSorted()).toEqual(keys);
});

test('keeps order keys in the order of the ids, also where one id begins another', () => {
  const table = tableOf(linksOf('a>b', 'b>z', 'a>bb', 'bb>z', 'a>b_', 'b_>z'), ['a'], ['z']);
  expect(pathsOf(table)).toEqual(['a>b>z', 'a>b_>z', 'a>bb>z']);
  const keys = [...chainsOf(table)].map(({ orderKey }) => orderKey);
  expect(keys.toSorted()).toEqual(keys);
});

test('a chain has a step, and a step an assertion', () => {
  expect(() => makeChain([])).toThrow('a chain has at least one step');
  expect(() => makeStep('a', 'z', [])).toThrow('a step from a to z without an assertion');
  expect(statedByAll([])).toEqual([]);
});

test('keeps no step that no chain between the ends can take', () => {
  const table = tableOf(linksOf('a>b', 'b>z', 'b>a', 'z>b', 'z>a', 'a>k', 'k>z'), ['a', 'k'], ['z']);
  expect([...table.outgoing()].map(([from, steps]) => [from, steps.map(({ to }) => to)])).toEqual([
    ['a', ['b']],
    ['b', ['z']],
    ['k', ['z']],
  ]);
});

test('names the weakest link: worst level, then fewest sources, then the first', () => {
  const weakestIn = (...words: string[]) => {
    const [chain] = chainsOf(tableOf(linksOf(...words), ['a'], ['z']));
    return [chain?.level, chain?.weakest.position];
  };
  expect(weakestIn('a>b:1trial', 'b>c:9animal', 'c>z:2trial')).toEqual(['ANIMAL', 2]);
  expect(weakestIn('a>b:3', 'b>c:2', 'c>d:1trial', 'd>z:2')).toEqual(['STATEMENT_ONLY', 2]);
});

test('multiplies the signs of links, and names the first link that has none', () => {
  const effectOf = (...words: string[]) => {
    const [chain] = chainsOf(tableOf(linksOf(...words), ['a'], ['z']));
    const { sign, undecidedBy } = chainEffect(chain ?? { steps: [] });
    return [sign, undecidedBy?.position ?? null];
  };
  expect(effectOf('a>b', 'b>z')).toEqual(['RAISES', null]);
  expect(effectOf('a-b', 'b>z')).toEqual(['LOWERS', null]);
  expect(effectOf('a-b', 'b-c', 'c>z')).toEqual(['RAISES', null]);
  expect(effectOf('a-b', 'b?c', 'c?z')).toEqual(['UNKNOWN', 2]);
  // Two that point apart say nothing, be one of them ever so good.
  expect(effectOf('a>z:9trial', 'a-z:1')).toEqual(['UNKNOWN', 1]);
  // One that is better and says no sign is not helped by one that does.
  expect(effectOf('a?z:1trial', 'a>z:1')).toEqual(['UNKNOWN', 1]);
  expect(effectOf('a>z:1trial', 'a?z:1')).toEqual(['RAISES', null]);
  // Of two that are as good the one with a sign tells it.
  expect(effectOf('a?z', 'a-z')).toEqual(['LOWERS', null]);
});

test('a link has the level and the sources of its best assertion, and is contested where one of them is', () => {
  const parallel = linksOf('a>z:9', 'a>z:1animal', 'a?z:3animal', 'a-z:3animal').map((link, index) => ({
    ...link,
    contested: index === 0,
  }));
  const [chain] = chainsOf(tableOf(parallel, ['a'], ['z']));
  expect(chain?.steps[0]).toMatchObject({
    assertions: [{ id: 'assertion3' }, { id: 'assertion2' }, { id: 'assertion1' }, { id: 'assertion0' }],
    sign: 'NONE',
    level: 'ANIMAL',
    independentSources: 3,
    contested: true,
  });
});

test('a correlation takes no sign from a statement beside it, and lends it no level', () => {
  const [cause, together, feature] = [
    ...linksOf('a>z:1'),
    ...linksOf('a?z:9trial').map((link) => ({
      ...link,
      assertion: 'together',
      role: 'CORRELATION' as const,
    })),
    ...linksOf('a?z:1').map((link) => ({ ...link, assertion: 'feature', role: 'FEATURE' as const })),
  ] as const;
  const told = (...links: (TestLink | undefined)[]) => {
    const known = links.filter((link) => link !== undefined);
    const [chain] = chainsOf(tableOf(known, ['a'], ['z']));
    return [chain?.steps[0]?.sign, chain?.level, ...(chain?.steps[0]?.assertions.map(({ id }) => id) ?? [])];
  };
  expect(told(together, cause)).toEqual(['RAISES', 'STATEMENT_ONLY', 'assertion0', 'together']);
  expect(told(together, feature)).toEqual(['NONE', 'STATEMENT_ONLY', 'feature', 'together']);
  expect(told(together)).toEqual(['NONE', 'RANDOMISED_TRIAL', 'together']);
});

test('keeps to the effects asked for', () => {
  const table = tableOf(linksOf('a>b', 'b-z', 'a-c', 'c-z', 'a?d', 'd-z', 'a-z'), ['a'], ['z']);
  expect(pathsOf(table, { effects: ['LOWERS'] })).toEqual(['a>z', 'a>b>z']);
  expect(pathsOf(table, { effects: ['RAISES'] })).toEqual(['a>c>z']);
  expect(pathsOf(table, { effects: ['UNKNOWN'] })).toEqual(['a>d>z']);
  expect(pathsOf(table, { effects: ['UNKNOWN', 'RAISES'] })).toEqual(['a>c>z', 'a>d>z']);
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

test('chains that begin at several concepts come in the order of these, in whatever order they are given', () => {
  const table = tableOf(linksOf('c>z', 'a>z', 'b>z'), ['c', 'a', 'b'], ['z']);
  expect(pathsOf(table)).toEqual(['a>z', 'b>z', 'c>z']);
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

test('finds at once the few chains with an effect or of a level among millions without', () => {
  const raising = linksAmongAHundred();
  const inhibiting = raising.map((link) =>
    `${link.from}>${link.to}` === 'n98>n99' ? { ...link, sign: 'LOWERS' as const } : link,
  );
  const effort = { left: 2_000 };
  const asked = { minLength: 6, effort, effects: ['LOWERS' as const] };
  const found = chainsOf(tableOf(inhibiting, ['a'], ['z']), asked);
  const paths = [found.next(), found.next()].map(({ value }) => (value as Chain).concepts.join('>'));
  expect(paths).toEqual(['a>n00>n01>n02>n98>n99>z', 'a>n00>n01>n03>n98>n99>z']);
  expect(effort.left).toBeGreaterThan(1_000);

  const tried = new Set(['a>n90', 'n90>n80', 'n80>n70', 'n70>n60', 'n60>n50', 'n50>z']);
  const levels = raising.map((link) =>
    tried.has(`${link.from}>${link.to}`) ? { ...link, level: 'ANIMAL' as const } : link,
  );
  const best = chainsOf(tableOf(levels, ['a'], ['z']), { minLength: 6, effort: { left: 1_000 } }).next();
  expect((best.value as Chain).concepts.join('>')).toBe('a>n90>n80>n70>n60>n50>z');
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

/** Kin and filters by link are the queries'; here every link counts and the ends are what they are. */
function plainQuestion(asked: TestQuestion): TestQuestion {
  return {
    ...asked,
    predicates: null,
    documents: null,
    sources: ['articles', 'dataset'],
    leastLevel: null,
    includeCorrelations: true,
  };
}

function answer(links: readonly TestLink[], question: TestQuestion): Chain[] {
  const table = tableOf(links, [question.from], [question.to]);
  return [...chainsOf(table, { ...question, effort: { left: Infinity } })];
}

const EVERY_TIME = { numRuns: 300, unbiased: true };

test('agrees with looking at every path', () => {
  fc.assert(
    fc.property(randomGraph, randomQuestion, (graph, asked) => {
      const question = plainQuestion(asked);
      expect(answer(graph.links, question).map(plainChain)).toEqual(
        everyChain({ ...graph, kin: [] }, question),
      );
    }),
    EVERY_TIME,
  );
});

test('the order in which links come changes nothing', () => {
  const shuffled = randomGraph.chain(({ links }) =>
    fc.tuple(fc.constant(links), fc.shuffledSubarray([...links], { minLength: links.length })),
  );
  fc.assert(
    fc.property(shuffled, randomQuestion, ([links, others], asked) => {
      const question = plainQuestion(asked);
      expect(answer(others, question)).toEqual(answer(links, question));
    }),
    EVERY_TIME,
  );
});

test('no chain outranks its weakest link, and none of the others is weaker', () => {
  let seen = 0;
  fc.assert(
    fc.property(randomGraph, randomQuestion, (graph, asked) => {
      for (const { level, weakest, steps } of answer(graph.links, plainQuestion(asked))) {
        expect(steps[weakest.position - 1]).toBe(weakest.step);
        expect(level).toBe(weakest.step.level);
        for (const step of steps)
          expect(EVIDENCE_LEVELS.indexOf(step.level)).toBeLessThanOrEqual(EVIDENCE_LEVELS.indexOf(level));
        seen += 1;
      }
    }),
    EVERY_TIME,
  );
  expect(seen).toBeGreaterThan(300);
});

test('choosing chains gives what leaving the others out gives', () => {
  let [kept, left] = [0, 0];
  fc.assert(
    fc.property(randomGraph, randomQuestion, (graph, asked) => {
      const question = { ...plainQuestion(asked), effects: asked.effects ?? ['LOWERS' as const] };
      const { minLength, maxLength, effects, includeComposed } = question;
      const all = answer(graph.links, { ...question, ...ALL });
      const fitting = all.filter(
        (chain) =>
          chain.steps.length >= minLength &&
          chain.steps.length <= maxLength &&
          (includeComposed || chain.statedBy.length > 0) &&
          effects.includes(chainEffect(chain).sign),
      );
      expect(answer(graph.links, question)).toEqual(fitting);
      kept += fitting.length;
      left += all.length - fitting.length;
    }),
    EVERY_TIME,
  );
  expect(Math.min(kept, left)).toBeGreaterThan(100);
});
