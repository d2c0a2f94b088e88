import type { QualifierKind } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import type { Applies } from './applies.ts';
import type { Dose } from './dose.ts';

/** What a context can say something about, in the order in which verdicts are told. */
export const DIMENSIONS = [
  'POPULATION',
  'SPECIES',
  'DOSE',
  'FORM',
  'ROUTE',
] as const satisfies readonly QualifierKind[];
export type Dimension = (typeof DIMENSIONS)[number];

/** Who takes what, and how: ids of concepts as the release has them; null where it is not asked about. */
export interface Context {
  /** The person belongs to all of these: at least one. */
  readonly population: readonly string[] | null;
  readonly species: string | null;
  /** Whether the species is our own. */
  readonly isOurSpecies: boolean;
  /** Of what a claim is about. */
  readonly dose: Dose | null;
  readonly form: string | null;
  readonly route: string | null;
}

/** Whether a claim holds for a context in one dimension. */
export interface DimensionVerdict {
  readonly kind: Dimension;
  readonly applies: Applies;
  /** Null where the claim is silent. */
  readonly decidedBy: Qualifier | null;
}

/** Whether a claim holds for a context. */
export interface Applicability {
  readonly applies: Applies;
  /** One for each dimension of the context, in the order of `DIMENSIONS`. */
  readonly dimensions: readonly DimensionVerdict[];
}
