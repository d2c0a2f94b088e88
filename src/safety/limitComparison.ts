import type { Amount } from '../claim/qualifier.ts';
import { positionsOf, type KnownPosition } from '../condition/dose.ts';
import type { DoseBasis } from './doseStatement.ts';
import { areOfOneSubstance, countsAllOf, type UpperLimit, type Weighed } from './upperLimit.ts';

/** Where a dose lies to an upper limit, in the order in which limits are told. */
export const LIMIT_POSITIONS = ['ABOVE', 'NOT_ABOVE', 'UNKNOWN'] as const satisfies readonly (
  KnownPosition | 'UNKNOWN'
)[];

/** Why a dose cannot be held against an upper limit; the first of these that is so. */
export const LIMIT_OBSTACLES = ['SUBSTANCE', 'BASIS', 'UNIT', 'SPECIES', 'POPULATION'] as const;

/** A dose that somebody asks about. */
export interface AskedDose extends Weighed {
  readonly amount: Amount;
  readonly basis: DoseBasis;
  /** False where it is asked about for another species than our own, or for a wider one. */
  readonly isForPeople: boolean;
}

/** An upper limit, and where a dose that is asked about lies to it. */
export interface LimitComparison extends UpperLimit {
  readonly position: (typeof LIMIT_POSITIONS)[number];
  /** Null unless the position is UNKNOWN. */
  readonly obstacle: (typeof LIMIT_OBSTACLES)[number] | null;
}

/**
 * Upper limits, each with where a dose lies to it: first those that it lies above, then those that it does not, in the order in which
 * they are given. What supplements give may not lie above a limit for all intake though all intake does, so that this is not known.
 *
 * @param substances - As of {@link areOfOneSubstance}.
 * @param molarMass - That of what the dose is an amount of, in g/mol; null where none is known.
 * @param others - Ids of people whom nobody can be one of who takes the dose.
 */
export function compareWithLimits(
  dose: AskedDose,
  limits: readonly UpperLimit[],
  substances: ReadonlyMap<string, string>,
  molarMass: number | null,
  others: ReadonlySet<string>,
): readonly LimitComparison[] {
  const { amount, basis } = dose;
  const positionTo = positionsOf(amount, molarMass);
  function compare(limit: UpperLimit): Pick<LimitComparison, 'position' | 'obstacle'> {
    const unknown = (obstacle: LimitComparison['obstacle']) => ({ position: 'UNKNOWN', obstacle }) as const;
    if (!areOfOneSubstance(limit, dose, substances)) return unknown('SUBSTANCE');
    if (!countsAllOf(limit.basis, basis)) return unknown('BASIS');
    const position = positionTo(limit.amount);
    if (position === null) return unknown('UNIT');
    if (position === 'NOT_ABOVE' && limit.basis !== basis) return unknown('BASIS');
    if (!dose.isForPeople) return unknown('SPECIES');
    if (limit.population !== null && others.has(limit.population)) return unknown('POPULATION');
    return { position, obstacle: null };
  }
  const compared = limits.map((limit) => ({ ...limit, ...compare(limit) }));
  return LIMIT_POSITIONS.flatMap((position) => compared.filter((one) => one.position === position));
}
