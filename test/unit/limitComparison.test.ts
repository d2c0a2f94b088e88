import { expect, test } from 'vitest';
import { compareWithLimits, type AskedDose } from '../../src/safety/limitComparison.ts';
import type { UpperLimit } from '../../src/safety/upperLimit.ts';

/** Of zinc, in g/mol. */
const MOLAR_MASS = 65.38;

const amount = (value: number, unit = 'mg', perTime: string | null = 'd') => ({
  ...{ min: value, max: value, unit, perTime, approximate: false },
});

const OF_ZINC = { weighed: 'zinc', isNamed: false };
const SUBSTANCES = new Map([['zinc_tablet', 'zinc']]);
const DOSE: AskedDose = { amount: amount(45), basis: 'SUPPLEMENT', isForPeople: true, ...OF_ZINC };
const LIMIT: UpperLimit = {
  ...OF_ZINC,
  basis: 'SUPPLEMENT',
  amount: amount(40),
  weighed: 'zinc_tablet',
  population: null,
  claims: ['claim'],
  studies: [],
};

/** The position of a dose to one limit, or why it is not known. */
function held(
  dose: Partial<AskedDose>,
  limit: Partial<UpperLimit> = {},
  molarMass: number | null = MOLAR_MASS,
) {
  const [compared] = compareWithLimits(
    { ...DOSE, ...dose },
    [{ ...LIMIT, ...limit }],
    SUBSTANCES,
    molarMass,
    new Set(['children']),
  );
  return compared?.obstacle ?? compared?.position;
}

test('a dose lies above a limit or does not, by unit and molar mass; one of as much does not', () => {
  expect(held({})).toBe('ABOVE');
  expect(held({ amount: amount(40) })).toBe('NOT_ABOVE');
  expect(held({ amount: amount(0.6, 'mmol') })).toBe('NOT_ABOVE');
  expect(held({ amount: amount(0.7, 'mmol') })).toBe('ABOVE');
  expect(held({}, { amount: { ...amount(41), approximate: true } })).toBe('NOT_ABOVE');
  expect(held({}, { amount: { ...amount(40), approximate: true } })).toBe('ABOVE');
});

test('it cannot be compared where units, what is weighed or what is counted leave it open', () => {
  expect(held({ amount: amount(0.7, 'mmol') }, {}, null)).toBe('UNIT');
  expect(held({ amount: amount(45, 'mg', null) })).toBe('UNIT');
  expect(held({}, { amount: amount(40, 'mg', null) })).toBe('UNIT');
  expect(held({ amount: amount(1, 'mg/kg') })).toBe('UNIT');
  expect(held({ weighed: 'zinc_gluconate' })).toBe('SUBSTANCE');
  expect(held({ basis: 'UNSTATED' })).toBe('BASIS');
  expect(held({ basis: 'UNSTATED' }, { basis: 'UNSTATED' })).toBe('BASIS');
  expect(held({}, { basis: 'UNSTATED' })).toBe('BASIS');
  expect(held({ basis: 'TOTAL' })).toBe('BASIS');
  expect(held({ basis: 'TOTAL' }, { basis: 'TOTAL' })).toBe('ABOVE');
});

test('what supplements give may lie above a limit for all intake, and food adds to what does not', () => {
  expect(held({}, { basis: 'TOTAL' })).toBe('ABOVE');
  expect(held({ amount: amount(40) }, { basis: 'TOTAL' })).toBe('BASIS');
  expect(held({ basis: 'TOTAL', amount: amount(40) }, { basis: 'TOTAL' })).toBe('NOT_ABOVE');
});

test('nothing is known of a dose for another species, which limits are not for', () => {
  expect(held({ isForPeople: false })).toBe('SPECIES');
  expect(held({ isForPeople: false, amount: amount(40) })).toBe('SPECIES');
  expect(held({ isForPeople: false, amount: amount(40, 'mg', null) })).toBe('UNIT');
  expect(held({ isForPeople: false }, { population: 'children' })).toBe('SPECIES');
});

test('a limit for people whom nobody can be who takes the dose is not compared', () => {
  expect(held({}, { population: 'children' })).toBe('POPULATION');
  expect(held({}, { population: 'adults' })).toBe('ABOVE');
  expect(held({ amount: amount(40) }, { population: 'children', basis: 'TOTAL' })).toBe('BASIS');
});

test('the limits that a dose lies above come first, then those that it does not, each in the order given', () => {
  const limits = [
    { ...LIMIT, amount: amount(50) },
    { ...LIMIT, weighed: 'zinc_gluconate' },
    LIMIT,
    { ...LIMIT, amount: amount(30) },
    { ...LIMIT, amount: amount(45) },
  ];
  const compared = compareWithLimits(DOSE, limits, SUBSTANCES, MOLAR_MASS, new Set());
  expect(compared.map(({ position, amount: { max } }) => `${position} ${max}`)).toEqual([
    ...['ABOVE 40', 'ABOVE 30', 'NOT_ABOVE 50', 'NOT_ABOVE 45', 'UNKNOWN 40'],
  ]);
});
