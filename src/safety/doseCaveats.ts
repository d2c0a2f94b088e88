import { caveatsOfAmount } from '../caveat/amountCaveats.ts';
import { gatherCaveats, type Caveat } from '../caveat/caveat.ts';
import { groundsOf } from '../caveat/grounds.loader.ts';
import { caveatsOf, groundsWithin, type Grounds } from '../caveat/grounds.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { originOf } from '../claim/origin.loader.ts';
import type { Operation } from '../release/operation.ts';
import type { DoseFinding } from './dose.ts';

/** What is to be kept in mind about an amount: what follows from who gives it, and what they leave unsaid. */
export async function doseCaveats(operation: Operation, dose: DoseFinding): Promise<readonly Caveat[]> {
  const { amount, basis, assertions, claims, evidence, givenBy } = dose;
  const shown = (await operation.release()).sources.map(({ version }) => version);
  const [grounds, originated] = await Promise.all([
    Promise.all(assertions.map((assertion) => groundsOf(operation).load({ assertion, shown }))),
    Promise.all(
      claims.map(async (id) => ({ id, origin: await originOf(operation, await claimOf(operation, id)) })),
    ),
  ]);
  const own = grounds.map((one) => groundsWithin(one, originated, evidence));
  const ofGrounds = (dose.kind === 'STUDIED' ? asStudied(own) : own).flatMap(caveatsOf);
  return gatherCaveats([...ofGrounds, ...caveatsOfAmount({ amount, basis, claims, studies: givenBy })]);
}

/** Who claims the benefit does not matter to an amount that a study gave, nor that the study also tried a combination. */
function asStudied(grounds: readonly Grounds[]): readonly Grounds[] {
  const isCombination = grounds.every((one) => one.isCombination);
  return grounds.map((one) => ({ ...one, isCombination, independentSources: 0 }));
}
