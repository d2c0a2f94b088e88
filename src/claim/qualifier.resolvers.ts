import type { Resolvers } from '../__generated__/schema.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { bestWording } from '../language/language.ts';
import { valueIn } from './qualifier.ts';
import { optionalReference } from '../selection/selection.ts';

/** Resolvers of `schema/qualifier.graphql`. */
export const qualifierResolvers = {
  Qualifier: {
    label: async (qualifier, { language }, operation) => {
      if (qualifier.concept === null) return valueIn(qualifier, language).text;
      const { labelLanguages, labelTexts } = await conceptOf(operation, qualifier.concept);
      return bestWording(labelLanguages, labelTexts, language).text;
    },
    concept: ({ concept }, _arguments, operation, info) =>
      optionalReference(info, concept, (id) => conceptOf(operation, id)),
  },
} satisfies Resolvers;
