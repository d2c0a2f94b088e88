import { measureOf, rangeOf, substanceOf, type Range } from './amounts.ts';
import type { DisputableQualifier } from './disagreement.ts';
import { saysOfWhom } from './restrictions.ts';

/** An amount, and with which others it can be set against each other. */
export interface ScaledAmount extends Range {
  /** The same for amounts of one kind of qualifier, of one substance, of one measure, and of the same intake. */
  readonly scale: string;
}

/**
 * Null of a qualifier without an amount, and of one that says of whom: people of two ages are two cases.
 *
 * @param subject - Id of what the claim is about: a dose that names nothing else is a dose of it.
 */
export function scaledAmount(qualifier: DisputableQualifier, subject: string): ScaledAmount | null {
  const { kind, basis, amount } = qualifier;
  if (amount === null || saysOfWhom(qualifier)) return null;
  const scale = [kind, basis, substanceOf(qualifier, subject), measureOf(amount)].join(' ');
  return { scale, ...rangeOf(amount) };
}

/** Whether some of two lists can be set against each other. */
export function haveCommonScale(amounts: readonly ScaledAmount[], others: readonly ScaledAmount[]): boolean {
  return amounts.some(({ scale }) => others.some((other) => other.scale === scale));
}

/** Whether some of two lists that can be set against each other can both be right. */
export function areTogether(amounts: readonly ScaledAmount[], others: readonly ScaledAmount[]): boolean {
  return amounts.some(({ scale, from, to }) =>
    others.some((other) => other.scale === scale && from <= other.to && other.from <= to),
  );
}

/** Of each scale the least upper end and the greatest lower end: what does not reach both lies apart from some amount. */
export function innerEnds(amounts: readonly ScaledAmount[]): ReadonlyMap<string, Range> {
  const ends = new Map<string, Range>();
  for (const { scale, from, to } of amounts) {
    const known = ends.get(scale) ?? { from, to };
    ends.set(scale, { from: Math.max(known.from, from), to: Math.min(known.to, to) });
  }
  return ends;
}

/** Whether an amount lies apart from one of those whose inner ends these are. */
export function isOutside({ scale, from, to }: ScaledAmount, ends: ReadonlyMap<string, Range>): boolean {
  const inner = ends.get(scale);
  return inner !== undefined && (from > inner.to || to < inner.from);
}
