import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { documentOf } from '../document/document.loader.ts';
import { references } from '../selection/selection.ts';
import { mechanismsOf } from './mechanism.loader.ts';

/** Resolvers of `schema/mechanism.graphql`. */
export const mechanismResolvers = {
  Query: {
    mechanism: async (_query, { id }, operation) => (await mechanismsOf(operation)()).get(id) ?? null,
    mechanisms: async (_query, _arguments, operation) => [...(await mechanismsOf(operation)()).values()],
  },
  Mechanism: {
    assertions: ({ assertions }, _arguments, operation, info) =>
      references(info, assertions, (id) => assertionOf(operation, id)),
    documents: ({ documents }, _arguments, operation, info) =>
      references(info, documents, (id) => documentOf(operation, id)),
  },
} satisfies Resolvers;
