import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Amount } from '../../src/claim/qualifier.ts';
import { isWithin, positionsOf } from '../../src/condition/dose.ts';
import { readDose } from '../../src/condition/doseArgument.ts';
import { convertDose, doseUnitOf, type DoseUnit } from '../../src/condition/doseUnit.ts';
import { meantCode } from '../../src/condition/meantCode.ts';
import { BadUserInput } from '../../src/errors.ts';
import { TIME_UNITS, UNITS } from '../../src/seed/format/units.ts';

/** Of magnesium, in g/mol. */
const MOLAR_MASS = 24.305;

function unit(code: string): DoseUnit {
  const found = doseUnitOf(code);
  if (found === null) throw new Error(`${code} is no unit of a dose`);
  return found;
}

function anAmount(words: string, parts: Partial<Amount> = {}): Amount {
  const [, value = '', code = '', , perTime] = /^([\d.]+) ([^/]+)(\/(.+))?$/u.exec(words) ?? [];
  return {
    min: Number(value),
    max: Number(value),
    unit: code,
    perTime: perTime ?? null,
    approximate: false,
    ...parts,
  };
}

const within = (words: string, amount: Amount, molarMass: number | null = MOLAR_MASS) => {
  const [value, code = ''] = words.split(' ');
  return isWithin({ value: Number(value), unit: unit(code) }, amount, molarMass);
};

test('an amount lies above a limit where the most that it says does, by unit, time and molar mass', () => {
  const limit = anAmount('250 mg/d');
  const above = (words: string, parts: Partial<Amount> = {}, other = limit) =>
    positionsOf(anAmount(words, parts), MOLAR_MASS)(other) === 'ABOVE';
  expect(above('251 mg/d')).toBe(true);
  expect(above('250 mg/d')).toBe(false);
  expect(above('0.25 g/d')).toBe(false);
  expect(above('12.4 mmol/d')).toBe(true);
  expect(positionsOf(anAmount('12.4 mmol/d'), null)(limit)).toBe(null);
  expect(above('2.1 g/wk')).toBe(true);
  // "Up to 300 mg", "200 to 300 mg", "at least 300 mg", "at least 200 mg".
  expect(above('300 mg/d', { min: null })).toBe(true);
  expect(above('300 mg/d', { min: 200 })).toBe(true);
  expect(above('300 mg/d', { max: null })).toBe(true);
  expect(above('200 mg/d', { max: null })).toBe(false);
  // About so much may be a tenth less or more.
  expect(above('277 mg/d', { approximate: true })).toBe(false);
  expect(above('278 mg/d', { approximate: true })).toBe(true);
  expect(above('275 mg/d', {}, { ...limit, approximate: true })).toBe(false);
  expect(above('276 mg/d', {}, { ...limit, approximate: true })).toBe(true);
  // Without a time, or by body weight, it may be more or less.
  expect(above('300 mg')).toBe(false);
  expect(above('300 mg', {}, anAmount('250 mg'))).toBe(false);
  expect(above('300 mg/kg/d')).toBe(false);
});

test('an amount that lies not above a limit is told from one that cannot be held against it, each limit in its own unit', () => {
  const positions = (words: string, molarMass: number | null = MOLAR_MASS) =>
    ['250 mg/d', '0.35 g/d', '12.4 mmol/d', '250 mg/d', '2.1 g/wk', '250 mg', '4 mg/kg/d'].map((limit) =>
      positionsOf(anAmount(words), molarMass)(anAmount(limit)),
    );
  expect(positions('300 mg/d')).toEqual([
    'ABOVE',
    'NOT_ABOVE',
    'NOT_ABOVE',
    'ABOVE',
    'NOT_ABOVE',
    null,
    null,
  ]);
  expect(positions('300 mg/d', null)).toEqual(['ABOVE', 'NOT_ABOVE', null, 'ABOVE', 'NOT_ABOVE', null, null]);
  expect(positions('300 mg').every((position) => position === null)).toBe(true);
});

describe('a dose is compared', () => {
  // 12.4 mmol of magnesium are 301.382 mg.
  test.each([
    ['0.3 g/d', 'mg/d', 300],
    ['300000 ug/d', 'mg/d', 300],
    ['2.1 g/wk', 'mg/d', 300],
    ['12.5 mg/h', 'mg/d', 300],
    ['0.5 mg', 'ug', 500],
    ['12.4 mmol/d', 'mg/d', 301.382],
    ['12.4 mmol', 'g', 0.301382],
    ['24.305 mg', 'mmol', 1],
    ['5 mg/kg/d', 'ug/kg/h', 5000 / 24],
    ['2 mmol/kg', 'mg/kg', 48.61],
    ['1 [lb_av]', 'g', 453.59237],
    ['1.5 L/d', 'mL/h', 62.5],
    ['2000 meq', 'eq', 2],
    ['7000 [IU]/wk', '[IU]/d', 1000],
    ['7000 [IU]/kg/wk', '[IU]/kg/d', 1000],
    ['800 [IU]', '[IU]', 800],
  ])('%s in %s', (words, to, expected) => {
    const [value, code = ''] = words.split(' ');
    expect(convertDose(Number(value), unit(code), unit(to), MOLAR_MASS)).toBeCloseTo(expected, 9);
  });

  test.each([
    ['mg', 'mg/d'],
    ['mg/kg', 'mg'],
    ['mg', 'mL'],
    ['mg', '[IU]'],
    ['mmol', '[IU]'],
    ['[IU]', "[USP'U]"],
    ['meq', 'mmol'],
    ['meq', 'mg'],
  ])('never: %s with %s', (from, to) => {
    expect(convertDose(1, unit(from), unit(to), MOLAR_MASS)).toBeNull();
    expect(convertDose(1, unit(to), unit(from), MOLAR_MASS)).toBeNull();
  });

  test('in moles with grams only by a molar mass', () => {
    expect(convertDose(12.4, unit('mmol/d'), unit('mg/d'), null)).toBeNull();
    expect(within('12.4 mmol/d', anAmount('300 mg/d', { approximate: true }), null)).toBe('UNKNOWN');
  });
});

describe('a dose lies within', () => {
  test('one amount, its ends included', () => {
    expect(within('300 mg/d', anAmount('300 mg/d'))).toBe('HOLDS');
    expect(within('0.3 g/d', anAmount('300 mg/d'))).toBe('HOLDS');
    expect(within('301 mg/d', anAmount('300 mg/d'))).toBe('DOES_NOT_HOLD');
    expect(within('12.4 mmol/d', anAmount('300 mg/d'))).toBe('DOES_NOT_HOLD');
  });

  test('a range, open or not', () => {
    const range = anAmount('100 mg/d', { max: 250 });
    expect(['99', '100', '250', '251'].map((value) => within(`${value} mg/d`, range))).toEqual([
      'DOES_NOT_HOLD',
      'HOLDS',
      'HOLDS',
      'DOES_NOT_HOLD',
    ]);
    expect(within('1 ug/d', anAmount('250 mg/d', { min: null }))).toBe('HOLDS');
    expect(within('1 kg/d', anAmount('250 mg/d', { max: null }))).toBe('HOLDS');
  });

  test('"about" so much, a tenth on either side', () => {
    const about = anAmount('300 mg/d', { approximate: true });
    expect(
      ['200', '269', '270', '301.382', '330', '331'].map((value) => within(`${value} mg/d`, about)),
    ).toEqual(['DOES_NOT_HOLD', 'DOES_NOT_HOLD', 'HOLDS', 'HOLDS', 'HOLDS', 'DOES_NOT_HOLD']);
    expect(within('12.4 mmol/d', about)).toBe('HOLDS');
  });

  test('an amount in moles', () => {
    const studied = anAmount('12.4 mmol/d');
    expect(within('0.301382 g/d', studied)).toBe('HOLDS');
    expect(within('300 mg/d', studied)).toBe('DOES_NOT_HOLD');
    expect(within('300 mg/d', studied, null)).toBe('UNKNOWN');
  });

  test('no amount that it cannot be compared with', () => {
    expect(within('300 mg/d', anAmount('300 mg'))).toBe('UNKNOWN');
    expect(within('300 mg', anAmount('10 %'))).toBe('UNKNOWN');
    expect(within('300 mg', anAmount('300 mg', { unit: 'mg/dL' }))).toBe('UNKNOWN');
  });
});

const MASSES = ['ng', 'ug', 'mg', 'g', 'kg'];
const SUBSTANCES = ['nmol', 'umol', 'mmol', 'mol'];

test('a value and what it is in another unit get the same verdict', () => {
  const codeOf = (units: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...units), fc.constantFrom(...TIME_UNITS))
      .map(([mass, time]) => `${mass}/${time}`);
  const whole = fc.integer({ min: 1, max: 1_000_000 });
  const any = codeOf([...MASSES, ...SUBSTANCES]);
  fc.assert(
    fc.property(whole, any, any, whole, whole, fc.boolean(), (value, from, to, min, more, approximate) => {
      const amount = anAmount('1 mg/d', { min: min / 100, max: (min + more) / 100, approximate });
      const converted = convertDose(value, unit(from), unit(to), MOLAR_MASS);
      expect(converted).not.toBeNull();
      expect(isWithin({ value: converted ?? 0, unit: unit(to) }, amount, MOLAR_MASS)).toBe(
        isWithin({ value, unit: unit(from) }, amount, MOLAR_MASS),
      );
    }),
  );
});

describe('a unit', () => {
  const printed = vi.spyOn(console, 'log');
  afterEach(() => {
    expect(printed).not.toHaveBeenCalled();
  });

  test('of the seed that a dose can have is one', () => {
    const doses = UNITS.filter((code) => doseUnitOf(code) !== null);
    expect(doses).toEqual([
      ...['ng', 'ug', 'mg', 'g', 'kg', 'nmol', 'umol', 'mmol', 'mol', 'uL', 'mL', 'L'],
      ...['mg/kg', 'ug/kg', 'meq', '[IU]'],
    ]);
    expect(TIME_UNITS.filter((time) => doseUnitOf('mg', time) === null)).toEqual([]);
  });

  test.each([
    '',
    ' ',
    'mcg',
    'µg',
    'MG',
    'mg ',
    'mg d',
    'mg/',
    '/d',
    'mg//d',
    'mg/d/d',
    'mg/kg/kg',
    'mg/kg/d/h',
    'mg/mL',
    'mg.d-1',
    'mg/{d}',
    'mg{oxide}',
    'cm',
    'Cel',
    '%',
    '1',
    '10*',
    '{tablet}',
    'd',
    'mol2',
    'kat',
    '[IU]2',
    'mg2',
    '(1)2',
    '{-[)}1',
    '^Ld_h()2',
    'constructor',
    'mconstructor',
    '__proto__',
    'toString/d',
    'mg/valueOf',
    'm'.repeat(1000),
    'mg/'.repeat(1000),
  ])('that is none: %j', (code) => {
    expect(doseUnitOf(code)).toBeNull();
  });

  test('is none of many things that look like one, without a word on the console', () => {
    const piece = fc.constantFrom(
      ...'mgdkLuIU[]{}()/.*^%\'"0123-+_ µ'.split(''),
      'mol',
      '[IU]',
      '10*',
      'Cel',
      'B[SPL]',
      'toString',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const code = pieces.join('');
        expect(doseUnitOf(code)?.code ?? code).toBe(code);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the code that is meant', () => {
  test.each([
    ['mg', 'mg'],
    ['milligram', 'mg'],
    ['milligrams', 'mg'],
    ['MG', 'mg'],
    ['mcg', 'ug'],
    ['µg', 'ug'],
    ['\u03bcg', 'ug'],
    ['µmol', 'umol'],
    ['micrograms', 'ug'],
    ['mEq', 'meq'],
    ['MEQ', 'meq'],
    ['IU', '[IU]'],
    ['iu', '[IU]'],
    ['day', 'd'],
    ['Days', 'd'],
    ['hrs', 'h'],
    ['weeks', 'wk'],
    ['year', 'a'],
    ['milligram/day', 'mg/d'],
    ['mcg/day', 'ug/d'],
    ['mg per day', 'mg/d'],
    ['mg/kg/day', 'mg/kg/d'],
    ['mg.kg-1.d-1', 'mg/kg/d'],
    ['mg/(kg.d)', 'mg/kg/d'],
  ])('by %j is %j', (wrong, code) => {
    expect(meantCode(wrong)).toBe(code);
  });

  test.each([
    'pill',
    'U',
    '10 U',
    'kcal',
    'milligram/pill',
    'mg//day',
    '',
    'mg/'.repeat(1000),
    'constructor',
  ])('by %j is not known', (wrong) => {
    expect(meantCode(wrong)).toBeNull();
  });
});

describe('a dose that a client gives', () => {
  const refusal = (given: Parameters<typeof readDose>[1]) => {
    try {
      return readDose('context.dose', given);
    } catch (error) {
      if (error instanceof BadUserInput) return [error.argument, error.message];
      throw error;
    }
  };
  const none =
    'give a UCUM code such as mg, ug, mmol, meq or [IU], by body weight such as mg/kg, per time such as mg/d';
  const range = 'is out of range; give a number greater than 0, at most 1000000000';

  test('is so much, per time by its unit or beside it', () => {
    const perDay = unit('mg/d');
    expect(readDose('context.dose', { value: 300, unit: 'mg/d' })).toEqual({ value: 300, unit: perDay });
    expect(readDose('context.dose', { value: 300, unit: 'mg', perTime: 'd' })).toEqual({
      value: 300,
      unit: perDay,
    });
    expect(readDose('context.dose', { value: 300, unit: 'mg', perTime: null }).unit.isPerTime).toBe(false);
    expect(readDose('context.dose', { value: 0.001, unit: 'kg' })).toEqual({
      value: 0.001,
      unit: unit('kg'),
    });
  });

  test.each([
    [{ value: 0, unit: 'mg' }, 'value', `0 ${range}`],
    [{ value: -300, unit: 'mg' }, 'value', `-300 ${range}`],
    [{ value: 1e10, unit: 'mg' }, 'value', `10000000000 ${range}`],
    [{ value: Number.NaN, unit: 'mg' }, 'value', `NaN ${range}`],
    [{ value: 1, unit: 'pill' }, 'unit', `"pill" is not taken as the unit of a dose; ${none}`],
    [{ value: 1, unit: 'mcg' }, 'unit', '"mcg" is not taken as the unit of a dose; do you mean "ug"?'],
    [
      { value: 1, unit: 'µg/day' },
      'unit',
      '"µg/day" is not taken as the unit of a dose; do you mean "ug/d"?',
    ],
    [{ value: 1, unit: 'mEq' }, 'unit', '"mEq" is not taken as the unit of a dose; do you mean "meq"?'],
    [{ value: 1, unit: 'day' }, 'unit', `"day" is not taken as the unit of a dose; ${none}`],
    [{ value: 1, unit: 'millilitre' }, 'unit', `"millilitre" is not taken as the unit of a dose; ${none}`],
    [{ value: 1, unit: 'milliliter' }, 'unit', `"milliliter" is not taken as the unit of a dose; ${none}`],
    [{ value: 1, unit: 'cm' }, 'unit', `"cm" is not taken as the unit of a dose; ${none}`],
    [
      { value: 1, unit: 'mL' },
      'unit',
      '"mL" is a volume, which says nothing of how much of a substance is in it; give a mass such as mg, or mmol, meq or [IU]',
    ],
    [
      { value: 300, unit: 'Mg', perTime: 'd' },
      'unit',
      '"Mg" means megagram in UCUM, and no dose is counted in units larger than kg; do you mean "mg"?',
    ],
    [
      { value: 1, unit: 't/kg/d' },
      'unit',
      '"t" means metric ton in UCUM, and no dose is counted in units larger than kg; do you mean "mg"?',
    ],
    [
      { value: 12.4, unit: 'Mmol/d' },
      'unit',
      '"Mmol" means megamole in UCUM, and no dose is counted in units larger than mol; do you mean "mmol"?',
    ],
    [
      { value: 4, unit: 'keq' },
      'unit',
      '"keq" means kiloequivalent in UCUM, and no dose is counted in units larger than eq; do you mean "meq"?',
    ],
    [
      { value: 300, unit: 'mg/dag' },
      'unit',
      '"mg/dag" is not taken as the unit of a dose; do you mean "mg/d"?',
    ],
    [
      { value: 300, unit: 'mg', perTime: 'dag' },
      'perTime',
      '"dag" is not taken as a unit of time; do you mean "d"?',
    ],
    [{ value: 300, unit: 'mg/Mg' }, 'unit', `"mg/Mg" is not taken as the unit of a dose; ${none}`],
    [{ value: 300, unit: 'gr' }, 'unit', `"gr" is not taken as the unit of a dose; ${none}`],
    [{ value: 300, unit: 'mg/g' }, 'unit', `"mg/g" is not taken as the unit of a dose; ${none}`],
    [{ value: 1, unit: 'megagram' }, 'unit', `"megagram" is not taken as the unit of a dose; ${none}`],
    [
      { value: 1, unit: 'milligram' },
      'unit',
      '"milligram" is not taken as the unit of a dose; do you mean "mg"?',
    ],
    [{ value: 1, unit: 'IU' }, 'unit', '"IU" is not taken as the unit of a dose; do you mean "[IU]"?'],
    [
      { value: 1, unit: 'mg/day' },
      'unit',
      '"mg/day" is not taken as the unit of a dose; do you mean "mg/d"?',
    ],
    [
      { value: 1, unit: 'mg', perTime: 'day' },
      'perTime',
      '"day" is not taken as a unit of time; do you mean "d"?',
    ],
    [
      { value: 1, unit: 'mg', perTime: 'kg' },
      'perTime',
      '"kg" is not taken as a unit of time; give a UCUM code: one of s, min, h, d, wk, mo, a',
    ],
    [
      { value: 1, unit: 'mg', perTime: '' },
      'perTime',
      '"" is not taken as a unit of time; give a UCUM code: one of s, min, h, d, wk, mo, a',
    ],
    [
      { value: 1, unit: 'mg/d', perTime: 'd' },
      'perTime',
      'the unit "mg/d" is per time already; leave context.dose.perTime out',
    ],
  ])('%j is refused', (given, field, message) => {
    expect(refusal(given)).toEqual([`context.dose.${field}`, `context.dose.${field}: ${message}`]);
  });
});
