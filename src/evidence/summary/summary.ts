import type { CaveatKind } from '../../caveat/caveat.ts';
import { caveatText } from '../../caveat/caveatText.ts';
import type { StoredClaim } from '../../claim/claim.queries.ts';
import { BENEFIT_STATEMENTS, type BenefitStatement } from '../../predicate/predicate.ts';
import { explainBalance } from '../../weighing/explanation.ts';
import type { ClaimCount, GroupSummary, OutcomeSummary, StatementCount } from './facts.ts';
import type { SummaryWords } from './summaryWords.ts';

/** A claim, as far as it is counted. */
type CountedStatement = Pick<StoredClaim, 'certainty' | 'presence' | 'document'>;

/** A claim on a benefit, as far as it is counted. */
export interface CountedClaim extends CountedStatement {
  readonly says: BenefitStatement;
  /** Whether it is about a combination with something else. */
  readonly isCombined: boolean;
}

/** Counts claims of one stance. */
export function countStatements(claims: readonly CountedStatement[]): StatementCount {
  const documents = claims.flatMap(({ document }) => document ?? []);
  return {
    claims: claims.length,
    implied: claims.filter(({ presence }) => presence !== 'EXPLICIT').length,
    hedged: claims.filter(({ certainty }) => certainty !== 'ASSERTED').length,
    documents: new Set(documents).size,
    records: claims.length - documents.length,
  };
}

/** Counts claims of one stance on a benefit. */
export function countClaims(claims: readonly CountedClaim[]): ClaimCount {
  const saying = BENEFIT_STATEMENTS.map((one) => ({
    says: one,
    claims: claims.filter(({ says }) => says === one).length,
  }));
  return {
    ...countStatements(claims),
    saying: saying.filter((one) => one.claims > 0),
    combined: claims.filter(({ isCombined }) => isCombined).length,
  };
}

/** What is told of one group, in a few sentences: what texts claim, what studies found, for whom. */
export function summariseGroup(group: GroupSummary, words: SummaryWords): string {
  const {
    intervention,
    condition,
    inContext,
    asserting,
    denying,
    claimedFor,
    deniedFor,
    scoped,
    combinations,
    lack,
  } = group;
  const { caveats } = group;
  const cautionOf = (kind: CaveatKind) =>
    caveatText({ kind, claims: [], studies: [], links: [] }, words.language);
  const told = ({ balance, remarks }: OutcomeSummary) => explainBalance(balance, words.language, remarks);
  return [
    words.heading(intervention, condition),
    ...(inContext === null ? [] : [words.inContext(inContext)]),
    words.claims(group),
    words.studies(told(group)),
    ...(caveats.length === 0 ? [] : [words.caveats(caveats.map(cautionOf))]),
    ...(lack === null ? [] : [words.lack(lack)]),
    ...combinations.map((one) => words.combination(one.statement, told(one))),
    ...group.limits.map((limit) => words.limited(limit, told(limit))),
    ...(claimedFor.claims === 0 ? [] : [words.claimedFor(claimedFor, asserting.claims)]),
    ...(deniedFor.claims === 0 ? [] : [words.deniedFor(deniedFor, denying.claims)]),
    ...(scoped.claims === 0 ? [] : [words.scoped(scoped, asserting.claims + denying.claims)]),
  ].join(' ');
}
