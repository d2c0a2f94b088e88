import type { Resolvers } from '../__generated__/schema.ts';
import { claimApplicability } from './condition.loader.ts';

/** Resolvers of `schema/condition.graphql`. */
export const conditionResolvers = {
  Claim: {
    applicability: (claim, { context }, operation) =>
      claimApplicability(operation, { id: claim.id, assertion: claim.assertion }, context),
  },
} satisfies Resolvers;
