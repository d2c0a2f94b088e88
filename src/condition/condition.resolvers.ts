import type { Resolvers } from '../__generated__/schema.ts';
import { claimApplicability } from './condition.loader.ts';

/** Resolvers of `schema/condition.graphql`. */
export const conditionResolvers = {
  Claim: {
    applicability: ({ id }, { context }, operation) => claimApplicability(operation, id, context),
  },
} satisfies Resolvers;
