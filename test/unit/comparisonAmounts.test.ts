import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../src/claim/qualifier.ts';
import { amountKey, areComparable, canBothHold } from '../../src/comparison/amounts.ts';
import { UNITS } from '../../src/seed/format/units.ts';

const of = (value: number, unit: string, perTime: string | null = null, approximate = false): Amount => ({
  ...{ min: value, max: value },
  ...{ unit, perTime, approximate },
});

describe('amounts', () => {
  test.each([
    [of(0.3, 'g'), of(300, 'mg')],
    [of(0.1, 'mg'), of(100, 'ug')],
    [of(12.4, 'mmol', 'd'), of(0.0124, 'mol', 'd')],
    [of(300, 'mg', 'd'), of(12.5, 'mg', 'h')],
    [of(300, 'mg', 'd'), of(2_100, 'mg', 'wk')],
    [of(0.5, 'mg/kg'), of(500, 'ug/kg')],
    [of(2, 'mmol/L'), of(2_000, 'umol/L')],
    [of(2, 'wk'), of(14, 'd')],
    [of(1, 'kcal'), of(4.184, 'kJ')],
    [of(250, 'mL'), of(0.25, 'L')],
    [of(1, 'a'), of(12, 'mo')],
  ])('%j is %j', (one, other) => {
    expect(amountKey(one)).toBe(amountKey(other));
    expect([areComparable(one, other), canBothHold(one, other)]).toEqual([true, true]);
  });

  test.each([
    [of(300, 'mg'), of(300, 'mg', 'd')],
    [of(300, 'mg'), of(300, 'mmol')],
    [of(300, 'mmol'), of(300, 'meq')],
    [of(10, '%'), of(100, 'mg/kg')],
    [of(400, '[IU]'), of(400, '%')],
    [of(300, 'mg', 'd'), of(300, 'mg/kg', 'd')],
    [of(1, 'mg/dL'), of(1, 'mmol/L')],
  ])('%j and %j measure different things', (one, other) => {
    expect(areComparable(one, other)).toBe(false);
    expect(amountKey(one)).not.toBe(amountKey(other));
  });

  test('that are approximate can both hold up to a tenth more or less', () => {
    const about = of(300, 'mg', 'd', true);
    expect(canBothHold(about, of(0.33, 'g', 'd'))).toBe(true);
    expect(canBothHold(about, of(0.331, 'g', 'd'))).toBe(false);
    expect(canBothHold(about, of(270, 'mg', 'd'))).toBe(true);
    expect(amountKey(about)).not.toBe(amountKey(of(300, 'mg', 'd')));
  });

  test('are the same in a multiple of their unit, whatever the number', () => {
    const multiples = fc.constantFrom(
      ['mg', 'g', 1e-3],
      ['ug', 'mg', 1e-3],
      ['mmol', 'mol', 1e-3],
      ['mL', 'L', 1e-3],
      ['umol/L', 'mmol/L', 1e-3],
      ['cm', 'm', 1e-2],
    ) as fc.Arbitrary<[string, string, number]>;
    fc.assert(
      fc.property(
        multiples,
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(null, 'h', 'd', 'wk'),
        ([small, large, factor], value, perTime) => {
          const [one, other] = [of(value, small, perTime), of(value * factor, large, perTime)];
          expect(amountKey(one)).toBe(amountKey(other));
          expect(canBothHold(one, other)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('of every unit are the same as themselves, and more of them is not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        (unit, value) => {
          expect(areComparable(of(value, unit), of(value, unit))).toBe(true);
          expect(amountKey(of(value, unit))).not.toBe(amountKey(of(value * 1.001, unit)));
          expect(canBothHold(of(value, unit), of(value * 1.001, unit))).toBe(false);
        },
      ),
    );
  });
});

test.each(['constructor', 'toString'])('%s is no unit, and measures itself only', (code) => {
  expect(areComparable(of(1, code), of(1, code))).toBe(true);
  expect(areComparable(of(1, code), of(1, 'mg'))).toBe(false);
  expect(canBothHold(of(1, code), of(2, code))).toBe(false);
});

test('a share is compared with a share', () => {
  expect(amountKey(of(50, '%'))).not.toBe(amountKey(of(5, '%')));
  expect([areComparable(of(5, '%'), of(5, '%')), areComparable(of(5, '%'), of(5, 'mg'))]).toEqual([
    true,
    false,
  ]);
});
