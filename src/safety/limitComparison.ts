import type { Amount } from '../claim/qualifier.ts';
import { positionsOf, type LimitPosition } from '../condition/dose.ts';
import type { DoseBasis } from './doseStatement.ts';
import { countsAllOf, type UpperLimit } from './upperLimit.ts';

/** Where a dose lies to an upper limit, in the order in which limits are told. */
export const LIMIT_POSITIONS = ['ABOVE', 'NOT_ABOVE', 'UNKNOWN'] as const satisfies readonly (
  LimitPosition | 'UNKNOWN'
)[];

/** Why a dose cannot be held against an upper limit; the first of these that is so. */
export const LIMIT_OBSTACLES = ['SUBSTANCE', 'BASIS', 'UNIT', 'POPULATION'] as const;

/** A dose that somebody asks about. */
export interface AskedDose {
  readonly amount: Amount;
  readonly basis: DoseBasis;
  /** Id of what it is an amount of. */
  readonly weighed: string;
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
 * @param molarMass - That of what the dose is an amount of, in g/mol; null where none is known.
 * @param others - Ids of people whom nobody can be one of who takes the dose.
 */
export function compareWithLimits(
  { amount, basis, weighed }: AskedDose,
  limits: readonly UpperLimit[],
  molarMass: number | null,
  others: ReadonlySet<string>,
): readonly LimitComparison[] {
  const positionTo = positionsOf(amount, molarMass);
  function compare(limit: UpperLimit): Pick<LimitComparison, 'position' | 'obstacle'> {
    const unknown = (obstacle: LimitComparison['obstacle']) => ({ position: 'UNKNOWN', obstacle }) as const;
    if (limit.weighed !== weighed) return unknown('SUBSTANCE');
    if (!countsAllOf(limit.basis, basis)) return unknown('BASIS');
    const position = positionTo(limit.amount);
    if (position === null) return unknown('UNIT');
    if (limit.population !== null && others.has(limit.population)) return unknown('POPULATION');
    return position === 'NOT_ABOVE' && limit.basis !== basis
      ? unknown('BASIS')
      : { position, obstacle: null };
  }
  const compared = limits.map((limit) => ({ ...limit, ...compare(limit) }));
  return LIMIT_POSITIONS.flatMap((position) => compared.filter((one) => one.position === position));
}
