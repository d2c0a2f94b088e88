import type { DOSE_BASES } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import type { Caveat, CaveatKind } from './caveat.ts';

/** An amount of a dose, and who gives it. */
export interface GivenAmount {
  readonly amount: Pick<Amount, 'unit' | 'perTime'>;
  /** What it counts; UNSTATED where that is not said. */
  readonly basis: (typeof DOSE_BASES)[number] | 'UNSTATED';
  /** Ids of the claims that give it. */
  readonly claims: readonly string[];
  /** Ids of the studies that give it. */
  readonly studies: readonly string[];
}

/** The UCUM unit of a number that counts nothing. */
const NO_UNIT = '1';

/** What an amount leaves unsaid, in the order in which caveats are told. */
const RULES = {
  UNIT_UNSTATED: ({ amount }) => amount.unit === NO_UNIT || amount.perTime === null,
  BASIS_UNSTATED: ({ basis }) => basis === 'UNSTATED',
} as const satisfies Partial<Record<CaveatKind, (given: GivenAmount) => boolean>>;

const AMOUNT_CAVEAT_KINDS = ['UNIT_UNSTATED', 'BASIS_UNSTATED'] as const;

/** What is to be kept in mind about an amount, by how it is given. */
export function caveatsOfAmount(given: GivenAmount): readonly Caveat[] {
  const { claims, studies } = given;
  return AMOUNT_CAVEAT_KINDS.filter((kind) => RULES[kind](given)).map((kind) => ({
    kind,
    claims,
    studies,
    links: [],
  }));
}
