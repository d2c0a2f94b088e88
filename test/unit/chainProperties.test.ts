import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chain } from '../../src/chain/chain.ts';
import { chainEffect } from '../../src/chain/effect.ts';
import { enumerateChains, PAUSE } from '../../src/chain/enumeration.ts';
import { makeStepTable } from '../../src/chain/stepTable.ts';
import type { Seed } from '../../src/seed/format/seed.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import { byLevel } from '../../src/weighing/level.ts';
import {
  inTwoOrders,
  secondStudy,
  withDerivedDocument,
  withoutClaim,
  withoutLine,
  withoutStudy,
  withSecondStudy,
} from '../support/changedSources.ts';
import type { TestLink } from '../support/everyChain.ts';
import { plainChain } from '../support/plainChain.ts';
import { plainLinks } from '../support/plainLinks.ts';
import { randomSources } from '../support/randomSources.ts';

/** The links that the load derives, in the words of tests. */
function linksOf(sources: readonly Seed[]): TestLink[] {
  return joinSources(sources).links.map(({ from, to, assertion, sign, reversed, sources: of }) => ({
    from,
    to,
    assertion: assertion.id,
    predicate: assertion.predicate.id,
    role: assertion.role,
    sign,
    reversed,
    level: assertion.weighing.supportLevel,
    contested: assertion.weighing.contested,
    sources: of,
    documents: assertion.statingDocuments,
    independentSources: assertion.independentSources,
  }));
}

const ALL = { minLength: 1, maxLength: 6, effects: null, includeComposed: true };

/** Every chain between any two concepts, by the concepts that it goes through. */
function chainsIn(links: readonly TestLink[]): ReadonlyMap<string, Chain> {
  const concepts = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const pairs = concepts.flatMap((start) =>
    concepts.filter((target) => target !== start).map((target) => [start, target] as const),
  );
  return new Map(
    pairs.flatMap(([start, target]) => {
      const table = makeStepTable({ starts: new Set([start]), targets: new Set([target]) });
      for (const { from, to, assertion, ...link } of links) table.add(from, to, { ...link, id: assertion });
      return [...enumerateChains(table, { ...ALL, effort: { left: Infinity } })]
        .filter((told) => told !== PAUSE)
        .map((chain) => [chain.concepts.join(' '), chain] as const);
    }),
  );
}

/** What chains come to, apart from the documents that state them. */
const told = (sources: readonly Seed[]) =>
  [...chainsIn(linksOf(sources)).values()].map((chain) => {
    const { statedBy, ...plain } = plainChain(chain);
    return { ...plain, composed: statedBy.length === 0 };
  });

test('the links that are loaded are those that reading every claim and line gives', () => {
  const seen = { walked: 0, contested: 0, byLinesOnly: 0, signed: 0 };
  fc.assert(
    fc.property(randomSources, (sources) => {
      const links = plainLinks(sources);
      expect(linksOf(sources)).toEqual(links);
      seen.walked += links.length;
      seen.contested += links.filter(({ contested }) => contested).length;
      seen.byLinesOnly += links.filter(({ independentSources }) => independentSources === 0).length;
      seen.signed += links.filter(({ sign }) => sign !== 'NONE').length;
    }),
    { numRuns: 150 },
  );
  expect(Object.entries(seen).filter(([, count]) => count < 20)).toEqual([]);
});

const withoutCorrelations = (links: readonly TestLink[]) =>
  links.filter(({ role }) => role !== 'CORRELATION');

/** The places of the links that only say that two things go together. */
const correlationsOf = ({ steps }: Chain) =>
  steps.flatMap(({ assertions }, index) => (assertions[0].role === 'CORRELATION' ? [index] : []));

/** Looks at every chain that there still is after something was taken away, beside what it was. */
function afterTakingAway(
  linksAsked: (links: readonly TestLink[]) => readonly TestLink[],
  look: (chain: Chain, was: Chain, path: string) => void,
): void {
  fc.assert(
    fc.property(randomSources, fc.nat(), (sources, choice) => {
      const before = chainsIn(linksAsked(linksOf(sources)));
      for (const without of [withoutLine, withoutClaim, withoutStudy]) {
        for (const [path, chain] of chainsIn(linksAsked(linksOf(without(sources, choice))))) {
          const was = before.get(path);
          if (was === undefined) throw new Error(`${path} is new`);
          look(chain, was, path);
        }
      }
    }),
    { numRuns: 150 },
  );
}

test('taking a line, a claim or a study away makes no chain, and raises the level of none', () => {
  let lowered = 0;
  afterTakingAway(withoutCorrelations, ({ level }, was, path) => {
    expect(byLevel(level, was.level), path).toBeGreaterThanOrEqual(0);
    lowered += level === was.level ? 0 : 1;
  });
  expect(lowered).toBeGreaterThan(0);
});

test('where correlations are walked too, it makes no chain, and raises a level only where it leaves a correlation', () => {
  let lowered = 0;
  afterTakingAway(
    (links) => links,
    (chain, was, path) => {
      const change = byLevel(chain.level, was.level);
      if (change < 0) expect(correlationsOf(chain), path).not.toEqual(correlationsOf(was));
      lowered += change > 0 ? 1 : 0;
    },
  );
  expect(lowered).toBeGreaterThan(0);
});

test('asking for correlations too changes no chain that there is without: no sign, no level, not its weakest link', () => {
  const seen = { kept: 0, beside: 0, added: 0 };
  fc.assert(
    fc.property(randomSources, (sources) => {
      const links = linksOf(sources);
      const [narrow, wide] = [chainsIn(withoutCorrelations(links)), chainsIn(links)];
      for (const [path, chain] of narrow) {
        const wider = wide.get(path);
        if (wider === undefined) throw new Error(`${path} is gone`);
        const [before, after] = [plainChain(chain), plainChain(wider)];
        expect([after.effect, after.level, after.weakest]).toEqual([
          before.effect,
          before.level,
          before.weakest,
        ]);
        expect(after.links.map((link) => link.slice(0, 2))).toEqual(
          before.links.map((link) => link.slice(0, 2)),
        );
        for (const [index, step] of chain.steps.entries()) {
          const ids = wider.steps[index]?.assertions.map(({ id }) => id) ?? [];
          expect(ids.slice(0, step.assertions.length)).toEqual(step.assertions.map(({ id }) => id));
          seen.beside += ids.length > step.assertions.length ? 1 : 0;
        }
        seen.kept += 1;
      }
      seen.added += wide.size - narrow.size;
    }),
    { numRuns: 150 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('a second study that is the same voice changes no chain: no link, level, sign nor dispute', () => {
  const withStudies = randomSources.filter((sources) => sources.some(({ studies }) => studies.length > 0));
  fc.assert(
    fc.property(withStudies, secondStudy, (sources, second) => {
      expect(linksOf(withSecondStudy(sources, second))).toEqual(linksOf(sources));
    }),
    { numRuns: 150 },
  );
});

test('a document derived from one that is there changes of chains only by whom they are stated', () => {
  fc.assert(
    fc.property(randomSources, fc.nat(), (sources, choice) => {
      expect(told(withDerivedDocument(sources, choice))).toEqual(told(sources));
    }),
    { numRuns: 150 },
  );
});

test('the order of what is put in changes no chain', () => {
  fc.assert(
    fc.property(inTwoOrders(randomSources), ([sources, turned]) => {
      expect([...chainsIn(linksOf(turned))]).toEqual([...chainsIn(linksOf(sources))]);
    }),
  );
});

test('a chain raises or lowers as often as its links lower, and neither where one has no sign', () => {
  const seen = { RAISES: 0, LOWERS: 0, UNKNOWN: 0 };
  fc.assert(
    fc.property(randomSources, (sources) => {
      const links = plainLinks(sources);
      for (const { concepts, steps } of chainsIn(linksOf(sources)).values()) {
        const signs = concepts.slice(1).map((to, index) => {
          const parallel = links.filter((link) => link.from === concepts[index] && link.to === to);
          const told = new Set(parallel.map(({ sign }) => sign));
          if (told.has('RAISES') && told.has('LOWERS')) return NaN;
          const best = parallel.find(({ assertion }) => assertion === steps[index]?.assertions[0].id);
          return best?.sign === 'RAISES' ? 1 : best?.sign === 'LOWERS' ? -1 : NaN;
        });
        const product = signs.reduce((left, right) => left * right, 1);
        const expected = Number.isNaN(product) ? 'UNKNOWN' : product > 0 ? 'RAISES' : 'LOWERS';
        const { sign, undecidedBy } = chainEffect({ steps });
        expect([sign, undecidedBy?.position ?? 0]).toEqual([expected, signs.findIndex(Number.isNaN) + 1]);
        seen[sign] += 1;
      }
    }),
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
