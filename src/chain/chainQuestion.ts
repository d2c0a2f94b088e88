import { askedIdentifier } from '../concept/askedIdentifier.ts';
import type { Kin } from '../concept/kin.ts';
import { kinOf } from '../concept/kin.loader.ts';
import { knownDocuments } from '../document/document.loader.ts';
import { BadUserInput } from '../errors.ts';
import { filterList } from '../paging/filterArguments.ts';
import { knownPredicates } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import type { EvidenceLevel } from '../weighing/level.ts';
import { LONGEST_CHAIN } from './chain.ts';
import type { ChainSign } from './effect.ts';

/** Between what chains are looked for, and which. */
export interface ChainQuestion {
  readonly from: Kin;
  readonly to: Kin;
  /** 1 to `maxLength`. */
  readonly minLength: number;
  /** 1 to `LONGEST_CHAIN`. */
  readonly maxLength: number;
  /** Ids of predicates; null for all. */
  readonly predicates: readonly string[] | null;
  /** Ids of documents, one of which must state a link; null for no such condition. */
  readonly documents: readonly string[] | null;
  /** Ids of sources, one of which must claim a link. */
  readonly sources: readonly string[];
  /** The level that every link must reach; null for no such condition. */
  readonly leastLevel: EvidenceLevel | null;
  /** The effects that a chain may have; null for any. */
  readonly effects: readonly ChainSign[] | null;
  readonly includeComposed: boolean;
  readonly includeCorrelations: boolean;
}

/** Which chains are wanted, as GraphQL gives it. */
export interface ChainFilter {
  readonly minLength?: number | null;
  readonly maxLength?: number | null;
  readonly predicates?: readonly string[] | null;
  readonly documents?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly leastLevel?: EvidenceLevel | null;
  readonly effect?: readonly ChainSign[] | null;
  readonly includeComposed?: boolean | null;
  readonly includeCorrelations?: boolean | null;
}

const LONGEST_BY_DEFAULT = 4;

/** An end that names no concept. */
export interface UnknownEnd {
  /** The id as it was given. */
  readonly unknown: string;
}

/**
 * Reads the arguments of a search for chains.
 *
 * @returns The first end that names no concept, where one does not.
 * @throws BadUserInput when an id in the filter names nothing, both ends are one concept, or a length is out of range.
 */
export async function readChainQuestion(
  operation: Operation,
  from: string,
  to: string,
  filter: ChainFilter,
): Promise<ChainQuestion | UnknownEnd> {
  askedIdentifier('from', from);
  askedIdentifier('to', to);
  const lengths = readLengths(filter.minLength ?? 1, filter.maxLength ?? LONGEST_BY_DEFAULT);
  const effects = filterList('filter.effect', filter.effect);
  const sources = await shownSources(operation, 'filter.sources', filter.sources);
  const predicates = await knownPredicates(operation, 'filter.predicates', filter.predicates);
  const documents = await knownDocuments(operation, 'filter.documents', filter.documents);
  const [fromKin, toKin] = await Promise.all([kinOf(operation).load(from), kinOf(operation).load(to)]);
  if (fromKin === null || toKin === null) return { unknown: fromKin === null ? from : to };
  if (fromKin.concept === toKin.concept) {
    throw new BadUserInput(
      'to',
      `to: "${to}" is the concept that chains are to begin at, "${fromKin.concept}"; name another`,
    );
  }
  return {
    from: fromKin,
    to: toKin,
    ...lengths,
    predicates,
    documents,
    sources: sources.map(({ id }) => id),
    leastLevel: filter.leastLevel ?? null,
    effects,
    includeComposed: filter.includeComposed ?? true,
    includeCorrelations: filter.includeCorrelations ?? false,
  };
}

function readLengths(minLength: number, maxLength: number) {
  if (maxLength < 1 || maxLength > LONGEST_CHAIN) {
    throw new BadUserInput(
      'filter.maxLength',
      `filter.maxLength: ${maxLength} is out of range; give a number from 1 to ${LONGEST_CHAIN}`,
    );
  }
  if (minLength < 1 || minLength > maxLength) {
    throw new BadUserInput(
      'filter.minLength',
      `filter.minLength: ${minLength} is out of range; give a number from 1 to filter.maxLength, which is ${maxLength} here and at most ${LONGEST_CHAIN}`,
    );
  }
  return { minLength, maxLength };
}
