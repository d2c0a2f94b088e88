import { APPROXIMATELY, type Amount } from '../claim/qualifier.ts';
import type { Applies } from './applies.ts';
import { convertDose, doseUnitOf, type DoseUnit } from './doseUnit.ts';

/** How much is taken of what a claim is about. */
export interface Dose {
  /** Greater than 0. */
  readonly value: number;
  readonly unit: DoseUnit;
}

/** What a conversion may change in the last digits. */
const ROUNDING = 1e-9;

/**
 * Whether the most that an amount says lies above the most that a limit allows; a tenth less, and a tenth more, where either is about so
 * much. False where the two cannot be compared, as where one says no time.
 *
 * @param molarMass - That of the substance that both are amounts of, in g/mol; null where none is known.
 */
export function isAbove(amount: Amount, limit: Amount, molarMass: number | null): boolean {
  const [from, to] = [doseUnitOf(amount.unit, amount.perTime), doseUnitOf(limit.unit, limit.perTime)];
  const [most, allowed] = [mostOf(amount), mostOf(limit)];
  if (from === null || to === null || !from.isPerTime || most === null || allowed === null) return false;
  const converted = convertDose(most, from, to, molarMass);
  return converted !== null && converted * (1 - slackOf(amount)) > allowed * (1 + slackOf(limit) + ROUNDING);
}

function mostOf({ min, max }: Amount): number | null {
  return max ?? min;
}

function slackOf({ approximate }: Amount): number {
  return approximate ? APPROXIMATELY : 0;
}

/**
 * Whether a dose lies within an amount, its ends included. UNKNOWN where the two cannot be compared.
 *
 * @param molarMass - That of the substance that both are amounts of, in g/mol; null where none is known.
 */
export function isWithin({ value, unit }: Dose, amount: Amount, molarMass: number | null): Applies {
  const amountUnit = doseUnitOf(amount.unit, amount.perTime);
  const dose = amountUnit && convertDose(value, unit, amountUnit, molarMass);
  if (dose === null) return 'UNKNOWN';
  const slack = slackOf(amount) + ROUNDING;
  const isEnough = amount.min === null || dose >= amount.min * (1 - slack);
  const isNoMore = amount.max === null || dose <= amount.max * (1 + slack);
  return isEnough && isNoMore ? 'HOLDS' : 'DOES_NOT_HOLD';
}
