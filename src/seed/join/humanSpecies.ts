import type { Seed } from '../format/seed.ts';
import type { JoinedStructuralLink } from './structure.ts';

/** Ids of the joined concepts that are our own species: those that a source says to be, and their kin. */
export function humanSpecies(
  seeds: readonly Seed[],
  representatives: ReadonlyMap<string, ReadonlyMap<string, string>>,
  kin: readonly JoinedStructuralLink[],
): ReadonlySet<string> {
  const narrower = Map.groupBy(kin, ({ to }) => to);
  const species = new Set(
    seeds.flatMap(({ source, concepts }) =>
      concepts
        .filter(({ human }) => human === true)
        .flatMap(({ id }) => representatives.get(source.id)?.get(id) ?? []),
    ),
  );
  for (const wider of species) for (const { from } of narrower.get(wider) ?? []) species.add(from);
  return species;
}
