import DataLoader from 'dataloader';
import { z } from 'zod';
import { type Operation, perOperation } from '../release/operation.ts';
import type { Ordered, PagedList } from './connection.ts';

/**
 * Which stretch of a list a query is to give. The same query counts: its filter is written once, and the count cannot
 * differ from the list.
 */
export interface Stretch {
  /** The key after which the stretch begins; empty for the beginning of the list. */
  readonly after: string;
  readonly limit: number;
  /** Whether only the number of items is wanted: then `item` is null, and `count` is counted up to `limit`. */
  readonly counting: boolean;
}

/** Parameters of a list query that say which stretch is wanted. */
export const stretchParameters = {
  after: z.string().describe('Order key to begin after; empty for the beginning'),
  limit: z.int().describe('How many items at most, or up to how many to count'),
  counting: z.boolean().describe('Whether only the number is wanted'),
};

/** A row of a list query: an item of the list, or the number of its items. */
export interface ListRow<Item> {
  readonly item: Item | null;
  readonly count: number;
}

/** Shape of a row of a list query. */
export function listRow<Item>(item: z.ZodType<Item>) {
  return z.object({ item: item.nullable(), count: z.int() });
}

/** Shape of a row of a query that reads the lists of many parents. */
export function nestedListRow<Item>(item: z.ZodType<Item>) {
  return z.object({ parent: z.string(), item: item.nullable(), count: z.int() });
}

/** The list that a list query reads. */
export function listFrom<Item extends Ordered>(
  read: (stretch: Stretch) => Promise<readonly ListRow<Item>[]>,
): PagedList<Item> {
  return {
    async read(after, limit) {
      const rows = await read({ after, limit, counting: false });
      return rows.flatMap(({ item }) => (item === null ? [] : [item]));
    },
    async count(limit) {
      const [row] = await read({ after: '', limit, counting: true });
      return row?.count ?? 0;
    },
  };
}

/**
 * The lists of many parents of one operation, read in one query for all parents that want the same stretch of a list with the
 * same filter.
 *
 * @param read - Gives the rows of all parents, each parent's in the order of the list.
 */
export function listsFrom<Parent extends { readonly id: string }, Filter, Item extends Ordered>(
  read: (
    operation: Operation,
    parents: readonly Parent[],
    filter: Filter,
    stretch: Stretch,
  ) => Promise<readonly (ListRow<Item> & { readonly parent: string })[]>,
): (operation: Operation, parent: Parent, filter: Filter) => PagedList<Item> {
  interface Wanted {
    readonly parent: Parent;
    readonly filter: Filter;
    readonly stretch: Stretch;
  }

  async function readGroup(operation: Operation, group: readonly Wanted[]) {
    const [{ filter, stretch }] = group as readonly [Wanted];
    const parents = group.map(({ parent }) => parent);
    return Map.groupBy(await read(operation, parents, filter, stretch), (row) => row.parent);
  }

  const loaderOf = perOperation(
    (operation) =>
      new DataLoader<Wanted, readonly ListRow<Item>[], string>(
        async (wanted) => {
          const groups = Map.groupBy(wanted, queryKey);
          const answers = new Map([...groups].map(([key, group]) => [key, readGroup(operation, group)]));
          return Promise.all(
            wanted.map(async (one) => (await answers.get(queryKey(one)))?.get(one.parent.id) ?? []),
          );
        },
        { cacheKeyFn: (wanted) => JSON.stringify(wanted) },
      ),
  );
  const queryKey = ({ filter, stretch }: Wanted) => JSON.stringify([filter, stretch]);

  return (operation, parent, filter) =>
    listFrom((stretch) => loaderOf(operation).load({ parent, filter, stretch }));
}
