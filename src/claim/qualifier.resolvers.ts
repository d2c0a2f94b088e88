import type { Resolvers } from '../__generated__/schema.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { optionalReference } from '../selection/selection.ts';
import { withNames } from '../statement/statement.loader.ts';
import { tellValue } from '../statement/statement.ts';

/** Resolvers of `schema/qualifier.graphql`. */
export const qualifierResolvers = {
  Qualifier: {
    label: async (qualifier, { language }, operation) =>
      tellValue(await withNames(operation, qualifier), language),
    concept: ({ concept }, _arguments, operation, info) =>
      optionalReference(info, concept, (id) => conceptOf(operation, id)),
  },
} satisfies Resolvers;
