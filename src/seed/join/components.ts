import type { Seed, SeedConcept } from '../format/seed.ts';
import { byCodeUnit, sortedBy } from '../../language/order.ts';

/** One source's own row of a concept. */
export interface ConceptRow {
  readonly source: string;
  readonly concept: SeedConcept;
}

/** Concepts of one or several sources that are one concept. */
export interface ConceptComponent {
  /** The smallest slug among the rows' ids, else the smallest CURIE. */
  readonly representative: string;
  /** The representative's row first, then by id and source. */
  readonly rows: readonly ConceptRow[];
}

/** Orders ids of concepts: slugs before CURIEs, each by code unit. */
function byPreference(left: string, right: string): number {
  return Number(left.includes(':')) - Number(right.includes(':')) || byCodeUnit(left, right);
}

/** The CURIEs by which rows of several sources are known to be one concept. */
export function joiningCuries({ id, xrefs }: SeedConcept): string[] {
  const verified = xrefs
    .filter(({ match, verified }) => match === 'EXACT' && verified)
    .map(({ curie }) => curie);
  return id.includes(':') ? [id, ...verified] : verified;
}

/**
 * The concepts of all sources, joined by connected components over exact and verified CURIEs; a shared slug joins
 * nothing. The same whatever the order of the sources and of their lines; ordered by representative.
 */
export function conceptComponents(seeds: readonly Seed[]): ConceptComponent[] {
  const rows = seeds.flatMap((seed) =>
    seed.concepts.map((concept): ConceptRow => ({ source: seed.source.id, concept })),
  );
  const parents = rows.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
      root = parent;
    parents[index] = root;
    return root;
  };
  const owners = new Map<string, number>();
  rows.forEach(({ concept }, index) => {
    for (const curie of joiningCuries(concept)) {
      const owner = owners.get(curie);
      if (owner === undefined) owners.set(curie, index);
      else parents[rootOf(index)] = rootOf(owner);
    }
  });
  const members = new Map<number, ConceptRow[]>();
  rows.forEach((row, index) => {
    const root = rootOf(index);
    const component = members.get(root);
    if (component === undefined) members.set(root, [row]);
    else component.push(row);
  });
  return sortedBy([...members.values()].map(toComponent), ({ representative }) => representative);
}

function toComponent(rows: readonly ConceptRow[]): ConceptComponent {
  const ordered = [...rows].sort(
    (left, right) => byPreference(left.concept.id, right.concept.id) || byCodeUnit(left.source, right.source),
  );
  const [first] = ordered;
  if (first === undefined) throw new Error('a component has no rows');
  return { representative: first.concept.id, rows: ordered };
}
