import DataLoader from 'dataloader';
import { perOperation, type Operation } from '../release/operation.ts';
import { recordsOfClaims } from './claimRecord.queries.ts';
import type { SourceRecord } from './claimRecord.ts';

const recordsByClaim = perOperation(
  (operation) =>
    new DataLoader<string, SourceRecord | null>(async (ids) => {
      const rows = await operation.read(recordsOfClaims, { ids });
      const records = new Map(
        rows.map(({ claim, id, publications, properties }) => [
          claim,
          { id, publications, properties: JSON.parse(properties) as unknown },
        ]),
      );
      return ids.map((id) => records.get(id) ?? null);
    }),
);

/** The row that a claim of a dataset is. */
export async function recordOf(operation: Operation, claim: string): Promise<SourceRecord> {
  const record = await recordsByClaim(operation).load(claim);
  if (record === null) throw new Error(`the release has no row for claim ${claim}`);
  return record;
}
