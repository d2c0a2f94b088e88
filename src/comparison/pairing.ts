/** A claim of a document as far as it is paired. */
export interface PairedClaim {
  readonly id: string;
  /** Offset in the document. */
  readonly start: number;
  readonly proposition: string | null;
}

/** What two documents claim of one proposition. */
export interface PropositionPair {
  readonly proposition: string;
  /** Ids of claims in the order of the text; at least one, as on the right. */
  readonly left: readonly [string, ...string[]];
  readonly right: readonly [string, ...string[]];
}

/** The claims of two documents set against each other. */
export interface Pairing {
  /** In the order of the left text, by the first claim of each. */
  readonly shared: readonly PropositionPair[];
  /** Ids of the left document's claims on no proposition of the right one, in the order of the text. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/** Pairs the claims of two documents by proposition. A claim of no proposition was compared with none, and stays alone. */
export function pairClaims(left: readonly PairedClaim[], right: readonly PairedClaim[]): Pairing {
  const [onLeft, onRight] = [byProposition(left), byProposition(right)];
  const shared = [...onLeft].flatMap(([proposition, ids]) => {
    const others = onRight.get(proposition);
    return others === undefined ? [] : [{ proposition, left: ids, right: others }];
  });
  const alone = (claims: readonly PairedClaim[], others: ReadonlyMap<string, unknown>) =>
    inOrder(claims).flatMap(({ id, proposition }) =>
      proposition !== null && others.has(proposition) ? [] : [id],
    );
  return { shared, onlyLeft: alone(left, onRight), onlyRight: alone(right, onLeft) };
}

/** Ids by proposition, propositions and ids in the order of the text. */
function byProposition(claims: readonly PairedClaim[]): ReadonlyMap<string, readonly [string, ...string[]]> {
  const found = new Map<string, [string, ...string[]]>();
  for (const { id, proposition } of inOrder(claims)) {
    if (proposition === null) continue;
    const ids = found.get(proposition);
    if (ids === undefined) found.set(proposition, [id]);
    else ids.push(id);
  }
  return found;
}

function inOrder(claims: readonly PairedClaim[]): PairedClaim[] {
  return claims.toSorted((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1));
}
