import { bestWording } from '../language/language.ts';
import { ARABIC } from './words/arabic.ts';
import { DANISH } from './words/danish.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import type { StatementWords } from './words/words.ts';

/** The languages in which statements are made, English first. */
export const STATEMENT_WORDS: readonly StatementWords[] = [ENGLISH, DUTCH, DANISH, ARABIC];

/** The words for a reader who wants a language: English where there are none in it. */
export function statementWords(wanted: string | null | undefined): StatementWords {
  const known = STATEMENT_WORDS.map(({ language }) => language);
  const { language } = bestWording(known, known, wanted);
  return STATEMENT_WORDS.find((words) => words.language === language) ?? ENGLISH;
}
