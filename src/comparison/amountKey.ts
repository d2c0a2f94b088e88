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

/** A text that two amounts share when they are the same, in whatever multiples of a unit: 0.3 g and 300 mg. */
export function amountKey({ min, max, unit, perTime, approximate }: Amount): string {
  const scale = SCALES.find((units) => Object.hasOwn(units, unit));
  const factor = scale?.[unit] ?? 1;
  const [base = unit] = scale === undefined ? [] : Object.keys(scale);
  const scaled = (value: number | null) => (value === null ? '' : (value * factor).toPrecision(DIGITS));
  return [approximate ? 'about' : '', scaled(min), scaled(max), base, perTime ?? ''].join(' ');
}
