import type { Certainty, Stance } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import type { PredicateRole } from '../predicate/predicate.ts';

/** What a claim points to as its support: a study, or an entry of its document's list of references. */
export interface Citation {
  /** Id of the study or of the entry. */
  readonly id: string;
  /** The same for two citations of one thing; null where that cannot be told, as of an entry without an address. */
  readonly target: string | null;
}

/** A claim as far as claims of two documents are compared. */
export interface ComparedClaim {
  /** Id of a concept, as is the object. */
  readonly subject: string;
  /** Of the assertion's predicate. */
  readonly role: PredicateRole;
  readonly object: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly qualifiers: readonly Qualifier[];
  readonly citations: readonly Citation[];
}
