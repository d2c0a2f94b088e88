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

/** Upper limits with what they count, by the id of what is weighed. */
export type LimitsByWeighed = ReadonlyMap<
  string,
  readonly { readonly basis: DoseBasis; readonly limit: UpperLimit }[]
>;

/** The upper limits among some amounts, in their order. */
export function limitsAmong(amounts: readonly GivenAmount[]): LimitsByWeighed {
  const limits = amounts
    .filter(({ kind, stance }) => kind === 'UPPER_LIMIT' && stance === 'ASSERTS')
    .flatMap((one) => upperLimitOf(one).map((limit) => ({ weighed: one.weighed, basis: one.basis, limit })));
  return Map.groupBy(limits, ({ weighed }) => weighed);
}

/**
 * The upper limits that an amount, which is said and is no limit, can be held against: of the same substance, and counting all that it
 * counts, where both say what they count. Whether it lies above them is another question.
 */
export function limitsFor(
  { kind, stance, basis, weighed }: HeldAmount,
  limits: LimitsByWeighed,
): readonly UpperLimit[] {
  if (kind === 'UPPER_LIMIT' || stance === 'DENIES' || basis === 'UNSTATED') return [];
  return (limits.get(weighed) ?? [])
    .filter((one) => one.basis === basis || one.basis === 'TOTAL')
    .map(({ limit }) => limit);
}

/** One limit, or none where nothing that may be relied on gives it. */
function upperLimitOf({ amount, population, givers }: GivenAmount): readonly UpperLimit[] {
  const relied = givers.filter(
    ({ direction, notCounted }) => direction === 'SUPPORTS' && !NOT_RELIED_ON.has(notCounted),
  );
  if (relied.length === 0) return [];
  const claims = relied.filter(({ study }) => study === null).map(({ id }) => id);
  const studies = relied.flatMap(({ study }) => study ?? []);
  return [{ amount, population, claims: [...new Set(claims)], studies: [...new Set(studies)] }];
}
