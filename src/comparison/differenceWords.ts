import { bestWording } from '../language/language.ts';
import { statementWords } from '../statement/words.ts';
import type { StatementWords } from '../statement/words/words.ts';
import { ARABIC } from './words/arabic.ts';
import { DANISH } from './words/danish.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import type { DifferenceWords } from './words/words.ts';

/** The words for differences, those that statements are made with, and the BCP-47 tag of the language that they are in. */
export type SpokenWords = DifferenceWords & Pick<StatementWords, 'language' | 'certainties' | 'only'>;

const IN_ENGLISH = spoken('en', ENGLISH);
const WORDS: readonly SpokenWords[] = [
  IN_ENGLISH,
  spoken('nl', DUTCH),
  spoken('da', DANISH),
  spoken('ar', ARABIC),
];
const LANGUAGES = WORDS.map(({ language }) => language);

/** The words for a reader who wants a language: English where there are none in it. */
export function differenceWords(wanted: string | null | undefined): SpokenWords {
  const { language } = bestWording(LANGUAGES, LANGUAGES, wanted);
  return WORDS.find((words) => words.language === language) ?? IN_ENGLISH;
}

function spoken(language: string, words: DifferenceWords): SpokenWords {
  const { certainties, only } = statementWords(language);
  return { language, certainties, only, ...words };
}
