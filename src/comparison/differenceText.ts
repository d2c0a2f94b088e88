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
  return value.is === 'concept'
    ? style.nameOf(value.id) !== null
    : value.is !== 'words' || wordsOf(value.wordings, style) !== null;
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
