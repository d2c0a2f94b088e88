import fc from 'fast-check';
import type { ConceptLinks } from '../../src/condition/relations.ts';

/** Concepts as sets of individuals, and links between them that the sets bear out. */
export interface World {
  readonly members: ReadonlyMap<string, ReadonlySet<number>>;
  readonly kin: readonly (readonly [string, string])[];
  readonly conditions: readonly (readonly [string, string])[];
  readonly disjoint: readonly (readonly [string, string])[];
}

const POPULATIONS = ['p0', 'p1', 'p2', 'p3', 'p4'];
const CONDITIONS = ['c0', 'c1', 'c2'];
const INDIVIDUALS = [0, 1, 2, 3, 4, 5, 6, 7];

const group = fc.subarray(INDIVIDUALS, { minLength: 1 }).map((members) => new Set(members));

/** Whoever has a condition is in one of the populations that are said to have it; some conditions have none such. */
export const randomWorld: fc.Arbitrary<World> = fc
  .record({
    populations: fc.tuple(group, group, group, group, group),
    others: fc.tuple(group, group, group),
    holders: fc.tuple(fc.subarray(POPULATIONS), fc.subarray(POPULATIONS), fc.subarray(POPULATIONS)),
    told: fc.infiniteStream(fc.boolean()),
  })
  .map(({ populations, others, holders, told }) => {
    const members = new Map(
      populations.map((one, index): [string, ReadonlySet<number>] => [`p${index}`, one]),
    );
    const of = (concept: string) => members.get(concept) ?? new Set<number>();
    CONDITIONS.forEach((condition, index) => {
      const having = (holders[index] ?? []).flatMap((population) => [...of(population)]);
      members.set(condition, having.length > 0 ? new Set(having) : (others[index] ?? new Set()));
    });
    const someOf = (concepts: readonly string[], areLinked: (left: string, right: string) => boolean) =>
      concepts.flatMap((left, index) =>
        concepts
          .filter((right, other) => other !== index && areLinked(left, right))
          .filter(() => told.next().value === true)
          .map((right): [string, string] => [left, right]),
      );
    const isWithin = (left: string, right: string) => [...of(left)].every((one) => of(right).has(one));
    const isOutside = (left: string, right: string) => [...of(left)].every((one) => !of(right).has(one));
    return {
      members,
      kin: [...someOf(POPULATIONS, isWithin), ...someOf(CONDITIONS, isWithin)],
      conditions: CONDITIONS.flatMap((condition, index) =>
        (holders[index] ?? []).map((population): [string, string] => [population, condition]),
      ),
      disjoint: someOf(POPULATIONS, isOutside),
    };
  });

/** What a reader of the whole world knows of each of its concepts. */
export function allLinks({ members, kin, conditions, disjoint }: World): ConceptLinks[] {
  return [...members.keys()].map((concept) => ({ concept, kin, conditions, disjoint, complete: true }));
}
