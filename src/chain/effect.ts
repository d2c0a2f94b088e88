import type { Sign } from '../predicate/predicate.ts';
import type { Chain, PlacedStep, Step } from './chain.ts';

/** What more of the first concept of a chain does to the last. */
export const CHAIN_SIGNS = ['RAISES', 'LOWERS', 'UNKNOWN'] as const;
export type ChainSign = (typeof CHAIN_SIGNS)[number];

/** The effect that a chain comes to. */
export interface ChainEffect {
  readonly sign: ChainSign;
  /** The first step without a sign; null where every step has one. */
  readonly undecidedBy: PlacedStep | null;
}

/** The effect of a chain without steps: more of a concept is more of it. */
export const NO_STEPS: ChainSign = 'RAISES';

/** The effect of a chain that is one step longer: the product of the signs, UNKNOWN where one is missing. */
export function effectAfter(effect: ChainSign, sign: Sign): ChainSign {
  if (effect === 'UNKNOWN' || sign === 'NONE') return 'UNKNOWN';
  return effect === sign ? 'RAISES' : 'LOWERS';
}

/** The effect of a chain. */
export function chainEffect({ steps }: Pick<Chain, 'steps'>): ChainEffect {
  const undecided = steps.findIndex(({ sign }) => sign === 'NONE');
  const step = steps[undecided];
  return {
    sign: steps.reduce((effect, { sign }: Step) => effectAfter(effect, sign), NO_STEPS),
    undecidedBy: step === undefined ? null : { position: undecided + 1, step },
  };
}
