import type { DOSE_BASES } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import { speaksAgainst, type NotCountedReason } from '../weighing/counting.ts';
import type { Caveat, CaveatKind } from './caveat.ts';
import type { GroundLine } from './grounds.ts';

/** An amount of a dose, and who gives it. */
export interface GivenAmount {
  readonly amount: Pick<Amount, 'unit' | 'perTime'>;
  /** What it counts; UNSTATED where that is not said. */
  readonly basis: (typeof DOSE_BASES)[number] | 'UNSTATED';
  /** Ids of the claims that give it. */
  readonly claims: readonly string[];
  /** Ids of the studies that give it. */
  readonly studies: readonly string[];
  /** The upper limits that it lies above, each with the ids of the claims and studies that give it, and of whom it is for. */
  readonly exceeded: readonly (Pick<Caveat, 'claims' | 'studies'> & {
    readonly population: string | null;
  })[];
  /** The lines, counted or not, of the studies that give it: whatever they found, they gave it. */
  readonly givers: readonly Pick<GroundLine, 'study' | 'notCounted' | 'isCandidate'>[];
  /** The lines on what is said of it. */
  readonly lines: readonly Pick<GroundLine, 'study' | 'direction' | 'notCounted'>[];
}

/** The UCUM unit of a number that counts nothing. */
const NO_UNIT = '1';

/** Why a line does not count and still speaks of an amount: an authority's value has no level, and is seldom on the very amount. */
const STILL_SPEAKING: ReadonlySet<NotCountedReason | null> = new Set(['INDIRECT', 'NO_LEVEL'] as const);

type Reason = Pick<Caveat, 'claims' | 'studies' | 'limitsFor'>;

/** What makes each caveat hold of an amount, in the order in which they are told; null where it does not. */
const RULES: readonly (readonly [CaveatKind, (given: GivenAmount) => Reason | null])[] = [
  ['RETRACTED', ({ givers }) => byStudies(givers.filter(({ notCounted }) => notCounted === 'RETRACTED'))],
  ['CONCERN', ({ givers }) => byStudies(givers.filter(({ notCounted }) => notCounted === 'CONCERN'))],
  ['CANDIDATE_STUDY', ({ givers }) => byStudies(givers.filter(({ isCandidate }) => isCandidate))],
  ['UNIT_UNSTATED', (given) => unsaid(given, given.amount.unit === NO_UNIT || given.amount.perTime === null)],
  ['BASIS_UNSTATED', (given) => unsaid(given, given.basis === 'UNSTATED')],
  [
    'ABOVE_UPPER_LIMIT',
    ({ exceeded }) =>
      exceeded.length === 0
        ? null
        : {
            claims: [...new Set(exceeded.flatMap(({ claims }) => claims))],
            studies: [...new Set(exceeded.flatMap(({ studies }) => studies))],
            limitsFor: [...new Set(exceeded.map(({ population }) => population))],
          },
  ],
  [
    'CONTESTED',
    ({ lines }) =>
      byStudies(
        lines.filter(
          ({ direction, notCounted }) => speaksAgainst(direction) && STILL_SPEAKING.has(notCounted),
        ),
      ),
  ],
];

/** What is to be kept in mind about an amount, by how it is given, what limits it and what speaks against it. */
export function caveatsOfAmount(given: GivenAmount): readonly Caveat[] {
  return RULES.flatMap(([kind, reasonFor]) => {
    const reason = reasonFor(given);
    return reason === null ? [] : [{ kind, ...reason, links: [] }];
  });
}

function byStudies(lines: readonly Pick<GroundLine, 'study'>[]): Reason | null {
  return lines.length === 0 ? null : { claims: [], studies: [...new Set(lines.map(({ study }) => study))] };
}

function unsaid({ claims, studies }: GivenAmount, isUnsaid: boolean): Reason | null {
  return isUnsaid ? { claims, studies } : null;
}
