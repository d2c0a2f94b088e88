import { ensureConstraints, ensureLeaseConstraint, planForNewContent } from '../../graph/constraints.ts';
import type { GraphClient } from '../../graph/client.ts';
import type { Logger } from '../../log.ts';
import { RETIRED_RELEASE_KEPT } from '../../release/operation.ts';
import { joinSources, type JoinedGraph } from '../join/join.ts';
import type { RowSet } from './batch.ts';
import { refuseForeignNodes } from './foreignNodes.ts';
import { graphLayer } from './graphLayer.ts';
import { holdingLease } from './holdingLease.ts';
import { LeaseHeld, type Lease } from './lease.ts';
import { readLease } from './lease.queries.ts';
import { settingsOf, type LoadOptions, type LoadSettings } from './loadOptions.ts';
import { sourceLayer } from './sourceLayer.ts';
import { sweep } from './sweep.ts';
import { pointToRelease } from './switch.ts';
import { servedContent } from './switch.queries.ts';
import { completeVersions } from './version.queries.ts';
import { releaseVersions, type LoadSource, type ReleaseVersions } from './versions.ts';
import { writeVersion, type KindCount } from './writeVersion.ts';

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
  const settings = settingsOf(options);
  const started = performance.now();
  const versions = releaseVersions(sources);
  const { isServed, leftovers } = await readStore(client, versions, settings);
  const done = isServed
    ? { ...NOTHING_DONE, swept: leftovers ? await sweepIfFree(client, settings) : [] }
    : await loadContent(client, sources, versions, settings);
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

/** Whether the content is served already, and whether there is something to sweep. */
async function readStore(
  client: GraphClient,
  { contentHash }: ReleaseVersions,
  { now }: LoadSettings,
): Promise<{ isServed: boolean; leftovers: boolean }> {
  const [served] = await client.run(servedContent, { keptSince: now() - RETIRED_RELEASE_KEPT });
  return { isServed: served?.contentHash === contentHash, leftovers: served?.leftovers === true };
}

async function loadContent(
  client: GraphClient,
  sources: readonly LoadSource[],
  versions: ReleaseVersions,
  settings: LoadSettings,
): Promise<Done> {
  const joined = joinSources(sources.map(({ seed }) => seed));
  const refuseForeign = async () => {
    if (!settings.adopt) await refuseForeignNodes(client);
  };
  // Where a loader was at work before, a user who may only read is refused the lease, and that must come first: the
  // release that is there is served then, whatever is beside it.
  const [earlierLease] = await client.run(readLease, {});
  if (earlierLease === undefined) await refuseForeign();
  await settings.onStep({ phase: 'prepare', kind: 'constraints', done: 0, total: 1 });
  await ensureLeaseConstraint(client);
  return holdingLease(client, settings, settings.leaseWait, async (lease) => {
    if (earlierLease !== undefined) await refuseForeign();
    await ensureConstraints(client);
    await settings.onStep({ phase: 'prepare', kind: 'constraints', done: 1, total: 1 });
    const before = await readStore(client, versions, settings);
    const swept = before.leftovers ? await sweepNow(lease, settings) : [];
    // Another loader may have loaded the same content while this one waited for the lease.
    if (before.isServed) return { ...NOTHING_DONE, swept };

    const contents = contentsOf(joined, sources, versions);
    const ids = contents.map(({ version }) => version);
    const complete = new Set((await client.run(completeVersions, { ids })).map(({ id }) => id));
    const counts: KindCount[] = [];
    for (const { version, rowSets } of contents) {
      if (complete.has(version)) continue;
      counts.push(...(await writeVersion(version, rowSets, { ...settings, client, lease })));
    }
    const nodes = counts.reduce((sum, { label, stored }) => sum + (label === null ? 0 : stored), 0);
    await planForNewContent(client, nodes, settings.log);
    await pointToRelease(lease, versions, sources, settings.now(), settings.onStep);
    const after = await readStore(client, versions, settings);
    const sweptAfter = after.leftovers ? await sweepAfterwards(lease, settings) : [];
    return {
      loaded: true,
      written: ids.filter((version) => !complete.has(version)),
      reused: ids.filter((version) => complete.has(version)),
      counts,
      swept: [...swept, ...sweptAfter],
      warnings: joined.warnings,
    };
  });
}

/** The versions of a release with their rows: the sources' first, since the graph points out of them. */
function contentsOf(
  joined: JoinedGraph,
  sources: readonly LoadSource[],
  { graph, sources: versions }: ReleaseVersions,
): { readonly version: string; readonly rowSets: readonly RowSet[] }[] {
  const ofSources = versions.flatMap(({ source, version }) => {
    const loaded = sources.find(({ seed }) => seed.source.id === source);
    return loaded === undefined ? [] : [{ version, rowSets: sourceLayer(loaded, version) }];
  });
  return [...ofSources, { version: graph, rowSets: graphLayer(joined, sources, graph, versions) }];
}

/** Sweeps unless another loader is at work, which sweeps anyway. */
async function sweepIfFree(client: GraphClient, settings: LoadSettings): Promise<readonly string[]> {
  try {
    return await holdingLease(client, settings, 0, (lease) => sweepAfterwards(lease, settings));
  } catch (error) {
    if (error instanceof LeaseHeld) return [];
    throw error;
  }
}

/** Sweeps when what is wanted is served already: that must not fail because of what nobody sees. */
async function sweepAfterwards(lease: Lease, settings: LoadSettings): Promise<readonly string[]> {
  try {
    return await sweepNow(lease, settings);
  } catch (error) {
    settings.log.warn({ err: error }, 'leftovers of earlier loads not deleted; the next load tries again');
    return [];
  }
}

const sweepNow = (lease: Lease, { now, batchSize, onStep }: LoadSettings) =>
  sweep(lease, { keptSince: now() - RETIRED_RELEASE_KEPT, batchSize, onStep });

/** What became of the release, as the end of a sentence about it. */
export function describeLoad({ loaded, written }: LoadReport): string {
  if (!loaded) return 'served already, nothing to load';
  return written.length === 0 ? 'made current, all of it was there' : 'loaded';
}

function tell(report: LoadReport, log: Logger): void {
  const { release, written, reused, swept, warnings, milliseconds } = report;
  for (const warning of warnings) log.warn({ warning }, 'seed warning');
  log.info({ release, written, reused, swept, milliseconds }, `release ${describeLoad(report)}`);
}
