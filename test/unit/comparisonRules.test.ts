import { describe, expect, test } from 'vitest';
import type { Amount, Qualifier } from '../../src/claim/qualifier.ts';
import { amountKey, areComparable, canBothHold } from '../../src/comparison/amounts.ts';
import { clashBetween } from '../../src/comparison/clashes.ts';
import type { ComparedClaim } from '../../src/comparison/comparedClaim.ts';
import { ruleDifferences, type Value } from '../../src/comparison/difference.ts';
import { pairClaims } from '../../src/comparison/pairing.ts';
import { aRestriction, milligrams } from '../support/disputables.ts';

const of = (value: number, unit: string, perTime: string | null = null): Amount =>
  milligrams(value, value, { unit, perTime });

describe('amounts', () => {
  test('with an open end meet what is on its side', () => {
    const [atMost, atLeast] = [milligrams(null, 300), milligrams(300, null)];
    const meets = (amount: Amount) =>
      [299, 300, 301].map(
        (value) => canBothHold(amount, of(value, 'mg')) && canBothHold(of(value, 'mg'), amount),
      );
    expect(meets(atMost)).toEqual([true, true, false]);
    expect(meets(atLeast)).toEqual([false, true, true]);
    expect(canBothHold(atMost, atLeast)).toBe(true);
    expect(canBothHold(atMost, milligrams(301, null))).toBe(false);
  });

  test('are the same by both ends, and an open end is no zero', () => {
    const keys = [
      milligrams(1, 123),
      milligrams(11, 23),
      milligrams(null, 300),
      milligrams(0, 300),
      milligrams(300, null),
      milligrams(300, 300),
    ].map(amountKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are a rate by their unit or by a time beside it', () => {
    expect(areComparable(of(1, 'mg/d'), of(1, 'mg', 'd'))).toBe(true);
    expect(amountKey(of(1, 'mg/d'))).toBe(amountKey(of(1, 'mg', 'd')));
  });

  // A mole has so many entities, with eight digits, that the product of the two ends in a half at the last digit kept.
  test('of substance are the same in moles and in thousandths of it', () => {
    expect(amountKey(of(16.635, 'mmol'))).toBe(amountKey(of(0.016635, 'mol')));
  });

  test('in arbitrary units, or in ones that are not known, measure themselves only', () => {
    expect(areComparable(of(1, '[IU]'), of(1, "[USP'U]"))).toBe(false);
    expect(areComparable(of(1, 'drops'), of(1, 'pinches'))).toBe(false);
    expect(areComparable(of(1, 'drops', 'd'), of(7, 'drops', 'wk'))).toBe(true);
    expect(canBothHold(of(1, 'drops', 'd'), of(7, 'drops', 'wk'))).toBe(true);
    expect(canBothHold(of(1, 'drops', 'd'), of(8, 'drops', 'wk'))).toBe(false);
    expect(areComparable(of(1, 'zz', 'zzz'), of(1, 'zzz', 'zz'))).toBe(false);
  });
});

test('what clashes does so between every two sources of the one side and the other, each told once', () => {
  const from = (source: string) => [{ id: source, source }];
  const clash = clashBetween([
    [from('a'), from('bc')],
    [from('ab'), from('c')],
    [from('bc'), from('a')],
  ]);
  expect(clash).toEqual({
    things: ['a', 'ab', 'bc', 'c'].map((source) => ({ id: source, source })),
    sources: [
      ['a', 'bc'],
      ['ab', 'c'],
    ],
  });
});

describe('claims of one proposition differ', () => {
  const claim = (parts: Partial<ComparedClaim>): ComparedClaim => ({
    ...{ subject: 'salt', role: 'CAUSAL', object: 'thirst', stance: 'ASSERTS', certainty: 'ASSERTED' },
    ...{ qualifiers: [], citations: [] },
    ...parts,
  });
  const concept = (id: string): Value => ({ is: 'concept', id, only: false });
  const words = (value: string): Value => ({
    ...{ is: 'words', words: value, only: false },
    wordings: [{ language: 'en', text: value }],
  });
  const qualified = (...qualifiers: Qualifier[]) => ({ qualifiers });
  const ofAge = aRestriction('POPULATION', 'at eight', { amount: of(8, 'a') });
  const cites = (...targets: string[]) => ({ citations: targets.map((target) => ({ id: target, target })) });

  test.each<[string, Partial<ComparedClaim>, Partial<ComparedClaim>, ReturnType<typeof ruleDifferences>]>([
    [
      'in their objects, of which a prevalence has none: there it is the population',
      { role: 'PREVALENCE', object: 'danes' },
      {},
      [
        { kind: 'POPULATION', left: [concept('danes')], right: [] },
        { kind: 'OBJECT', left: [], right: [concept('thirst')] },
      ],
    ],
    [
      'in the objects of doses where no amount says them, whatever else is said',
      { role: 'DOSE', object: 'dose_10', ...qualified(aRestriction('TIMING', 'at night')) },
      { role: 'DOSE', object: 'dose_20', ...qualified(aRestriction('TIMING', 'at noon')) },
      [{ kind: 'AMOUNT', left: [concept('dose_10')], right: [concept('dose_20')] }],
    ],
    [
      'in the objects of doses of which an age is all that has an amount',
      { role: 'DOSE', object: 'dose_10', ...qualified(ofAge) },
      { role: 'DOSE', object: 'dose_20', ...qualified(ofAge) },
      [
        {
          kind: 'AMOUNT',
          left: [{ is: 'amount', amount: of(8, 'a'), substance: null }, concept('dose_10')],
          right: [{ is: 'amount', amount: of(8, 'a'), substance: null }, concept('dose_20')],
        },
      ],
    ],
    [
      'in populations that are told in words only',
      qualified(aRestriction('POPULATION', 'the ill')),
      qualified(aRestriction('POPULATION', 'the old'), aRestriction('CONDITION', 'if it rains')),
      [{ kind: 'POPULATION', left: [words('the ill')], right: [words('the old')] }],
    ],
    [
      'in as many citations, of which one leads elsewhere',
      cites('x', 'y'),
      cites('x', 'z'),
      [
        {
          kind: 'CITATION',
          left: [
            { is: 'citation', id: 'x' },
            { is: 'citation', id: 'y' },
          ],
          right: [
            { is: 'citation', id: 'x' },
            { is: 'citation', id: 'z' },
          ],
        },
      ],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(ruleDifferences([claim(left)], [claim(right)])).toEqual(expected);
  });
});

test('claims are paired by proposition, in the order of the left text, and those at one place in that of their ids', () => {
  const at = (id: string, start: number, proposition: string | null) => ({ id, start, proposition });
  const left = [
    at('l5', 9, 'P-1'),
    at('l4', 7, 'P-2'),
    at('l3', 7, 'P-2'),
    at('l2', 3, 'P-1'),
    at('l1', 2, null),
    at('l0', 2, 'P-3'),
  ];
  const right = [at('r3', 8, 'P-1'), at('r2', 6, null), at('r1', 4, 'P-2'), at('r0', 4, 'P-4')];
  expect(pairClaims(left, right)).toEqual({
    shared: [
      { proposition: 'P-1', left: ['l2', 'l5'], right: ['r3'] },
      { proposition: 'P-2', left: ['l3', 'l4'], right: ['r1'] },
    ],
    onlyLeft: ['l0', 'l1'],
    onlyRight: ['r0', 'r2'],
  });
});
