import type { Operation } from '../release/operation.ts';
import { balanceRemarks } from '../study/balanceRemarks.loader.ts';
import { countedLinesOf } from '../study/countedLines.loader.ts';
import type { RemarkedBalance } from '../weighing/remarks.ts';
import type { StoredAssertion } from './assertion.queries.ts';
import { assertionBalance } from './assertionBalance.ts';

/** What the evidence lines of an assertion come to, of which nothing more is read before it is to be told in words. */
export function remarkedBalanceOf(operation: Operation, assertion: StoredAssertion): RemarkedBalance {
  const balance = assertionBalance(assertion);
  const remarks = async (language: string) => {
    // Where nothing counts there is nothing to remark on.
    const lines = balance.voices.length === 0 ? [] : await countedLinesOf(operation).load(assertion.id);
    return balanceRemarks(operation, lines, language);
  };
  return { ...balance, remarks };
}
