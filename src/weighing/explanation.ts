import { bestWording } from '../language/language.ts';
import type { Balance } from './balance.ts';
import { balanceLabels, type LabelWords } from './explanationLabels.ts';
import { balanceSentence } from './explanationSentence.ts';
import { ARABIC, DANISH, DUTCH } from './explanationWords.ts';

const LABELS: Readonly<Record<string, LabelWords>> = { nl: DUTCH, da: DANISH, ar: ARABIC };
const LANGUAGES = ['en', ...Object.keys(LABELS)];

/**
 * What a balance comes to and why: a sentence in English, labels in Dutch, Danish and Arabic. It tells what counts and what
 * does not, and gives no advice.
 *
 * @param language - A BCP-47 tag; English without one, and for a language without words.
 */
export function explainBalance(balance: Balance, language: string | null | undefined): string {
  const best = bestWording(LANGUAGES, LANGUAGES, language).language;
  const words = LABELS[best];
  return words === undefined ? balanceSentence(balance) : balanceLabels(balance, words, best);
}
