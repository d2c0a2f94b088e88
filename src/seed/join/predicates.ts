import { isDeepStrictEqual } from 'node:util';
import type { Seed, SeedPredicate } from '../format/seed.ts';
import type { SourceName } from './faults.ts';
import { sortedBy } from '../../language/order.ts';

/** Relationship types between concepts that the code reads: no predicate may have one of them as its id. */
const RESERVED_TYPES: ReadonlySet<string> = new Set(['LINK', 'KIN', 'STRUCTURE']);

/** The predicates of all sources, by id. Two sources that give one id different meanings are a fault. */
export function joinPredicates(
  seeds: readonly Seed[],
  nameOf: SourceName,
): { predicates: SeedPredicate[]; faults: string[] } {
  const known = new Map<string, { predicate: SeedPredicate; source: string }>();
  const faults: string[] = [];
  for (const { source, predicates } of sortedBy(seeds, (seed) => seed.source.id)) {
    for (const predicate of predicates) {
      const other = known.get(predicate.id);
      if (RESERVED_TYPES.has(predicate.id)) {
        faults.push(
          `predicate ${predicate.id} of ${nameOf(source.id)} has a name that the graph itself uses: rename it`,
        );
      } else if (other === undefined) {
        known.set(predicate.id, { predicate, source: source.id });
      } else if (!isDeepStrictEqual(other.predicate, predicate)) {
        faults.push(
          `predicate ${predicate.id} is not the same in ${nameOf(other.source)} and ${nameOf(source.id)}: ` +
            `${differences(other.predicate, predicate).join('; ')}; make them equal, or rename one`,
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

/** The fields in which two values differ, each with what stands there in the one and in the other. */
function differences(left: unknown, right: unknown, path = ''): string[] {
  if (isDeepStrictEqual(left, right)) return [];
  if (!isMapping(left) || !isMapping(right))
    return [`${path} is ${shown(left)} in the one and ${shown(right)} in the other`];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], path === '' ? key : `${path}.${key}`),
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const shown = (value: unknown) => (value === undefined ? 'left out' : JSON.stringify(value));
