import type { Resolvers } from '../__generated__/schema.ts';
import { sourcesOf } from '../source/source.loader.ts';
import { countsOf, languagesOf } from './meta.loader.ts';
import { notice } from './notice.ts';

/** Resolvers of `schema/meta.graphql`. */
export const metaResolvers = {
  Query: {
    meta: () => ({}),
  },
  Meta: {
    release: (_meta, _arguments, operation) => operation.release(),
    counts: (_meta, _arguments, operation) => countsOf(operation),
    languages: (_meta, _arguments, operation) => languagesOf(operation),
    notice: (_meta, { language }) => notice(language),
  },
  Release: {
    sources: (_release, _arguments, operation) => sourcesOf(operation)(),
  },
} satisfies Resolvers;
