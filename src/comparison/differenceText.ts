import { isolatedIn } from '../language/isolation.ts';
import { amountText } from '../claim/amountText.ts';
import type { Value } from './difference.ts';
import type { SpokenWords } from './differenceWords.ts';

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
      // In words: that a text gives no exact number is what a reader compares.
      return amountText(value.amount, words.language, words, part);
    case 'certainty':
      return words.certainties[value.certainty];
    case 'stance':
      return words.stances[value.stance];
    case 'citation':
      return part(value.id);
  }
}

const restricted = (only: boolean, text: string, words: SpokenWords) =>
  only ? `${words.only} ${text}` : text;
