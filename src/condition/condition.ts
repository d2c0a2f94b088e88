import type { QualifierKind, Stance } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';

/** Whether something holds for a context. */
export const APPLIES = ['HOLDS', 'DOES_NOT_HOLD', 'UNKNOWN'] as const;
export type Applies = (typeof APPLIES)[number];

/** What a context can say something about, in the order in which verdicts are told. */
export const DIMENSIONS = [
  'POPULATION',
  'SPECIES',
  'FORM',
  'ROUTE',
] as const satisfies readonly QualifierKind[];
export type Dimension = (typeof DIMENSIONS)[number];

/** Who takes what, and how: ids of concepts as the release has them; null where it is not asked about. */
export interface Context {
  /** The person belongs to all of these: at least one. */
  readonly population: readonly string[] | null;
  readonly species: string | null;
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

/** Several verdicts as one: any DOES_NOT_HOLD wins, HOLDS only where all do. UNKNOWN of none. */
export function together(verdicts: readonly Applies[]): Applies {
  if (verdicts.includes('DOES_NOT_HOLD')) return 'DOES_NOT_HOLD';
  return verdicts.length > 0 && verdicts.every((applies) => applies === 'HOLDS') ? 'HOLDS' : 'UNKNOWN';
}

/** A claim on a finding's assertion, and whether it holds for the context, whatever its stance. */
export interface JudgedClaim {
  readonly stance: Stance;
  readonly applies: Applies;
}

/**
 * Whether what a finding asserts is claimed to hold for a context. A denial that holds speaks against it; one that does
 * not hold is about others, and says nothing.
 */
export function appliesToFinding(claims: readonly JudgedClaim[]): Applies {
  const heard = claims.filter((claim) => !isDenialForOthers(claim));
  if (heard.every(speaksAgainst)) return claims.length === 0 ? 'UNKNOWN' : 'DOES_NOT_HOLD';
  if (heard.some(speaksAgainst)) return 'UNKNOWN';
  return heard.some(({ stance, applies }) => stance === 'ASSERTS' && applies === 'HOLDS')
    ? 'HOLDS'
    : 'UNKNOWN';
}

function isDenialForOthers({ stance, applies }: JudgedClaim): boolean {
  return stance === 'DENIES' && applies === 'DOES_NOT_HOLD';
}

function speaksAgainst({ stance, applies }: JudgedClaim): boolean {
  return applies === (stance === 'ASSERTS' ? 'DOES_NOT_HOLD' : 'HOLDS');
}
