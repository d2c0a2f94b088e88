import type { Resolvers } from '../__generated__/schema.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { filterList } from '../paging/filterArguments.ts';
import { PAGE_MAXIMUM } from '../paging/pageRequest.ts';
import { references } from '../selection/selection.ts';
import { compareDocuments } from './comparison.loader.ts';
import { differencesOf, tellDifference } from './difference.loader.ts';
import { stretchOf } from './listStretch.ts';
import { listPairs } from './pairList.loader.ts';

const itself = (id: string) => id;

/** Resolvers of `schema/comparison.graphql`. */
export const comparisonResolvers = {
  Query: {
    compareDocuments: (_query, documents, operation) => compareDocuments(operation, documents),
  },
  DocumentComparison: {
    shared: (comparison, { kinds, ...stretch }, operation) =>
      listPairs(operation, comparison, filterList('kinds', kinds), stretch),
    sharedCount: async ({ pairing }) => (await pairing()).shared.length,
    onlyLeft: async ({ pairing }, stretch, operation, info) =>
      references(info, stretchOf((await pairing()).onlyLeft, itself, stretch), (id) =>
        claimOf(operation, id),
      ),
    onlyLeftCount: async ({ pairing }) => (await pairing()).onlyLeft.length,
    onlyRight: async ({ pairing }, stretch, operation, info) =>
      references(info, stretchOf((await pairing()).onlyRight, itself, stretch), (id) =>
        claimOf(operation, id),
      ),
    onlyRightCount: async ({ pairing }) => (await pairing()).onlyRight.length,
    otherDifferences: async ({ unpaired }, stretch) =>
      stretchOf(await unpaired(), ({ difference }) => difference.id, stretch),
    truncated: ({ isCut }) => isCut(),
    otherDifferencesCount: async ({ unpaired }) => (await unpaired()).length,
  },
  ClaimPair: {
    left: ({ left }, _arguments, operation, info) =>
      references(info, left.slice(0, PAGE_MAXIMUM), (id) => claimOf(operation, id)),
    leftCount: ({ left }) => left.length,
    right: ({ right }, _arguments, operation, info) =>
      references(info, right.slice(0, PAGE_MAXIMUM), (id) => claimOf(operation, id)),
    rightCount: ({ right }) => right.length,
    differences: (pair, _arguments, operation) => differencesOf(operation, pair),
  },
  UnpairedDifference: {
    id: ({ difference }) => difference.id,
    leftClaims: ({ leftClaims }, _arguments, operation, info) =>
      references(info, leftClaims.slice(0, PAGE_MAXIMUM), (id) => claimOf(operation, id)),
    rightClaims: ({ rightClaims }, _arguments, operation, info) =>
      references(info, rightClaims.slice(0, PAGE_MAXIMUM), (id) => claimOf(operation, id)),
    leftPlace: ({ difference }) => difference.left.place,
    rightPlace: ({ difference }) => difference.right.place,
  },
  Difference: {
    left: async (difference, { language }, operation) =>
      (await tellDifference(operation, difference, language)).left,
    right: async (difference, { language }, operation) =>
      (await tellDifference(operation, difference, language)).right,
    explanation: async (difference, { language }, operation) =>
      (await tellDifference(operation, difference, language)).explanation,
    explanationLanguage: async (difference, { language }, operation) =>
      (await tellDifference(operation, difference, language)).language,
    stage: (difference) => ('stage' in difference ? difference.stage : null),
  },
} satisfies Resolvers;
