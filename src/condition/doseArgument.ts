import type { DOSE_BASES } from '../claim/claim.ts';
import { BadUserInput } from '../errors.ts';
import type { Dose } from './dose.ts';
import { doseUnitOf, isTime, unitTooLarge, type DoseUnit } from './doseUnit.ts';
import { meantCode } from './meantCode.ts';

/** A dose as GraphQL gives it. */
export interface GivenDose {
  readonly value: number;
  readonly unit: string;
  readonly perTime?: string | null;
  /** What it counts; left out, null and UNSTATED are the same. */
  readonly basis?: (typeof DOSE_BASES)[number] | 'UNSTATED' | null;
}

/** More than anybody takes of anything, in the smallest unit. */
const VALUE_MAXIMUM = 1_000_000_000;

/**
 * The dose that an argument gives.
 *
 * @throws BadUserInput when the value is out of range, or a unit is not a code of UCUM that fits.
 */
export function readDose(argument: string, given: GivenDose): Dose {
  const { value } = given;
  if (!(value > 0 && value <= VALUE_MAXIMUM)) {
    throw new BadUserInput(
      `${argument}.value`,
      `${argument}.value: ${value} is out of range; give a number greater than 0, at most ${VALUE_MAXIMUM}`,
    );
  }
  const unit = readUnit(`${argument}.unit`, given.unit);
  return given.perTime == null
    ? { value, unit }
    : { value, unit: readPerTime(`${argument}.perTime`, given.perTime, unit) };
}

function readUnit(argument: string, code: string): DoseUnit {
  const unit = doseUnitOf(code);
  if (unit?.measure === 'VOLUME') {
    throw new BadUserInput(
      argument,
      `${argument}: "${code}" is a volume, which says nothing of how much of a substance is in it; give a mass such as mg, or mmol, meq or [IU]`,
    );
  }
  const tooLarge = unit && unitTooLarge(unit);
  if (unit !== null && tooLarge !== null) {
    throw new BadUserInput(
      argument,
      `${argument}: "${unit.counted}" means ${tooLarge.name} in UCUM, and no dose is counted in units larger than ${tooLarge.largest}; do you mean "${tooLarge.usual}"?`,
    );
  }
  if (unit !== null) return unit;
  const meant = meantCode(code);
  const meantUnit = meant === null ? null : doseUnitOf(meant);
  const advice =
    meantUnit !== null && meantUnit.measure !== 'VOLUME' && unitTooLarge(meantUnit) === null
      ? `do you mean "${meantUnit.code}"?`
      : 'give a UCUM code such as mg, ug, mmol, meq or [IU], by body weight such as mg/kg, per time such as mg/d';
  throw new BadUserInput(argument, `${argument}: "${code}" is not taken as the unit of a dose; ${advice}`);
}

function readPerTime(argument: string, perTime: string, unit: DoseUnit): DoseUnit {
  if (unit.isPerTime) {
    throw new BadUserInput(
      argument,
      `${argument}: the unit "${unit.code}" is per time already; leave ${argument} out`,
    );
  }
  const whole = doseUnitOf(unit.code, perTime);
  if (whole !== null && isTime(perTime)) return whole;
  const meant = meantCode(perTime);
  const advice =
    meant !== null && isTime(meant)
      ? `do you mean "${meant}"?`
      : 'give a UCUM code: one of s, min, h, d, wk, mo, a';
  throw new BadUserInput(argument, `${argument}: "${perTime}" is not taken as a unit of time; ${advice}`);
}
