import type { StoredClaim } from '../../claim/claim.queries.ts';
import { originOf } from '../../claim/origin.loader.ts';
import type { Operation } from '../../release/operation.ts';

/** How many independent sources make some claims. */
export async function countIndependent(
  operation: Operation,
  claims: readonly StoredClaim[],
): Promise<number> {
  return new Set(await Promise.all(claims.map((claim) => originOf(operation, claim)))).size;
}
