import type { Resolvers } from '../__generated__/schema.ts';
import { listClaimsFrom } from '../claim/claimList.loader.ts';
import { optionalReference, reference } from '../selection/selection.ts';
import { sourceOf } from '../source/source.loader.ts';
import { documentOf, documentReferences, findDocument, listDocuments, textOf } from './document.loader.ts';

/** Resolvers of `schema/document.graphql`, except those of passages. */
export const documentResolvers = {
  Query: {
    document: (_query, { id }, operation) => findDocument(operation, id),
    documents: (_query, { sources, ...page }, operation) => listDocuments(operation, page, sources),
  },
  Document: {
    source: ({ source }, _arguments, operation, info) =>
      reference(info, source, (id) => sourceOf(operation, id)),
    derivedFrom: ({ derivedFrom }, _arguments, operation, info) =>
      optionalReference(info, derivedFrom, (id) => documentOf(operation, id)),
    text: ({ id }, _arguments, operation) => textOf(operation).load(id),
    references: ({ id }, _arguments, operation) => documentReferences(operation).load(id),
    claims: ({ id }, page, operation) => listClaimsFrom(operation, 'DOCUMENT', id, page),
  },
  Reference: {
    // A truncated address leads nowhere.
    url: ({ url, truncated }) => (truncated ? null : url),
  },
} satisfies Resolvers;
