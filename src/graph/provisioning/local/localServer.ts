import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkConnection } from '../connection.ts';
import {
  WayFailed,
  type Database,
  type ProvisioningListeners,
  type ProvisioningSettings,
} from '../database.ts';
import { findJavaDevelopmentKit } from './javaDevelopmentKit.ts';
import { isAlive } from './processes.ts';
import { prepareProgram } from './program.ts';
import {
  prepareServerFolder,
  readPassword,
  readServerRecord,
  removeServerRecord,
  writeServerRecord,
} from './serverFolder.ts';
import { startServerProcess, type ServerProcess } from './serverProcess.ts';
import { createTemporaryFolder, removeAbandonedFolders } from './temporaryFolders.ts';

const USER = 'neo4j';
const DATABASE = 'neo4j';
const WAIT_FOR_OTHER_MILLISECONDS = 90_000;
const TRY_AGAIN_MILLISECONDS = 500;

/**
 * A Neo4j in a child process, or the one that another process started in the same folder.
 *
 * @throws WayFailed without a JDK or Maven, or when the server does not start.
 */
export async function provideLocalServer(
  settings: ProvisioningSettings,
  listeners: ProvisioningListeners,
): Promise<Database> {
  const dataDirectory = resolve(settings.dataDirectory);
  const programDirectory = resolve(settings.programDirectory ?? settings.dataDirectory);
  await mkdir(dataDirectory, { recursive: true });
  await removeAbandonedFolders(dataDirectory);
  const keptFolder = join(dataDirectory, 'server');
  if (settings.lifetime === 'kept') {
    const shared = await findSharedServer(keptFolder);
    if (shared) return shared;
  }

  const kit = await findJavaDevelopmentKit(settings.environment);
  const program = await prepareProgram(programDirectory, kit, settings.environment, listeners.progress);
  const folder = settings.lifetime === 'kept' ? keptFolder : await createTemporaryFolder(dataDirectory);
  const giveUp = Date.now() + WAIT_FOR_OTHER_MILLISECONDS;
  listeners.progress(`starting Neo4j ${program.version} on Java ${kit.version}`);
  do {
    const password = await prepareServerFolder(folder, settings.port ?? 0, settings.serverSettings ?? {});
    const server = await startServerProcess(
      folder,
      password,
      settings.lifetime,
      kit,
      program,
      settings.environment,
    );
    if (server !== 'in-use') return await describe(server, folder, password, settings, listeners);
    await delay(TRY_AGAIN_MILLISECONDS);
    const shared = await findSharedServer(folder);
    if (shared) return shared;
  } while (Date.now() < giveUp);
  throw new WayFailed(
    `another process runs a server in ${folder} and does not answer`,
    'end that process (ps shows it as Launcher), then start again',
  );
}

async function describe(
  server: ServerProcess,
  folder: string,
  password: string,
  settings: ProvisioningSettings,
  { log }: ProvisioningListeners,
): Promise<Database> {
  const uri = `bolt://127.0.0.1:${server.port}`;
  try {
    await checkConnection({ uri, user: USER, password, database: DATABASE });
  } catch (error) {
    await server.stop();
    throw new WayFailed(
      `the local server does not take the password in ${folder}: ${(error as Error).message}`,
      `remove ${folder} and start again; the seed is loaded anew`,
      { cause: error },
    );
  }
  await writeServerRecord(folder, { uri, serverProcess: server.processId, ownerProcess: process.pid });
  let stopping = false;
  void server.ended.then(() => {
    if (!stopping) log.error({ folder, serverProcess: server.processId }, 'the local server ended by itself');
  });
  return {
    uri,
    user: USER,
    password,
    database: DATABASE,
    origin: 'local',
    reason: 'started a local server, which ends with this process',
    serverProcess: server.processId,
    async stop() {
      stopping = true;
      await removeServerRecord(folder);
      await server.stop();
      if (settings.lifetime === 'throwaway') await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A record alone proves nothing: the process that wrote it may have been killed. */
async function findSharedServer(folder: string): Promise<Database | undefined> {
  const record = await readServerRecord(folder);
  if (record === undefined || !isAlive(record.ownerProcess) || !isAlive(record.serverProcess))
    return undefined;
  const password = await readPassword(folder);
  try {
    await checkConnection({ uri: record.uri, user: USER, password, database: DATABASE });
  } catch {
    return undefined;
  }
  return {
    uri: record.uri,
    user: USER,
    password,
    database: DATABASE,
    origin: 'local',
    reason: `shares the local server of process ${record.ownerProcess} and ends with it`,
    serverProcess: record.serverProcess,
    stop: async () => undefined,
  };
}
