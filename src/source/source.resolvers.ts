import type { Resolvers } from '../__generated__/schema.ts';
import { sourcesOf } from './source.loader.ts';

/** Resolvers of `schema/source.graphql`. */
export const sourceResolvers = {
  Query: {
    sources: (_query, _arguments, operation) => sourcesOf(operation)(),
  },
} satisfies Resolvers;
