import { byLevel } from '../weighing/level.ts';
import { makeChain, statedByAll, type Chain, type Step } from './chain.ts';
import type { ChainSign } from './effect.ts';
import type { Effort } from './effort.ts';
import { isInterior, type StepTable } from './stepTable.ts';
import { makeStratum, type Progress, type Stratum, type Surroundings } from './stratum.ts';

/** Which chains to enumerate. */
export interface Enumeration {
  readonly minLength: number;
  readonly maxLength: number;
  /** The effects that chains may have; null for any. */
  readonly effects: readonly ChainSign[] | null;
  /** Whether chains that no one document states in full are told. */
  readonly includeComposed: boolean;
  /** What trying steps takes from; the enumeration gives up where it needs more. */
  readonly effort: Effort;
}

/** Comes between chains, also where none is found for long, so that whoever asks can let others work, or stop. */
export const PAUSE = Symbol('pause between chains');

type Told = Generator<Chain | typeof PAUSE, boolean>;

/** So many steps are tried between two pauses: a few milliseconds' work. */
const STEPS_BETWEEN_PAUSES = 2_000;

/**
 * Every chain, in the order of chains, each made only when it is asked for, and pauses. Returns whether it told all there
 * are: false where the effort was used up; what it told before is still in order and without gaps.
 *
 * A stratum is the chains of one length, one level and one number of independent sources. Within a stratum a walk takes a
 * step only where the right number of further steps leads to a target and makes a chain of the stratum, with an effect that
 * is wanted, so that it fails only by coming back to a concept.
 */
export function* enumerateChains(
  table: StepTable,
  { minLength, maxLength, effects, includeComposed, effort }: Enumeration,
): Told {
  const { ends } = table;
  const outgoing = table.outgoing();
  const steps = [...outgoing.values()].flat();
  const levels = strataOf(steps, { ends, incoming: Map.groupBy(steps, ({ to }) => to), effects });
  const starts = [...ends.starts].sort();
  let tried = 0;

  function* walk(
    path: readonly string[],
    walked: readonly Step[],
    progress: Progress,
    left: number,
    stratum: Stratum,
  ): Told {
    if (left === 0) {
      yield makeChain(walked);
      return true;
    }
    for (const step of outgoing.get(path.at(-1) ?? '') ?? []) {
      if (effort.left <= 0) return false;
      effort.left -= 1;
      tried += 1;
      if (tried % STEPS_BETWEEN_PAUSES === 0) yield PAUSE;
      if (path.includes(step.to)) continue;
      if (left > 1 ? !isInterior(ends, step.to) : !ends.targets.has(step.to)) continue;
      const next = stratum.after(progress, step);
      if (next === null || !stratum.canEnd(left - 1, next, step.to)) continue;
      const steps = [...walked, step];
      if (!includeComposed && statedByAll(steps).length === 0) continue;
      if (!(yield* walk([...path, step.to], steps, next, left - 1, stratum))) return false;
    }
    return true;
  }

  /** From where a chain of a stratum and length can begin. */
  function* startsOf(stratum: Stratum, length: number): Generator<typeof PAUSE, readonly string[]> {
    while (stratum.sight() < length) {
      stratum.lookOneStepFurther();
      yield PAUSE;
    }
    return starts.filter((start) => stratum.canEnd(length, stratum.begin, start));
  }

  for (let length = minLength; length <= maxLength; length += 1) {
    for (const { whole, strata } of levels) {
      if ((yield* startsOf(whole, length)).length === 0) continue;
      for (const stratum of strata) {
        for (const start of yield* startsOf(stratum, length)) {
          if (!(yield* walk([start], [], stratum.begin, length, stratum))) return false;
        }
      }
    }
  }
  return true;
}

/** The strata of one level. */
interface LevelStrata {
  /** All of them as one, which tells at once where they are all empty. */
  readonly whole: Stratum;
  /** By number of independent sources, the greatest first. */
  readonly strata: readonly Stratum[];
}

/** By level, the best first. */
function strataOf(steps: readonly Step[], surroundings: Surroundings): readonly LevelStrata[] {
  const levels = [...new Set(steps.map(({ level }) => level))].sort(byLevel);
  return levels.map((level) => {
    const strata = sourceNumbers(steps.filter((step) => byLevel(step.level, level) <= 0)).map((sources) =>
      makeStratum({ level, sources }, surroundings),
    );
    const whole = strata.length > 1 ? makeStratum({ level, sources: null }, surroundings) : strata[0];
    if (whole === undefined) throw new Error(`no step has the level ${level}`);
    return { whole, strata };
  });
}

/** The numbers of independent sources that steps have, the greatest first. */
function sourceNumbers(steps: readonly Step[]): readonly number[] {
  return [...new Set(steps.map(({ independentSources }) => independentSources))].sort(
    (left, right) => right - left,
  );
}
