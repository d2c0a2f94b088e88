import { caveatsOfAmount } from '../caveat/amountCaveats.ts';
import { gatherCaveats, type Caveat } from '../caveat/caveat.ts';
import { groundsOf } from '../caveat/grounds.loader.ts';
import { caveatsOf, groundsWithin, type Grounds } from '../caveat/grounds.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { originOf } from '../claim/origin.loader.ts';
import { positionsOf } from '../condition/dose.ts';
import { molarMassOf } from '../condition/knowledge.loader.ts';
import type { Operation } from '../release/operation.ts';
import type { DoseFinding } from './dose.ts';
import { peopleIncluded } from './limitPeople.loader.ts';
import type { UpperLimit } from './upperLimit.ts';

/** What is to be kept in mind about an amount: what follows from who gives it, what they leave unsaid, and limits that it exceeds. */
export async function doseCaveats(operation: Operation, dose: DoseFinding): Promise<readonly Caveat[]> {
  const { amount, basis, assertions, claims, evidence, givenBy } = dose;
  const shown = (await operation.release()).sources.map(({ version }) => version);
  const [grounds, originated, exceeded] = await Promise.all([
    Promise.all(assertions.map((assertion) => groundsOf(operation).load({ assertion, shown }))),
    Promise.all(
      claims.map(async (id) => ({ id, origin: await originOf(operation, await claimOf(operation, id)) })),
    ),
    exceededBy(operation, dose),
  ]);
  // An amount that is given without a disease too is not said of it only.
  const isOfDisease = grounds.every((one) => one.isOfDisease);
  const own = grounds.map((one) => ({ ...groundsWithin(one, originated, evidence), isOfDisease }));
  const isStudied = dose.kind === 'STUDIED';
  const ofGrounds = (isStudied ? asStudied(own) : own).flatMap(caveatsOf);
  const linesOfAll = own.flatMap(({ lines }) => lines);
  const givers = linesOfAll.filter(({ study }) => givenBy.includes(study));
  const lines = isStudied ? [] : linesOfAll;
  return gatherCaveats([
    ...ofGrounds,
    ...caveatsOfAmount({ amount, basis, claims, studies: givenBy, exceeded, givers, lines }),
  ]);
}

/** Who claims the benefit does not matter to an amount that a study gave, nor that the study also tried a combination. */
function asStudied(grounds: readonly Grounds[]): readonly Grounds[] {
  const isCombination = grounds.every((one) => one.isCombination);
  return grounds.map((one) => ({ ...one, isCombination, independentSources: 0 }));
}

/** The limits that an amount lies above: where it and the limit name people, only those of whom one includes the other. */
async function exceededBy(
  operation: Operation,
  { amount, weighed, population, limits }: DoseFinding,
): Promise<readonly UpperLimit[]> {
  if (limits.length === 0) return [];
  const molarMass = await molarMassOf(operation, weighed);
  const positionTo = positionsOf(amount, molarMass);
  const exceeded = limits.filter((limit) => positionTo(limit.amount) === 'ABOVE');
  if (population === null) return exceeded;
  const included = await peopleIncluded(operation, population, exceeded);
  return exceeded.filter((limit) => limit.population === null || included.has(limit.population));
}
