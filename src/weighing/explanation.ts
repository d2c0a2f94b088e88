import { inBestLanguage } from '../language/language.ts';
import type { Balance } from './balance.ts';
import { balanceLabels } from './explanationLabels.ts';
import { balanceSentence } from './explanationSentence.ts';
import { ARABIC, DANISH, DUTCH } from './explanationWords.ts';
import { NO_REMARKS, type BalanceRemarks, type RemarkedBalance } from './remarks.ts';

/** How a balance is told in one language. */
interface Telling {
  /** BCP-47 tag. */
  readonly language: string;
  readonly tell: (balance: Balance, remarks: BalanceRemarks) => string;
}

const TELLINGS: readonly [Telling, ...Telling[]] = [
  { language: 'en', tell: balanceSentence },
  { language: 'nl', tell: (balance, remarks) => balanceLabels(balance, remarks, DUTCH, 'nl') },
  { language: 'da', tell: (balance, remarks) => balanceLabels(balance, remarks, DANISH, 'da') },
  { language: 'ar', tell: (balance, remarks) => balanceLabels(balance, remarks, ARABIC, 'ar') },
];

/**
 * What a balance comes to and why: a sentence or two in English, labels in Dutch, Danish and Arabic. It tells what counts and what
 * does not, and gives no advice.
 *
 * @param language - A BCP-47 tag; English without one, and for a language without words.
 * @param remarks - In that language.
 */
export function explainBalance(
  balance: Balance,
  language: string | null | undefined,
  remarks: BalanceRemarks = NO_REMARKS,
): string {
  return inBestLanguage(TELLINGS, language).tell(balance, remarks);
}

/** The same with all that is to be remarked: whole in the language wanted, or whole in English. */
export async function explainWithRemarks(
  balance: RemarkedBalance,
  wanted: string | null | undefined,
): Promise<string> {
  const { language } = inBestLanguage(TELLINGS, wanted);
  const remarks = await balance.remarks(language);
  if (remarks !== null) return explainBalance(balance, language, remarks);
  return explainBalance(balance, 'en', (await balance.remarks('en')) ?? NO_REMARKS);
}
