import type { Caveat, CaveatKind } from './caveat.ts';
import { supportingOf, type GroundClaim, type Grounds } from './grounds.ts';

/** What keeps a claim from being plain, in the order in which caveats are told. */
const RULES = [
  ['HEDGED', ({ certainty }) => certainty !== 'ASSERTED'],
  ['SCOPED', ({ scoped }) => scoped],
] as const satisfies readonly (readonly [CaveatKind, (claim: GroundClaim) => boolean])[];

/**
 * What is to be kept in mind about a link by how texts word it: nothing where one claims it plainly or evidence that can count
 * supports it, since then it does not rest on that.
 */
export function caveatsOfWording({ claims, lines }: Pick<Grounds, 'claims' | 'lines'>): readonly Caveat[] {
  const isPlain = (claim: GroundClaim) => RULES.every(([, holds]) => !holds(claim));
  if (supportingOf(lines).length > 0 || claims.some(isPlain)) return [];
  return RULES.flatMap(([kind, holds]) => {
    const found = claims.filter(holds).map(({ id }) => id);
    return found.length === 0 ? [] : [{ kind, claims: found, studies: [], links: [] }];
  });
}
