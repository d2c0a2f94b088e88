import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { reference, references } from '../selection/selection.ts';
import { findNeighbourhood } from './neighbourhood.loader.ts';

/** Resolvers of `schema/neighbourhood.graphql`. */
export const neighbourhoodResolvers = {
  Query: {
    neighbourhood: (_query, asked, operation) => findNeighbourhood(operation, asked),
  },
  Neighbourhood: {
    concepts: async (around, _arguments, operation, info) =>
      references(info, await around.concepts(), (id) => conceptOf(operation, id)),
    assertions: async (around, _arguments, operation, info) =>
      references(info, await around.assertions(), (id) => assertionOf(operation, id)),
    omittedConcepts: async (around) => (await around.omittedConcepts()).count,
    omittedConceptsExact: async (around) => (await around.omittedConcepts()).exact,
    omittedAssertions: async (around) => (await around.omittedAssertions()).count,
    omittedAssertionsExact: async (around) => (await around.omittedAssertions()).exact,
  },
  HiddenNeighbours: {
    concept: ({ concept }, _arguments, operation, info) =>
      reference(info, concept, (id) => conceptOf(operation, id)),
  },
} satisfies Resolvers;
