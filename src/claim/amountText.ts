import type { Amount } from './qualifier.ts';

/** How an amount is bounded. */
export type Bound = 'EXACTLY' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'JUST_OVER' | 'JUST_UNDER';

/** How bounds and ranges are told: by signs or in the words of a language. */
export interface AmountWords {
  readonly bounds: Readonly<Record<Bound, (quantity: string) => string>>;
  /** `most` has the unit. */
  readonly range: (least: string, most: string) => string;
}

/** Signs that are read in every language. */
const SIGNS: AmountWords = {
  bounds: {
    EXACTLY: (quantity) => quantity,
    ABOUT: (quantity) => `≈ ${quantity}`,
    AT_LEAST: (quantity) => `≥ ${quantity}`,
    AT_MOST: (quantity) => `≤ ${quantity}`,
    JUST_OVER: (quantity) => `≈ ≥ ${quantity}`,
    JUST_UNDER: (quantity) => `≈ ≤ ${quantity}`,
  },
  range: (least, most) => `${least}–${most}`,
};

/**
 * A quantity with its unit in UCUM, such as `≈ 300 mg/d`, `250–350 mg` or `≥ 360 mg/d`, in Western digits.
 *
 * @param language - BCP-47 tag: whose decimal mark is taken.
 * @param words - How bounds and ranges are told: by signs without it.
 * @param part - What is made of each number with its unit, where they stand among words.
 */
export function amountText(
  { min, max, unit, perTime, approximate }: Amount,
  language: string,
  words: AmountWords = SIGNS,
  part: (quantity: string) => string = (quantity) => quantity,
): string {
  const format = new Intl.NumberFormat(language, {
    numberingSystem: 'latn',
    maximumSignificantDigits: 15,
    // A separator of thousands in one language is the decimal mark of another.
    useGrouping: false,
  });
  // An international unit stands in brackets in UCUM only.
  const measure = unit.replace(/^\[(.*)\]$/u, '$1') + (perTime === null ? '' : `/${perTime}`);
  const quantity = (value: number) => part(`${format.format(value)} ${measure}`);
  if (min !== null && max !== null && min !== max) {
    return words.bounds[boundOf(min, max, approximate)](words.range(part(format.format(min)), quantity(max)));
  }
  const value = min ?? max;
  return value === null ? part(measure) : words.bounds[boundOf(min, max, approximate)](quantity(value));
}

function boundOf(min: number | null, max: number | null, approximate: boolean): Bound {
  if (min === null) return approximate ? 'JUST_UNDER' : 'AT_MOST';
  if (max === null) return approximate ? 'JUST_OVER' : 'AT_LEAST';
  return approximate ? 'ABOUT' : 'EXACTLY';
}
