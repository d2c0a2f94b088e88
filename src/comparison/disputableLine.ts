import type { EvidenceDirection, IndirectReason, StudyDesign } from '../study/study.ts';
import type { Restricted } from './restrictions.ts';

/** What a study says of an assertion, as far as it can disagree with another study or fall short of a claim. */
export interface DisputableLine extends Restricted {
  readonly id: string;
  readonly source: string;
  readonly assertion: string;
  readonly study: string;
  /** Id of the voice that its study is. */
  readonly voice: string;
  readonly direction: EvidenceDirection;
  /** Whether it can count as evidence, be it one of several of its voice or included in a review. */
  readonly eligible: boolean;
  readonly human: boolean;
  readonly design: StudyDesign;
  /** Whether the study compared; null where that is not known. */
  readonly controlled: boolean | null;
  /** Null where it tested the assertion itself. */
  readonly indirectBecause: IndirectReason | null;
  /** Concepts of the species that it names, or else its study. */
  readonly species: readonly string[];
}
