import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../errors.ts';
import type { GraphClient } from './client.ts';
import type { Logger } from '../log.ts';
import {
  awaitIndexes,
  CONSTRAINTS,
  countNodes,
  LEASE_CONSTRAINT,
  prepareForReplanning,
  presentIndexes,
} from './constraints.queries.ts';

/** Below the time that a statement of a load may take, so that Neo4j says which index is not filled. */
const INDEX_SECONDS = 240;
const REPLANNING_SECONDS = 60;

const TRIES = 10;
const RETRY_MILLISECONDS = 100;

/** Makes the constraint on which the lease depends. Two loaders may do so at once: Neo4j then fails all but one, which try again. */
export async function ensureLeaseConstraint(client: GraphClient): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ensure(client, [LEASE_CONSTRAINT]);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || tries === TRIES) throw error;
      await delay(RETRY_MILLISECONDS);
    }
  }
}

/** Makes the constraints and indexes that are not there yet, and waits until all are filled. */
export async function ensureConstraints(client: GraphClient): Promise<void> {
  const made = await ensure(client, CONSTRAINTS);
  if (made > 0) await client.run(awaitIndexes, { seconds: INDEX_SECONDS });
}

/**
 * Has Neo4j plan queries anew if most of what it holds was just written: else it comes to it by itself soon enough, and
 * every plan that is forgotten must be made again. Nothing fails when it cannot, for instance because the user may not
 * ask for it.
 *
 * @param written - Number of nodes just written.
 */
export async function planForNewContent(client: GraphClient, written: number, log: Logger): Promise<void> {
  const [store] = await client.run(countNodes, {});
  if (store === undefined || written <= store.nodes / 2) return;
  try {
    await client.run(prepareForReplanning, { seconds: REPLANNING_SECONDS });
  } catch (error) {
    log.warn({ err: error }, 'Neo4j plans for the content that was there before, for a while');
  }
}

async function ensure(client: GraphClient, wanted: readonly (typeof LEASE_CONSTRAINT)[]): Promise<number> {
  const rows = await client.run(presentIndexes, {});
  const present = new Set(rows.map(({ name }) => name));
  const missing = wanted.filter(({ name }) => !present.has(name));
  for (const { query } of missing) await client.run(query, {});
  return missing.length;
}
