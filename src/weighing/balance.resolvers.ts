import type { Resolvers } from '../__generated__/schema.ts';
import { restsOnNonHumansOnly, tallyOf, total } from './balance.ts';
import { explainWithRemarks } from './explanation.ts';

/** Resolvers of `schema/balance.graphql`. */
export const balanceResolvers = {
  Balance: {
    human: (balance) => tallyOf(balance, true),
    nonHuman: (balance) => tallyOf(balance, false),
    nonHumanOnly: (balance) => restsOnNonHumansOnly(balance),
    notCounted: ({ notCounted }) => total(notCounted),
    explanation: (balance, { language }) => explainWithRemarks(balance, language),
  },
} satisfies Resolvers;
