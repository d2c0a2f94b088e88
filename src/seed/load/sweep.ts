import type { Lease } from './lease.ts';
import type { StepListener } from './progress.ts';
import { condemnVersions, DELETIONS, deleteOldReleases, forgetVersion } from './sweep.queries.ts';

/** What a sweep may be told. */
export interface SweepOptions {
  /** Releases retired at this time or before are deleted, in milliseconds since 1970. */
  readonly keptSince: number;
  /** Nodes or relationships to delete in one transaction. */
  readonly batchSize: number;
  readonly onStep: StepListener;
}

/**
 * Deletes what no reader can see any more: releases retired long enough ago, versions that no release names, and what
 * a killed loader or a killed sweep left. To be run while nothing is being written.
 *
 * @returns The deleted versions.
 */
export async function sweep(lease: Lease, { keptSince, batchSize, onStep }: SweepOptions): Promise<string[]> {
  await lease.write(deleteOldReleases, { keptSince });
  await onStep({ phase: 'sweep', kind: 'releases', done: 1, total: 1 });
  const condemned = await lease.write(condemnVersions, {});
  for (const [index, { id: version }] of condemned.entries()) {
    const step = (done: number) => onStep({ phase: 'sweep', kind: version, done, total: condemned.length });
    await step(index);
    for (const deletion of DELETIONS) {
      let deleted: number;
      do {
        const [answer] = await lease.write(deletion, { version, limit: batchSize });
        deleted = answer?.deleted ?? 0;
        await step(index);
      } while (deleted !== 0);
    }
    await lease.write(forgetVersion, { version });
    await step(index + 1);
  }
  return condemned.map(({ id }) => id);
}
