import type { Resolvers } from '../__generated__/schema.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { bestWording } from '../language/language.ts';
import { optionalReference } from '../selection/selection.ts';

/** Resolvers of `schema/qualifier.graphql`. */
export const qualifierResolvers = {
  Qualifier: {
    label: async ({ value, concept }, { language }, operation) => {
      if (concept === null) return value;
      const { labelLanguages, labelTexts } = await conceptOf(operation, concept);
      return bestWording(labelLanguages, labelTexts, language).text;
    },
    concept: ({ concept }, _arguments, operation, info) =>
      optionalReference(info, concept, (id) => conceptOf(operation, id)),
  },
} satisfies Resolvers;
