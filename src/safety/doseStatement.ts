import type { DOSE_BASES, Stance } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import type { EvidenceDirection } from '../study/study.ts';
import type { NotCountedReason } from '../weighing/counting.ts';

/** What an amount is said to be: what a predicate says of it, or that a study gave it. In the order of a report. */
export const DOSE_KINDS = ['RECOMMENDED', 'UPPER_LIMIT', 'STUDIED', 'STATED_SAFE'] as const;
export type DoseKind = (typeof DOSE_KINDS)[number];

/** What an amount counts; UNSTATED where that is not said. */
export type DoseBasis = (typeof DOSE_BASES)[number] | 'UNSTATED';

/** An amount with what it counts. */
export interface BasedAmount extends Amount {
  readonly basis: DoseBasis;
  /** Id of the concept that it is an amount of; null where that is what the assertion is about. */
  readonly substance: string | null;
}

/** A claim or an evidence line that says an amount, or that bears on an assertion of one. */
export interface DoseStatement {
  readonly id: string;
  /** The key by which claims, or lines, are ordered. */
  readonly orderKey: string;
  readonly kind: DoseKind;
  /** Whether its source is shown; one that is not can only be an upper limit, against which amounts are held. */
  readonly isShown: boolean;
  /** Of a line ASSERTS. */
  readonly stance: Stance;
  /** Id of the assertion that it is on. */
  readonly assertion: string;
  /** Id of the assertion's subject. */
  readonly subject: string;
  /** Id of the document of a claim; null for a line, and for a row of a dataset. */
  readonly document: string | null;
  /** Id of the study of a line; null for a claim. */
  readonly study: string | null;
  /** Of a claim SUPPORTS. */
  readonly direction: EvidenceDirection;
  /** Why a line does not count; null where it does, and for a claim. */
  readonly notCounted: NotCountedReason | null;
  /** Whether a line is about people; a claim is unless it is restricted to a species that is not our own. */
  readonly inPeople: boolean;
  readonly amounts: readonly BasedAmount[];
  /** Ids of the concepts that its population qualifiers name; null for one in words only. */
  readonly populations: readonly (string | null)[];
}
