import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimReferences, documentOf } from '../document/document.loader.ts';
import { textDirection } from '../language/language.ts';
import { optionalReference, reference } from '../selection/selection.ts';
import { sourceOf } from '../source/source.loader.ts';
import { claimStatement } from '../statement/statement.loader.ts';
import { citedStudies } from '../study/study.loader.ts';
import { findClaim } from './claim.loader.ts';
import { listClaims } from './claimList.loader.ts';
import { recordOf } from './claimRecord.loader.ts';
import { hedgesOf, passageOf, spanOf } from './passage.ts';
import { claimQualifiers } from './qualifier.loader.ts';

/** Resolvers of `schema/claim.graphql`, and of the places where claims are made. */
export const claimResolvers = {
  Query: {
    claim: (_query, { id }, operation) => findClaim(operation, id),
    claims: (_query, { filter, ...page }, operation) => listClaims(operation, page, filter ?? {}),
  },
  Claim: {
    assertion: ({ assertion }, _arguments, operation, info) =>
      reference(info, assertion, (id) => assertionOf(operation, id)),
    source: ({ source }, _arguments, operation, info) =>
      reference(info, source, (id) => sourceOf(operation, id)),
    document: ({ document }, _arguments, operation, info) =>
      optionalReference(info, document, (id) => documentOf(operation, id)),
    passage: (claim) => passageOf(claim),
    record: ({ id, recordId }, _arguments, operation, info) =>
      optionalReference(info, recordId, () => recordOf(operation, id)),
    hedge: (claim) => hedgesOf(claim)[0] ?? null,
    hedges: (claim) => hedgesOf(claim),
    subjectMention: ({ subjectMentionStart, subjectMentionEnd, subjectMentionText }) =>
      spanOf(subjectMentionStart, subjectMentionEnd, subjectMentionText),
    objectMention: ({ objectMentionStart, objectMentionEnd, objectMentionText }) =>
      spanOf(objectMentionStart, objectMentionEnd, objectMentionText),
    qualifiers: ({ id }, _arguments, operation) => claimQualifiers(operation).load(id),
    statement: async (claim, { language }, operation) =>
      (await claimStatement(operation, claim, language)).text,
    statementLanguage: async (claim, { language }, operation) =>
      (await claimStatement(operation, claim, language)).language,
    citedStudies: ({ id }, _arguments, operation) => citedStudies(operation).load(id),
    citedReferences: ({ id }, _arguments, operation) => claimReferences(operation).load(id),
  },
  Passage: {
    document: ({ document }, _arguments, operation, info) =>
      reference(info, document, (id) => documentOf(operation, id)),
    verification: async ({ document }, _arguments, operation) =>
      (await documentOf(operation, document)).verification,
    direction: ({ language }) => textDirection(language),
  },
} satisfies Resolvers;
