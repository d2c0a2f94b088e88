import { readAssertionFilter, type AssertionFilter, type ReadFilter } from '../assertion/assertionFilter.ts';
import { askedIdentifier } from '../concept/askedIdentifier.ts';
import { findConcept } from '../concept/concept.loader.ts';
import { BadUserInput } from '../errors.ts';
import type { Operation } from '../release/operation.ts';
import { ASKED_MAXIMUM, ASSERTIONS_MAXIMUM, CONCEPTS_MAXIMUM, DEPTH_MAXIMUM } from './neighbourhood.ts';

/** What ties concepts together. */
export interface Ties {
  /** The assertions that do. */
  readonly filter: ReadFilter;
  /** Ids of the sources whose structural links do; empty for none. */
  readonly structuralSources: readonly string[];
}

/** Around what, and how much. */
export interface NeighbourhoodQuestion {
  /** Ids of the concepts in the middle, each once. */
  readonly asked: readonly string[];
  /** Ids given that name no concept, each once. */
  readonly unknown: readonly string[];
  /** 1 to `DEPTH_MAXIMUM`. */
  readonly depth: number;
  /** How many concepts at most: `maxConcepts`, or as many as are asked for. */
  readonly maxConcepts: number;
  /** 1 to `ASSERTIONS_MAXIMUM`; goes for structural links too. */
  readonly maxAssertions: number;
  readonly ties: Ties;
}

/** What is asked of the field `neighbourhood`. */
export interface NeighbourhoodArguments {
  readonly concepts: readonly string[];
  readonly depth?: number | null;
  readonly filter?: AssertionFilter | null;
  readonly includeStructural?: boolean | null;
  readonly maxConcepts?: number | null;
  readonly maxAssertions?: number | null;
}

/**
 * Reads the arguments of a neighbourhood.
 *
 * @throws BadUserInput when a number is out of range, the filter is wrong, or no concepts or too many are named.
 */
export async function readNeighbourhoodQuestion(
  operation: Operation,
  { concepts, depth, filter, includeStructural, maxConcepts, maxAssertions }: NeighbourhoodArguments,
): Promise<NeighbourhoodQuestion> {
  if (concepts.length === 0 || concepts.length > ASKED_MAXIMUM) {
    throw new BadUserInput(
      'concepts',
      `concepts: ${concepts.length} ids were given; name 1 to ${ASKED_MAXIMUM} concepts`,
    );
  }
  const numbers = {
    depth: inRange('depth', depth ?? 1, DEPTH_MAXIMUM),
    maxConcepts: inRange('maxConcepts', maxConcepts ?? 100, CONCEPTS_MAXIMUM),
    maxAssertions: inRange('maxAssertions', maxAssertions ?? 500, ASSERTIONS_MAXIMUM),
  };
  const [readFilter, found] = await Promise.all([
    readAssertionFilter(operation, filter ?? {}),
    Promise.all(concepts.map((id) => findConcept(operation, askedIdentifier('concepts', id)))),
  ]);
  const asked = [...new Set(found.flatMap((concept) => concept?.id ?? []))];
  return {
    ...numbers,
    asked,
    unknown: [...new Set(concepts.filter((_, index) => found[index] === null))],
    maxConcepts: Math.max(numbers.maxConcepts, asked.length),
    ties: { filter: readFilter, structuralSources: (includeStructural ?? true) ? readFilter.sources : [] },
  };
}

function inRange(argument: string, value: number, maximum: number): number {
  if (value >= 1 && value <= maximum) return value;
  throw new BadUserInput(
    argument,
    `${argument}: ${value} is out of range; give a number from 1 to ${maximum}`,
  );
}
