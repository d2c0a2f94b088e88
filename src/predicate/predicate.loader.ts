import { BadUserInput } from '../errors.ts';
import { filterList } from '../paging/filterArguments.ts';
import { type Operation, perOperation } from '../release/operation.ts';
import { allPredicates, type StoredPredicate } from './predicate.queries.ts';

/** The predicates of the operation's release by id, in the order of their ids: some dozens, read once. */
export const predicatesOf = perOperation((operation) => {
  let pending: Promise<ReadonlyMap<string, StoredPredicate>> | undefined;
  async function readAll() {
    const rows = await operation.read(allPredicates, {});
    return new Map(rows.map(({ predicate }) => [predicate.id, predicate]));
  }
  return () => (pending ??= readAll());
});

/** The predicate that something stored names. */
export async function predicateOf(operation: Operation, id: string): Promise<StoredPredicate> {
  const predicate = (await predicatesOf(operation)()).get(id);
  if (predicate === undefined)
    throw new Error(`the release has no predicate ${id}, though something names it`);
  return predicate;
}

/**
 * The predicates that an argument names, or null where it was not given.
 *
 * @throws BadUserInput when the list is empty or too long, or an id names no predicate.
 */
export async function knownPredicates(
  operation: Operation,
  argument: string,
  ids: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  const wanted = filterList(argument, ids);
  if (wanted === null) return null;
  const predicates = await predicatesOf(operation)();
  const unknown = wanted.find((id) => !predicates.has(id));
  if (unknown !== undefined) {
    throw new BadUserInput(
      argument,
      `${argument}: no predicate has the id "${unknown}"; the predicates are ${[...predicates.keys()].join(', ')}`,
    );
  }
  return wanted;
}
