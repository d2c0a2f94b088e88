import { substancesOf } from '../condition/knowledge.loader.ts';
import type { Operation } from '../release/operation.ts';
import type { DoseFinding } from './dose.ts';
import { areOfOneSubstance, type Weighed } from './upperLimit.ts';

/** By the ids of what amounts weigh without naming it the ids of what they are amounts of. */
export function substancesIn(
  operation: Operation,
  amounts: readonly Weighed[],
): Promise<ReadonlyMap<string, string>> {
  return substancesOf(
    operation,
    amounts.filter(({ isNamed }) => !isNamed).map(({ weighed }) => weighed),
  );
}

/** An amount with those only of its limits that are of the same substance. */
export async function withOwnLimits(operation: Operation, dose: DoseFinding): Promise<DoseFinding> {
  const { limits } = dose;
  if (limits.length === 0) return dose;
  const substances = await substancesIn(operation, [dose, ...limits]);
  return { ...dose, limits: limits.filter((limit) => areOfOneSubstance(limit, dose, substances)) };
}
