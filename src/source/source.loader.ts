import { filterList } from '../paging/filterArguments.ts';
import { chosenSources, perOperation, type Operation } from '../release/operation.ts';
import type { ReleaseSource } from '../release/release.ts';
import { allSources, type StoredSource } from './source.queries.ts';

/** The sources of the operation's release, ordered by id: read once. */
export const sourcesOf = perOperation((operation) => {
  let pending: Promise<readonly StoredSource[]> | undefined;
  return () => (pending ??= operation.read(allSources, {}));
});

/** The source that something stored names. */
export async function sourceOf(operation: Operation, id: string): Promise<StoredSource> {
  const source = (await sourcesOf(operation)()).find((one) => one.id === id);
  if (source === undefined) throw new Error(`the release has no source ${id}, though something names it`);
  return source;
}

/**
 * The sources that an argument chooses; without one, those that answer by default.
 *
 * @throws BadUserInput when the list is empty or too long, or an id names no source.
 */
export async function shownSources(
  operation: Operation,
  argument: string,
  ids: readonly string[] | null | undefined,
): Promise<readonly ReleaseSource[]> {
  return chosenSources(await operation.release(), filterList(argument, ids), argument);
}
