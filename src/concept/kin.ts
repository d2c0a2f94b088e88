import { byCodeUnit } from '../language/order.ts';

/** One structural link by ids: `concept predicate of`, for example a form of a substance and the substance. */
export interface StructuralLink {
  /** Id of the narrower concept. */
  readonly concept: string;
  readonly predicate: string;
  /** Id of the wider concept. */
  readonly of: string;
}

/** A concept and every concept that reaches it over structural links flagged kin, however many. */
export interface Kin {
  /** Id of the concept whose kin this is. */
  readonly concept: string;
  /** The concept itself, then its kin: nearest first, then by id. */
  readonly ids: readonly string[];
  /** The links that lead from a member of `ids` to `concept`, in that order; empty for `concept` itself. */
  readonly via: ReadonlyMap<string, readonly StructuralLink[]>;
  /** False where the concept has `KIN_LIMIT` kin or more: the rest was not looked at. */
  readonly complete: boolean;
}

/** How many concepts of one kin are looked at, nearest first. */
export const KIN_LIMIT = 10_000;

/**
 * The kin of a concept, out of the links that leave its kin. Of several ways to one member the shortest is told,
 * then the one over the smallest ids.
 *
 * @param links - May hold links that lead elsewhere; they are left out.
 */
export function gatherKin(concept: string, links: readonly StructuralLink[], complete: boolean): Kin {
  const narrower = Map.groupBy(links.toSorted(byEnds), (link) => link.of);
  const via = new Map<string, readonly StructuralLink[]>([[concept, []]]);
  let level = [concept];
  while (level.length > 0) {
    const next: string[] = [];
    for (const wider of level) {
      for (const link of narrower.get(wider) ?? []) {
        if (via.has(link.concept)) continue;
        via.set(link.concept, [link, ...(via.get(wider) ?? [])]);
        next.push(link.concept);
      }
    }
    level = next.sort();
  }
  return { concept, ids: [...via.keys()], via, complete };
}

function byEnds(left: StructuralLink, right: StructuralLink): number {
  return left.concept === right.concept
    ? byCodeUnit(left.predicate, right.predicate)
    : byCodeUnit(left.concept, right.concept);
}
