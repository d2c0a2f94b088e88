import type { PredicateRole, Sign } from '../predicate/predicate.ts';
import { byLevel, EVIDENCE_LEVELS, type EvidenceLevel } from '../weighing/level.ts';

/** The greatest number of links that a chain may have. */
export const LONGEST_CHAIN = 6;

/** One assertion as a chain walks it. */
export interface WalkedAssertion {
  /** The assertion's id. */
  readonly id: string;
  readonly role: PredicateRole;
  readonly sign: Sign;
  /** Whether the chain walks from the assertion's object to its subject. */
  readonly reversed: boolean;
  /** The best level of evidence that supports it. */
  readonly level: EvidenceLevel;
  /** Whether evidence disputes it or found no effect. */
  readonly contested: boolean;
  readonly independentSources: number;
  /** Ids of the documents that state it, explicitly or by implication. */
  readonly documents: readonly string[];
}

/** Everything that leads from one concept straight to another. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /**
   * Parallel assertions, at least one: what says more than that two things go together first, then the best level, then most
   * independent sources, then those with a sign, then by id.
   */
  readonly assertions: readonly [WalkedAssertion, ...WalkedAssertion[]];
  /** That of the best assertion; NONE where parallel assertions have opposite signs. */
  readonly sign: Sign;
  /** That of the best assertion. */
  readonly level: EvidenceLevel;
  /** Whether evidence disputes one of the assertions or found no effect. */
  readonly contested: boolean;
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
  /** At least one. */
  readonly steps: readonly Step[];
  /** That of the weakest step. */
  readonly level: EvidenceLevel;
  /** Of the steps with the worst level the one with the fewest independent sources, of several the first. */
  readonly weakest: PlacedStep;
  /** Ids of the documents that state every step, in alphabetical order; none where the chain is composed. */
  readonly statedBy: readonly string[];
  /** Greater than that of every chain before it in the order of chains, as strings compare. */
  readonly orderKey: string;
}

const MANY_SOURCES = 999_999_999;

/**
 * Makes a chain of at least one step. Chains are ordered by length, then by level, best first, then by the least number of
 * independent sources over their steps, greatest first, then by the ids of their concepts.
 */
export function makeChain(steps: readonly Step[]): Chain {
  const concepts = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  const weakest = weakestOf(steps);
  const { level } = weakest.step;
  const sources = Math.min(...steps.map(({ independentSources }) => independentSources));
  // Levels have one digit, and a blank sorts before every character of an id.
  const orderKey = [
    steps.length,
    EVIDENCE_LEVELS.indexOf(level),
    String(MANY_SOURCES - sources).padStart(9, '0'),
    ...concepts,
  ].join(' ');
  return { concepts, steps, level, weakest, statedBy: statedByAll(steps), orderKey };
}

/** Ids of the documents that state every one of these steps, in alphabetical order. */
export function statedByAll([first, ...others]: readonly Step[]): readonly string[] {
  if (first === undefined) return [];
  return first.documents.filter((id) => others.every(({ documents }) => documents.includes(id)));
}

/** Everything that leads from one concept straight to another, in whatever order it is given. */
export function makeStep(from: string, to: string, parallel: readonly WalkedAssertion[]): Step {
  const [best, ...others] = parallel.toSorted(bestFirst);
  if (best === undefined) throw new Error(`a step from ${from} to ${to} without an assertion`);
  const assertions = [best, ...others] as const;
  return {
    from,
    to,
    assertions,
    sign: opposedIn({ assertions }).length > 0 ? 'NONE' : best.sign,
    level: best.level,
    contested: parallel.some(({ contested }) => contested),
    independentSources: best.independentSources,
    documents: [...new Set(parallel.flatMap(({ documents }) => documents))].sort(),
  };
}

/** Of parallel assertions that point apart the best that raises and the best that lowers, in their order; else none. */
export function opposedIn({ assertions }: Pick<Step, 'assertions'>): readonly WalkedAssertion[] {
  const raising = assertions.findIndex(({ sign }) => sign === 'RAISES');
  const lowering = assertions.findIndex(({ sign }) => sign === 'LOWERS');
  if (raising < 0 || lowering < 0) return [];
  return assertions.filter((_, index) => index === raising || index === lowering);
}

function bestFirst(left: WalkedAssertion, right: WalkedAssertion): number {
  // However good the evidence that two things go together, it must not stand for the statement that one affects the other.
  return (
    Number(left.role === 'CORRELATION') - Number(right.role === 'CORRELATION') ||
    byLevel(left.level, right.level) ||
    right.independentSources - left.independentSources ||
    Number(left.sign === 'NONE') - Number(right.sign === 'NONE') ||
    (left.id < right.id ? -1 : 1)
  );
}

function weakestOf(steps: readonly Step[]): PlacedStep {
  const [weakest] = steps
    .map((step, index): PlacedStep => ({ position: index + 1, step }))
    .sort((left, right) => byWeakness(left.step, right.step) || left.position - right.position);
  if (weakest === undefined) throw new Error('a chain has at least one step');
  return weakest;
}

/** Orders steps, the weakest first. */
function byWeakness(left: Step, right: Step): number {
  return byLevel(right.level, left.level) || left.independentSources - right.independentSources;
}
