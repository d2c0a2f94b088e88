import type {
  Directness,
  EvidenceDirection,
  Identification,
  SourceStanding,
  StudyDesign,
} from '../study/study.ts';
import type { EvidenceLevel } from './level.ts';

/** Why a line is shown and not counted. */
export const NOT_COUNTED_REASONS = [
  'RETRACTED',
  'SUPERSEDED',
  'CONCERN',
  'TWIN',
  'INDIRECT',
  'INCLUDED_IN_REVIEW',
  'NO_LEVEL',
  'UNIDENTIFIED',
] as const;
export type NotCountedReason = (typeof NOT_COUNTED_REASONS)[number];

/** The reasons that are other lines: a line that does not count for one of these can count, and keeps its part in levels. */
export const REASONS_OF_ELIGIBLE = ['TWIN', 'INCLUDED_IN_REVIEW'] as const satisfies NotCountedReason[];

/** What a line says that speaks against its assertion. */
export const DIRECTIONS_AGAINST = ['DISPUTES', 'NO_EFFECT'] as const satisfies EvidenceDirection[];

const REASON_OF_STANDING: Readonly<Record<SourceStanding, NotCountedReason | null>> = {
  CURRENT: null,
  CORRECTED: null,
  EXPRESSION_OF_CONCERN: 'CONCERN',
  RETRACTED: 'RETRACTED',
  SUPERSEDED: 'SUPERSEDED',
};

/** What one line says, with what its study brings to it. */
export interface WeighableLine {
  readonly id: string;
  readonly study: string;
  /** Id of the voice that its study is. */
  readonly voice: string;
  readonly direction: EvidenceDirection;
  /** Null where its design has none. */
  readonly level: EvidenceLevel | null;
  /** Whether it is about people. */
  readonly human: boolean;
  /** Voices that its study includes, as a review does, itself or by a review that it includes. */
  readonly includes: readonly string[];
  /** Why the line cannot count, whatever other lines there are; null where it is eligible. */
  readonly ineligible: NotCountedReason | null;
}

/** A line that can count: whether it does depends on the other lines. */
export interface EligibleLine extends WeighableLine {
  readonly level: EvidenceLevel;
}

export function isEligible(line: WeighableLine): line is EligibleLine {
  return line.ineligible === null && line.level !== null;
}

/**
 * Whether a line that does not count for this reason can count, and does not for what other lines there are: then it keeps its
 * part in levels.
 *
 * @param notCounted - Null for a line that counts.
 */
export function wasEligible(notCounted: NotCountedReason | null): boolean {
  return notCounted === null || REASONS_OF_ELIGIBLE.some((reason) => reason === notCounted);
}

/** Whether a line disputes its assertion or found no effect. */
export function speaksAgainst(direction: EvidenceDirection): boolean {
  return DIRECTIONS_AGAINST.some((against) => against === direction);
}

/**
 * Why a line cannot count, whatever other lines there are. Of several reasons the first of: the study may not be relied
 * on, is not known, tested something else, has a design without a level. Null where the line is eligible.
 */
export function ineligibility(
  study: { readonly standing: SourceStanding; readonly identification: Identification },
  directness: Directness,
  level: EvidenceLevel | null,
): NotCountedReason | null {
  const reason = REASON_OF_STANDING[study.standing];
  if (reason !== null) return reason;
  if (study.identification === 'UNIDENTIFIED') return 'UNIDENTIFIED';
  if (directness === 'INDIRECT') return 'INDIRECT';
  return level === null ? 'NO_LEVEL' : null;
}

/** The species of a line: those that it names, in whatever words, else the one of its study, if that has one. */
export function speciesOfLine<Species>(
  named: readonly Species[],
  ofStudy: Species | null | undefined,
): readonly Species[] {
  return named.length > 0 || ofStudy == null ? named : [ofStudy];
}

/**
 * Whether a line is about people: not where it is from an experiment on animals or in a laboratory, and not where it is about
 * another species.
 *
 * @param species - For each species that is named, whether it is known to be our own.
 */
export function isInHumans(design: StudyDesign, species: readonly boolean[]): boolean {
  return design !== 'ANIMAL' && design !== 'LABORATORY' && species.every((isOurs) => isOurs);
}
