import type { Caveat, CaveatKind } from './caveat.ts';
import { LOOKED_AT_MAXIMUM, supportingOf, type GroundClaim, type Grounds } from './grounds.ts';

/** How a claim may be worded with reserve, in the order in which caveats are told. A scope may narrow it, or widen it. */
const RULES = [
  ['HEDGED', ({ certainty }) => certainty !== 'ASSERTED'],
  ['SCOPED', ({ scoped }) => scoped],
] as const satisfies readonly (readonly [CaveatKind, (claim: GroundClaim) => boolean])[];

/** What is to be kept in mind about a link that texts deny, though others claim it or evidence supports it. */
export function caveatsOfDenial({ denials }: Pick<Grounds, 'denials'>): readonly Caveat[] {
  return denials.length === 0 ? [] : [{ kind: 'DENIED', claims: denials, studies: [], links: [] }];
}

/**
 * What is to be kept in mind about a link by how texts word it: nothing where one of them has neither a hedge nor a scope, or
 * evidence that can count supports it, since then it does not rest on that; and nothing where there may be more claims than were
 * looked at.
 */
export function caveatsOfWording({ claims, lines }: Pick<Grounds, 'claims' | 'lines'>): readonly Caveat[] {
  const hasNeither = (claim: GroundClaim) => RULES.every(([, holds]) => !holds(claim));
  if (claims.length >= LOOKED_AT_MAXIMUM || supportingOf(lines).length > 0 || claims.some(hasNeither))
    return [];
  return RULES.flatMap(([kind, holds]) => {
    const found = claims.filter(holds).map(({ id }) => id);
    return found.length === 0 ? [] : [{ kind, claims: found, studies: [], links: [] }];
  });
}
