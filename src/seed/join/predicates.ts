import { isDeepStrictEqual } from 'node:util';
import type { Seed, SeedPredicate } from '../format/seed.ts';
import { sortedBy } from '../../language/order.ts';

/** Relationship types between concepts that the code reads: no predicate may have one of them as its id. */
const RESERVED_TYPES: ReadonlySet<string> = new Set(['LINK', 'KIN', 'STRUCTURE']);

/** The predicates of all sources, by id. Two sources that give one id different meanings are a fault. */
export function joinPredicates(seeds: readonly Seed[]): { predicates: SeedPredicate[]; faults: string[] } {
  const known = new Map<string, { predicate: SeedPredicate; source: string }>();
  const faults: string[] = [];
  for (const { source, predicates } of sortedBy(seeds, (seed) => seed.source.id)) {
    for (const predicate of predicates) {
      const other = known.get(predicate.id);
      if (RESERVED_TYPES.has(predicate.id)) {
        faults.push(
          `predicate ${predicate.id} of source ${source.id} has a name that the graph itself uses: rename it`,
        );
      } else if (other === undefined) {
        known.set(predicate.id, { predicate, source: source.id });
      } else if (!isDeepStrictEqual(other.predicate, predicate)) {
        faults.push(
          `predicate ${predicate.id} is not the same in source ${other.source} and source ${source.id}: ` +
            'make them equal, or rename one',
        );
      }
    }
  }
  return {
    predicates: sortedBy(
      [...known.values()].map(({ predicate }) => predicate),
      ({ id }) => id,
    ),
    faults,
  };
}
