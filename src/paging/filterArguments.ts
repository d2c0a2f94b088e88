import { BadUserInput } from '../errors.ts';

/** The most ids, or language tags, that one list in a filter may have. */
const FILTER_LIST_MAXIMUM = 100;

/**
 * A list given in a filter, or null where none was given: then the filter lets everything through.
 *
 * @throws BadUserInput when the list is empty, since it would let nothing through, or has more than 100 members.
 */
export function filterList<Member>(
  argument: string,
  members: readonly Member[] | null | undefined,
): readonly Member[] | null {
  if (members == null) return null;
  if (members.length === 0) {
    throw new BadUserInput(
      argument,
      `${argument}: the list is empty; name at least one, or leave ${argument} out`,
    );
  }
  if (members.length > FILTER_LIST_MAXIMUM) {
    throw new BadUserInput(
      argument,
      `${argument}: ${members.length} are too many; name at most ${FILTER_LIST_MAXIMUM}`,
    );
  }
  return members;
}
