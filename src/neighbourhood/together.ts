import DataLoader from 'dataloader';
import { perOperation, type Operation } from '../release/operation.ts';

/**
 * Answers for many neighbourhoods of one operation, read in one query for all that are asked at once on the same terms.
 *
 * @param read - Gives one row for each item, with its number in the list.
 */
export function together<Terms, Item, Row extends { readonly number: number }>(
  read: (operation: Operation, terms: Terms, items: Item[]) => Promise<readonly Row[]>,
): (operation: Operation, terms: Terms, item: Item) => Promise<Row> {
  interface Wanted {
    readonly terms: Terms;
    readonly item: Item;
  }

  async function readGroup(operation: Operation, group: readonly Wanted[]): Promise<Map<Wanted, Row>> {
    const [{ terms }] = group as readonly [Wanted];
    const rows = await read(
      operation,
      terms,
      group.map(({ item }) => item),
    );
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    return new Map(
      group.map((wanted, number) => {
        const row = byNumber.get(number);
        if (row === undefined) throw new Error(`no row for neighbourhood ${number} of ${group.length}`);
        return [wanted, row];
      }),
    );
  }

  const loaderOf = perOperation(
    (operation) =>
      new DataLoader<Wanted, Row, string>(
        async (wanted) => {
          const groups = [...Map.groupBy(wanted, ({ terms }) => JSON.stringify(terms)).values()];
          const answers = await Promise.all(groups.map((group) => readGroup(operation, group)));
          const rows = new Map(answers.flatMap((answer) => [...answer]));
          return wanted.map((one) => rows.get(one) ?? new Error('a neighbourhood was left out'));
        },
        { cacheKeyFn: (wanted) => JSON.stringify(wanted) },
      ),
  );

  return (operation, terms, item) => loaderOf(operation).load({ terms, item });
}
