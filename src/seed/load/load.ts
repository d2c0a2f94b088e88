import { hostname } from 'node:os';
import { ensureConstraints, ensureLeaseConstraint } from '../../graph/constraints.ts';
import type { GraphClient } from '../../graph/client.ts';
import type { Logger } from '../../log.ts';
import { RETIRED_RELEASE_KEPT } from '../../release/operation.ts';
import { joinSources, type JoinedGraph } from '../join/join.ts';
import { sortedBy } from '../join/order.ts';
import { refuseForeignNodes } from './foreignNodes.ts';
import { graphLayer } from './graphLayer.ts';
import { takeLoaderLease, type Lease } from './lease.ts';
import type { StepListener } from './progress.ts';
import { sourceLayer } from './sourceLayer.ts';
import { sweep } from './sweep.ts';
import { pointToRelease } from './switch.ts';
import { servedContent } from './switch.queries.ts';
import { completeVersions } from './version.queries.ts';
import { releaseVersions, type LoadSource, type ReleaseVersions } from './versions.ts';
import { writeVersion, type KindCount } from './writeVersion.ts';

/** What a load may be told; each has a default that fits. */
export interface LoadOptions {
  readonly log: Logger;
  /** Told each step, for a display of progress. */
  readonly onStep?: StepListener;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Rows in one transaction. */
  readonly batchSize?: number;
  /** Milliseconds without a write after which another loader may take over. */
  readonly leaseDuration?: number;
  /** Milliseconds to wait for another loader to end. */
  readonly leaseWait?: number;
  /** Whether to write into a database that holds other nodes than ours. */
  readonly adopt?: boolean;
}

/** What a load did. */
export interface LoadReport {
  /** Whether the release is another one than before. */
  readonly loaded: boolean;
  /** Id of the release that is served now. */
  readonly release: string;
  /** Versions written now, and those that were there already. */
  readonly written: readonly string[];
  readonly reused: readonly string[];
  readonly counts: readonly KindCount[];
  /** Versions that were deleted. */
  readonly swept: readonly string[];
  /** Sentences about what the sources say that could not be used. */
  readonly warnings: readonly string[];
  readonly milliseconds: number;
}

const BATCH_SIZE = 2_500;
const LEASE_MILLISECONDS = 20_000;
/** Longer than a lease, so that a loader that was killed is waited out. */
const LEASE_WAIT_MILLISECONDS = 30_000;

type Settings = Required<LoadOptions>;

/**
 * Makes what these sources say the current release. Content that is served already is not written again; a version
 * that is there whole is used as it is. Readers see the old release until the last small transaction.
 *
 * @param client - Opened with a time limit that a batch of rows cannot reach: minutes rather than seconds.
 * @throws CannotStart when the sources contradict each other, the database holds somebody else's nodes, or another
 * loader is at work; StoreUnavailable when Neo4j goes away; an error that `isReadOnlyRefusal` recognises when there is
 * something to write and the database or user may only read.
 */
export async function loadRelease(
  client: GraphClient,
  sources: readonly LoadSource[],
  options: LoadOptions,
): Promise<LoadReport> {
  const settings: Settings = {
    onStep: () => undefined,
    now: Date.now,
    batchSize: BATCH_SIZE,
    leaseDuration: LEASE_MILLISECONDS,
    leaseWait: LEASE_WAIT_MILLISECONDS,
    adopt: false,
    ...options,
  };
  const started = performance.now();
  const versions = releaseVersions(sources);
  const work = await workToDo(client, versions, settings);
  const done = work === 'none' ? NOTHING_DONE : await underLease(client, sources, versions, settings);
  const report = {
    ...done,
    release: versions.release,
    milliseconds: Math.round(performance.now() - started),
  };
  tell(report, settings.log);
  return report;
}

type Done = Omit<LoadReport, 'release' | 'milliseconds'>;

const NOTHING_DONE: Done = { loaded: false, written: [], reused: [], counts: [], swept: [], warnings: [] };

/** Whether the content is another, or only leftovers are to be swept, or there is nothing to do. */
async function workToDo(
  client: GraphClient,
  { contentHash }: ReleaseVersions,
  { now }: Settings,
): Promise<'load' | 'sweep' | 'none'> {
  const [served] = await client.run(servedContent, { keptSince: now() - RETIRED_RELEASE_KEPT });
  if (served?.contentHash !== contentHash) return 'load';
  return served.leftovers ? 'sweep' : 'none';
}

async function underLease(
  client: GraphClient,
  sources: readonly LoadSource[],
  versions: ReleaseVersions,
  settings: Settings,
): Promise<Done> {
  const { onStep, now, leaseDuration, leaseWait, adopt, log } = settings;
  const joined = joinSources(sources.map(({ seed }) => seed));
  if (!adopt) await refuseForeignNodes(client);
  await onStep({ phase: 'prepare', kind: 'constraints', done: 0, total: 1 });
  await ensureLeaseConstraint(client);
  const lease = await takeLoaderLease(client, {
    holder: `${hostname()}, process ${String(process.pid)}`,
    duration: leaseDuration,
    wait: leaseWait,
    now,
    log,
  });
  try {
    await ensureConstraints(client);
    await onStep({ phase: 'prepare', kind: 'constraints', done: 1, total: 1 });
    return await holdingLease(client, lease, joined, sources, versions, settings);
  } finally {
    await lease.giveBack().catch((error: unknown) => {
      log.warn({ err: error }, 'lease not given back; it runs out by itself');
    });
  }
}

async function holdingLease(
  client: GraphClient,
  lease: Lease,
  joined: JoinedGraph,
  sources: readonly LoadSource[],
  versions: ReleaseVersions,
  settings: Settings,
): Promise<Done> {
  const { onStep, now, batchSize } = settings;
  const sweepNow = () => sweep(lease, { keptSince: now() - RETIRED_RELEASE_KEPT, batchSize, onStep });
  const sweptBefore = await sweepNow();
  // Another loader may have loaded the same content while this one waited for the lease.
  if ((await workToDo(client, versions, settings)) !== 'load') return { ...NOTHING_DONE, swept: sweptBefore };

  const wanted = [...versions.sources.map(({ version }) => version), versions.graph];
  const complete = new Set((await client.run(completeVersions, { ids: wanted })).map(({ id }) => id));
  const counts: KindCount[] = [];
  const writing = { client, lease, batchSize, onStep };
  for (const loaded of sortedBy(sources, ({ seed }) => seed.source.id)) {
    const own = versions.sources.find(({ source }) => source === loaded.seed.source.id);
    if (own === undefined || complete.has(own.version)) continue;
    counts.push(...(await writeVersion(own.version, sourceLayer(loaded, own.version), writing)));
  }
  if (!complete.has(versions.graph)) {
    const rowSets = graphLayer(joined, sources, versions.graph, versions.sources);
    counts.push(...(await writeVersion(versions.graph, rowSets, writing)));
  }
  await pointToRelease(lease, versions, sources, now(), onStep);
  const sweptAfter = await sweepNow();
  return {
    loaded: true,
    written: wanted.filter((version) => !complete.has(version)),
    reused: wanted.filter((version) => complete.has(version)),
    counts,
    swept: [...sweptBefore, ...sweptAfter],
    warnings: joined.warnings,
  };
}

function tell(
  { loaded, release, written, reused, swept, warnings, milliseconds }: LoadReport,
  log: Logger,
): void {
  for (const warning of warnings) log.warn({ warning }, 'seed warning');
  log.info(
    { release, written, reused, swept, milliseconds },
    loaded ? 'release loaded' : 'release unchanged',
  );
}
