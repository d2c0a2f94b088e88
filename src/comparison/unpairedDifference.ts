import { commonProposition, type CuratedDifference } from './curatedDifference.ts';
import type { PairedClaim } from './pairing.ts';

/** A difference at a place that the two documents share no proposition for. */
export interface UnpairedDifference {
  readonly difference: CuratedDifference;
  /** Ids of the claims of the left side's proposition, in the order of the text. */
  readonly leftClaims: readonly string[];
  readonly rightClaims: readonly string[];
}

/** Those differences that stand beside no proposition of both documents, in the order of the left text, then of their ids. */
export function unpairedDifferences(
  curated: readonly CuratedDifference[],
  left: readonly PairedClaim[],
  right: readonly PairedClaim[],
): UnpairedDifference[] {
  return curated
    .filter((difference) => commonProposition(difference) === null)
    .map((difference) => {
      const onLeft = claimsOn(difference.left.proposition, left);
      const start = difference.left.place?.start ?? onLeft[0]?.start ?? 0;
      return { difference, start, onLeft, onRight: claimsOn(difference.right.proposition, right) };
    })
    .toSorted((one, other) => one.start - other.start || (one.difference.id < other.difference.id ? -1 : 1))
    .map(({ difference, onLeft, onRight }) => ({
      difference,
      leftClaims: onLeft.map(({ id }) => id),
      rightClaims: onRight.map(({ id }) => id),
    }));
}

function claimsOn(proposition: string | null, claims: readonly PairedClaim[]): PairedClaim[] {
  if (proposition === null) return [];
  return claims
    .filter((claim) => claim.proposition === proposition)
    .toSorted((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1));
}
