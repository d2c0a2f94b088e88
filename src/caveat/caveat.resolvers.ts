import type { Resolvers } from '../__generated__/schema.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { references } from '../selection/selection.ts';
import { studyOf } from '../study/study.loader.ts';
import { limitedTo, namedIn, TOLD_MAXIMUM } from './caveat.ts';
import { caveatText } from './caveatText.ts';

/** Resolvers of `schema/caveat.graphql`. */
export const caveatResolvers = {
  Caveat: {
    text: async (caveat, { language }, operation) => {
      const people = await Promise.all(namedIn(caveat).map((id) => conceptOf(operation, id)));
      return caveatText(caveat, language, people);
    },
    limitedTo: (caveat, _arguments, operation, info) =>
      references(info, limitedTo(caveat), (id) => conceptOf(operation, id)),
    claims: ({ claims }, _arguments, operation, info) =>
      references(info, claims.slice(0, TOLD_MAXIMUM), (id) => claimOf(operation, id)),
    studies: ({ studies }, _arguments, operation, info) =>
      references(info, studies.slice(0, TOLD_MAXIMUM), (id) => studyOf(operation, id)),
  },
} satisfies Resolvers;
