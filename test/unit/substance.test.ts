import { expect, test } from 'vitest';
import { relationsIn } from '../../src/condition/relations.ts';
import { massOf, substanceOf } from '../../src/condition/substance.ts';

/** As the corpus has them: salts contain the metal, and are forms of the supplement besides. */
const KIN: readonly (readonly [string, string])[] = [
  ['supplement', 'metal'],
  ['supplement', 'goods'],
  ['high_dose', 'supplement'],
  ['slow_form', 'supplement'],
  ['slow_high_dose', 'slow_form'],
  ['slow_high_dose', 'high_dose'],
  ['oxide', 'metal'],
  ['oxide', 'supplement'],
  ['citrate', 'metal'],
  ['citrate', 'supplement'],
  ['citrate_tablet', 'citrate'],
  ['citrate_tablet', 'supplement'],
  ['metal', 'mineral'],
  ['mixture', 'metal'],
  ['mixture', 'other_metal'],
  ['herb_tablet', 'herb'],
  ['ring', 'other_ring'],
  ['other_ring', 'ring'],
  ['ring', 'metal'],
];

function composition(kin = KIN) {
  const links = { concept: 'any', kin, conditions: [], disjoint: [], complete: true };
  return (...masses: [string, number][]) => ({ relations: relationsIn([links]), masses: new Map(masses) });
}

const made = composition()(['metal', 20], ['oxide', 36]);

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
});

test('an amount of what contains several, or nothing of a known molar mass, is one of itself', () => {
  const both = composition()(['metal', 20], ['other_metal', 40]);
  expect([substanceOf('mixture', both), massOf('mixture', both)]).toEqual(['mixture', null]);
  expect([substanceOf('herb_tablet', made), massOf('herb_tablet', made)]).toEqual(['herb_tablet', null]);
  expect(substanceOf('mineral', made)).toBe('mineral');
});

test('links that go round end, and their order changes nothing', () => {
  const reversed = composition(KIN.toReversed())(['metal', 20], ['oxide', 36]);
  for (const concept of new Set(KIN.flat())) {
    expect([concept, substanceOf(concept, reversed)]).toEqual([concept, substanceOf(concept, made)]);
  }
  expect(substanceOf('other_ring', made)).toBe('metal');
});
