import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSources } from '../../src/seed/join/join.ts';
import type { Seed } from '../../src/seed/format/seed.ts';
import { aConcept, anXref, aSeed } from '../support/loadSeeds.ts';

const conceptsOf = (...seeds: Seed[]) =>
  joinSources(seeds).concepts.map(({ id, sources }) => [id, sources.join(' ')]);

test('joins concepts that share an exact and verified CURIE, over any number of sources', () => {
  const seeds = [
    aSeed('a', { concepts: [aConcept('zinc_a', { xrefs: [anXref('EX:1')] }), aConcept('alone')] }),
    aSeed('b', { concepts: [aConcept('middle', { xrefs: [anXref('EX:1'), anXref('EX:2')] })] }),
    aSeed('c', { concepts: [aConcept('other', { xrefs: [anXref('EX:2')] })] }),
  ];
  expect(conceptsOf(...seeds)).toEqual([
    ['alone', 'a'],
    ['middle', 'a b c'],
  ]);
  const { identifiers, representatives } = joinSources(seeds);
  expect(identifiers).toEqual(
    [
      ['EX:1', 'middle'],
      ['EX:2', 'middle'],
      ['alone', 'alone'],
      ['middle', 'middle'],
      ['other', 'middle'],
      ['zinc_a', 'middle'],
    ].map(([id, concept]) => ({ id, concept })),
  );
  expect(representatives.get('c')?.get('other')).toBe('middle');
});

test('joins nothing by a CURIE that is close, or not verified', () => {
  const close = aConcept('one', { xrefs: [{ ...anXref('EX:1'), match: 'CLOSE' }] });
  const unverified = aConcept('two', { xrefs: [{ ...anXref('EX:1'), verified: false }] });
  const exact = aConcept('three', { xrefs: [anXref('EX:1')] });
  expect(
    conceptsOf(
      aSeed('a', { concepts: [close] }),
      aSeed('b', { concepts: [unverified] }),
      aSeed('c', { concepts: [exact] }),
    ).map(([id]) => id),
  ).toEqual(['one', 'three', 'two']);
});

test('takes a slug before a CURIE to represent a concept', () => {
  const byCurie = aSeed('a', { concepts: [aConcept('EX:1')] });
  expect(conceptsOf(byCurie, aSeed('b', { concepts: [aConcept('EX:1'), aConcept('EX:2')] }))).toEqual([
    ['EX:1', 'a b'],
    ['EX:2', 'b'],
  ]);
  expect(
    conceptsOf(byCurie, aSeed('b', { concepts: [aConcept('zebra', { xrefs: [anXref('EX:1')] })] })),
  ).toEqual([['zebra', 'a b']]);
});

test('leads former ids to the concept', () => {
  const { identifiers } = joinSources([aSeed('a', { concepts: [aConcept('now', { formerIds: ['then'] })] })]);
  expect(identifiers).toContainEqual({ id: 'then', concept: 'now' });
});

test('refuses one id for two concepts, naming both sources', () => {
  const here = aSeed('here', { concepts: [aConcept('pain')] });
  expect(() => joinSources([here, aSeed('there', { concepts: [aConcept('pain')] })])).toThrow(
    '"pain" is the id of a concept of source here and the id of a concept of source there, and nothing says that they ' +
      'are one: if they are one, give both an exact and verified xref in common; if not, rename one',
  );
  const former = aSeed('there', { concepts: [aConcept('ache', { formerIds: ['pain'] })] });
  expect(() => joinSources([here, former])).toThrow(
    '"pain" is in formerIds of concept "ache" of source there and the id of a concept of source here, and nothing',
  );
  const joined = { xrefs: [anXref('EX:1')] };
  expect(
    conceptsOf(
      aSeed('here', { concepts: [aConcept('pain', joined)] }),
      aSeed('there', { concepts: [aConcept('pain', joined)] }),
    ),
  ).toEqual([['pain', 'here there']]);
});

const curie = fc.integer({ min: 1, max: 6 }).map((local) => anXref(`EX:${String(local)}`));

/** Three sources whose concepts share CURIEs in every way, none twice within a source. */
const threeSources = fc
  .array(fc.uniqueArray(curie, { maxLength: 3, selector: ({ curie: id }) => id }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((xrefLists) =>
    ['a', 'b', 'c'].map((source, position) => {
      const taken = new Set<string>();
      const concepts = xrefLists.flatMap((xrefs, index) => {
        if (index % 3 !== position) return [];
        const free = xrefs.filter(({ curie: id }) => !taken.has(id));
        for (const { curie: id } of free) taken.add(id);
        return [aConcept(`concept_${String((index * 7) % 9)}_of_${source}`, { xrefs: free })];
      });
      return aSeed(source, { concepts });
    }),
  );

test('joins the same whatever the order of sources and lines', () => {
  fc.assert(
    fc.property(
      threeSources.chain((seeds) => fc.tuple(fc.constant(seeds), shuffled(seeds))),
      ([seeds, turned]) => {
        const { concepts, identifiers } = joinSources(seeds);
        expect(joinSources(turned)).toMatchObject({ concepts, identifiers });
        const ids = new Set(identifiers.map(({ id }) => id));
        expect(ids.size, 'no id leads to two concepts').toBe(identifiers.length);
        for (const { id } of seeds.flatMap((seed) => seed.concepts)) expect(ids).toContain(id);
      },
    ),
    { numRuns: 300 },
  );
});

/** The sources in another order, and the concepts of each. */
function shuffled(seeds: readonly Seed[]): fc.Arbitrary<Seed[]> {
  const whole = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const turned = seeds.map((seed) => whole(seed.concepts).map((concepts) => ({ ...seed, concepts })));
  return fc.tuple(...turned).chain(whole);
}

test('takes the molar mass from the source that gives one, and refuses two that differ', () => {
  const massesOf = (...masses: (number | undefined)[]) =>
    joinSources(
      masses.map((mass, index) =>
        aSeed(`s${index}`, {
          concepts: [
            aConcept(`metal${index}`, {
              xrefs: [anXref('EX:1')],
              ...(mass !== undefined && { molarMass: { gramsPerMole: mass, basis: `table ${index}` } }),
            }),
          ],
        }),
      ),
    ).concepts.map(({ id, molarMass }) => [id, molarMass]);

  expect(massesOf(undefined, undefined)).toEqual([['metal0', null]]);
  expect(massesOf(undefined, 24.305)).toEqual([['metal0', { gramsPerMole: 24.305, basis: 'table 1' }]]);
  expect(massesOf(24.305, 24.305)).toEqual([['metal0', { gramsPerMole: 24.305, basis: 'table 0' }]]);
  expect(() => massesOf(24.305, 24.3)).toThrow(
    'concept "metal0": molarMass.gramsPerMole is 24.305 in source s0 and 24.3 in source s1: make them equal, or give one',
  );
});
