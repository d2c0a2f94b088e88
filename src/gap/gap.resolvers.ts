import type { Resolvers } from '../__generated__/schema.ts';
import { nearestChain } from '../chain/nearestChain.ts';
import { conceptOf, suggestedConcepts } from '../concept/concept.loader.ts';
import { references } from '../selection/selection.ts';
import { gapExplanation } from './explanation.loader.ts';

/** Resolvers of `schema/gap.graphql`. */
export const gapResolvers = {
  Gap: {
    explanation: (gap, { language }, operation) => gapExplanation(operation, gap, language),
    nearestChain: (gap, _arguments, operation) =>
      gap.reason === 'UNKNOWN_CONCEPT' || gap.nearest === undefined
        ? null
        : nearestChain(operation, gap.nearest),
    didYouMean: (gap, _arguments, operation, info) => {
      if (gap.reason === 'UNKNOWN_CONCEPT') return suggestedConcepts(operation, gap.asked);
      const meant = 'misplaced' in gap ? gap.misplaced.meant : [];
      return references(info, meant, (id) => conceptOf(operation, id));
    },
  },
} satisfies Resolvers;
