import type { StructuralMeaning } from '../../predicate/predicate.ts';
import type { Seed, SeedPredicate } from '../format/seed.ts';
import { sortedBy } from '../../language/order.ts';

/** A structural link between two joined concepts, as one source gives it. */
export interface JoinedStructuralLink {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  /** What questions make of a link that is no kin; null where they make nothing of it. */
  readonly meaning: StructuralMeaning | null;
  readonly source: string;
}

/** Structural links of all sources: those that make kin, and the others. Links from a concept to itself are dropped, with a warning. */
export function joinStructure(
  seeds: readonly Seed[],
  predicates: readonly SeedPredicate[],
  representatives: ReadonlyMap<string, ReadonlyMap<string, string>>,
): { kin: JoinedStructuralLink[]; structure: JoinedStructuralLink[]; warnings: string[] } {
  const meanings = new Map(predicates.map(({ id, meaning }) => [id, meaning ?? null]));
  const kinPredicates = new Set(predicates.filter(({ kin }) => kin === true).map(({ id }) => id));
  const links = new Map<string, JoinedStructuralLink>();
  const warnings: string[] = [];
  for (const { source, structure } of sortedBy(seeds, (seed) => seed.source.id)) {
    const concepts = representatives.get(source.id);
    for (const { subject, predicate, object } of structure) {
      const from = concepts?.get(subject);
      const to = concepts?.get(object);
      if (from === undefined || to === undefined) throw new Error(`no concept ${subject} or ${object}`);
      if (from === to) {
        warnings.push(
          `${subject} ${predicate} ${object} of source ${source.id} joins a concept to itself: dropped`,
        );
      } else {
        links.set(`${source.id} ${from} ${predicate} ${to}`, {
          from,
          to,
          predicate,
          meaning: meanings.get(predicate) ?? null,
          source: source.id,
        });
      }
    }
  }
  const ordered = sortedBy(links, ([key]) => key).map(([, link]) => link);
  return {
    kin: ordered.filter(({ predicate }) => kinPredicates.has(predicate)),
    structure: ordered.filter(({ predicate }) => !kinPredicates.has(predicate)),
    warnings,
  };
}
