import type { Stance } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import type { NotCountedReason } from '../weighing/counting.ts';
import type { DoseBasis, DoseKind, DoseStatement } from './doseStatement.ts';

/** An upper limit, and who gives it. */
export interface UpperLimit {
  readonly amount: Amount;
  readonly basis: DoseBasis;
  /** Id of what is weighed. */
  readonly weighed: string;
  /** Id of the concept that names whom it is for; null where none is named. */
  readonly population: string | null;
  /** Ids of the claims that give it, and of the studies. */
  readonly claims: readonly string[];
  readonly studies: readonly string[];
}

/** An amount, as far as it can be held against a limit. */
interface HeldAmount {
  readonly kind: DoseKind;
  readonly stance: Stance;
  readonly basis: DoseBasis;
  /** Id of what is weighed. */
  readonly weighed: string;
}

/** An amount, as far as it can be a limit. */
interface GivenAmount extends HeldAmount {
  readonly amount: Amount;
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

/** Upper limits by the id of what is weighed. */
export type LimitsByWeighed = ReadonlyMap<string, readonly UpperLimit[]>;

/** The upper limits among some amounts, in their order. */
export function limitsAmong(amounts: readonly GivenAmount[]): LimitsByWeighed {
  const limits = amounts
    .filter(({ kind, stance }) => kind === 'UPPER_LIMIT' && stance === 'ASSERTS')
    .flatMap(upperLimitOf);
  return Map.groupBy(limits, ({ weighed }) => weighed);
}

/** Whether a limit is known to count all that an amount counts. */
export function countsAllOf(limit: DoseBasis, amount: DoseBasis): boolean {
  return amount !== 'UNSTATED' && (limit === amount || limit === 'TOTAL');
}

/**
 * The upper limits that an amount, which is said and is no limit, can be held against: of the same substance, and counting all that it
 * counts, where both say what they count. Whether it lies above them is another question.
 */
export function limitsFor(
  { kind, stance, basis, weighed }: HeldAmount,
  limits: LimitsByWeighed,
): readonly UpperLimit[] {
  if (kind === 'UPPER_LIMIT' || stance === 'DENIES') return [];
  return (limits.get(weighed) ?? []).filter((limit) => countsAllOf(limit.basis, basis));
}

/** One limit, or none where nothing that may be relied on gives it. */
function upperLimitOf({ amount, basis, weighed, population, givers }: GivenAmount): readonly UpperLimit[] {
  const relied = givers.filter(
    ({ direction, notCounted }) => direction === 'SUPPORTS' && !NOT_RELIED_ON.has(notCounted),
  );
  if (relied.length === 0) return [];
  const claims = relied.filter(({ study }) => study === null).map(({ id }) => id);
  const studies = relied.flatMap(({ study }) => study ?? []);
  const givenBy = { claims: [...new Set(claims)], studies: [...new Set(studies)] };
  return [{ amount, basis, weighed, population, ...givenBy }];
}
