import type { Operation } from '../release/operation.ts';
import type { Chain } from './chain.ts';
import type { ChainQuestion } from './chainQuestion.ts';
import { enumerateChains } from './enumeration.ts';
import type { StepTable } from './stepTable.ts';
import { widenFromBothEnds } from './widening.ts';

/** How much is wanted, and how much work a search may be. */
export interface SearchLimits {
  /** The search ends when it knows so many chains after the cursor. */
  readonly chains: number;
  /** How many links a query looks at on each side. */
  readonly links: number;
  /** How many steps may be tried when chains are put together. */
  readonly effort: number;
}

/** What a search found. */
export interface FoundChains {
  /** In their order, from the first of all. */
  readonly chains: readonly Chain[];
  /** How many of them, from the first on, are known to have no others before or between them. */
  readonly sure: number;
  /** Whether `chains` are all there are. */
  readonly isDry: boolean;
}

/**
 * Looks for chains, length by length, until enough are known. The queries do not depend on the size of a page.
 *
 * @param after - The order key after which chains are wanted; empty for the beginning.
 */
export async function searchChains(
  operation: Operation,
  question: ChainQuestion,
  after: string,
  limits: SearchLimits,
): Promise<FoundChains> {
  const { from, to, maxLength } = question;
  const isKinComplete = from.complete && to.complete;
  let found: FoundChains = { chains: [], sure: 0, isDry: false };
  for await (const { known, isCut, table } of widenFromBothEnds(operation, question, limits.links)) {
    const length = isCut ? maxLength : Math.min(known, maxLength);
    const { chains, ended } = gather(table, question, length, after, limits);
    const sure = isKinComplete ? chains.filter(({ steps }) => steps.length <= known).length : 0;
    found = { chains, sure, isDry: isKinComplete && !isCut && ended === 'DRY' };
    if (ended !== 'DRY') break;
  }
  return found;
}

/** Chains in order, until all are told, enough are, or the effort is used up. */
function gather(
  table: StepTable,
  { minLength, includeComposed }: ChainQuestion,
  maxLength: number,
  after: string,
  { chains: enough, effort }: SearchLimits,
): { chains: readonly Chain[]; ended: 'DRY' | 'ENOUGH' | 'TIRED' } {
  const chains: Chain[] = [];
  let missing = enough;
  const enumeration = enumerateChains(table, { minLength, maxLength, includeComposed, effort });
  for (;;) {
    const { value, done } = enumeration.next();
    if (done) return { chains, ended: value ? 'DRY' : 'TIRED' };
    chains.push(value);
    if (value.orderKey > after) missing -= 1;
    if (missing === 0) return { chains, ended: 'ENOUGH' };
  }
}
