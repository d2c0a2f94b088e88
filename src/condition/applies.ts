import type { Stance } from '../claim/claim.ts';

/** Whether something holds for a context. */
export const APPLIES = ['HOLDS', 'DOES_NOT_HOLD', 'UNKNOWN'] as const;
export type Applies = (typeof APPLIES)[number];

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
