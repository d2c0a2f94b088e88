import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Seed } from '../../src/seed/format/seed.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import { total } from '../../src/weighing/balance.ts';
import { byLevel } from '../../src/weighing/level.ts';
import { BALANCE_VERDICTS } from '../../src/weighing/verdict.ts';
import { weigh } from '../../src/weighing/weigh.ts';
import { weighGroup } from '../../src/weighing/weighGroup.ts';
import {
  inTwoOrders,
  secondStudy,
  withDerivedDocument,
  withoutClaim,
  withoutLine,
  withoutStudy,
  withSecondStudy,
} from '../support/changedSources.ts';
import type { EvidenceGraph } from '../support/everyFinding.ts';
import { outcomeOf } from '../support/plainOutcome.ts';
import { randomEvidence } from '../support/randomEvidence.ts';
import { randomSources } from '../support/randomSources.ts';

/** What the assertions, and all of them as one group, come to, by id. */
function weighings(sources: readonly Seed[]) {
  const { assertions, borneOn } = joinSources(sources);
  const bearings = [...borneOn.values()].flat();
  const group = weighGroup(
    bearings.map(({ line: weighed, notCounted }) => ({ ...weighed, notCounted, combined: false })),
  );
  return new Map([
    ...assertions.map(({ id, weighing }) => [id, weighing] as const),
    ['group', group] as const,
  ]);
}

/** What a reader is told of each assertion and of the group, without the single lines. */
function told(sources: readonly Seed[]) {
  return Object.fromEntries(
    [...weighings(sources)].map(([id, { level, supportLevel, contested, balance }]) => [
      id,
      { level, supportLevel, contested, verdict: balance.verdict, voices: balance.voices },
    ]),
  );
}

const supportOf = (sources: readonly Seed[]) =>
  new Map(joinSources(sources).assertions.map(({ id, independentSources }) => [id, independentSources]));

test('taking a line, a claim or a study away raises no level, and no number of independent sources', () => {
  let lowered = 0;
  fc.assert(
    fc.property(randomSources, fc.nat(), (sources, choice) => {
      const [before, sourcesBefore] = [weighings(sources), supportOf(sources)];
      for (const less of [withoutLine, withoutClaim, withoutStudy].map((without) =>
        without(sources, choice),
      )) {
        for (const [id, { level, supportLevel }] of weighings(less)) {
          const was = before.get(id);
          if (was === undefined) throw new Error(`${id} is new`);
          expect(byLevel(level, was.level), `level of ${id}`).toBeGreaterThanOrEqual(0);
          expect(byLevel(supportLevel, was.supportLevel), `link of ${id}`).toBeGreaterThanOrEqual(0);
          lowered += level === was.level ? 0 : 1;
        }
        for (const [id, count] of supportOf(less)) {
          expect(count, `sources of ${id}`).toBeLessThanOrEqual(sourcesBefore.get(id) ?? 0);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(lowered).toBeGreaterThan(50);
});

test('a second study that is the same voice and says the same changes nothing', () => {
  fc.assert(
    fc.property(
      randomSources.filter((sources) => sources.some(({ studies }) => studies.length > 0)),
      secondStudy,
      (sources, second) => {
        expect(told(withSecondStudy(sources, second))).toEqual(told(sources));
      },
    ),
    { numRuns: 300 },
  );
});

test('a document derived from one that is there, with the same claims, changes nothing', () => {
  fc.assert(
    fc.property(randomSources, fc.nat(), (sources, choice) => {
      const more = withDerivedDocument(sources, choice);
      expect(told(more)).toEqual(told(sources));
      expect(supportOf(more)).toEqual(supportOf(sources));
    }),
    { numRuns: 300 },
  );
});

test('the order of what is put in changes nothing', () => {
  const sorted = <Said extends { readonly id: string }>(bySource: ReadonlyMap<string, readonly Said[]>) =>
    [...bySource.values()].flat().sort((left, right) => (left.id < right.id ? -1 : 1));
  fc.assert(
    fc.property(inTwoOrders(randomSources), ([sources, turned]) => {
      const { stated, borneOn, ...joined } = joinSources(sources);
      // What each source says stands in the source's own order.
      const { stated: statedThen, borneOn: borneOnThen, ...joinedThen } = joinSources(turned);
      expect(joinedThen).toEqual(joined);
      expect(sorted(statedThen)).toEqual(sorted(stated));
      expect(sorted(borneOnThen)).toEqual(sorted(borneOn));
      expect(told(turned)).toEqual(told(sources));
    }),
    { numRuns: 200 },
  );
});

test('each line counts once or has a reason, and no voice counts twice', () => {
  fc.assert(
    fc.property(randomSources, (sources) => {
      const { borneOn } = joinSources(sources);
      const bearings = [...borneOn.values()].flat();
      for (const [id, { balance, notCounted }] of weighings(sources)) {
        const own = bearings.filter(({ assertion }) => id === 'group' || assertion === id);
        const counted = own.filter((bearing) => notCounted.get(bearing.id) === null);
        expect(notCounted.size).toBe(own.length);
        expect(total(balance.voices)).toBe(counted.length);
        expect(total(balance.voices) + total(balance.notCounted)).toBe(own.length);
        expect(new Set(counted.map(({ line: { voice } }) => voice)).size).toBe(counted.length);
      }
    }),
  );
});

test('on a benefit people alone decide: what is in animals, reviews and twins among it, changes no verdict', () => {
  const VOICES = ['a', 'b', 'c', 'd', 'e'];
  const line = fc.record({
    voice: fc.constantFrom(...VOICES),
    human: fc.boolean(),
    direction: fc.constantFrom('SUPPORTS', 'NO_EFFECT', 'UNCLEAR'),
    level: fc.constantFrom('SYSTEMATIC_REVIEW', 'RANDOMISED_TRIAL', 'NARRATIVE_REVIEW'),
    includes: fc.uniqueArray(fc.constantFrom(...VOICES), { maxLength: 2 }),
  });
  const tried = { alone: 0, twins: 0 };
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (drawn) => {
      const lines = drawn.map((one, index) => ({
        ...one,
        ...{ id: `l${index}`, study: `s${index}`, ineligible: null },
        // As reviews are: none includes itself, nor what includes it.
        includes: one.includes.filter((other) => other > one.voice),
      }));
      const ofPeople = lines.filter(({ human }) => human);
      const inPeople = new Set(ofPeople.map(({ voice }) => voice));
      const reviews = lines.filter(
        ({ human, includes }) => !human && includes.some((other) => inPeople.has(other)),
      );
      tried.alone += reviews.some(({ voice }) => !inPeople.has(voice)) ? 1 : 0;
      tried.twins += reviews.some(({ voice }) => inPeople.has(voice)) ? 1 : 0;
      const [all, people] = [lines, ofPeople].map((some) => weigh(some, 'BENEFIT'));
      expect(all?.balance.verdict).toBe(people?.balance.verdict);
      expect(all?.balance.voices.filter(({ human }) => human)).toEqual(
        people?.balance.voices.filter(({ human }) => human),
      );
      expect(all?.balance.verdict === 'UNTESTED').toBe(inPeople.size === 0);
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(...Object.values(tried))).toBeGreaterThan(50);
});

/** What was drawn, as a group of findings has it. */
function groupOf({ assertions, lines }: EvidenceGraph, combinations: 'COMBINED' | 'ALONE') {
  const combined = new Set(assertions.filter(({ partner }) => partner !== null).map(({ id }) => id));
  return lines.map((line) => ({
    ...line,
    combined: combinations === 'COMBINED' && combined.has(line.on),
  }));
}

test('taking a line or a study away raises no level of a group of findings', () => {
  let lowered = 0;
  fc.assert(
    fc.property(randomEvidence, (graph) => {
      const group = groupOf(graph, 'COMBINED');
      const before = weighGroup(group);
      const parts = group.flatMap(({ id, study }) => [
        group.filter((line) => line.id !== id),
        group.filter((line) => line.study !== study),
      ]);
      for (const { level, supportLevel } of parts.map(weighGroup)) {
        expect(byLevel(level, before.level)).toBeGreaterThanOrEqual(0);
        expect(byLevel(supportLevel, before.supportLevel)).toBeGreaterThanOrEqual(0);
        lowered += level === before.level ? 0 : 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(lowered).toBeGreaterThan(50);
});

test('a group comes to what its lines come to by the plainest reading, with twins and reviews', () => {
  const verdicts = new Map<string, number>();
  const without = { twins: 0, reviews: 0 };
  fc.assert(
    fc.property(randomEvidence, fc.nat({ max: 12 }), (graph, count) => {
      const lines = groupOf(graph, 'ALONE').slice(0, count);
      const { level, balance } = weighGroup(lines);
      expect({ level, verdict: balance.verdict }).toEqual(outcomeOf(lines));
      verdicts.set(balance.verdict, (verdicts.get(balance.verdict) ?? 0) + 1);
      const isOtherwise = (other: typeof lines) => outcomeOf(other).verdict !== balance.verdict;
      without.twins += isOtherwise(lines.map((line) => ({ ...line, voice: line.study }))) ? 1 : 0;
      without.reviews += isOtherwise(lines.map((line) => ({ ...line, includes: [] }))) ? 1 : 0;
    }),
    { numRuns: 1_000 },
  );
  // What was drawn was such that every rule had something to do.
  expect([...verdicts.keys()].sort()).toEqual([...BALANCE_VERDICTS].sort());
  expect(Math.min(...Object.values(without))).toBeGreaterThan(10);
});
