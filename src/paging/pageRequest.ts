import { BadUserInput } from '../errors.ts';
import type { Operation } from '../release/operation.ts';
import { readCursor, type CursorList } from './cursor.ts';
import { questionKey } from './question.ts';

/** The most items that one page may have. */
export const PAGE_MAXIMUM = 100;

const PAGE_DEFAULT = 20;

/** The arguments of a paged field, as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Which page of a list is wanted. */
export interface PageRequest extends CursorList {
  /** Id of the release that the page is read from. */
  readonly release: string;
  /** 1 to `PAGE_MAXIMUM`. */
  readonly first: number;
  /** The key after which the page begins; empty for the beginning of the list. */
  readonly after: string;
}

/**
 * Reads the arguments of a paged field.
 *
 * @param list - What the list holds, for example `claims`.
 * @param asked - What makes it this list and no other of the kind: see {@link questionKey}.
 * @throws BadUserInput when `first` is out of range or `after` is not a cursor of this list.
 */
export async function requestPage(
  operation: Operation,
  list: string,
  { first, after }: PageArguments,
  asked: unknown,
): Promise<PageRequest> {
  const size = first ?? PAGE_DEFAULT;
  if (size < 1 || size > PAGE_MAXIMUM) {
    throw new BadUserInput(
      'first',
      `first: ${size} is out of range; give a number from 1 to ${PAGE_MAXIMUM}`,
    );
  }
  const release = await operation.release();
  const question = questionKey(asked);
  return {
    list,
    question,
    release: release.id,
    first: size,
    after: after == null ? '' : readCursor(after, { list, question }, release, 'after'),
  };
}
