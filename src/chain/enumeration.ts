import { makeChain, statedByAll, type Chain, type Step } from './chain.ts';
import type { Effort } from './effort.ts';
import { isInterior, type ChainEnds, type StepTable } from './stepTable.ts';

/** Which chains to enumerate. */
export interface Enumeration {
  readonly minLength: number;
  readonly maxLength: number;
  /** Whether chains that no one document states in full are told. */
  readonly includeComposed: boolean;
  /** What trying steps takes from; the enumeration gives up where it needs more. */
  readonly effort: Effort;
}

/** Comes between chains, also where none is found for long, so that whoever asks can let others work, or stop. */
export const PAUSE = Symbol('pause between chains');

/** So many steps are tried between two pauses: a few milliseconds' work. */
const STEPS_BETWEEN_PAUSES = 2_000;

/**
 * Every chain, in the order of chains, each made only when it is asked for, and pauses. Returns whether it told all there
 * are: false where the effort was used up; what it told before is still in order and without gaps.
 *
 * A stratum is the chains of one length and one number of independent sources. Within a stratum a walk takes a step only
 * where the right number of further steps leads to a target, so that it fails only by coming back to a concept.
 */
export function* enumerateChains(
  table: StepTable,
  { minLength, maxLength, includeComposed, effort }: Enumeration,
): Generator<Chain | typeof PAUSE, boolean> {
  const { ends } = table;
  const outgoing = table.outgoing();
  const incoming = Map.groupBy([...outgoing.values()].flat(), (step) => step.to);
  const strata = [...new Set([...outgoing.values()].flat().map((step) => step.independentSources))]
    .sort((left, right) => right - left)
    .map((sources): Stratum => ({ sources, any: [ends.targets], weakest: [new Set()] }));
  const starts = [...ends.starts].sort();
  let tried = 0;

  function* walk(
    path: readonly string[],
    steps: readonly Step[],
    left: number,
    weakest: boolean,
    stratum: Stratum,
  ): Generator<Chain | typeof PAUSE, boolean> {
    const here = path.at(-1) ?? '';
    if (left === 0) {
      yield makeChain(steps);
      return true;
    }
    for (const step of outgoing.get(here) ?? []) {
      if (effort.left <= 0) return false;
      effort.left -= 1;
      tried += 1;
      if (tried % STEPS_BETWEEN_PAUSES === 0) yield PAUSE;
      if (step.independentSources < stratum.sources || path.includes(step.to)) continue;
      const nowWeakest = weakest || step.independentSources === stratum.sources;
      if (left > 1 ? !isInterior(ends, step.to) : !ends.targets.has(step.to)) continue;
      if (!(nowWeakest ? stratum.any : stratum.weakest)[left - 1]?.has(step.to)) continue;
      const walked = [...steps, step];
      if (!includeComposed && statedByAll(walked).length === 0) continue;
      if (!(yield* walk([...path, step.to], walked, left - 1, nowWeakest, stratum))) return false;
    }
    return true;
  }

  for (let length = 1; length <= maxLength; length += 1) {
    for (const stratum of strata) {
      reachOneStepFurther(stratum, ends, incoming);
      yield PAUSE;
      if (length < minLength) continue;
      for (const start of starts) {
        if (!stratum.weakest[length]?.has(start)) continue;
        if (!(yield* walk([start], [], length, false, stratum))) return false;
      }
    }
  }
  return true;
}

/** Steps with at least so many independent sources; and by number of steps, from where so many of them lead to a target. */
interface Stratum {
  readonly sources: number;
  readonly any: ReadonlySet<string>[];
  /** The same, and at least one of the steps has no more than `sources`. */
  readonly weakest: ReadonlySet<string>[];
}

function reachOneStepFurther(
  { sources, any, weakest }: Stratum,
  ends: ChainEnds,
  incoming: ReadonlyMap<string, readonly Step[]>,
): void {
  const steps = any.length;
  const nextAny = new Set<string>();
  const nextWeakest = new Set<string>();
  for (const to of any[steps - 1] ?? []) {
    if (steps > 1 && !isInterior(ends, to)) continue;
    for (const step of incoming.get(to) ?? []) {
      if (step.independentSources < sources) continue;
      nextAny.add(step.from);
      if (step.independentSources === sources || weakest[steps - 1]?.has(to)) nextWeakest.add(step.from);
    }
  }
  any.push(nextAny);
  weakest.push(nextWeakest);
}
