import { inBestLanguage } from '../language/language.ts';
import type { Balance } from './balance.ts';
import { balanceLabels } from './explanationLabels.ts';
import { balanceSentence } from './explanationSentence.ts';
import { ARABIC, DANISH, DUTCH } from './explanationWords.ts';

/** How a balance is told in one language. */
interface Telling {
  /** BCP-47 tag. */
  readonly language: string;
  readonly tell: (balance: Balance) => string;
}

const TELLINGS: readonly [Telling, ...Telling[]] = [
  { language: 'en', tell: balanceSentence },
  { language: 'nl', tell: (balance) => balanceLabels(balance, DUTCH, 'nl') },
  { language: 'da', tell: (balance) => balanceLabels(balance, DANISH, 'da') },
  { language: 'ar', tell: (balance) => balanceLabels(balance, ARABIC, 'ar') },
];

/**
 * What a balance comes to and why: a sentence in English, labels in Dutch, Danish and Arabic. It tells what counts and what
 * does not, and gives no advice.
 *
 * @param language - A BCP-47 tag; English without one, and for a language without words.
 */
export function explainBalance(balance: Balance, language: string | null | undefined): string {
  return inBestLanguage(TELLINGS, language).tell(balance);
}
