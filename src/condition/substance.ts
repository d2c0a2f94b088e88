import type { ConceptCategory } from '../concept/concept.ts';

/** What is known of a concept, as far as it tells what amounts of it are amounts of. */
export interface Ingredient {
  readonly category: ConceptCategory;
  /** In g/mol; null where none is known. */
  readonly molarMass: number | null;
  /** Whether an amount that some claim or line gives names it, as one of a salt names the salt. */
  readonly isWeighed: boolean;
  /** Ids of what it is noted to contain. */
  readonly contents: readonly string[];
  /** Ids of what it is a kind or a form of. */
  readonly kinds: readonly string[];
}

/** Some concepts by their ids, each with all that it is kin to. */
export type Composition = ReadonlyMap<string, Ingredient>;

/** Labels of supplements count what these contain, whatever they are taken as; what nuts weigh is nuts. */
const LABELLED: ReadonlySet<ConceptCategory> = new Set(['SUPPLEMENT', 'DOSAGE_FORM']);

/**
 * Id of what an amount of a concept is an amount of: the one substance with a molar mass that a supplement, or what it is a kind or a
 * form of, contains; else the concept itself. Weighed as itself is what amounts name, what contains several things, known or not, and
 * what may be a salt: what contains something and is a form of something else that is weighed, and a kind of a substance.
 */
export function substanceOf(concept: string, composition: Composition): string {
  const known = new Map<string, string | null>();
  function weighedAs(one: string): string | null {
    const found = known.get(one);
    if (found !== undefined) return found;
    // A circle leads to nothing that is not found elsewhere.
    known.set(one, null);
    const ingredient = composition.get(one);
    const weighed = ingredient === undefined ? null : asLabelled(one, ingredient);
    known.set(one, weighed);
    return weighed;
  }
  function asLabelled(one: string, ingredient: Ingredient): string | null {
    const { category, molarMass, isWeighed, contents, kinds } = ingredient;
    if (molarMass !== null || isWeighed || contents.length > 1) return one;
    if (!LABELLED.has(category)) return null;
    const [first, ...others] = new Set(kinds.flatMap((kind) => weighedAs(kind) ?? []));
    const [content] = contents;
    if (first === undefined) return content === undefined ? null : weighedAs(content);
    const isSomethingElse = others.length > 0 || content !== undefined || kinds.includes(first);
    return isSomethingElse ? one : first;
  }
  return weighedAs(concept) ?? concept;
}

/** The molar mass of a concept in g/mol: that of the substance that its amounts are amounts of; null where none is known. */
export function massOf(concept: string, composition: Composition): number | null {
  return composition.get(substanceOf(concept, composition))?.molarMass ?? null;
}
