import { isolatedIn } from '../language/isolation.ts';
import type { Amount } from '../claim/qualifier.ts';
import type { Value } from './difference.ts';
import type { SpokenWords } from './differenceWords.ts';
import type { Bound } from './words/words.ts';

/** How values are put in words. */
export interface Style {
  readonly words: SpokenWords;
  /** The name of a concept in the reader's language. */
  readonly nameOf: (concept: string) => string;
}

/** What one side says, in a few words; null where it says nothing. */
export function sideText(values: readonly Value[], style: Style): string | null {
  const texts = values.map((value) => valueText(value, style));
  return texts.length === 0 ? null : texts.join(style.words.separator);
}

function valueText(value: Value, { words, nameOf }: Style): string {
  const part = (text: string) => isolatedIn(words.language, text);
  switch (value.is) {
    case 'concept':
      return restricted(value.only, part(nameOf(value.id)), words);
    case 'words':
      return restricted(value.only, part(value.words), words);
    case 'amount':
      return boundedAmount(value.amount, words, part);
    case 'certainty':
      return words.certainties[value.certainty];
    case 'stance':
      return words.stances[value.stance];
    case 'citation':
      return part(value.id);
  }
}

const restricted = (only: boolean, text: string, words: SpokenWords) => (only ? words.only(text) : text);

/** An amount in UCUM units, its bounds in words: that a text gives no exact number is what a reader compares. */
function boundedAmount(
  { min, max, unit, perTime, approximate }: Amount,
  words: SpokenWords,
  part: (text: string) => string,
): string {
  const number = new Intl.NumberFormat(`${words.language}-u-nu-latn`, {
    useGrouping: false,
    maximumFractionDigits: 9,
  });
  // An international unit stands in brackets in UCUM only.
  const measure = unit.replace(/^\[(.*)\]$/u, '$1') + (perTime === null ? '' : `/${perTime}`);
  const quantity = (value: number) => part(`${number.format(value)} ${measure}`);
  if (min !== null && max !== null && min !== max) {
    const range = words.range(part(number.format(min)), quantity(max));
    return words.bounds[approximate ? 'ABOUT' : 'EXACTLY'](range);
  }
  return words.bounds[boundOf(min, max, approximate)](quantity(min ?? max ?? 0));
}

function boundOf(min: number | null, max: number | null, approximate: boolean): Bound {
  if (min === null) return approximate ? 'JUST_UNDER' : 'AT_MOST';
  if (max === null) return approximate ? 'JUST_OVER' : 'AT_LEAST';
  return approximate ? 'ABOUT' : 'EXACTLY';
}
