import type { Unit } from '@lhncbc/ucum-lhc';
import { convertUnits, findUnit } from '../claim/ucum.ts';

/** What a dose can measure. */
type Measure = 'MASS' | 'SUBSTANCE' | 'EQUIVALENTS' | 'VOLUME' | 'ARBITRARY';

/** The unit of a dose: so much, by body weight if need be, per time if need be. */
export interface DoseUnit {
  /** UCUM code of the whole: `mg/kg/d`. */
  readonly code: string;
  readonly measure: Measure;
  /** UCUM code of what is counted: `mg`. */
  readonly counted: string;
  /** What it is divided by: `/kg/d`; empty where it is divided by nothing. */
  readonly divisor: string;
  readonly isByBodyWeight: boolean;
  readonly isPerTime: boolean;
}

/** The unit of a dose; null where the code is no UCUM, not that of a dose, or in another form. */
export function doseUnitOf(code: string, perTime: string | null = null): DoseUnit | null {
  const whole = perTime === null ? code : `${code}/${perTime}`;
  const [counted = '', ...divisors] = whole.split('/');
  const measure = measureOf(counted);
  const isByBodyWeight = divisors.some(isBodyWeight);
  const isPerTime = divisors.some(isTime);
  if (measure === null || divisors.length > Number(isByBodyWeight) + Number(isPerTime)) return null;
  const divisor = divisors.map((one) => `/${one}`).join('');
  return { code: whole, measure, counted, divisor, isByBodyWeight, isPerTime };
}

/** The largest unit in which a dose is counted, and how its unit is most often written. */
const LARGEST: ReadonlyMap<Measure, { readonly code: string; readonly usual: string }> = new Map([
  ['MASS', { code: 'kg', usual: 'mg' }],
  ['SUBSTANCE', { code: 'mol', usual: 'mmol' }],
  ['EQUIVALENTS', { code: 'eq', usual: 'meq' }],
]);

/** A unit that is too large for a dose. */
export interface TooLarge {
  /** The name of the unit: `megagram`. */
  readonly name: string;
  /** UCUM codes of the largest unit that is taken, and of what is usual. */
  readonly largest: string;
  readonly usual: string;
}

/**
 * What is to be said of a dose that is counted in a unit of more than a kilogram, a mole or an equivalent, such as `Mg`: nobody takes
 * that, so that it is a slip for another unit. Null for every other unit.
 */
export function unitTooLarge({ measure, counted }: DoseUnit): TooLarge | null {
  const largest = LARGEST.get(measure);
  const unit = findUnit(counted)?.unit;
  if (largest === undefined || unit === undefined) return null;
  const most = findUnit(largest.code)?.unit.magnitude_ ?? Number.POSITIVE_INFINITY;
  return unit.magnitude_ > most ? { name: unit.name_, largest: largest.code, usual: largest.usual } : null;
}

/** Body weight is given in units of so many grams: others are slips, such as `dag`, a dekagram, for a day. */
const BODY_WEIGHT_UNITS = { least: 100, most: 10_000 } as const;

function isBodyWeight(code: string): boolean {
  const grams = measureOf(code) === 'MASS' ? (findUnit(code)?.unit.magnitude_ ?? 0) : 0;
  return grams >= BODY_WEIGHT_UNITS.least && grams <= BODY_WEIGHT_UNITS.most;
}

/** Whether this is the UCUM code of a time. */
export function isTime(code: string): boolean {
  const found = findUnit(code);
  return found?.code === code && dimensionOf(found.unit) === 'TIME';
}

/**
 * A dose in another unit; null where the two cannot be compared.
 *
 * @param molarMass - That of the substance, in g/mol. Without one mass and moles cannot be compared.
 */
export function convertDose(
  value: number,
  from: DoseUnit,
  to: DoseUnit,
  molarMass: number | null,
): number | null {
  if (from.isByBodyWeight !== to.isByBodyWeight || from.isPerTime !== to.isPerTime) return null;
  if (from.code === to.code) return value;
  if (from.measure !== 'ARBITRARY' && to.measure !== 'ARBITRARY') {
    return convertUnits(value, from.code, to.code, molarMass);
  }
  // The library converts no arbitrary unit, not even to itself per another time.
  return from.counted === to.counted ? convertUnits(value, `1${from.divisor}`, `1${to.divisor}`, null) : null;
}

function measureOf(code: string): Measure | null {
  const found = findUnit(code);
  if (found?.code !== code) return null;
  const { unit } = found;
  const dimension = dimensionOf(unit);
  if (unit.moleExp_ === 0 && unit.equivalentExp_ === 0) {
    if (dimension === 'NUMBER') return unit.isArbitrary_ ? 'ARBITRARY' : null;
    return dimension === 'TIME' ? null : dimension;
  }
  if (dimension !== 'NUMBER') return null;
  return unit.moleExp_ === 1 ? 'SUBSTANCE' : 'EQUIVALENTS';
}

const DIMENSIONS: ReadonlyMap<string, 'NUMBER' | 'MASS' | 'VOLUME' | 'TIME'> = new Map([
  ['0,0,0,0,0,0,0', 'NUMBER'],
  ['0,0,1,0,0,0,0', 'MASS'],
  ['3,0,0,0,0,0,0', 'VOLUME'],
  ['0,1,0,0,0,0,0', 'TIME'],
]);

function dimensionOf({ dim_ }: Unit) {
  return DIMENSIONS.get(dim_.dimVec_?.join(',') ?? '') ?? null;
}
