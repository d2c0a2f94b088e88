import type { DOSE_BASES } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import type { CausalDirection, Sign } from '../predicate/predicate.ts';
import type { ComparedClaim } from './comparedClaim.ts';

/** In what documents, studies or assertions disagree. */
export const DISAGREEMENT_KINDS = [
  'CERTAINTY',
  'AMOUNT',
  'STANCE',
  'EVIDENCE_DIRECTION',
  'OVERSTATED',
  'OPPOSITE_SIGN',
] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** A qualifier, and what its amount counts. */
export interface DisputableQualifier extends Qualifier {
  /** Null where that is not said. */
  readonly basis: (typeof DOSE_BASES)[number] | null;
}

/** A claim as far as it can disagree with others. */
export interface DisputableClaim extends Omit<ComparedClaim, 'citations' | 'qualifiers'> {
  readonly id: string;
  /** Null for a row of a dataset. */
  readonly document: string | null;
  readonly source: string;
  readonly proposition: string | null;
  readonly qualifiers: readonly DisputableQualifier[];
  /** Id of the assertion, as are the ids that follow from it over all sources. */
  readonly assertion: string;
  /** Of the assertion's predicate. */
  readonly predicate: string;
  readonly sign: Sign;
  readonly direction: CausalDirection;
}
