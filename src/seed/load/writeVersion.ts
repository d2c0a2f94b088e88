import type { GraphClient } from '../../graph/client.ts';
import type { RowSet } from './batch.ts';
import type { Lease } from './lease.ts';
import type { StepListener } from './progress.ts';
import { beginVersion, completeVersion, storedNodes } from './version.queries.ts';

/** How many rows of a kind were sent and how many the store says it wrote. */
export interface KindCount {
  /** What was written, as its query is called. */
  readonly kind: string;
  /** The label of the nodes that were made; null where only relationships were. */
  readonly label: string | null;
  readonly sent: number;
  readonly stored: number;
}

/** How to write a version. */
export interface WriteOptions {
  readonly client: GraphClient;
  readonly lease: Lease;
  /** Rows to send in one transaction. */
  readonly batchSize: number;
  readonly onStep: StepListener;
}

/**
 * Writes a version batch by batch and records it as complete once the store holds as many nodes as were sent.
 *
 * @throws Error when the store wrote fewer rows than it was sent: the version stays half-written, for the sweep.
 */
export async function writeVersion(
  version: string,
  rowSets: readonly RowSet[],
  { client, lease, batchSize, onStep }: WriteOptions,
): Promise<KindCount[]> {
  await lease.write(beginVersion, { id: version });
  const counts: KindCount[] = [];
  const sentByLabel = new Map<string, number>();
  for (const rowSet of rowSets) {
    const count = await writeRowSet(version, rowSet, { client, lease, batchSize, onStep });
    counts.push(count);
    if (rowSet.label !== null)
      sentByLabel.set(rowSet.label, (sentByLabel.get(rowSet.label) ?? 0) + count.sent);
  }
  await compareStored(client, version, sentByLabel);
  await lease.write(completeVersion, { id: version });
  await onStep({ phase: 'write', kind: version, done: 1, total: 1 });
  return counts;
}

async function writeRowSet(
  version: string,
  { query, label, sourceVersion, items, batches }: RowSet,
  { lease, batchSize, onStep }: WriteOptions,
): Promise<KindCount> {
  const kind = query.id.slice(query.id.indexOf('.') + 1);
  let sent = 0;
  let stored = 0;
  for (const { rows, itemsDone } of batches(batchSize)) {
    if (sent === 0) await onStep({ phase: 'write', kind, done: 0, total: items });
    const [answer] = await lease.write(query, { version, sourceVersion, rows });
    const handled = answer?.handled ?? 0;
    sent += rows.length;
    stored += handled;
    if (handled !== rows.length) {
      await lease.assertHeld();
      throw new Error(
        `${query.id} of ${version}: the store handled ${String(handled)} of ${String(rows.length)} rows, ` +
          `in the batch that ends with row ${String(sent)}`,
      );
    }
    await onStep({ phase: 'write', kind, done: itemsDone, total: items });
  }
  return { kind, label, sent, stored };
}

async function compareStored(
  client: GraphClient,
  version: string,
  sentByLabel: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = await client.run(storedNodes, { version });
  const storedByLabel = new Map(rows.map(({ label, stored }) => [label, stored]));
  for (const [label, sent] of sentByLabel) {
    const stored = storedByLabel.get(label) ?? 0;
    if (stored !== sent) {
      throw new Error(
        `${version}: ${String(sent)} nodes ${label} were sent and ${String(stored)} are stored`,
      );
    }
  }
}
