import { gatherKin, type StructuralLink } from '../concept/kin.ts';
import { byCodeUnit, sortedBy } from '../language/order.ts';

/** The structural links that lead from something to the concept asked for, in that order. */
export type Way = readonly StructuralLink[];

/** An assertion that something of the intervention's kin causes an excess. */
export interface CauseOfExcess {
  /** Id of the assertion. */
  readonly assertion: string;
  /** Id of the concept that causes it. */
  readonly concept: string;
  /** Ids of the sources with a claim that asserts it, or a line that supports it and may count. */
  readonly sources: readonly string[];
}

/** A mitigation by something that an assertion says of the whole, such as a property of a form. */
export interface Trait {
  /** Id of the assertion that says it of the whole. */
  readonly assertion: string;
  /** Id of the member of the whole of which it is said. */
  readonly concept: string;
  /** Id of the assertion that it makes a harm less. */
  readonly mitigation: string;
  /** Ids of the sources with a document that makes claims on both. */
  readonly sources: readonly string[];
}

/** What stands in for an intervention when its safety is asked for. Ways by id, nearest first. */
export interface Reach {
  /** Id of the intervention. */
  readonly concept: string;
  /** The intervention and its kin. */
  readonly kin: ReadonlyMap<string, Way>;
  /** The intervention, its ancestors and its kin. */
  readonly whole: ReadonlyMap<string, Way>;
  /** What is too much of a member of the whole. */
  readonly excesses: ReadonlyMap<string, Way>;
  /** What is a dose of a member of the whole. */
  readonly doses: ReadonlyMap<string, Way>;
  /** By assertion. */
  readonly causes: readonly CauseOfExcess[];
  /** By mitigation, then by assertion. */
  readonly traits: readonly Trait[];
  /** Ids of what it is said to do harm by, and of what is kin of such a harm or has it as kin. */
  readonly harms: ReadonlySet<string>;
  /** Whether `harms` are all. */
  readonly hasAllHarms: boolean;
  /** False where there was more than may be looked at. */
  readonly isComplete: boolean;
}

/** A structural link that makes no kin, and what it means. */
export interface MeaningfulLink extends StructuralLink {
  readonly meaning: 'EXCESS' | 'DOSE';
}

/** What is stored around an intervention. */
export interface Surroundings {
  readonly concept: string;
  /** The kin links that leave its kin and its ancestors. */
  readonly kinLinks: readonly StructuralLink[];
  /** Links from excesses and doses to its kin and its ancestors. */
  readonly meaningfulLinks: readonly MeaningfulLink[];
  /** Causes of these excesses, of the kin or not. */
  readonly causes: readonly CauseOfExcess[];
  readonly traits: readonly Trait[];
  /** Side effects of its kin and its ancestors, effects of their excesses, and what is kin of these or has them as kin. */
  readonly harms: readonly string[];
  readonly hasAllHarms: boolean;
  readonly isComplete: boolean;
}

/**
 * Finds what stands in for an intervention, out of what is stored around it, in whatever order that was read. Of several ways the shortest is told, then the
 * one over the smallest ids.
 */
export function reachOf({
  concept,
  kinLinks,
  meaningfulLinks,
  causes,
  traits,
  harms,
  hasAllHarms,
  isComplete,
}: Surroundings): Reach {
  const { via: kin } = gatherKin(concept, kinLinks, isComplete);
  const whole = new Map([...gatherAncestors(concept, kinLinks), ...kin]);
  const tied = (meaning: MeaningfulLink['meaning']) =>
    nearest(
      meaningfulLinks.filter((link) => link.meaning === meaning),
      whole,
    );
  return {
    concept,
    kin,
    whole,
    excesses: tied('EXCESS'),
    doses: tied('DOSE'),
    causes: sortedBy(
      causes.filter((cause) => kin.has(cause.concept) && cause.sources.length > 0),
      ({ assertion }) => assertion,
    ),
    traits: sortedBy(
      traits.filter(({ sources }) => sources.length > 0),
      ({ mitigation, assertion }) => `${mitigation} ${assertion}`,
    ),
    harms: new Set(harms),
    hasAllHarms,
    isComplete,
  };
}

/** The concept, and every concept that it reaches over kin links: nearest first, then by id. */
function gatherAncestors(concept: string, links: readonly StructuralLink[]): Map<string, Way> {
  const wider = Map.groupBy(links.toSorted(byWiderEnd), (link) => link.concept);
  const ways = new Map<string, Way>([[concept, []]]);
  let level = [concept];
  while (level.length > 0) {
    const next: string[] = [];
    for (const narrower of level) {
      for (const { predicate, of } of wider.get(narrower) ?? []) {
        if (ways.has(of)) continue;
        ways.set(of, [{ concept: narrower, predicate, of }, ...(ways.get(narrower) ?? [])]);
        next.push(of);
      }
    }
    level = next.sort();
  }
  return ways;
}

/** What the links tie to the whole, each by its shortest way. */
function nearest(links: readonly MeaningfulLink[], whole: ReadonlyMap<string, Way>): Map<string, Way> {
  const candidates = links.flatMap(({ concept, predicate, of }): Way[] => {
    const rest = whole.get(of);
    return rest === undefined ? [] : [[{ concept, predicate, of }, ...rest]];
  });
  const ways = new Map<string, Way>();
  for (const way of candidates.sort(shortestFirst)) {
    const [{ concept }] = way as readonly [StructuralLink];
    if (!ways.has(concept)) ways.set(concept, way);
  }
  return ways;
}

function shortestFirst(left: Way, right: Way): number {
  return left.length === right.length
    ? byCodeUnit(wordsOf(left), wordsOf(right))
    : left.length - right.length;
}

function wordsOf(way: Way): string {
  return way.flatMap(({ concept, predicate, of }) => [concept, predicate, of]).join(' ');
}

function byWiderEnd(left: StructuralLink, right: StructuralLink): number {
  return byCodeUnit(`${left.of} ${left.predicate}`, `${right.of} ${right.predicate}`);
}
