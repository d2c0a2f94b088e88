import type { BesideGap, Gap, GapSubject, Misplacement } from './gap.ts';

/** A concept that was asked for, as far as it tells why nothing was found. */
export interface AskedConcept {
  readonly concept: string;
  /** Whether anything in the release is about it or what stands in for it, or names them. */
  readonly isMentioned: boolean;
  /** Whether all that stands in for it was looked at. */
  readonly isWhole: boolean;
  /** Null where it is spoken of in the role in which it was asked for, or in no role. */
  readonly misplaced: Misplacement | null;
}

/** What a search that found nothing is known to have been. */
export interface EmptySearch {
  /** Whether a source that is not shown has something. */
  readonly isElsewhere: boolean;
  /** Whether everything was looked at. */
  readonly isComplete: boolean;
}

/**
 * Why nothing was found, by the first of these that holds: other sources have something; something that was asked for is not
 * mentioned at all; the search was cut short; something is spoken of in another role only; there is nothing of the kind.
 *
 * @param asked - In the order in which their gaps are told.
 * @param named - Ids of the concepts that a gap about all of them names.
 * @returns At least one gap: for what is not mentioned, and for what stands in another role, one each.
 */
export function gapsOfEmptiness(
  about: GapSubject,
  asked: readonly AskedConcept[],
  named: readonly string[],
  search: EmptySearch,
): readonly Gap[] {
  const reason = reasonOfSearch(search);
  if (reason === 'SOURCE_EXCLUDED') return [{ reason, about, concepts: named }];
  const unmentioned = asked.filter(({ isMentioned, isWhole }) => !isMentioned && isWhole);
  if (unmentioned.length > 0) {
    return unmentioned.map(({ concept }) => ({ reason: 'NOT_MENTIONED', about, concepts: [concept] }));
  }
  if (reason !== null) return [{ reason, about, concepts: named }];
  const misplaced = asked.flatMap(({ concept, misplaced: as }) =>
    as === null ? [] : [{ concept, misplaced: as }],
  );
  if (misplaced.length > 0) {
    return misplaced.map(({ concept, misplaced: as }) => ({
      ...{ reason: 'NONE_FOUND_IN_SOURCES', about, concepts: [concept], misplaced: as },
    }));
  }
  return [{ reason: 'NONE_FOUND_IN_SOURCES', about, concepts: named }];
}

/**
 * Why there may be more than what other gaps tell of: other sources have something, or else the search was cut short.
 *
 * @param named - Ids of the concepts that were asked for.
 * @returns None, or one gap.
 */
export function gapsBeside(
  about: GapSubject,
  named: readonly string[],
  search: EmptySearch,
): readonly BesideGap[] {
  const reason = reasonOfSearch(search);
  return reason === null ? [] : [{ reason, about, concepts: named, isBeside: true }];
}

/** Why a search may have missed something, by the first that holds; null where it missed nothing. */
function reasonOfSearch({ isElsewhere, isComplete }: EmptySearch): BesideGap['reason'] | null {
  if (isElsewhere) return 'SOURCE_EXCLUDED';
  return isComplete ? null : 'SEARCH_TRUNCATED';
}
