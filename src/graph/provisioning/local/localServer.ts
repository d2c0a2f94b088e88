import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Database, ProvisioningListeners, ProvisioningSettings } from '../database.ts';
import { prepareServerFolder } from '../serverFolder.ts';
import { findSharedServer, startOrShare } from '../startOrShare.ts';
import { createTemporaryFolder, removeAbandonedFolders } from '../temporaryFolders.ts';
import { findJavaDevelopmentKit } from './javaDevelopmentKit.ts';
import { prepareProgram } from './program.ts';
import { startServerProcess } from './serverProcess.ts';
import { writeServerSettings } from './serverSettings.ts';

/**
 * A Neo4j in a child process, or the one that another process has started in the same data directory.
 *
 * @throws WayFailed without a JDK or Maven, or when the server does not start.
 */
export async function provideLocalServer(
  settings: ProvisioningSettings,
  { log, progress }: ProvisioningListeners,
): Promise<Database> {
  const { lifetime, environment, port = 0, serverSettings = {} } = settings;
  const dataDirectory = resolve(settings.dataDirectory);
  await mkdir(dataDirectory, { recursive: true });
  await removeAbandonedFolders(dataDirectory);
  const keptFolder = join(dataDirectory, 'server');
  const shared = lifetime === 'kept' ? await findSharedServer(keptFolder, 'local') : undefined;
  if (shared) return shared;

  const kit = await findJavaDevelopmentKit(environment);
  const program = await prepareProgram(
    resolve(settings.programDirectory ?? dataDirectory),
    kit,
    environment,
    progress,
  );
  const folder = lifetime === 'kept' ? keptFolder : await createTemporaryFolder(dataDirectory);
  const description = `a local server (Neo4j ${program.version} on Java ${kit.version})`;
  progress(`starting ${description}`);
  const start = async () => {
    const { password } = await prepareServerFolder(folder);
    await writeServerSettings(folder, port, serverSettings);
    const server = await startServerProcess({ folder, password, lifetime, kit, program, environment });
    if (server === 'in-use') return server;
    return {
      uri: `bolt://127.0.0.1:${server.port}`,
      password,
      serverProcess: server.processId,
      ended: server.ended,
      stop: server.stop,
    };
  };
  const remedyForStore = `remove ${folder}, then start again; the seed is loaded anew`;
  return startOrShare({ origin: 'local', folder, lifetime, description, remedyForStore, start }, log);
}
