import type { Stance } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import type { NotCountedReason } from '../weighing/counting.ts';
import type { DoseBasis, DoseKind, DoseStatement } from './doseStatement.ts';

/** An upper limit, and who gives it. */
export interface UpperLimit {
  readonly amount: Amount;
  /** Id of the concept that names whom it is for; null where none is named. */
  readonly population: string | null;
  /** Ids of the claims that give it, and of the studies. */
  readonly claims: readonly string[];
  readonly studies: readonly string[];
}

/** An amount, as far as it can be, or be held against, a limit. */
interface HeldAmount {
  readonly kind: DoseKind;
  readonly stance: Stance;
  readonly basis: DoseBasis;
  readonly amount: Amount;
  /** Id of what is weighed. */
  readonly weighed: string;
  readonly population: string | null;
  /** The claims and lines that give it. */
  readonly givers: readonly Pick<DoseStatement, 'id' | 'study' | 'direction' | 'notCounted'>[];
}

/** Why a line is not relied on for the limit that it gives. That it has no level does not matter: a value that is set has none. */
const NOT_RELIED_ON: ReadonlySet<NotCountedReason | null> = new Set([
  'RETRACTED',
  'SUPERSEDED',
  'CONCERN',
] as const);

/**
 * The upper limits among some amounts that one of them, which is said and is no limit, can be held against: of the same substance, and
 * counting all that it counts, where both say what they count. Whether it lies above them is another question.
 */
export function limitsFor(dose: HeldAmount, amounts: readonly HeldAmount[]): readonly UpperLimit[] {
  if (dose.kind === 'UPPER_LIMIT' || dose.stance === 'DENIES') return [];
  return amounts.filter((one) => isLimit(one) && covers(one, dose)).flatMap(upperLimitOf);
}

function isLimit({ kind, stance }: HeldAmount): boolean {
  return kind === 'UPPER_LIMIT' && stance === 'ASSERTS';
}

function covers(limit: HeldAmount, { basis, weighed }: HeldAmount): boolean {
  const isCounted = basis !== 'UNSTATED' && (limit.basis === basis || limit.basis === 'TOTAL');
  return isCounted && limit.weighed === weighed;
}

/** One limit, or none where nothing that may be relied on gives it. */
function upperLimitOf({ amount, population, givers }: HeldAmount): readonly UpperLimit[] {
  const relied = givers.filter(
    ({ direction, notCounted }) => direction === 'SUPPORTS' && !NOT_RELIED_ON.has(notCounted),
  );
  if (relied.length === 0) return [];
  const claims = relied.filter(({ study }) => study === null).map(({ id }) => id);
  const studies = relied.flatMap(({ study }) => study ?? []);
  return [{ amount, population, claims: [...new Set(claims)], studies: [...new Set(studies)] }];
}
