import DataLoader from 'dataloader';
import type { NearestChainWanted } from '../gap/gap.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { LONGEST_CHAIN, type Chain } from './chain.ts';
import type { ChainQuestion } from './chainQuestion.ts';
import { foundChain, type FoundChain } from './foundChain.ts';
import { searchesOf } from './search.loader.ts';

/** The first chain that answers a question, of those that a bounded search finds; null where it finds none. */
export const firstChainOf = perOperation(
  (operation) =>
    new DataLoader<ChainQuestion, Chain | null, string>(
      async (questions) => {
        const found = await searchesOf(operation).loadMany(
          questions.map((question) => ({ question, after: '', chains: 1 })),
        );
        return found.map((one) => (one instanceof Error ? one : (one.chains[0] ?? null)));
      },
      {
        cacheKeyFn: ({ from, to, ...conditions }) =>
          JSON.stringify([from.concept, to.concept, Object.values(conditions)]),
      },
    ),
);

/**
 * The first chain between two concepts that there is when only they and the sources are asked for: of 1 to `LONGEST_CHAIN`
 * links, over whatever links, of whatever level and effect, composed or not. Over the sources asked for; where these have none,
 * over all of the release. Null where there is none, or a bounded search finds none.
 */
export async function nearestChain(
  operation: Operation,
  { from, to, sources, includeCorrelations }: NearestChainWanted,
): Promise<FoundChain | null> {
  const released = (await operation.release()).sources;
  const asked: ChainQuestion = {
    ...{ from, to, sources, includeCorrelations },
    minLength: 1,
    maxLength: LONGEST_CHAIN,
    predicates: null,
    documents: null,
    leastLevel: null,
    effects: null,
    includeComposed: true,
  };
  const anywhere = { ...asked, sources: released.map(({ id }) => id) };
  // Both at once: the second search takes no query of its own.
  const [first, elsewhere] = await firstChainOf(operation).loadMany([asked, anywhere]);
  if (first instanceof Error) throw first;
  if (elsewhere instanceof Error) throw elsewhere;
  if (first != null) return foundChain(first, asked, released);
  return elsewhere == null ? null : foundChain(elsewhere, anywhere, released);
}
