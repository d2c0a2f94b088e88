import type { Resolvers } from '../__generated__/schema.ts';
import { listClaimsOn } from '../claim/claimList.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { predicateOf } from '../predicate/predicate.loader.ts';
import { reference } from '../selection/selection.ts';
import { assertionStatement } from '../statement/statement.loader.ts';
import { listEvidenceOn } from '../study/evidenceLine.loader.ts';
import { findAssertion } from './assertion.loader.ts';
import { remarkedBalanceOf } from './assertionRemarks.loader.ts';
import { listAssertions } from './assertionList.loader.ts';
import { identityQualifiers } from './identityQualifiers.ts';

/** Resolvers of `schema/assertion.graphql`. */
export const assertionResolvers = {
  Query: {
    assertion: (_query, { id }, operation) => findAssertion(operation, id),
    assertions: (_query, { filter, ...page }, operation) => listAssertions(operation, page, filter),
  },
  Assertion: {
    subject: ({ subject }, _arguments, operation, info) =>
      reference(info, subject, (id) => conceptOf(operation, id)),
    predicate: ({ predicate }, _arguments, operation, info) =>
      reference(info, predicate, (id) => predicateOf(operation, id)),
    object: ({ object }, _arguments, operation, info) =>
      reference(info, object, (id) => conceptOf(operation, id)),
    qualifiers: (assertion) => identityQualifiers(assertion),
    statement: async (assertion, { language }, operation) =>
      (await assertionStatement(operation, assertion, language)).text,
    statementLanguage: async (assertion, { language }, operation) =>
      (await assertionStatement(operation, assertion, language)).language,
    balance: (assertion, _arguments, operation) => remarkedBalanceOf(operation, assertion),
    claims: ({ id }, { sources, ...page }, operation) => listClaimsOn(operation, id, page, sources),
    evidence: ({ id }, { sources, ...page }, operation) => listEvidenceOn(operation, id, page, sources),
  },
} satisfies Resolvers;
