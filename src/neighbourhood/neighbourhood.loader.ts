import type { ReadFilter } from '../assertion/assertionFilter.ts';
import type { StructuralLink } from '../concept/kin.ts';
import type { Operation } from '../release/operation.ts';
import { assertionsBetween, countAssertionsBetween, linksBetween } from './between.queries.ts';
import {
  NEIGHBOURHOOD_LIMITS,
  placesOf,
  type HiddenNeighbours,
  type NeighbourhoodLimits,
} from './neighbourhood.ts';
import { neighboursBeyond } from './neighbourhood.queries.ts';
import {
  readNeighbourhoodQuestion,
  type NeighbourhoodArguments,
  type NeighbourhoodQuestion,
  type Ties,
} from './neighbourhoodQuestion.ts';
import { together } from './together.ts';
import { beginWalk } from './walk.ts';

type Places = Readonly<Record<string, number>>;

/** Concepts of which some of what lies between them is wanted. */
interface Among {
  readonly places: Places;
  readonly most: number;
}

const assertionsAmong = together((operation, filter: ReadFilter, around: Among[]) =>
  operation.read(assertionsBetween, { ...filter, around }),
);

const assertionCountAmong = together(
  (operation, { filter, limit }: { readonly filter: ReadFilter; readonly limit: number }, around: Places[]) =>
    operation.read(countAssertionsBetween, { ...filter, around, limit }),
);

const linksAmong = together(
  (
    operation,
    terms: { readonly structuralSources: readonly string[]; readonly limit: number },
    around: Among[],
  ) => operation.read(linksBetween, { ...terms, around }),
);

const neighboursBeyondEach = together(
  (operation, { filter, structuralSources, share }: Ties & { readonly share: number }, around: Places[]) =>
    operation.read(neighboursBeyond, { ...filter, structuralSources, around, share }),
);

/** A number that may be exact, or a number of which there are at least so many. */
interface Counted {
  readonly count: number;
  readonly exact: boolean;
}

/** The graph around some concepts, of which nothing is read before it is wanted. All lists are of ids. */
export interface Neighbourhood {
  readonly unknown: readonly string[];
  concepts(): Promise<readonly string[]>;
  assertions(): Promise<readonly string[]>;
  structural(): Promise<readonly StructuralLink[]>;
  omittedConcepts(): Promise<Counted>;
  omittedAssertions(): Promise<Counted>;
  /** Null where not all links were looked at. */
  omittedStructural(): Promise<number | null>;
  hidden(): Promise<readonly HiddenNeighbours[]>;
  truncated(): Promise<boolean>;
}

/**
 * The graph around some concepts.
 *
 * @throws BadUserInput when an argument is wrong.
 */
export async function findNeighbourhood(
  operation: Operation,
  asked: NeighbourhoodArguments,
  limits: NeighbourhoodLimits = NEIGHBOURHOOD_LIMITS,
): Promise<Neighbourhood> {
  return neighbourhoodOf(operation, await readNeighbourhoodQuestion(operation, asked), limits);
}

function neighbourhoodOf(
  operation: Operation,
  question: NeighbourhoodQuestion,
  limits: NeighbourhoodLimits,
): Neighbourhood {
  const { maxConcepts, maxAssertions, ties } = question;
  const { filter, structuralSources } = ties;
  const limit = limits.looked;
  const walk = beginWalk(operation, question, limits);
  const concepts = async () => (await walk.toShown()).concepts.slice(0, maxConcepts);
  const among = async () => ({ places: placesOf(await concepts()), most: maxAssertions });
  const assertionsShown = async () => assertionsAmong(operation, filter, await among());
  const linksShown = async () =>
    structuralSources.length === 0
      ? { between: [], count: 0, links: 0 }
      : linksAmong(operation, { structuralSources, limit }, await among());

  async function omittedAssertions(): Promise<Counted> {
    const [all, shown, { assertions, count }] = await Promise.all([
      walk.toEnd(),
      concepts(),
      assertionsShown(),
    ]);
    const left = count - assertions.length;
    if (all.concepts.length === shown.length) return { count: left, exact: all.isComplete };
    const counted = await assertionCountAmong(operation, { filter, limit }, placesOf(all.concepts));
    return {
      // Where not all were looked at, those between the concepts shown may be more than those counted.
      count: Math.max(left, counted.count - assertions.length),
      exact: all.isComplete && counted.assertions <= limit,
    };
  }

  async function hidden(): Promise<readonly HiddenNeighbours[]> {
    const shown = await concepts();
    const share = Math.floor(limit / maxConcepts);
    const beyond = await neighboursBeyondEach(operation, { ...ties, share }, placesOf(shown));
    const byConcept = new Map(
      beyond.concepts.map(([concept, count, exact]) => [concept, { concept, count, exact }]),
    );
    return shown.flatMap((id) => byConcept.get(id) ?? []).filter(({ count, exact }) => count > 0 || !exact);
  }

  return {
    unknown: question.unknown,
    concepts,
    assertions: async () => (await assertionsShown()).assertions,
    structural: async () =>
      (await linksShown()).between.map(([concept, predicate, of]) => ({ concept, predicate, of })),
    omittedConcepts: async () => {
      const [all, shown] = await Promise.all([walk.toEnd(), concepts()]);
      return { count: all.concepts.length - shown.length, exact: all.isComplete };
    },
    omittedAssertions,
    omittedStructural: async () => {
      const { between, count, links } = await linksShown();
      return links > limit ? null : count - between.length;
    },
    hidden,
    truncated: async () => (await walk.toShown()).isCut,
  };
}
