import type { Resolvers } from '../__generated__/schema.ts';
import { conceptOf, suggestedConcepts } from '../concept/concept.loader.ts';
import { bestWording } from '../language/language.ts';
import { references } from '../selection/selection.ts';
import { explainGap, explanationLanguage } from './explanation.ts';

/** Resolvers of `schema/gap.graphql`. */
export const gapResolvers = {
  Gap: {
    explanation: async (gap, { language }, operation) => {
      const spoken = explanationLanguage(language);
      if (gap.reason === 'UNKNOWN_CONCEPT') return explainGap(gap, [gap.asked], spoken);
      const concepts = await Promise.all(gap.concepts.map((id) => conceptOf(operation, id)));
      const names = concepts.map(
        ({ labelLanguages, labelTexts }) => bestWording(labelLanguages, labelTexts, spoken).text,
      );
      return explainGap(gap, names, spoken);
    },
    didYouMean: (gap, _arguments, operation, info) => {
      if (gap.reason === 'UNKNOWN_CONCEPT') return suggestedConcepts(operation, gap.asked);
      const meant = 'misplaced' in gap ? gap.misplaced.meant : [];
      return references(info, meant, (id) => conceptOf(operation, id));
    },
  },
} satisfies Resolvers;
