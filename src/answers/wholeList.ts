import type { ListRow, Stretch } from '../paging/listQuery.ts';
import type { Ordered } from '../paging/connection.ts';

/** How many items are read at once. */
const STRETCH = 1_000;

/** All items of a list, stretch by stretch in the order of their keys; those of one stretch are handed on together. */
export async function wholeList<Item extends Ordered, Result>(
  read: (stretch: Stretch) => Promise<readonly ListRow<Item>[]>,
  toResults: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows = await read({ after, limit: STRETCH, counting: false });
    const items: Item[] = rows.flatMap(({ item }) => (item === null ? [] : [item]));
    results.push(...(await toResults(items)));
    after = items.length < STRETCH ? undefined : items.at(-1)?.orderKey;
  }
  return results;
}
