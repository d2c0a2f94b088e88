import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { references } from '../selection/selection.ts';
import { listDisagreements, partsOf } from './disagreement.loader.ts';
import { disagreementExplanation } from './disagreementExplanation.loader.ts';

/** Resolvers of `schema/disagreement.graphql`. */
export const disagreementResolvers = {
  Query: {
    disagreements: (_query, { filter, ...page }, operation) =>
      listDisagreements(operation, page, filter ?? {}),
  },
  Disagreement: {
    assertions: async (disagreement, _arguments, operation, info) => {
      const { assertions } = await partsOf(operation).load(disagreement);
      return references(info, assertions, (id) => assertionOf(operation, id));
    },
    claims: async (disagreement, _arguments, operation, info) => {
      const { claims } = await partsOf(operation).load(disagreement);
      return references(info, claims, (id) => claimOf(operation, id));
    },
    claimCount: async (disagreement, _arguments, operation) =>
      (await partsOf(operation).load(disagreement)).claimCount,
    evidence: async (disagreement, _arguments, operation) =>
      (await partsOf(operation).load(disagreement)).lines,
    evidenceCount: async (disagreement, _arguments, operation) =>
      (await partsOf(operation).load(disagreement)).lineCount,
    explanation: (disagreement, { language }, operation) =>
      disagreementExplanation(operation, disagreement, language),
  },
} satisfies Resolvers;
