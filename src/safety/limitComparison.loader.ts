import { readContext, type GivenContext } from '../condition/contextArgument.ts';
import { molarMassOf } from '../condition/knowledge.loader.ts';
import { FINDING_LIST_MAXIMUM } from '../paging/connection.ts';
import type { Operation } from '../release/operation.ts';
import { compareWithLimits, type LimitComparison } from './limitComparison.ts';
import { peopleApart } from './limitPeople.loader.ts';
import { substancesIn } from './limitSubstance.loader.ts';
import type { UpperLimit } from './upperLimit.ts';

/**
 * The first 100 upper limits, with where the dose of a context lies to each: an amount of the intervention. Null where the context
 * gives no dose, and where there is no limit.
 *
 * @param intervention - Id of the concept.
 */
export async function limitComparisons(
  operation: Operation,
  intervention: string,
  context: GivenContext | null,
  limits: readonly UpperLimit[],
): Promise<readonly LimitComparison[] | null> {
  if (context?.dose == null || limits.length === 0) return null;
  const { value, unit, perTime = null, basis } = context.dose;
  const { population, species, isOurSpecies } = await readContext(operation, context);
  const asked = { weighed: intervention, isNamed: false };
  const [molarMass, substances, others] = await Promise.all([
    molarMassOf(operation, intervention),
    substancesIn(operation, [asked, ...limits]),
    peopleApart(operation, population ?? [], limits),
  ]);
  const amount = { min: value, max: value, unit, perTime, approximate: false };
  const isForPeople = species === null || isOurSpecies;
  const dose = { ...asked, amount, basis: basis ?? 'UNSTATED', isForPeople } as const;
  return compareWithLimits(dose, limits, substances, molarMass, others).slice(0, FINDING_LIST_MAXIMUM);
}
