import { inBestLanguage } from '../language/language.ts';
import { ARABIC } from './words/arabic.ts';
import { DANISH } from './words/danish.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import type { StatementWords } from './words/words.ts';

/** The languages in which statements are made, English first. */
export const STATEMENT_WORDS: readonly [StatementWords, ...StatementWords[]] = [
  ENGLISH,
  DUTCH,
  DANISH,
  ARABIC,
];

/** The words for a reader who wants a language: English where there are none in it. */
export function statementWords(wanted: string | null | undefined): StatementWords {
  return inBestLanguage(STATEMENT_WORDS, wanted);
}
