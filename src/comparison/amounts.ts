import type { Amount } from '../claim/qualifier.ts';

/** UCUM units that measure one thing, each in terms of the first. Months and years have no fixed length. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { mg: 1, ng: 1e-6, ug: 1e-3, g: 1e3, kg: 1e6 },
  { mmol: 1, nmol: 1e-6, umol: 1e-3, mol: 1e3 },
  { mL: 1, uL: 1e-3, L: 1e3 },
  { 'mg/kg': 1, 'ug/kg': 1e-3 },
  { 'mmol/L': 1, 'umol/L': 1e-3 },
  { cm: 1, m: 100 },
  { min: 1, s: 1 / 60, h: 60, d: 1_440, wk: 10_080 },
];

/** As many digits as tell amounts apart that a text would tell apart, and fewer than a product of two numbers gets wrong. */
const DIGITS = 9;

/** The share by which what is called approximate may be more or less than the number given. */
const APPROXIMATELY = 0.1;

/** A text that two amounts share when they are the same, in whatever multiples of a unit: 0.3 g and 300 mg. */
export function amountKey(amount: Amount): string {
  const { min, max, factor, base } = scaled(amount);
  const written = (value: number | null) => (value === null ? '' : (value * factor).toPrecision(DIGITS));
  return [amount.approximate ? 'about' : '', written(min), written(max), base, amount.perTime ?? ''].join(
    ' ',
  );
}

/** Whether two amounts measure the same thing, so that one of them can be wrong: mass with mass, a day with a day. */
export function areComparable(one: Amount, other: Amount): boolean {
  return scaled(one).base === scaled(other).base && one.perTime === other.perTime;
}

/** Whether two comparable amounts can both be right: their ranges meet, those of approximate ones widened by a tenth. */
export function canBothHold(one: Amount, other: Amount): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

function rangeOf(amount: Amount): { from: number; to: number } {
  const { min, max, factor } = scaled(amount);
  const slack = amount.approximate ? APPROXIMATELY : 0;
  return {
    from: min === null ? -Infinity : min * factor * (1 - slack),
    to: max === null ? Infinity : max * factor * (1 + slack),
  };
}

function scaled({ min, max, unit }: Amount) {
  const scale = SCALES.find((units) => Object.hasOwn(units, unit));
  const [base = unit] = scale === undefined ? [] : Object.keys(scale);
  return { min, max, factor: scale?.[unit] ?? 1, base };
}
