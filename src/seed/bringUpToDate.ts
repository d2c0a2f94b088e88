import { CannotStart } from '../errors.ts';
import type { GraphClient } from '../graph/client.ts';
import { isReadOnlyRefusal } from '../graph/driverErrors.ts';
import type { Logger } from '../log.ts';
import { currentRelease } from '../release/release.queries.ts';
import { showStage } from '../stage.ts';
import { describeLoad, loadRelease } from './load/load.ts';
import type { LoadSource } from './load/versions.ts';
import { readSources, type ReadSources } from './readSources.ts';

/** What to load, and into what. */
export interface SeedRequest {
  readonly sources: readonly LoadSource[];
  /** Whether to load into a database that holds nodes of others. */
  readonly adopt: boolean;
}

/** Reads and checks the seed folders, and shows it. @throws CannotStart when the seed has faults. */
export async function readSeeds(request: ReadSources, log: Logger): Promise<readonly LoadSource[]> {
  const { sources, warnings } = await showStage('Read the seed', log, async () => {
    const result = await readSources(request);
    const claims = result.sources.reduce((sum, { seed }) => sum + seed.claims.length, 0);
    return { result, outcome: `${claims} claims of ${request.folders.join(', ')}, no fault` };
  });
  tellDocuments(sources, log);
  if (warnings.length > 0)
    log.info({ warnings: warnings.length }, 'npm run seed -- --check tells the warnings');
  return sources;
}

/**
 * Makes the database serve what the sources say: loads them if the current release differs. A database that may only be
 * read keeps the release that it has.
 *
 * @param interruption - Aborted to end a load before its next step; the lease is given back.
 * @throws CannotStart when the database is somebody else's, or it may only be read and holds no release.
 */
export async function bringUpToDate(
  client: GraphClient,
  { sources, adopt }: SeedRequest,
  log: Logger,
  interruption: AbortSignal,
): Promise<void> {
  await showStage('Load the graph', log, async (tell) => {
    try {
      const report = await loadRelease(client, sources, {
        log: log.child({}, { level: 'warn' }),
        adopt,
        onStep: ({ phase, kind, done, total }) => {
          interruption.throwIfAborted();
          tell(`${phase} ${kind} ${done}/${total}`);
        },
      });
      return {
        result: undefined,
        outcome: `release ${report.release} ${describeLoad(report)} (${Math.round(report.milliseconds)} ms)`,
      };
    } catch (error) {
      if (!isReadOnlyRefusal(error)) throw error;
      return { result: undefined, outcome: await servedAsItIs(client) };
    }
  });
}

/** Without its text a document has no quotes; with another text than the curators had, the same, and somebody should know. */
function tellDocuments(sources: readonly LoadSource[], log: Logger): void {
  for (const { documents } of sources) {
    for (const [document, { verification }] of documents) {
      if (verification === 'MISMATCH') {
        log.warn({ document }, 'this text is not the one its offsets were counted in: served without quotes');
      }
    }
  }
}

async function servedAsItIs(client: GraphClient): Promise<string> {
  const [release] = await client.run(currentRelease, { keptSince: Date.now() });
  if (release === undefined) {
    throw new CannotStart(
      'The database may only be read and holds no release. Load one with a user who may write: npm run seed.',
    );
  }
  return `release ${release.id} served as it is: the database may only be read`;
}
