import { BadUserInput } from '../errors.ts';
import { PAGE_MAXIMUM } from '../paging/pageRequest.ts';

/** Which stretch of a list is wanted. */
export interface StretchArguments {
  readonly first?: number | null;
  /** The key of an item that the stretch comes after. */
  readonly after?: string | null;
}

/**
 * Some items of a list that is at hand, in its order.
 *
 * @throws BadUserInput when `first` is out of range, or no item has the key `after`.
 */
export function stretchOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  stretch: StretchArguments,
): readonly Item[] {
  const length = stretchLength(stretch);
  return itemsAfter(items, keyOf, stretch).slice(0, length);
}

/**
 * The items after a given one.
 *
 * @throws BadUserInput when no item has the key `after`.
 */
export function itemsAfter<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { after }: StretchArguments,
): readonly Item[] {
  if (after == null) return items;
  const index = items.findIndex((item) => keyOf(item) === after);
  if (index !== -1) return items.slice(index + 1);
  throw new BadUserInput('after', `after: "${after}" is not in this list; give the last one that it gave`);
}

/**
 * How many items are wanted, 1 to 100.
 *
 * @throws BadUserInput when it is another number.
 */
export function stretchLength({ first }: StretchArguments): number {
  const length = first ?? PAGE_MAXIMUM;
  if (length >= 1 && length <= PAGE_MAXIMUM) return length;
  throw new BadUserInput(
    'first',
    `first: ${length} is out of range; give a number from 1 to ${PAGE_MAXIMUM}`,
  );
}
