import DataLoader from 'dataloader';
import { BadUserInput } from '../errors.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { assertionsByIds, type StoredAssertion } from './assertion.queries.ts';

const assertionsById = perOperation(
  (operation) =>
    new DataLoader<string, StoredAssertion | null>(async (ids) => {
      const rows = await operation.read(assertionsByIds, { ids });
      const assertions = new Map(rows.map(({ assertion }) => [assertion.id, assertion]));
      return ids.map((id) => assertions.get(id) ?? null);
    }),
);

/** The assertion with an id given by a client, or null. */
export function findAssertion(operation: Operation, id: string): Promise<StoredAssertion | null> {
  return assertionsById(operation).load(id);
}

/** The assertion that something stored names. */
export async function assertionOf(operation: Operation, id: string): Promise<StoredAssertion> {
  const assertion = await findAssertion(operation, id);
  if (assertion === null) throw new Error(`the release has no assertion ${id}, though something names it`);
  return assertion;
}

/**
 * Id of the assertion that an argument names, or null where it was not given.
 *
 * @throws BadUserInput when it names none.
 */
export async function knownAssertionId(
  operation: Operation,
  argument: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  if ((await findAssertion(operation, id)) !== null) return id;
  throw new BadUserInput(
    argument,
    `${argument}: no assertion has the id "${id}"; ids are like subject.PREDICATE.object, and \`assertions\` lists them`,
  );
}
