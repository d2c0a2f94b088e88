import type { Resolvers } from '../__generated__/schema.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { reference, references } from '../selection/selection.ts';
import { search } from './search.loader.ts';

/** Resolvers of `schema/search.graphql`. */
export const searchResolvers = {
  Query: {
    search: (_query, asked, operation) => search(operation, asked),
  },
  SearchConnection: {
    nodes: async (page, _arguments, operation, info) => {
      const found = await page.nodes();
      return references(
        info,
        found.map(({ concept }) => concept),
        (id) => conceptOf(operation, id),
      );
    },
    didYouMean: async (page, _arguments, operation, info) =>
      references(info, await page.didYouMean(), (id) => conceptOf(operation, id)),
  },
  SearchEdge: {
    node: ({ node }, _arguments, operation, info) =>
      reference(info, node.concept, (id) => conceptOf(operation, id)),
    match: ({ node }) => node.match,
    matchedName: ({ node }) => node.name,
    matchedXref: ({ node }) => node.xref,
    allWords: ({ node }) => node.allWords,
  },
} satisfies Resolvers;
