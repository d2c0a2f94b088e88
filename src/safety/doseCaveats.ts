import { caveatsOfAmount } from '../caveat/amountCaveats.ts';
import { gatherCaveats, type Caveat } from '../caveat/caveat.ts';
import { groundsOf } from '../caveat/grounds.loader.ts';
import { caveatsOf, groundsWithin, type Grounds } from '../caveat/grounds.ts';
import type { Operation } from '../release/operation.ts';
import type { DoseFinding } from './dose.ts';

/** What is to be kept in mind about an amount: what follows from who gives it, and what they leave unsaid. */
export async function doseCaveats(operation: Operation, dose: DoseFinding): Promise<readonly Caveat[]> {
  const { amount, basis, assertions, claims, evidence, givenBy } = dose;
  const shown = (await operation.release()).sources.map(({ version }) => version);
  const grounds = await Promise.all(
    assertions.map((assertion) => groundsOf(operation).load({ assertion, shown })),
  );
  const own = grounds.map((one) => groundsWithin(one, claims, evidence));
  const ofGrounds = (dose.kind === 'STUDIED' ? asStudied(own) : own).flatMap(caveatsOf);
  return gatherCaveats([...ofGrounds, ...caveatsOfAmount({ amount, basis, claims, studies: givenBy })]);
}

/** Who claims the benefit does not matter to an amount that a study gave, nor that the study also tried a combination. */
function asStudied(grounds: readonly Grounds[]): readonly Grounds[] {
  const isCombination = grounds.every((one) => one.isCombination);
  return grounds.map((one) => ({ ...one, isCombination, independentSources: 0 }));
}
