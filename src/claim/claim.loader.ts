import DataLoader from 'dataloader';
import { perOperation, type Operation } from '../release/operation.ts';
import { claimsByIds, type StoredClaim } from './claim.queries.ts';

const claimsById = perOperation(
  (operation) =>
    new DataLoader<string, StoredClaim | null>(async (ids) => {
      const rows = await operation.read(claimsByIds, { ids });
      const claims = new Map(rows.map(({ claim }) => [claim.id, claim]));
      return ids.map((id) => claims.get(id) ?? null);
    }),
);

/** The claim with an id given by a client, or null. */
export function findClaim(operation: Operation, id: string): Promise<StoredClaim | null> {
  return claimsById(operation).load(id);
}
