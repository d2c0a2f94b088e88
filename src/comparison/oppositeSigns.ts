import { alikeThings, clashBetween, type Clash } from './clashes.ts';
import type { DisputableClaim } from './disagreement.ts';
import { canHoldAtOnce, type Includes } from './restrictions.ts';

/** Something that is said to raise and to lower something else. */
export interface OppositeSigns extends Clash<DisputableClaim> {
  readonly cause: string;
  readonly effect: string;
}

/**
 * The pairs of concepts of which claims say that the one raises and lowers the other, where both can be said of one case.
 * Claims of one document count too: it contradicts itself. The same for any order of the claims.
 */
export function oppositeSigns(claims: readonly DisputableClaim[], includes: Includes): OppositeSigns[] {
  const signed = claims.filter(
    ({ role, sign, stance }) =>
      (role === 'CAUSAL' || role === 'REGULATORY') && sign !== 'NONE' && stance === 'ASSERTS',
  );
  return [...Map.groupBy(signed, (claim) => endsOf(claim).join(' ')).values()].flatMap((members) => {
    const [first] = members;
    const clash = oppositionAmong(members, includes);
    if (first === undefined || clash === null) return [];
    const [cause, effect] = endsOf(first);
    return [{ cause, effect, ...clash }];
  });
}

function oppositionAmong(claims: readonly DisputableClaim[], includes: Includes) {
  const signed = (wanted: DisputableClaim['sign']) =>
    alikeThings(
      claims.filter(({ sign }) => sign === wanted),
      ({ role, object, qualifiers }) => JSON.stringify([role, object, qualifiers]),
    );
  const lowering = signed('LOWERS');
  return clashBetween(
    signed('RAISES').flatMap((group) =>
      lowering
        .filter((others) => canHoldAtOnce(group[0], others[0], includes))
        .map((others) => [group, others] as const),
    ),
  );
}

/** What brings about and what is brought about: a predicate read backwards has its subject for the effect. */
function endsOf({ subject, object, direction }: DisputableClaim): readonly [cause: string, effect: string] {
  return direction === 'REVERSE' ? [object, subject] : [subject, object];
}
