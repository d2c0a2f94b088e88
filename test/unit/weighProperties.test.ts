import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Seed, SeedEvidenceLine, SeedStudy } from '../../src/seed/format/seed.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import { IDENTIFICATIONS, SOURCE_STANDINGS, STUDY_DESIGNS } from '../../src/study/study.ts';
import { total } from '../../src/weighing/balance.ts';
import { byLevel } from '../../src/weighing/level.ts';
import { weighGroup } from '../../src/weighing/weighGroup.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
} from '../support/loadSeeds.ts';

const STUDIES = ['s1', 's2', 's3', 's4', 's5', 's6'];
const STATEMENTS = [
  'salt RELIEVES_IT ache',
  'salt HARMS_IT skin',
  'salt SLOWS_IT flow',
  'salt COMES_WITH ache',
];
const DIRECTIONS = ['SUPPORTS', 'SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'] as const;

const often = <Value>(usual: Value, ...values: readonly Value[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 3 },
    { arbitrary: fc.constantFrom(...values), weight: 1 },
  );

/** A study without what ties it to others. */
const study = fc.record({
  design: fc.constantFrom(...STUDY_DESIGNS),
  standing: often(...SOURCE_STANDINGS),
  identification: often(...IDENTIFICATIONS),
});

const line = fc.record({
  study: fc.constantFrom(...STUDIES),
  statement: fc.constantFrom(...STATEMENTS),
  direction: fc.constantFrom(...DIRECTIONS),
  directness: often<'DIRECT' | 'INDIRECT'>('DIRECT', 'INDIRECT'),
  design: fc.option(fc.constantFrom('ANIMAL' as const, 'OBSERVATIONAL' as const), {
    nil: undefined,
    freq: 5,
  }),
  animals: often(false, true),
});

const pair = fc
  .tuple(fc.constantFrom(...STUDIES), fc.constantFrom(...STUDIES))
  .filter(([left, right]) => left < right);

/** Sources with six studies, some the same, some reviews of others, and what they say of four assertions. */
const randomSeed: fc.Arbitrary<Seed> = fc
  .record({
    studies: fc.array(study, { minLength: STUDIES.length, maxLength: STUDIES.length }),
    same: fc.array(pair, { maxLength: 2 }),
    included: fc.array(pair, { maxLength: 3 }),
    lines: fc.uniqueArray(line, {
      minLength: 3,
      maxLength: 14,
      size: 'max',
      selector: (each) => `${each.study} ${each.statement}`,
    }),
    claimed: fc.subarray(STATEMENTS),
  })
  .map(({ studies, same, included, lines, claimed }) =>
    aSeed('articles', {
      predicates: [
        aPredicate('RELIEVES_IT', { role: 'BENEFIT' }),
        aPredicate('HARMS_IT', { role: 'HARM' }),
        aPredicate('SLOWS_IT', { role: 'REGULATORY' }),
        aPredicate('COMES_WITH', { role: 'CORRELATION', sign: 'NONE', direction: 'NONE' }),
      ],
      concepts: ['salt', 'ache', 'skin', 'flow', 'mice'].map((id) => aConcept(id)),
      documents: [aDocument('first')],
      studies: STUDIES.map((id, index) =>
        aStudy(id, {
          ...studies[index],
          possiblySameAs: same.flatMap(([left, right]) =>
            left === id ? [right] : right === id ? [left] : [],
          ),
          includes: included.flatMap(([left, right]) => (left === id ? [right] : [])),
        }),
      ),
      claims: claimed.map((statement, index) => aClaim(`c${index}`, 'first', statement)),
      evidence: lines.map(({ statement, study: of, design, animals, ...rest }, index) =>
        aLine(`l${index}`, of, statement, {
          ...rest,
          ...(design !== undefined && { design }),
          qualifiers: animals ? [aQualifier('SPECIES', 'mice', { concept: 'mice' })] : [],
        }),
      ),
    }),
  );

/** What the assertions, and all of them as one group, come to, by id. */
function weighings(seed: Seed) {
  const { assertions, borneOn } = joinSources([seed]);
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
function told(seed: Seed) {
  return Object.fromEntries(
    [...weighings(seed)].map(([id, { level, supportLevel, contested, balance }]) => [
      id,
      { level, supportLevel, contested, verdict: balance.verdict, voices: balance.voices },
    ]),
  );
}

function withoutStudies(seed: Seed, isGone: (study: SeedStudy) => boolean): Seed {
  const gone = new Set(seed.studies.filter(isGone).map(({ id }) => id));
  const left = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  return {
    ...seed,
    studies: seed.studies
      .filter(({ id }) => !gone.has(id))
      .map((each) => ({
        ...each,
        possiblySameAs: left(each.possiblySameAs),
        includes: left(each.includes),
      })),
    evidence: seed.evidence.filter((each) => !gone.has(each.study)),
  };
}

test('taking a line, a claim or a study away raises no level', () => {
  fc.assert(
    fc.property(randomSeed, fc.nat(), (seed, choice) => {
      const nth = <Item>(items: readonly Item[]) => items[choice % Math.max(items.length, 1)];
      const before = weighings(seed);
      const smaller: Seed[] = [
        { ...seed, evidence: seed.evidence.filter((each) => each !== nth(seed.evidence)) },
        { ...seed, claims: seed.claims.filter((each) => each !== nth(seed.claims)) },
        withoutStudies(seed, (each) => each === nth(seed.studies)),
      ];
      for (const after of smaller.map(weighings)) {
        for (const [id, { level, supportLevel }] of after) {
          const was = before.get(id);
          if (was === undefined) throw new Error(`${id} is new`);
          expect(byLevel(level, was.level), `level of ${id}`).toBeGreaterThanOrEqual(0);
          expect(byLevel(supportLevel, was.supportLevel), `link of ${id}`).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a second study that is the same voice and says the same changes nothing', () => {
  const second = fc.record({
    of: fc.nat(),
    id: fc.constantFrom('a', 's1b', 'z'),
    isSurelySame: fc.boolean(),
    standing: fc.constantFrom(...SOURCE_STANDINGS),
    identification: fc.constantFrom(...IDENTIFICATIONS),
    saysLess: fc.nat({ max: 3 }),
    includesLess: fc.boolean(),
  });
  fc.assert(
    fc.property(randomSeed, second, (seed, { of, id, isSurelySame, ...how }) => {
      const first = seed.studies[of % seed.studies.length];
      if (first === undefined) throw new Error('no study');
      const identifiers = [{ scheme: 'doi' as const, value: '10.1/x', verified: true }];
      // Of two records of one voice that stand differently, one may add what the other may not say.
      const weaker = {
        standing: first.standing === 'CURRENT' && !isSurelySame ? how.standing : first.standing,
        identification: first.identification === 'VERIFIED' ? how.identification : first.identification,
        includes: how.includesLess ? [] : first.includes,
      };
      const tie = isSurelySame ? { identifiers } : { possiblySameAs: [first.id] };
      const copies = seed.evidence
        .filter((each) => each.study === first.id)
        .slice(how.saysLess)
        .map((each): SeedEvidenceLine => ({ ...each, id: `${id}-${each.id}`, study: id }));
      const bigger: Seed = {
        ...seed,
        studies: [
          ...seed.studies.map((each) => {
            if (each !== first) return each;
            return isSurelySame
              ? { ...each, identifiers }
              : { ...each, possiblySameAs: [...each.possiblySameAs, id] };
          }),
          aStudy(id, { design: first.design, ...weaker, ...tie }),
        ],
        evidence: [...copies, ...seed.evidence],
      };
      expect(told(bigger)).toEqual(told(seed));
    }),
    { numRuns: 500 },
  );
});

test('a document derived from one that is there, with the same claims, changes nothing', () => {
  fc.assert(
    fc.property(randomSeed, (seed) => {
      const translated: Seed = {
        ...seed,
        documents: [...seed.documents, aDocument('second', { derivedFrom: 'first' })],
        claims: [
          ...seed.claims,
          ...seed.claims.map((each) => ({ ...each, id: `${each.id}-2`, document: 'second' })),
        ],
      };
      const sourcesOf = (of: Seed) =>
        joinSources([of]).assertions.map(({ id, independentSources }) => [id, independentSources]);
      expect(told(translated)).toEqual(told(seed));
      expect(sourcesOf(translated)).toEqual(sourcesOf(seed));
    }),
  );
});

test('the order of what is put in changes nothing', () => {
  const all = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const twoOrders = randomSeed.chain((seed) =>
    fc
      .record({ studies: all(seed.studies), claims: all(seed.claims), evidence: all(seed.evidence) })
      .map(({ studies, claims, evidence }): [Seed, Seed] => [
        seed,
        {
          ...seed,
          studies: studies.map((each) => ({
            ...each,
            possiblySameAs: each.possiblySameAs.toReversed(),
            includes: each.includes.toReversed(),
          })),
          claims,
          evidence,
        },
      ]),
  );
  const linesOf = (of: Seed) =>
    [...joinSources([of]).borneOn.values()].flat().sort((left, right) => (left.id < right.id ? -1 : 1));
  fc.assert(
    fc.property(twoOrders, ([seed, other]) => {
      expect(told(other)).toEqual(told(seed));
      expect(linesOf(other)).toEqual(linesOf(seed));
    }),
  );
});

test('each line counts once or has a reason, and no voice counts twice', () => {
  fc.assert(
    fc.property(randomSeed, (seed) => {
      const { borneOn } = joinSources([seed]);
      const bearings = [...borneOn.values()].flat();
      for (const [id, { balance, notCounted }] of weighings(seed)) {
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
