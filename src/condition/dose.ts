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
 * Whether a dose lies within an amount, its ends included. UNKNOWN where the two cannot be compared.
 *
 * @param molarMass - That of the substance that both are amounts of, in g/mol; null where none is known.
 */
export function isWithin({ value, unit }: Dose, amount: Amount, molarMass: number | null): Applies {
  const amountUnit = doseUnitOf(amount.unit, amount.perTime);
  const dose = amountUnit && convertDose(value, unit, amountUnit, molarMass);
  if (dose === null) return 'UNKNOWN';
  const slack = (amount.approximate ? APPROXIMATELY : 0) + ROUNDING;
  const isEnough = amount.min === null || dose >= amount.min * (1 - slack);
  const isNoMore = amount.max === null || dose <= amount.max * (1 + slack);
  return isEnough && isNoMore ? 'HOLDS' : 'DOES_NOT_HOLD';
}
