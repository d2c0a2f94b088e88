import type { Resolvers } from '../__generated__/schema.ts';
import { nearestChain } from '../chain/nearestChain.ts';
import { conceptOf, suggestedConcepts } from '../concept/concept.loader.ts';
import { references } from '../selection/selection.ts';
import { gapExplanation } from './explanation.loader.ts';
import type { ToldGap } from './gap.ts';

/** Ids of the concepts that may have been meant. */
async function meantBy(gap: ToldGap): Promise<readonly string[]> {
  if ('didYouMean' in gap) return gap.didYouMean();
  if ('under' in gap) return gap.under;
  return 'misplaced' in gap ? gap.misplaced.meant : [];
}

/** Resolvers of `schema/gap.graphql`. */
export const gapResolvers = {
  Gap: {
    explanation: (gap, { language }, operation) => gapExplanation(operation, gap, language),
    nearestChain: (gap, _arguments, operation) =>
      'nearest' in gap ? nearestChain(operation, gap.nearest) : null,
    didYouMean: async (gap, _arguments, operation, info) => {
      if (gap.reason === 'UNKNOWN_CONCEPT') return suggestedConcepts(operation, gap.asked);
      return references(info, await meantBy(gap), (id) => conceptOf(operation, id));
    },
  },
} satisfies Resolvers;
