import type { Operation } from '../release/operation.ts';
import { oneStepFurther, startingAt, type NeighbourhoodLimits, type Reached } from './neighbourhood.ts';
import { neighbourhoodStep } from './neighbourhood.queries.ts';
import type { NeighbourhoodQuestion, Ties } from './neighbourhoodQuestion.ts';
import { together } from './together.ts';

interface StepTerms extends Ties {
  readonly limits: NeighbourhoodLimits;
}

const stepFrom = together(
  (
    operation,
    { filter, structuralSources, limits: { looked, counted } }: StepTerms,
    around: (readonly string[])[],
  ) =>
    operation.read(neighbourhoodStep, {
      ...filter,
      structuralSources,
      around,
      limit: looked,
      // Those already known are at most the half, so that no more than these can be new and counted.
      most: 2 * counted,
    }),
);

/** Walks outwards from the concepts asked for, one query a step, and no further than somebody wants to know. */
export interface Walk {
  /** As far as the concepts that are shown take: to the depth asked for, or until there are enough. */
  toShown(): Promise<Reached>;
  /** To the depth asked for, or until there are too many to count. */
  toEnd(): Promise<Reached>;
}

/** Begins a walk; nothing is read before it is wanted. */
export function beginWalk(
  operation: Operation,
  question: NeighbourhoodQuestion,
  limits: NeighbourhoodLimits,
): Walk {
  const { asked, depth, maxConcepts, ties } = question;
  const steps: Promise<Reached>[] = [Promise.resolve(startingAt(asked))];

  async function takeStep(number: number): Promise<Reached> {
    const before = await after(number - 1);
    if (before.latest.length === 0 || before.concepts.length >= limits.counted) return before;
    const { neighbours, assertions, links } = await stepFrom(operation, { ...ties, limits }, before.latest);
    const met = Math.max(assertions, ties.structuralSources.length > 0 ? links : 0);
    return oneStepFurther(before, neighbours, met > limits.looked, limits.counted);
  }

  function after(number: number): Promise<Reached> {
    return (steps[number] ??= takeStep(number));
  }

  async function toShown(): Promise<Reached> {
    for (let number = 0; number < depth; number += 1) {
      const reached = await after(number);
      if (reached.concepts.length >= maxConcepts) return reached;
    }
    return after(depth);
  }

  return { toShown, toEnd: () => after(depth) };
}
