import { amountText } from '../claim/amountText.ts';
import { isolatedIn } from '../language/isolation.ts';
import { bestWording, isOneOfLanguages, type Wording } from '../language/language.ts';
import type { Value } from './difference.ts';
import type { SpokenWords } from './differenceWords.ts';

/** How values are put in words. */
export interface Style {
  readonly words: SpokenWords;
  /** The name of a concept in the language of the words; null where it has none there. */
  readonly nameOf: (concept: string) => string | null;
}

/** Whether a value has words in the language of the style: what is English of ours may have none in another one. */
export function isTold(value: Value, style: Style): boolean {
  switch (value.is) {
    case 'concept':
      return style.nameOf(value.id) !== null;
    case 'amount':
      return value.substance === null || style.nameOf(value.substance) !== null;
    case 'words':
      return wordsOf(value.wordings, style) !== null;
    case 'certainty':
    case 'stance':
    case 'citation':
      return true;
  }
}

/** What one side says, in a few words, English where a value has none in the language; null where it says nothing. */
export function sideText(values: readonly Value[], style: Style): string | null {
  const texts = values.map((value) => valueText(value, style));
  return texts.length === 0 ? null : texts.join(style.words.separator);
}

function valueText(value: Value, style: Style): string {
  const { words } = style;
  const part = (text: string) => isolatedIn(words.language, text);
  switch (value.is) {
    case 'concept':
      return restricted(value.only, part(style.nameOf(value.id) ?? value.id), words);
    case 'words':
      return restricted(value.only, part(wordsOf(value.wordings, style) ?? value.words), words);
    case 'amount':
      return quantityText(value, style);
    case 'certainty':
      return words.certainties[value.certainty];
    case 'stance':
      return words.stances[value.stance];
    case 'citation':
      return part(value.id);
  }
}

/** In words: that a text gives no exact number is what a reader compares. */
function quantityText(
  { amount, substance }: Extract<Value, { is: 'amount' }>,
  { words, nameOf }: Style,
): string {
  const part = (text: string) => isolatedIn(words.language, text);
  const quantity = amountText(amount, words.language, words, part);
  return substance === null ? quantity : `${quantity} (${part(nameOf(substance) ?? substance)})`;
}

function wordsOf(wordings: readonly Wording[], { words: { language } }: Style): string | null {
  const told = bestWording(
    wordings.map((wording) => wording.language),
    wordings.map(({ text }) => text),
    language,
  );
  return isOneOfLanguages(told.language, [language]) ? told.text : null;
}

const restricted = (only: boolean, text: string, words: SpokenWords) =>
  only ? `${words.only} ${text}` : text;
