import type { StructuralLink } from '../concept/kin.ts';
import type { ReleaseSource } from '../release/release.ts';
import type { Chain } from './chain.ts';
import type { ChainQuestion } from './chainQuestion.ts';

/** A chain as an answer to a question. */
export interface FoundChain extends Chain {
  /** The links that lead from its first concept to the concept asked for. */
  readonly fromKin: readonly StructuralLink[];
  /** The links that lead from its last concept to the concept asked for. */
  readonly toKin: readonly StructuralLink[];
  /** Versions of the sources whose claims were asked for. */
  readonly shown: readonly string[];
}

/** A chain as an answer to a question, in a release of these sources. */
export function foundChain(
  chain: Chain,
  { from, to, sources }: ChainQuestion,
  released: readonly ReleaseSource[],
): FoundChain {
  const { concepts } = chain;
  return {
    ...chain,
    fromKin: from.via.get(concepts[0] ?? '') ?? [],
    toKin: to.via.get(concepts.at(-1) ?? '') ?? [],
    shown: released.filter(({ id }) => sources.includes(id)).map(({ version }) => version),
  };
}
