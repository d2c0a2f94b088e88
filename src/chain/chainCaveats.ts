import { caveatsOfComposition, gatherCaveats, type Caveat } from '../caveat/caveat.ts';
import { groundsOf } from '../caveat/grounds.loader.ts';
import { caveatsOf } from '../caveat/grounds.ts';
import { caveatsOfDenial, caveatsOfWording } from '../caveat/wordingCaveats.ts';
import type { Operation } from '../release/operation.ts';
import type { Chain, Step } from './chain.ts';

/**
 * What is to be kept in mind about a chain: what follows from the best assertion of each link, what disputes the others too,
 * and what follows from how they are put together.
 *
 * @param shown - Versions of the sources whose claims are shown.
 */
export async function chainCaveats(
  operation: Operation,
  { steps, statedBy }: Chain,
  shown: readonly string[],
): Promise<readonly Caveat[]> {
  const ofLinks = await Promise.all(
    steps.map(async (step, index) => {
      const caveats = await stepCaveats(operation, step, shown);
      return caveats.map((caveat) => ({ ...caveat, links: [index + 1] }));
    }),
  );
  return gatherCaveats([...caveatsOfComposition(statedBy), ...ofLinks.flat()]);
}

async function stepCaveats(
  operation: Operation,
  { assertions: [best, ...parallel] }: Step,
  shown: readonly string[],
): Promise<readonly Caveat[]> {
  const load = (assertion: string) => groundsOf(operation).load({ assertion, shown });
  const contested = parallel.filter((assertion) => assertion.contested);
  const [grounds, ...ofContested] = await Promise.all([
    load(best.id),
    ...contested.map(({ id }) => load(id)),
  ]);
  return [
    ...caveatsOf(grounds),
    ...caveatsOfWording(grounds),
    ...caveatsOfDenial(grounds),
    ...ofContested.flatMap(caveatsOf).filter(({ kind }) => kind === 'CONTESTED'),
  ];
}
