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

/** Where the most that an amount says lies to the most that a limit allows. */
export type KnownPosition = 'ABOVE' | 'NOT_ABOVE';

/**
 * Where an amount lies to each limit that it is held against: the most of the one to the most of the other, a tenth less, and a tenth
 * more, where either is about so much. Null where the two cannot be compared, as where one says no time. The amount is converted once
 * for each unit of a limit.
 *
 * @param molarMass - That of the substance that all are amounts of, in g/mol; null where none is known.
 */
export function positionsOf(
  amount: Amount,
  molarMass: number | null,
): (limit: Amount) => KnownPosition | null {
  const from = doseUnitOf(amount.unit, amount.perTime);
  const most = mostOf(amount);
  const known = new Map<string, number | null>();
  function convert(unit: string, perTime: string | null): number | null {
    const to = doseUnitOf(unit, perTime);
    if (from === null || to === null || !from.isPerTime || most === null) return null;
    return convertDose(most, from, to, molarMass);
  }
  function mostIn({ unit, perTime }: Amount): number | null {
    const key = JSON.stringify([unit, perTime]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const converted = convert(unit, perTime);
    known.set(key, converted);
    return converted;
  }
  return (limit) => {
    const [given, allowed] = [mostIn(limit), mostOf(limit)];
    if (given === null || allowed === null) return null;
    const isAbove = given * (1 - slackOf(amount)) > allowed * (1 + slackOf(limit) + ROUNDING);
    return isAbove ? 'ABOVE' : 'NOT_ABOVE';
  };
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
