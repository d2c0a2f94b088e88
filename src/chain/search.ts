import { setImmediate } from 'node:timers/promises';
import type { Operation } from '../release/operation.ts';
import type { Chain } from './chain.ts';
import type { ChainQuestion } from './chainQuestion.ts';
import type { Effort } from './effort.ts';
import { enumerateChains, PAUSE, type Enumeration } from './enumeration.ts';
import type { StepTable } from './stepTable.ts';
import { widenFromBothEnds } from './widening.ts';

/** How much is wanted, and how much work a search may be. */
export interface SearchLimits {
  /** The search ends when it knows so many chains after the cursor. */
  readonly chains: number;
  /** How many links a query looks at on each side. */
  readonly links: number;
  /** What putting chains together takes from. */
  readonly effort: Effort;
}

/** What a search found. */
export interface FoundChains {
  /** The first of all, and those after the cursor, in their order. */
  readonly chains: readonly Chain[];
  /** How many of them, from the first on, are known to have no others between the cursor and them. */
  readonly sure: number;
  /** How many chains were found, with those before the cursor, which are not kept. */
  readonly count: number;
  /** Whether all there are were found. */
  readonly isDry: boolean;
}

/**
 * Looks for chains, length by length, until enough are known: tells after each query what is found so far, at least once.
 * The queries do not depend on the size of a page.
 *
 * Others get their turn while chains are put together.
 *
 * @param after - The order key after which chains are wanted; empty for the beginning.
 * @throws the reason of the operation's signal, once it is aborted.
 */
export async function* searchChains(
  operation: Operation,
  question: ChainQuestion,
  after: string,
  limits: SearchLimits,
): AsyncGenerator<FoundChains> {
  const { from, to, maxLength } = question;
  const isKinComplete = from.complete && to.complete;
  for await (const { known, isCut, table } of widenFromBothEnds(operation, question, limits.links)) {
    const length = isCut ? maxLength : Math.min(known, maxLength);
    const asked = { ...question, maxLength: length, effort: limits.effort };
    const { chains, count, ended } = await gather(operation, table, asked, after, limits.chains);
    const sure = isKinComplete ? chains.filter(({ steps }) => steps.length <= known).length : 0;
    yield { chains, sure, count, isDry: isKinComplete && !isCut && ended === 'DRY' };
    if (ended !== 'DRY') return;
  }
}

/** Looks at chains in order, until all are told, enough are after the cursor, or the effort is used up. */
async function gather(
  { signal }: Operation,
  table: StepTable,
  asked: Enumeration,
  after: string,
  enough: number,
): Promise<{ chains: readonly Chain[]; count: number; ended: 'DRY' | 'ENOUGH' | 'TIRED' }> {
  const chains: Chain[] = [];
  let count = 0;
  let missing = enough;
  const enumeration = enumerateChains(table, asked);
  for (;;) {
    const { value, done } = enumeration.next();
    if (done) return { chains, count, ended: value ? 'DRY' : 'TIRED' };
    if (value === PAUSE) {
      await setImmediate();
      signal.throwIfAborted();
      continue;
    }
    count += 1;
    const isWanted = value.orderKey > after;
    if (isWanted || count === 1) chains.push(value);
    if (isWanted) missing -= 1;
    if (missing === 0) return { chains, count, ended: 'ENOUGH' };
  }
}
