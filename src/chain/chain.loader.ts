import type { StructuralLink } from '../concept/kin.ts';
import { connect, listOf, type Connection } from '../paging/connection.ts';
import { PAGE_MAXIMUM, requestPage, type PageArguments } from '../paging/pageRequest.ts';
import type { Operation } from '../release/operation.ts';
import type { Chain } from './chain.ts';
import { readChainQuestion, type ChainFilter, type ChainQuestion } from './chainQuestion.ts';
import { effortOf } from './effort.ts';
import { searchChains, type FoundChains, type SearchLimits } from './search.ts';

/** A chain as an answer to a question. */
export interface FoundChain extends Chain {
  /** The links that lead from its first concept to the concept asked for. */
  readonly fromKin: readonly StructuralLink[];
  /** The links that lead from its last concept to the concept asked for. */
  readonly toKin: readonly StructuralLink[];
  /** Versions of the sources whose claims were asked for. */
  readonly shown: readonly string[];
}

/** A page of chains. */
export interface ChainPage extends Connection<FoundChain> {
  /** Whether limits of the search may have kept chains from this page, or hide that others come after it. */
  truncated(): Promise<boolean>;
}

const PAGE_DEFAULT = 10;

/** One chain more than the largest page tells whether the list goes on. */
const LIMITS: Omit<SearchLimits, 'effort'> = { chains: PAGE_MAXIMUM + 1, links: 20_000 };

/** What is asked of the field `chains`. */
export interface ChainArguments extends PageArguments {
  readonly from: string;
  readonly to: string;
  readonly filter?: ChainFilter | null;
}

/**
 * A page of the chains between two concepts.
 *
 * @throws BadUserInput when an argument is wrong.
 */
export async function listChains(
  operation: Operation,
  { from, to, filter, first, after }: ChainArguments,
): Promise<ChainPage> {
  const request = await requestPage(operation, 'chains', { first: first ?? PAGE_DEFAULT, after });
  const question = await readChainQuestion(operation, from, to, filter ?? {});
  const { sources } = await operation.release();
  const shown = sources.filter(({ id }) => question.sources.includes(id)).map(({ version }) => version);
  let pending: Promise<FoundChains> | undefined;
  const limits = { ...LIMITS, effort: effortOf(operation) };
  const search = () => (pending ??= searchChains(operation, question, request.after, limits));

  const page = connect<FoundChain>(request, {
    async read(key, limit) {
      const chains = await listOf((await search()).chains).read(key, limit);
      return chains.map((chain) => ({ ...chain, ...kinOfEnds(chain, question), shown }));
    },
    async count(limit) {
      const { count, isDry } = await search();
      return isDry ? Math.min(count, limit) : limit;
    },
  });

  async function truncated() {
    const { chains, sure, isDry } = await search();
    const sureHere = chains.slice(0, sure).filter(({ orderKey }) => orderKey > request.after);
    return !isDry && sureHere.length <= request.first;
  }

  return { ...page, truncated };
}

function kinOfEnds({ concepts }: Chain, { from, to }: ChainQuestion) {
  return {
    fromKin: from.via.get(concepts[0] ?? '') ?? [],
    toKin: to.via.get(concepts.at(-1) ?? '') ?? [],
  };
}
