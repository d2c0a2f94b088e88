import type { Sign } from '../predicate/predicate.ts';

/** The greatest number of links that a chain may have. */
export const LONGEST_CHAIN = 6;

/** One assertion as a chain walks it. */
export interface WalkedAssertion {
  /** The assertion's id. */
  readonly id: string;
  readonly sign: Sign;
  /** Whether the chain walks from the assertion's object to its subject. */
  readonly reversed: boolean;
  readonly independentSources: number;
  /** Ids of the documents that state it, explicitly or by implication. */
  readonly documents: readonly string[];
}

/** Everything that leads from one concept straight to another. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Parallel assertions: most independent sources first, then by id. At least one. */
  readonly assertions: readonly [WalkedAssertion, ...WalkedAssertion[]];
  /** Those of the best assertion. */
  readonly independentSources: number;
  /** Ids of the documents that state one of the assertions, in alphabetical order. */
  readonly documents: readonly string[];
}

/** A step with its place in a chain. */
export interface PlacedStep {
  /** Counted from 1. */
  readonly position: number;
  readonly step: Step;
}

/** A simple path of concepts. */
export interface Chain {
  /** Ids from first to last: one more than there are steps, none twice. */
  readonly concepts: readonly string[];
  readonly steps: readonly Step[];
  /** Ids of the documents that state every step, in alphabetical order; none where the chain is composed. */
  readonly statedBy: readonly string[];
  /** Greater than that of every chain before it in the order of chains, as strings compare. */
  readonly orderKey: string;
}

const MANY_SOURCES = 999_999_999;

/**
 * Makes a chain. Chains are ordered by length, then by the least number of independent sources over their steps, greatest
 * first, then by the ids of their concepts.
 */
export function makeChain(steps: readonly Step[]): Chain {
  const concepts = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  const sources = Math.min(...steps.map(({ independentSources }) => independentSources));
  // A blank sorts before every character of an id.
  const orderKey = [steps.length, String(MANY_SOURCES - sources).padStart(9, '0'), ...concepts].join(' ');
  return { concepts, steps, statedBy: statedByAll(steps), orderKey };
}

/** Ids of the documents that state every one of these steps, in alphabetical order. */
export function statedByAll([first, ...others]: readonly Step[]): readonly string[] {
  if (first === undefined) return [];
  return first.documents.filter((id) => others.every(({ documents }) => documents.includes(id)));
}

/** The sign of a step: that of its best assertion, or NONE where parallel assertions have opposite signs. */
export function stepSign({ assertions }: Step): Sign {
  const signs = assertions.map(({ sign }) => sign);
  return signs.includes('RAISES') && signs.includes('LOWERS') ? 'NONE' : assertions[0].sign;
}
