import type { Relations } from './relations.ts';

/** What is known of what concepts are made of. */
export interface Composition {
  readonly relations: Pick<Relations, 'widerOf'>;
  /** In g/mol, by the ids of concepts: of a concept and of all that it is kin to. */
  readonly masses: ReadonlyMap<string, number>;
}

/**
 * Id of what an amount of a concept is an amount of: the concept itself, or the one substance with a molar mass that it is kin to, as
 * labels of supplements count what these contain. What is noted both to contain the substance and to be a form of something else
 * that does is a salt or the like: it weighs more than what is in it, as what contains several substances does.
 */
export function substanceOf(concept: string, { relations, masses }: Composition): string {
  const known = new Map<string, string | null>();
  function weighedAs(one: string): string | null {
    const found = known.get(one);
    if (found !== undefined) return found;
    // A circle leads to nothing that is not found elsewhere.
    known.set(one, null);
    const weighed = masses.has(one) ? one : throughKin(one);
    known.set(one, weighed);
    return weighed;
  }
  function throughKin(one: string): string | null {
    const wider = relations.widerOf(one);
    const ways = [...wider].flatMap((other) => weighedAs(other) ?? []);
    const [first, ...others] = new Set(ways);
    if (first === undefined) return null;
    const isSomethingElse = others.length > 0 || (ways.length > 1 && wider.has(first));
    return isSomethingElse ? one : first;
  }
  return weighedAs(concept) ?? concept;
}

/** The molar mass of a concept in g/mol: that of the substance that its amounts are amounts of; null where none is known. */
export function massOf(concept: string, composition: Composition): number | null {
  return composition.masses.get(substanceOf(concept, composition)) ?? null;
}
