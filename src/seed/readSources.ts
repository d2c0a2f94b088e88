import { existsSync } from 'node:fs';
import { CannotStart } from '../errors.ts';
import { checkSeed, formatMessage, type SeedCounts } from './check.ts';
import { joinSources } from './join/join.ts';
import type { LoadSource } from './load/versions.ts';

/** The folders to read, and how strictly. */
export interface ReadSources {
  /** One seed folder for each source. */
  readonly folders: readonly string[];
  /** The folder of the texts; null for `documents`, if there is one. */
  readonly documents: string | null;
  /** Whether a text that is not the one the offsets were counted in is a fault. */
  readonly strict: boolean;
}

/** Sources as they can be loaded, and what was seen while they were read. */
export interface SourcesRead {
  readonly sources: readonly LoadSource[];
  readonly counts: ReadonlyMap<string, SeedCounts>;
  /** Each a line with its file. */
  readonly warnings: readonly string[];
}

const DEFAULT_DOCUMENTS_FOLDER = 'documents';

/**
 * Reads and checks all seed folders.
 *
 * @throws CannotStart with every fault of every folder, each as `file:line: …`, or else with what keeps the sources from being
 * joined; nothing may be loaded then.
 */
export async function readSources({ folders, documents, strict }: ReadSources): Promise<SourcesRead> {
  const documentsFolder =
    documents ?? (existsSync(DEFAULT_DOCUMENTS_FOLDER) ? DEFAULT_DOCUMENTS_FOLDER : undefined);
  const checks = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      ...(await checkSeed(folder, documentsFolder, { strict, showFolder: true })),
    })),
  );
  const faults = checks.flatMap((check) => check.faults.map(formatMessage));
  if (faults.length > 0) {
    throw new CannotStart(
      `the seed has ${faults.length} fault${faults.length === 1 ? '' : 's'}, and nothing was loaded:\n${faults.join('\n')}`,
    );
  }
  const sources = checks.flatMap(({ seed, documents: texts }) =>
    seed === undefined ? [] : [{ seed, documents: texts }],
  );
  refuseSourcesReadTwice(folders, sources);
  joinSources(
    sources.map(({ seed }) => seed),
    new Map(sources.map(({ seed }, position) => [seed.source.id, folders[position] ?? ''])),
  );
  return {
    sources,
    counts: new Map(checks.map(({ folder, counts }) => [folder, counts])),
    warnings: checks.flatMap((check) => check.warnings.map(formatMessage)),
  };
}

function refuseSourcesReadTwice(folders: readonly string[], sources: readonly LoadSource[]): void {
  const seen = new Map<string, string>();
  for (const [position, { seed }] of sources.entries()) {
    const folder = folders[position] ?? '';
    const first = seen.get(seed.source.id);
    if (first !== undefined) {
      throw new CannotStart(
        `SEED_DIRS: ${first} and ${folder} are both source "${seed.source.id}": name each folder once, and give each source an id of its own in source.yaml`,
      );
    }
    seen.set(seed.source.id, folder);
  }
}
