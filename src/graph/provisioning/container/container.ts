import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Database, ProvisioningListeners, ProvisioningSettings } from '../database.ts';
import { prepareServerFolder } from '../serverFolder.ts';
import { findSharedServer, startOrShare } from '../startOrShare.ts';
import { createTemporaryFolder, removeAbandonedFolders } from '../temporaryFolders.ts';
import { findDockerEngine } from './dockerEngine.ts';
import { startNeo4jContainer } from './neo4jContainer.ts';

/** Nobody wants to wait for an engine that was not asked for. */
const UNASKED_ENGINE_MILLISECONDS = 900;
const ASKED_ENGINE_MILLISECONDS = 15_000;
const NAME_CHARACTERS = 12;

/**
 * A Neo4j in a container, or the one that another process has started for the same data directory.
 *
 * @throws WayFailed without a Docker engine, or when the container does not start.
 */
export async function provideContainer(
  settings: ProvisioningSettings,
  { log, progress }: ProvisioningListeners,
): Promise<Database> {
  const { lifetime, containerImage: image } = settings;
  const limit = settings.from === 'container' ? ASKED_ENGINE_MILLISECONDS : UNASKED_ENGINE_MILLISECONDS;
  const engine = await findDockerEngine(limit);

  const dataDirectory = resolve(settings.dataDirectory);
  await mkdir(dataDirectory, { recursive: true });
  await removeAbandonedFolders(dataDirectory);
  const kept = lifetime === 'kept';
  const folder = kept ? join(dataDirectory, 'container') : await createTemporaryFolder(dataDirectory);
  const shared = kept ? await findSharedServer(folder, 'container') : undefined;
  if (shared) return shared;

  const { password } = await prepareServerFolder(folder);
  const name = kept ? nameOf(password) : undefined;
  const description = `a container of ${image}`;
  progress(`starting ${description}; the image is pulled first where it is not here`);
  return startOrShare(
    {
      origin: 'container',
      folder,
      lifetime,
      description,
      remedyForStore: `remove ${folder} and the volume (docker volume rm ${name ?? ''}), then start again`,
      start: () => startNeo4jContainer({ engine, image, password, name }),
    },
    log,
  );
}

/** A store knows its first password for good, so that a new password goes with a new volume. */
function nameOf(password: string): string {
  return `magnesia-${createHash('sha256').update(password).digest('hex').slice(0, NAME_CHARACTERS)}`;
}
