import type { StructuralLink } from '../concept/kin.ts';
import type { PredicateRole } from '../predicate/predicate.ts';

/** How something that an assertion speaks of is tied to the concept that was asked for. */
export interface Tie {
  /** The structural links that lead from it to the concept asked for, in that order; empty for that concept itself. */
  readonly via: readonly StructuralLink[];
  /** Ids of assertions that tie it, beside the structural links. */
  readonly through: readonly string[];
}

/** The two sides of an assertion. */
export type Side = 'SUBJECT' | 'OBJECT';

/** One way to look for assertions. */
export interface Probe {
  /** What is looked for: assertions with one of these concepts on that side, or the assertions with these ids. */
  readonly by: Side | 'ID';
  /** The concepts or assertions looked for, by id, the nearest first, and how each is tied to the concept asked for. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** The role that the assertions' predicates have. */
  readonly role: PredicateRole;
  /** Only predicates that a chain walks from object to subject, or only the others; null for all. */
  readonly reversed: boolean | null;
  /** Ids of the concepts that the object must be one of; null for any. */
  readonly objects: ReadonlySet<string> | null;
  /** The side whose concept the finding is about. */
  readonly tells: Side;
  /** Whether what is found may be shown; else it only tells that another source has something. */
  readonly isShown: boolean;
}

/** A question whose answer is findings. */
export interface Inquiry {
  /** In the order in which they are looked at. An assertion that several find is the first one's. */
  readonly probes: readonly Probe[];
  /** Ids of the sources whose claims and lines are shown. */
  readonly sources: readonly string[];
  /** Whether the probes hold all there is to look for. */
  readonly isComplete: boolean;
}

/** A probe that shows what it finds, whatever the direction of the predicate, by the concept on the other side. */
export function probeFor(by: Side, ties: ReadonlyMap<string, Tie>, role: PredicateRole): Probe {
  const tells = by === 'SUBJECT' ? 'OBJECT' : 'SUBJECT';
  return { by, ties, role, reversed: null, objects: null, tells, isShown: true };
}

/** The ties of concepts that structural links alone tie to the concept asked for. */
export function tiesVia(
  ways: Iterable<readonly [id: string, via: readonly StructuralLink[]]>,
): Map<string, Tie> {
  return new Map([...ways].map(([id, via]) => [id, { via, through: [] }]));
}
