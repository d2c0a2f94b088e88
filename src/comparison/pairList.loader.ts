import type { Operation } from '../release/operation.ts';
import type { ComparedPair, Comparison } from './comparison.loader.ts';
import { differencesOf } from './difference.loader.ts';
import type { DifferenceKind } from './difference.ts';
import { itemsAfter, stretchLength, type StretchArguments } from './listStretch.ts';

/**
 * What both documents claim, proposition by proposition, in the order of the left text.
 *
 * @param kinds - Only pairs with a difference of one of these kinds; null: all pairs.
 * @throws BadUserInput when an argument is wrong.
 */
export async function listPairs(
  operation: Operation,
  comparison: Comparison,
  kinds: readonly DifferenceKind[] | null,
  stretch: StretchArguments,
): Promise<readonly ComparedPair[]> {
  const length = stretchLength(stretch);
  const { shared } = await comparison.pairing();
  const pairs = itemsAfter(shared, ({ proposition }) => proposition, stretch).map((pair): ComparedPair => ({
    ...pair,
    comparison,
  }));
  if (kinds === null) return pairs.slice(0, length);
  const passes = await Promise.all(
    pairs.map(async (pair) =>
      (await differencesOf(operation, pair)).some(({ kind }) => kinds.includes(kind)),
    ),
  );
  return pairs.filter((_, index) => passes[index]).slice(0, length);
}
