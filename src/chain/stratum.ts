import { byLevel, type EvidenceLevel } from '../weighing/level.ts';
import type { Step } from './chain.ts';
import { CHAIN_SIGNS, effectAfter, NO_STEPS, type ChainSign } from './effect.ts';
import { isInterior, type ChainEnds } from './stepTable.ts';

/** What chains of one stratum have in common beside their length. */
export interface StratumKey {
  /** One step has this level, and none a worse one. */
  readonly level: EvidenceLevel;
  /** One step has so many independent sources, and none has fewer; null where sources do not matter. */
  readonly sources: number | null;
}

/** Between what chains are looked for, over which steps, and with which effect. */
export interface Surroundings {
  readonly ends: ChainEnds;
  /** All steps, by where they lead. */
  readonly incoming: ReadonlyMap<string, readonly Step[]>;
  /** The effects that a chain may have; null for any. */
  readonly effects: readonly ChainSign[] | null;
}

/** What a walk has met so far of what makes a chain of a stratum: one of a few numbers. */
export type Progress = number;

/** The chains of one stratum: what a walk towards one has met after a step, and whether it can still become one. */
export interface Stratum {
  readonly begin: Progress;
  /** The progress after a step; null where no chain of the stratum has such a step. */
  after(progress: Progress, step: Step): Progress | null;
  /** How many steps {@link Stratum.canEnd} can look ahead. */
  sight(): number;
  lookOneStepFurther(): void;
  /**
   * Whether some way of so many steps leads from a concept to a target and meets what is still to be met. It fails to make a
   * chain of a walk only where it comes back to a concept of the walk.
   */
  canEnd(steps: number, progress: Progress, concept: string): boolean;
}

// A progress is what was met, and a number for the effect so far.
const LEVEL_MET = 1;
const SOURCES_MET = 2;
const ALL_MET = LEVEL_MET | SOURCES_MET;
const EFFECT = 4;

const effectOf = (progress: Progress) => CHAIN_SIGNS[Math.floor(progress / EFFECT)] ?? NO_STEPS;
const progressOf = (met: number, effect: ChainSign): Progress => met + EFFECT * CHAIN_SIGNS.indexOf(effect);

/** The chains of one stratum. */
export function makeStratum(
  { level, sources }: StratumKey,
  { ends, incoming, effects }: Surroundings,
): Stratum {
  const possible = (effects === null ? [NO_STEPS] : CHAIN_SIGNS).flatMap((effect) =>
    Array.from({ length: EFFECT }, (_, met) => progressOf(met, effect)),
  );
  const isChain = (progress: Progress) =>
    progress % EFFECT === ALL_MET && (effects?.includes(effectOf(progress)) ?? true);
  /** By number of steps and progress, from where so many steps can end. */
  const reach = [new Map(possible.filter(isChain).map((progress) => [progress, ends.targets]))];

  function after(progress: Progress, step: Step): Progress | null {
    const below = byLevel(step.level, level);
    const missing = sources === null ? 0 : sources - step.independentSources;
    if (below > 0 || missing > 0) return null;
    const met = (below === 0 ? LEVEL_MET : 0) | (missing === 0 ? SOURCES_MET : 0);
    const effect = effects === null ? NO_STEPS : effectAfter(effectOf(progress), step.sign);
    return progressOf((progress % EFFECT) | met, effect);
  }

  function lookOneStepFurther(): void {
    const last = reach.at(-1) ?? new Map<Progress, ReadonlySet<string>>();
    const next = new Map(possible.map((progress) => [progress, new Set<string>()]));
    for (const to of new Set([...last.values()].flatMap((heads) => [...heads]))) {
      if (reach.length > 1 && !isInterior(ends, to)) continue;
      for (const step of incoming.get(to) ?? []) {
        for (const [progress, tails] of next) {
          const then = after(progress, step);
          if (then !== null && last.get(then)?.has(to)) tails.add(step.from);
        }
      }
    }
    reach.push(next);
  }

  return {
    begin: progressOf(0, NO_STEPS),
    after,
    sight: () => reach.length - 1,
    lookOneStepFurther,
    canEnd: (steps, progress, concept) => reach[steps]?.get(progress)?.has(concept) ?? false,
  };
}
