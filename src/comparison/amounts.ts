import { APPROXIMATELY, type Amount, type Qualifier } from '../claim/qualifier.ts';
import { unitScale } from './unitScale.ts';

/**
 * As many digits as tell amounts apart that a text would tell apart, and fewer than a product gets wrong: what a text gives with
 * few digits does not end in a half there.
 */
const DIGITS = 12;

/** A text that two amounts share when they are the same, in whatever multiples of a unit: 0.3 g and 300 mg. */
export function amountKey(amount: Amount): string {
  const { min, max, approximate } = amount;
  const { factor, measure } = scaleOf(amount);
  const written = (value: number | null) => (value === null ? '' : rounded(value * factor));
  return [approximate ? 'about' : '', written(min), written(max), measure].join(' ');
}

/**
 * Id of what a qualifier's amount is one of: the concept that it names; where a dose names none, what is said something of. Null where
 * another amount names none.
 */
export function substanceOf(
  { kind, concept }: Pick<Qualifier, 'kind' | 'concept'>,
  subject: string,
): string | null {
  return kind === 'DOSE' ? (concept ?? subject) : concept;
}

/** Whether two amounts measure the same thing, so that one of them can be wrong: mass with mass, a rate with a rate. */
export function areComparable(one: Amount, other: Amount): boolean {
  return measureOf(one) === measureOf(other);
}

/** What an amount measures: the same text for all amounts that are comparable. */
export function measureOf(amount: Amount): string {
  return scaleOf(amount).measure;
}

/** Whether two comparable amounts can both be right: their ranges meet, those of approximate ones widened by a tenth. */
export function canBothHold(one: Amount, other: Amount): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

/** Between what an amount lies, in one multiple of its unit; an approximate one is widened by a tenth. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Each amount is held against many others. */
const known = new WeakMap<Amount, Range>();

/** The range of an amount: that of a comparable one is in the same multiple. */
export function rangeOf(amount: Amount): Range {
  const found = known.get(amount) ?? findRange(amount);
  known.set(amount, found);
  return found;
}

function findRange(amount: Amount): Range {
  const { min, max, approximate } = amount;
  const { factor } = scaleOf(amount);
  const slack = approximate ? APPROXIMATELY : 0;
  return {
    from: min === null ? -Infinity : rounded(min * factor * (1 - slack)),
    to: max === null ? Infinity : rounded(max * factor * (1 + slack)),
  };
}

const rounded = (value: number) => Number(value.toPrecision(DIGITS));

const scaleOf = ({ unit, perTime }: Amount) => unitScale(perTime === null ? unit : `${unit}/${perTime}`);
