import type { Gap } from '../gap/gap.ts';
import { connect, listOf, type Connection } from '../paging/connection.ts';
import { requestPage, type PageArguments, type PageRequest } from '../paging/pageRequest.ts';
import type { Operation } from '../release/operation.ts';
import { gapOfChains } from './chainGap.ts';
import { readChainQuestion, type ChainFilter, type ChainQuestion } from './chainQuestion.ts';
import { foundChain, type FoundChain } from './foundChain.ts';
import type { FoundChains } from './search.ts';
import { CHAINS_OF_A_PAGE, searchesOf } from './search.loader.ts';

/** A page of chains. */
export interface ChainPage extends Connection<FoundChain> {
  /** Whether limits of the search may have kept chains from this page, or hide that others come after it. */
  truncated(): Promise<boolean>;
  /** Null where a chain was found, be it before this page. */
  gap(): Promise<Gap | null>;
}

const PAGE_DEFAULT = 10;

/** What is asked of the field `chains`. */
export interface ChainArguments extends PageArguments {
  readonly from: string;
  readonly to: string;
  readonly filter?: ChainFilter | null;
}

/**
 * A page of the chains between two concepts.
 *
 * @throws BadUserInput when an argument is wrong. An end that names no concept is not: that is a gap.
 */
export async function listChains(
  operation: Operation,
  { from, to, filter, first, after }: ChainArguments,
): Promise<ChainPage> {
  const request = await requestPage(
    operation,
    'chains',
    { first: first ?? PAGE_DEFAULT, after },
    { from, to, filter },
  );
  const question = await readChainQuestion(operation, from, to, filter ?? {});
  return 'unknown' in question
    ? pageOfUnknown(request, question.unknown)
    : pageOfQuestion(operation, request, question);
}

/** What is said where nothing was looked for: the number of chains is not known to be none. */
function pageOfUnknown(request: PageRequest, asked: string): ChainPage {
  return {
    ...connect<FoundChain>(request, listOf([])),
    totalCount: () => Promise.resolve(null),
    truncated: () => Promise.resolve(false),
    gap: () => Promise.resolve({ reason: 'UNKNOWN_CONCEPT', about: 'CHAIN', asked }),
  };
}

function pageOfQuestion(operation: Operation, request: PageRequest, question: ChainQuestion): ChainPage {
  const { first, after } = request;
  let pending: Promise<FoundChains> | undefined;
  const search = () =>
    (pending ??= searchesOf(operation).load({ question, after, chains: CHAINS_OF_A_PAGE }));

  const page = connect<FoundChain>(request, {
    async read(key, limit) {
      const [{ chains }, { sources }] = await Promise.all([search(), operation.release()]);
      const stretch = await listOf(chains).read(key, limit);
      return stretch.map((chain) => foundChain(chain, question, sources));
    },
    async count(limit) {
      const { count, isDry } = await search();
      return isDry ? Math.min(count, limit) : limit;
    },
  });

  async function truncated() {
    const { chains, sure, isDry } = await search();
    const sureHere = chains.slice(0, sure).filter(({ orderKey }) => orderKey > after);
    return !isDry && sureHere.length <= first;
  }

  async function gap() {
    const { count, isDry } = await search();
    return count > 0 ? null : gapOfChains(operation, question, isDry);
  }

  return { ...page, truncated, gap };
}
