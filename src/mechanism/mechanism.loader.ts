import { perOperation } from '../release/operation.ts';
import { allMechanisms, type StoredMechanism } from './mechanism.queries.ts';

/** The mechanisms of the operation's release by id, in the order of their ids: some dozens, read once. */
export const mechanismsOf = perOperation((operation) => {
  let pending: Promise<ReadonlyMap<string, StoredMechanism>> | undefined;
  async function readAll() {
    const rows = await operation.read(allMechanisms, {});
    return new Map(rows.map(({ mechanism }) => [mechanism.id, mechanism]));
  }
  return () => (pending ??= readAll());
});
