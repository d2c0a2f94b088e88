import type { Amount } from './qualifier.ts';

/**
 * A quantity with its unit in UCUM, such as `≈ 300 mg/d`, `250–350 mg` or `≥ 360 mg/d`, in Western digits.
 *
 * @param language - BCP-47 tag: whose decimal mark is taken.
 */
export function amountText({ min, max, unit, perTime, approximate }: Amount, language: string): string {
  const format = new Intl.NumberFormat(language, {
    numberingSystem: 'latn',
    maximumSignificantDigits: 15,
    // A separator of thousands in one language is the decimal mark of another.
    useGrouping: false,
  });
  const about = approximate ? '≈ ' : '';
  return `${about}${rangeText(min, max, (value) => format.format(value))} ${unit}${perTime === null ? '' : `/${perTime}`}`;
}

function rangeText(min: number | null, max: number | null, write: (value: number) => string): string {
  if (min === null) return max === null ? '' : `≤ ${write(max)}`;
  if (max === null) return `≥ ${write(min)}`;
  return min === max ? write(min) : `${write(min)}–${write(max)}`;
}
