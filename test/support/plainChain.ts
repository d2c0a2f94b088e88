import type { Chain } from '../../src/chain/chain.ts';
import { chainEffect } from '../../src/chain/effect.ts';
import type { PlainChain } from './everyChain.ts';

/** A chain that the search found, as tests compare it. */
export function plainChain(chain: Chain): PlainChain {
  const { concepts, steps, level, weakest, statedBy } = chain;
  const { sign, undecidedBy } = chainEffect(chain);
  return {
    concepts,
    assertions: steps.map(({ assertions }) => assertions.map(({ id }) => id)),
    links: steps.map((step) => [step.sign, step.level, step.contested]),
    effect: [sign, undecidedBy?.position ?? null],
    level,
    weakest: weakest.position,
    statedBy,
  };
}
