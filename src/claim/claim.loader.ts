import DataLoader from 'dataloader';
import { BadUserInput } from '../errors.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { claimsByIds, propositionById, type StoredClaim } from './claim.queries.ts';

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

/** The claim that something stored names. */
export async function claimOf(operation: Operation, id: string): Promise<StoredClaim> {
  const claim = await findClaim(operation, id);
  if (claim === null) throw new Error(`the release has no claim ${id}, though something names it`);
  return claim;
}

/**
 * Id of the proposition that an argument names, or null where it was not given.
 *
 * @throws BadUserInput when no claim belongs to it.
 */
export async function knownProposition(
  operation: Operation,
  argument: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  const [known] = await operation.read(propositionById, { proposition: id });
  if (known !== undefined) return known.proposition;
  throw new BadUserInput(
    argument,
    `${argument}: no claim belongs to a proposition "${id}"; give an id as \`Claim.proposition\` has it`,
  );
}
