import { assertionOf } from '../assertion/assertion.loader.ts';
import type { Applies } from '../condition/applies.ts';
import { statementsApply } from '../condition/condition.loader.ts';
import type { GivenContext } from '../condition/contextArgument.ts';
import type { ConceptFinding } from '../inquiry/conceptFinding.ts';
import { claimsOfFinding, linesOfFinding } from '../inquiry/inquiry.loader.ts';
import { predicateOf } from '../predicate/predicate.loader.ts';
import { isCautioning } from '../predicate/predicate.ts';
import type { Operation } from '../release/operation.ts';

/** What assertions tell about one concept, and the context in which the report was asked for; null without one. */
export interface SafetyFinding extends ConceptFinding {
  readonly context: GivenContext | null;
}

/** Whether a finding is said to hold for the report's context; null without one. */
export async function safetyFindingApplies(
  operation: Operation,
  finding: SafetyFinding,
): Promise<Applies | null> {
  const { context } = finding;
  if (context === null) return null;
  const [{ claims }, lines] = await Promise.all([
    claimsOfFinding(operation).load(finding),
    linesOfFinding(operation).load(finding),
  ]);
  const cautions = await cautionsAmong(operation, finding.assertions);
  return statementsApply(operation, { cautions, claims, lines }, context);
}

/** Those of the assertions that caution. */
async function cautionsAmong(operation: Operation, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const cautioning = await Promise.all(
    ids.map(async (id) => {
      const { predicate } = await assertionOf(operation, id);
      return isCautioning(await predicateOf(operation, predicate)) ? [id] : [];
    }),
  );
  return new Set(cautioning.flat());
}
