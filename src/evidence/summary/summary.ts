import type { StoredClaim } from '../../claim/claim.queries.ts';
import { explainBalance } from '../../weighing/explanation.ts';
import type { ClaimCount, GroupSummary } from './facts.ts';
import type { SummaryWords } from './summaryWords.ts';

/**
 * Counts claims of one stance.
 *
 * @param combined - Ids of the assertions about a combination.
 */
export function countClaims(
  claims: readonly Pick<StoredClaim, 'assertion' | 'certainty' | 'document'>[],
  combined: ReadonlySet<string>,
): ClaimCount {
  const documents = claims.flatMap(({ document }) => document ?? []);
  return {
    claims: claims.length,
    hedged: claims.filter(({ certainty }) => certainty !== 'ASSERTED').length,
    combined: claims.filter(({ assertion }) => combined.has(assertion)).length,
    documents: new Set(documents).size,
    records: claims.length - documents.length,
  };
}

/** What is told of one group, in a few sentences: what texts claim, what studies found, for whom. */
export function summariseGroup(group: GroupSummary, words: SummaryWords): string {
  const { intervention, condition, asserting, denying, claimedFor, deniedFor, combinations, lack } = group;
  return [
    words.heading(intervention, condition),
    words.claims(asserting, group.independentSources, denying),
    words.studies(explainBalance(group.balance, words.language)),
    ...(lack === null ? [] : [lack]),
    ...combinations.map(({ statement, balance }) =>
      words.combination(statement, explainBalance(balance, words.language)),
    ),
    ...(claimedFor.claims === 0 ? [] : [words.claimedFor(claimedFor, asserting.claims)]),
    ...(deniedFor.claims === 0 ? [] : [words.deniedFor(deniedFor, denying.claims)]),
  ].join(' ');
}
