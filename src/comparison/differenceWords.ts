import { bestWording } from '../language/language.ts';
import { ARABIC } from './words/arabic.ts';
import { DANISH } from './words/danish.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import type { DifferenceWords } from './words/words.ts';

/** The words for differences, and the BCP-47 tag of the language that they are in. */
export interface SpokenWords extends DifferenceWords {
  readonly language: string;
}

const IN_ENGLISH: SpokenWords = { language: 'en', ...ENGLISH };
const WORDS: readonly SpokenWords[] = [
  IN_ENGLISH,
  { language: 'nl', ...DUTCH },
  { language: 'da', ...DANISH },
  { language: 'ar', ...ARABIC },
];
const LANGUAGES = WORDS.map(({ language }) => language);

/** The words for a reader who wants a language: English where there are none in it. */
export function differenceWords(wanted: string | null | undefined): SpokenWords {
  const { language } = bestWording(LANGUAGES, LANGUAGES, wanted);
  return WORDS.find((words) => words.language === language) ?? IN_ENGLISH;
}
