/** The most concepts that may stand in the middle of a neighbourhood. */
export const ASKED_MAXIMUM = 20;

/** The most steps that a neighbourhood may reach. */
export const DEPTH_MAXIMUM = 3;

/** The most concepts that a neighbourhood may show. */
export const CONCEPTS_MAXIMUM = 500;

/** The most assertions, and the most structural links, that a neighbourhood may show. */
export const ASSERTIONS_MAXIMUM = 2_000;

/** How much work a neighbourhood may be. */
export interface NeighbourhoodLimits {
  /** How many assertions, and how many structural links, one statement looks at. */
  readonly looked: number;
  /** Where so many concepts lie within the depth, those shown included, no more are counted. More than may be asked for. */
  readonly counted: number;
}

export const NEIGHBOURHOOD_LIMITS: NeighbourhoodLimits = { looked: 50_000, counted: 10_000 };

/** Neighbours of a concept that are not shown. */
export interface HiddenNeighbours {
  /** Id of the concept that is shown. */
  readonly concept: string;
  readonly count: number;
  /** False where not all its neighbours were looked at: then there are at least `count`. */
  readonly exact: boolean;
}

/** How far a walk has come. */
export interface Reached {
  /** Ids in the order in which they are shown; no more than are counted. */
  readonly concepts: readonly string[];
  /** Those of them that the last step reached. */
  readonly latest: readonly string[];
  /** Whether a step met more than it looked at, so that concepts may be missing before others. */
  readonly isCut: boolean;
  /** Whether every concept within so many steps is known to be among `concepts`. */
  readonly isComplete: boolean;
}

/** Where a walk begins. */
export function startingAt(asked: readonly string[]): Reached {
  return { concepts: asked, latest: asked, isCut: false, isComplete: true };
}

/**
 * A walk after one step more.
 *
 * @param found - Ids of the neighbours of what the last step reached, in the order of the list; those known may be among them.
 * @param isCut - Whether the step met more than it looked at.
 * @param counted - How many concepts are counted.
 */
export function oneStepFurther(
  before: Reached,
  found: readonly string[],
  isCut: boolean,
  counted: number,
): Reached {
  const known = new Set(before.concepts);
  const fresh = found.filter((id) => !known.has(id));
  const latest = fresh.slice(0, counted - before.concepts.length);
  return {
    concepts: [...before.concepts, ...latest],
    latest,
    isCut: before.isCut || isCut,
    isComplete: before.isComplete && !isCut && before.concepts.length + fresh.length < counted,
  };
}

/** The place of each concept in a list. */
export function placesOf(concepts: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(concepts.map((id, place) => [id, place]));
}
