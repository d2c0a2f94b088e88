import DataLoader from 'dataloader';
import { PAGE_MAXIMUM } from '../paging/pageRequest.ts';
import { perOperation } from '../release/operation.ts';
import type { ChainQuestion } from './chainQuestion.ts';
import { effortOf } from './effort.ts';
import { searchChains, type FoundChains } from './search.ts';

/** A search that is wanted. */
interface ChainSearch {
  readonly question: ChainQuestion;
  /** The order key after which chains are wanted; empty for the beginning. */
  readonly after: string;
  /** How many chains after it are wanted at least. */
  readonly chains: number;
}

/** As many chains as any page takes: one more than the largest tells whether the list goes on. */
export const CHAINS_OF_A_PAGE = PAGE_MAXIMUM + 1;

/** How many links a query looks at on each side. */
const LINK_LIMIT = 20_000;

/**
 * What searches find. All that are asked for at once go on together, so that they take no more queries than the one that
 * takes most.
 */
export const searchesOf = perOperation(
  (operation) =>
    new DataLoader<ChainSearch, FoundChains>(
      (searches) =>
        lastOfEach(
          searches.map(({ question, after, chains }) =>
            searchChains(operation, question, after, {
              chains,
              links: LINK_LIMIT,
              effort: effortOf(operation),
            }),
          ),
        ),
      { cache: false },
    ),
);

/** What each of several generators told last. None takes its next stage before all have taken theirs. */
async function lastOfEach<Item>(generators: readonly AsyncGenerator<Item>[]): Promise<(Item | Error)[]> {
  const last = new Map<AsyncGenerator<Item>, Item>();
  let running = generators;
  while (running.length > 0) {
    const told = await Promise.all(running.map((generator) => generator.next()));
    for (const [index, generator] of running.entries()) {
      const one = told[index];
      if (one !== undefined && !one.done) last.set(generator, one.value);
    }
    running = running.filter((_, index) => told[index]?.done === false);
  }
  return generators.map((generator) => last.get(generator) ?? new Error('a search told nothing'));
}
