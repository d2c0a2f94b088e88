import type { Resolvers } from '../__generated__/schema.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { findingFields } from '../inquiry/conceptFinding.resolvers.ts';
import { optionalReference, reference } from '../selection/selection.ts';
import { foodSources } from './food.loader.ts';

/** Resolvers of `schema/food.graphql`. */
export const foodResolvers = {
  Query: {
    foodSources: (_query, { nutrient, sources }, operation) => foodSources(operation, nutrient, sources),
  },
  FoodSourceReport: {
    nutrient: async ({ kin }, _arguments, operation, info) =>
      optionalReference(info, (await kin())?.concept ?? null, (id) => conceptOf(operation, id)),
    foods: async ({ findings }) => (await findings()).findings,
  },
  FoodSource: {
    ...findingFields,
    food: ({ concept }, _arguments, operation, info) =>
      reference(info, concept, (id) => conceptOf(operation, id)),
  },
} satisfies Resolvers;
