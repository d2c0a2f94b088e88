/** Orders two texts by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The items ordered by an id of each. */
export function sortedBy<Item>(items: Iterable<Item>, idOf: (item: Item) => string): Item[] {
  return [...items].sort((left, right) => byCodeUnit(idOf(left), idOf(right)));
}
