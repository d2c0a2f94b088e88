import { makeStep, type Step, type WalkedAssertion } from './chain.ts';

/** The ends between which chains are looked for. A concept of both may begin or end a chain; neither's stand inside one. */
export interface ChainEnds {
  readonly starts: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** Whether a concept may stand inside a chain between these ends. */
export function isInterior({ starts, targets }: ChainEnds, concept: string): boolean {
  return !starts.has(concept) && !targets.has(concept);
}

/** The steps that chains between two ends may take, as far as they are known. */
export interface StepTable {
  readonly ends: ChainEnds;
  /** Adds one way from a concept to the next; one that no chain between these ends can take is left out. */
  add(from: string, to: string, assertion: WalkedAssertion): void;
  /** The steps from each concept, by the id of where they lead. */
  outgoing(): ReadonlyMap<string, readonly Step[]>;
}

/** An empty table of steps between two ends. */
export function makeStepTable(ends: ChainEnds): StepTable {
  const known = new Map<string, Map<string, Map<string, WalkedAssertion>>>();

  function add(from: string, to: string, assertion: WalkedAssertion): void {
    if (!ends.starts.has(from) && !isInterior(ends, from)) return;
    if (!ends.targets.has(to) && !isInterior(ends, to)) return;
    childOf(childOf(known, from), to).set(assertion.id, assertion);
  }

  function outgoing(): ReadonlyMap<string, readonly Step[]> {
    return new Map(
      [...known].map(([from, heads]) => [
        from,
        [...heads].map(([to, assertions]) => makeStep(from, to, [...assertions.values()])).sort(byTo),
      ]),
    );
  }

  return { ends, add, outgoing };
}

function childOf<Child>(parent: Map<string, Map<string, Child>>, key: string): Map<string, Child> {
  const existing = parent.get(key);
  if (existing !== undefined) return existing;
  const child = new Map<string, Child>();
  parent.set(key, child);
  return child;
}

function byTo(left: Step, right: Step): number {
  return left.to < right.to ? -1 : 1;
}
