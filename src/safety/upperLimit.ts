import type { Stance } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import type { NotCountedReason } from '../weighing/counting.ts';
import type { DoseBasis, DoseKind, DoseStatement } from './doseStatement.ts';

/** Of what an amount is one. */
export interface Weighed {
  /** Id of what is weighed. */
  readonly weighed: string;
  /** Whether the amount itself names that, as one of a salt does; else it is what its statement is about. */
  readonly isNamed: boolean;
}

/** An upper limit, and who gives it. */
export interface UpperLimit extends Weighed {
  readonly amount: Amount;
  readonly basis: DoseBasis;
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
  /** The claims and lines that give it. */
  readonly givers: readonly Pick<DoseStatement, 'id' | 'study' | 'direction' | 'notCounted' | 'inPeople'>[];
}

/** An amount, as far as it can be a limit. */
interface GivenAmount extends HeldAmount, Weighed {
  readonly amount: Amount;
  readonly population: string | null;
}

/** Why a line is not relied on for the limit that it gives. That it has no level does not matter: a value that is set has none. */
const NOT_RELIED_ON: ReadonlySet<NotCountedReason | null> = new Set([
  'RETRACTED',
  'SUPERSEDED',
  'CONCERN',
] as const);

/** The upper limits among some amounts: those of one thing together, in their order. */
export function limitsAmong(amounts: readonly GivenAmount[]): readonly UpperLimit[] {
  const limits = amounts
    .filter(({ kind, stance }) => kind === 'UPPER_LIMIT' && stance === 'ASSERTS')
    .flatMap(upperLimitOf);
  return [...Map.groupBy(limits, ({ weighed }) => weighed).values()].flat();
}

/**
 * Whether two amounts are amounts of one substance, as far as that is known.
 *
 * @param substances - By the id of what is weighed the id of what an amount of it is one of, where that is something else.
 */
export function areOfOneSubstance(
  left: Weighed,
  right: Weighed,
  substances: ReadonlyMap<string, string>,
): boolean {
  const substanceIn = ({ weighed, isNamed }: Weighed) =>
    isNamed ? weighed : (substances.get(weighed) ?? weighed);
  return left.weighed === right.weighed || substanceIn(left) === substanceIn(right);
}

/** Whether a limit is known to count all that an amount counts. */
export function countsAllOf(limit: DoseBasis, amount: DoseBasis): boolean {
  return amount !== 'UNSTATED' && (limit === amount || limit === 'TOTAL');
}

/**
 * The upper limits that an amount, which is said and is no limit, can be held against by what is counted: all that it counts, where both
 * say what they count. Limits are for people: an amount that nobody gives of people has none. Whether they are of the same substance, and whether it lies above them, are other questions.
 */
export function limitsFor(
  { kind, stance, basis, givers }: HeldAmount,
  limits: readonly UpperLimit[],
): readonly UpperLimit[] {
  if (kind === 'UPPER_LIMIT' || stance === 'DENIES' || !givers.some(({ inPeople }) => inPeople)) return [];
  return limits.filter((limit) => countsAllOf(limit.basis, basis));
}

/** One limit, or none where nothing that may be relied on gives it. */
function upperLimitOf({ givers, ...given }: GivenAmount): readonly UpperLimit[] {
  const relied = givers.filter(
    ({ direction, notCounted, inPeople }) =>
      inPeople && direction === 'SUPPORTS' && !NOT_RELIED_ON.has(notCounted),
  );
  if (relied.length === 0) return [];
  const claims = relied.filter(({ study }) => study === null).map(({ id }) => id);
  const studies = relied.flatMap(({ study }) => study ?? []);
  const givenBy = { claims: [...new Set(claims)], studies: [...new Set(studies)] };
  const { amount, basis, weighed, isNamed, population } = given;
  return [{ amount, basis, weighed, isNamed, population, ...givenBy }];
}
