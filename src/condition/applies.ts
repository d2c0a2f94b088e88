import type { Stance } from '../claim/claim.ts';
import type { EvidenceDirection } from '../study/study.ts';

/** Whether something holds for a context. */
export const APPLIES = ['HOLDS', 'DOES_NOT_HOLD', 'UNKNOWN'] as const;
export type Applies = (typeof APPLIES)[number];

/** Several verdicts as one: any DOES_NOT_HOLD wins, HOLDS only where all do. UNKNOWN of none. */
export function together(verdicts: readonly Applies[]): Applies {
  if (verdicts.includes('DOES_NOT_HOLD')) return 'DOES_NOT_HOLD';
  return verdicts.length > 0 && verdicts.every((applies) => applies === 'HOLDS') ? 'HOLDS' : 'UNKNOWN';
}

/**
 * Whether a caution holds: as {@link together}, by the dimensions that it speaks of. What it does not speak of cannot weaken
 * it: whoever must not take something must not take so much of it either.
 */
export function cautionApplies(
  dimensions: readonly { readonly applies: Applies; readonly decidedBy: unknown }[],
): Applies {
  return together(dimensions.filter(({ decidedBy }) => decidedBy !== null).map(({ applies }) => applies));
}

/** What a claim or an evidence line says of its assertion: that it is so, that it is not, or neither. */
export type Bearing = 'FOR' | 'AGAINST' | 'OPEN';

/** What a claim of this stance says. */
export function bearingOfClaim(stance: Stance): Bearing {
  return stance === 'ASSERTS' ? 'FOR' : 'AGAINST';
}

/** What a line of this direction says. */
export function bearingOfLine(direction: EvidenceDirection): Bearing {
  if (direction === 'UNCLEAR') return 'OPEN';
  return direction === 'SUPPORTS' ? 'FOR' : 'AGAINST';
}

/** A claim or a line on a finding's assertions, and whether it holds for the context, whatever it says. */
export interface JudgedStatement {
  readonly bearing: Bearing;
  readonly applies: Applies;
  /** Whether its assertion asks for care, whatever it says of that. */
  readonly isCaution: boolean;
}

/**
 * Whether what a finding asserts is said to hold for a context. A denial that holds speaks against it; one that does not
 * hold is about others, and says nothing. What leaves it open speaks neither for nor against it. A caution that holds stands,
 * whatever speaks against it. UNKNOWN where nothing is said.
 */
export function appliesToFinding(statements: readonly JudgedStatement[]): Applies {
  if (statements.some(warns)) return 'HOLDS';
  const heard = statements.filter((statement) => !isDenialForOthers(statement));
  if (heard.length === 0) return 'UNKNOWN';
  if (heard.every(keepsItFromHolding)) return 'DOES_NOT_HOLD';
  if (heard.some(speaksAgainst)) return 'UNKNOWN';
  return heard.some(({ bearing, applies }) => bearing === 'FOR' && applies === 'HOLDS') ? 'HOLDS' : 'UNKNOWN';
}

/** Whether it is a caution that holds. */
export function warns({ isCaution, bearing, applies }: JudgedStatement): boolean {
  return isCaution && bearing === 'FOR' && applies === 'HOLDS';
}

function isDenialForOthers({ bearing, applies }: JudgedStatement): boolean {
  return bearing === 'AGAINST' && applies === 'DOES_NOT_HOLD';
}

function speaksAgainst({ bearing, applies }: JudgedStatement): boolean {
  return bearing !== 'OPEN' && applies === (bearing === 'FOR' ? 'DOES_NOT_HOLD' : 'HOLDS');
}

function keepsItFromHolding(statement: JudgedStatement): boolean {
  return speaksAgainst(statement) || (statement.bearing === 'OPEN' && statement.applies === 'DOES_NOT_HOLD');
}
