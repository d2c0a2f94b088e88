import { findUnit } from '../claim/ucum.ts';

/** How a unit measures. */
export interface UnitScale {
  /** What two units share that measure the same thing: mass by body weight and time, say. */
  readonly measure: string;
  /** How many of the smallest common unit of that measure it is. */
  readonly factor: number;
}

const MOLE = findUnit('mol')?.unit.magnitude_ ?? 1;

const scales = new Map<string, UnitScale>();

/**
 * How a unit measures, by UCUM, each part between slashes by itself: mg/kg is no share.
 *
 * @param code - A UCUM code as a seed may have it, with what it is per.
 */
export function unitScale(code: string): UnitScale {
  const known = scales.get(code);
  if (known !== undefined) return known;
  const [counted, ...divisors] = code.split('/').map(partScale);
  const scale = {
    measure: [counted, ...divisors].map((part) => part?.measure).join('/'),
    factor: divisors.reduce((factor, divisor) => factor / divisor.factor, counted?.factor ?? 1),
  };
  scales.set(code, scale);
  return scale;
}

/** An arbitrary unit, such as the international one, measures itself only, and so does one that is not known. */
function partScale(code: string): UnitScale {
  const unit = findUnit(code)?.unit;
  const exponents = unit?.dim_.dimVec_;
  if (unit === undefined || exponents == null || unit.isArbitrary_) return { measure: code, factor: 1 };
  return {
    measure: [...exponents, unit.moleExp_, unit.equivalentExp_].join(','),
    // UCUM counts the entities of a mole, with more digits than a number keeps.
    factor: unit.moleExp_ === 1 ? unit.magnitude_ / MOLE : unit.magnitude_,
  };
}
