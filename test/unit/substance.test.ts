import { expect, test } from 'vitest';
import { massOf, substanceOf, type Composition, type Ingredient } from '../../src/condition/substance.ts';

type Link = readonly [string, 'contains' | 'is a form of', string];

/** As the corpus has them: salts contain the metal, and are forms of the supplement besides. */
const LINKS: readonly Link[] = [
  ['supplement', 'contains', 'metal'],
  ['supplement', 'is a form of', 'goods'],
  ['high_dose', 'is a form of', 'supplement'],
  ['slow_form', 'is a form of', 'supplement'],
  ['slow_high_dose', 'is a form of', 'slow_form'],
  ['slow_high_dose', 'is a form of', 'high_dose'],
  ['oxide', 'contains', 'metal'],
  ['oxide', 'is a form of', 'supplement'],
  ['citrate', 'contains', 'metal'],
  ['citrate', 'is a form of', 'supplement'],
  ['citrate_tablet', 'is a form of', 'citrate'],
  ['citrate_tablet', 'is a form of', 'supplement'],
  ['unlinked_salt', 'is a form of', 'supplement'],
  ['unlinked_tablet', 'is a form of', 'unlinked_salt'],
  ['salt_of_metal', 'is a form of', 'metal'],
  ['metal', 'is a form of', 'mineral'],
  ['mixture', 'contains', 'metal'],
  ['mixture', 'contains', 'other_metal'],
  ['mixed_tablet', 'is a form of', 'mixture'],
  ['enriched', 'is a form of', 'supplement'],
  ['enriched', 'contains', 'other_metal'],
  ['multiple', 'is a form of', 'supplement'],
  ['multiple', 'is a form of', 'other_supplement'],
  ['other_supplement', 'contains', 'other_metal'],
  ['nuts', 'contains', 'metal'],
  ['almonds', 'is a form of', 'nuts'],
  ['nut_extract', 'contains', 'nuts'],
  ['herb_tablet', 'contains', 'herb'],
  ['ring', 'is a form of', 'other_ring'],
  ['other_ring', 'is a form of', 'ring'],
  ['ring', 'contains', 'metal'],
];

const FOODS = new Set(['nuts', 'almonds']);

function composition(links = LINKS, weighed: readonly string[] = []) {
  const ids = new Set(links.flatMap(([one, , other]) => [one, other]));
  return (masses: Readonly<Record<string, number>>): Composition =>
    new Map(
      [...ids].map((id): [string, Ingredient] => {
        const linked = (by: Link[1]) =>
          links.flatMap(([one, link, other]) => (one === id && link === by ? [other] : []));
        const category = FOODS.has(id) ? 'FOOD' : id === 'slow_form' ? 'DOSAGE_FORM' : 'SUPPLEMENT';
        const [contents, kinds] = [linked('contains'), linked('is a form of')];
        return [
          id,
          { category, molarMass: masses[id] ?? null, isWeighed: weighed.includes(id), contents, kinds },
        ];
      }),
    );
}

const MASSES = { metal: 20, oxide: 36 };
const made = composition()(MASSES);

/** Those of some concepts of which an amount is one of themselves. */
const weighedAsThemselves = (concepts: readonly string[], from = made) =>
  concepts.filter((concept) => substanceOf(concept, from) === concept);

test('an amount of a supplement, and of a kind of it, is one of the substance in it', () => {
  expect(substanceOf('metal', made)).toBe('metal');
  expect(substanceOf('supplement', made)).toBe('metal');
  expect(substanceOf('high_dose', made)).toBe('metal');
  expect(substanceOf('slow_form', made)).toBe('metal');
  expect(substanceOf('slow_high_dose', made)).toBe('metal');
  expect(massOf('slow_form', made)).toBe(20);
});

test('an amount of a salt is one of the salt, whether its molar mass is known or not', () => {
  expect(['oxide', 'citrate'].map((salt) => substanceOf(salt, made))).toEqual(['oxide', 'citrate']);
  expect(['oxide', 'citrate'].map((salt) => massOf(salt, made))).toEqual([36, null]);
  expect(substanceOf('citrate_tablet', made)).toBe('citrate_tablet');
  expect([substanceOf('salt_of_metal', made), massOf('salt_of_metal', made)]).toEqual([
    'salt_of_metal',
    null,
  ]);
});

test('an amount of what amounts name is one of itself, and of a kind of it of that kind', () => {
  const named = composition(LINKS, ['unlinked_salt'])(MASSES);
  const salts = ['unlinked_salt', 'unlinked_tablet'];
  expect([weighedAsThemselves(salts), weighedAsThemselves(salts, named)]).toEqual([[], salts]);
  expect(substanceOf('supplement', named)).toBe('metal');
});

test('an amount of what contains several, known or not, or nothing of a known molar mass, is one of itself', () => {
  const both = composition()({ metal: 20, other_metal: 40 });
  const several = ['mixture', 'mixed_tablet', 'enriched'];
  for (const known of [made, both]) {
    expect(weighedAsThemselves(several, known)).toEqual(several);
    expect(several.map((concept) => massOf(concept, known))).toEqual([null, null, null]);
  }
  expect([substanceOf('multiple', both), substanceOf('other_supplement', both)]).toEqual([
    'multiple',
    'other_metal',
  ]);
  expect([substanceOf('herb_tablet', made), massOf('herb_tablet', made)]).toEqual(['herb_tablet', null]);
  expect(substanceOf('mineral', made)).toBe('mineral');
});

test('an amount of a food is one of the food, whatever it contains', () => {
  const foods = ['nuts', 'almonds', 'nut_extract'];
  expect(weighedAsThemselves(foods)).toEqual(foods);
});

test('links that go round end, and their order changes nothing', () => {
  const reversed = composition(LINKS.toReversed())(MASSES);
  for (const concept of made.keys()) {
    expect([concept, substanceOf(concept, reversed)]).toEqual([concept, substanceOf(concept, made)]);
  }
  expect(substanceOf('other_ring', made)).toBe('metal');
});
