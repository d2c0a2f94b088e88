import type { Resolvers } from '../__generated__/schema.ts';
import { bestWording } from '../language/language.ts';
import { predicatesOf } from './predicate.loader.ts';

/** Resolvers of `schema/predicate.graphql`. */
export const predicateResolvers = {
  Query: {
    predicates: async (_query, _arguments, operation) => [...(await predicatesOf(operation)()).values()],
  },
  Predicate: {
    label: ({ labelLanguages, labelTexts }, { language }) =>
      bestWording(labelLanguages, labelTexts, language).text,
    inverseLabel: ({ inverseLabelLanguages, inverseLabelTexts }, { language }) =>
      inverseLabelLanguages.length === 0
        ? null
        : bestWording(inverseLabelLanguages, inverseLabelTexts, language).text,
  },
} satisfies Resolvers;
