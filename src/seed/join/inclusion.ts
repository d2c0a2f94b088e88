import type { JoinedStructuralLink } from './structure.ts';

/**
 * Whether what a concept names includes what another one does: the same, its kin, or people who have it as a condition.
 * What is above a concept is looked up when it is first asked for.
 */
export function inclusionOf(
  kin: readonly JoinedStructuralLink[],
  structure: readonly JoinedStructuralLink[],
): (wide: string, narrow: string) => boolean {
  const upwards = [...kin, ...structure.filter(({ meaning }) => meaning === 'CONDITION')];
  const wider = Map.groupBy(upwards, ({ from }) => from);
  const known = new Map<string, ReadonlySet<string>>();
  function above(concept: string): ReadonlySet<string> {
    const found = known.get(concept);
    if (found !== undefined) return found;
    const reached = new Set([concept]);
    for (const one of reached) for (const { to } of wider.get(one) ?? []) reached.add(to);
    known.set(concept, reached);
    return reached;
  }
  return (wide, narrow) => above(narrow).has(wide);
}
