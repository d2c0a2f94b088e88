import { inBestLanguage } from '../language/language.ts';
import { statementWords } from '../statement/words.ts';
import type { StatementWords } from '../statement/words/words.ts';
import { ARABIC } from './words/arabic.ts';
import { DANISH } from './words/danish.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import type { DifferenceWords } from './words/words.ts';

/** The words for differences, those that statements are made with, and the BCP-47 tag of the language that they are in. */
export type SpokenWords = DifferenceWords & Pick<StatementWords, 'language' | 'certainties' | 'only'>;

const WORDS: readonly [SpokenWords, ...SpokenWords[]] = [
  spoken('en', ENGLISH),
  spoken('nl', DUTCH),
  spoken('da', DANISH),
  spoken('ar', ARABIC),
];

/** The words for a reader who wants a language: English where there are none in it. */
export function differenceWords(wanted: string | null | undefined): SpokenWords {
  return inBestLanguage(WORDS, wanted);
}

function spoken(language: string, words: DifferenceWords): SpokenWords {
  const { certainties, only } = statementWords(language);
  return { language, certainties, only, ...words };
}
