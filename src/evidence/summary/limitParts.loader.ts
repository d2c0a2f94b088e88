import { assertionOf } from '../../assertion/assertion.loader.ts';
import { remarkedBalanceOf } from '../../assertion/assertionRemarks.loader.ts';
import { claimOf } from '../../claim/claim.loader.ts';
import { conceptOf } from '../../concept/concept.loader.ts';
import { byCodeUnit } from '../../language/order.ts';
import type { Operation } from '../../release/operation.ts';
import { tellName } from '../../statement/statement.ts';
import type { FindingGroup } from '../evidence.ts';
import { limitsOf, LIMIT_SEARCH_MAXIMUM, type FindingLimit } from '../limit.loader.ts';
import type { LimitSummary } from './facts.ts';
import { countIndependent } from './independence.loader.ts';
import { countStatements } from './summary.ts';

/** What limits the benefits that a group tells, each once and ordered by assertion. */
export async function limitsOfGroup(
  operation: Operation,
  { findings }: FindingGroup,
): Promise<readonly FindingLimit[]> {
  const limits = await Promise.all(findings.map((finding) => limitsOf(operation, finding)));
  const byAssertion = new Map(limits.flat().map((limit) => [limit.assertion, limit]));
  return [...byAssertion.values()].sort((left, right) => byCodeUnit(left.assertion, right.assertion));
}

/** What is told of a limit; null where a part of it has no words in the language. */
export async function tellLimit(
  operation: Operation,
  { assertion, to, claims }: FindingLimit,
  language: string,
): Promise<LimitSummary | null> {
  const [people, stored, all] = await Promise.all([
    conceptOf(operation, to),
    assertionOf(operation, assertion),
    Promise.all(claims.map(({ id }) => claimOf(operation, id))),
  ]);
  const asserting = all.filter(({ stance }) => stance === 'ASSERTS');
  const denying = all.filter(({ stance }) => stance === 'DENIES');
  const name = tellName(language, people);
  if (name === null) return null;
  const balance = remarkedBalanceOf(operation, stored);
  const remarks = await balance.remarks(language);
  if (remarks === null) return null;
  return {
    to: name,
    asserting: countStatements(asserting),
    independentSources: await countIndependent(operation, asserting),
    denying: countStatements(denying),
    independentDenials: await countIndependent(operation, denying),
    ...{ balance, remarks },
    isCut: claims.length === LIMIT_SEARCH_MAXIMUM,
  };
}
