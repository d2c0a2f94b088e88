import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../log.ts';
import { checkConnection } from './connection.ts';
import { keepRunning, type StartedServer } from './keepRunning.ts';
import { WayFailed, type Database, type ProvisioningSettings } from './database.ts';
import { isAlive } from './processes.ts';
import { readPassword, readServerRecord, removeOwnServerRecord, writeServerRecord } from './serverFolder.ts';

/** A server to be: what it is called and how it is started. */
export interface ServerToStart {
  readonly origin: 'container' | 'local';
  readonly folder: string;
  readonly lifetime: ProvisioningSettings['lifetime'];
  /** For messages: `a local server (Neo4j 5.26.30 on Java 17)`. */
  readonly description: string;
  /** What to do when a kept store is damaged or its password lost. */
  readonly remedyForStore: string;
  /**
   * Answers `in-use` when another process runs the server of this folder.
   *
   * @param port - That of a server which ended by itself and is to be found where it was; else as the settings say.
   */
  start(port?: number): Promise<StartedServer | 'in-use'>;
}

const USER = 'neo4j';
const DATABASE = 'neo4j';
const LONGEST_WAIT_MILLISECONDS = 90_000;
const ASK_AGAIN_MILLISECONDS = 500;

/** How long to ask only, since a start takes processor time from the server that is waited for. */
const START_AGAIN_MILLISECONDS = 8_000;

/**
 * Starts the server of a folder, or shares the one that another process has started there. Of several processes that
 * ask at the same time one starts it and the others wait for it.
 *
 * @throws WayFailed when the other process holds the folder for a minute and a half without an answer.
 */
export async function startOrShare(server: ServerToStart, log: Logger): Promise<Database> {
  try {
    return await startOrWait(server, log);
  } catch (error) {
    if (server.lifetime === 'throwaway') await rm(server.folder, { recursive: true, force: true });
    throw error;
  }
}

async function startOrWait(server: ServerToStart, log: Logger): Promise<Database> {
  const { origin, folder } = server;
  const giveUp = Date.now() + LONGEST_WAIT_MILLISECONDS;
  do {
    const started = await server.start();
    if (started !== 'in-use') return own(server, started, log);
    log.info({ origin, folder }, 'waiting for the database of another process');
    const startAgain = Date.now() + START_AGAIN_MILLISECONDS;
    do {
      await delay(ASK_AGAIN_MILLISECONDS);
      const shared = await findSharedServer(folder, origin);
      if (shared) return shared;
    } while (Date.now() < startAgain);
  } while (Date.now() < giveUp);
  throw new WayFailed(
    `another process holds ${folder} and no database answers there`,
    'end that process, then start again',
  );
}

/** The server that another living process has started in this folder, if it answers. */
export async function findSharedServer(
  folder: string,
  origin: ServerToStart['origin'],
): Promise<Database | undefined> {
  const record = await readServerRecord(folder);
  // A server whose owner is gone is about to end, even if it still answers.
  if (record === undefined || !isAlive(record.ownerProcess)) return undefined;
  const address = { uri: record.uri, user: USER, password: await readPassword(folder), database: DATABASE };
  try {
    await checkConnection(address);
  } catch (error) {
    if (error instanceof WayFailed) return undefined;
    throw error;
  }
  return {
    ...address,
    origin,
    reason: `shared with process ${record.ownerProcess}, which started it and with which it ends`,
    ...(record.serverProcess === undefined ? {} : { serverProcess: record.serverProcess }),
    stop: () => Promise.resolve(),
  };
}

async function own(server: ServerToStart, first: StartedServer, log: Logger): Promise<Database> {
  const { folder, lifetime, origin, description } = server;
  const { uri, password } = first;
  const address = { uri, user: USER, password, database: DATABASE };
  const announce = async (started: StartedServer) => {
    try {
      await checkConnection(address);
    } catch (error) {
      await started.stop();
      if (!(error instanceof WayFailed)) throw error;
      const remedy = lifetime === 'kept' ? server.remedyForStore : 'start again; the store was thrown away';
      throw new WayFailed(`started ${description}, but ${error.message}`, remedy, { cause: error });
    }
    if (lifetime === 'throwaway') return;
    const { serverProcess } = started;
    await writeServerRecord(folder, { uri, ownerProcess: process.pid, serverProcess });
  };
  const startAgain = async () => {
    const started = await server.start(Number(new URL(uri).port));
    if (started !== 'in-use') await announce(started);
    return started;
  };

  await announce(first);
  const running = keepRunning(first, startAgain, log.child({ origin, folder, uri }));
  return {
    ...address,
    get serverProcess() {
      return running.current().serverProcess;
    },
    origin,
    reason: `started ${description}, which ends with this process`,
    async stop() {
      await removeOwnServerRecord(folder);
      await running.stop();
      // A start that was going on meanwhile has told of its server.
      await removeOwnServerRecord(folder);
      if (lifetime === 'throwaway') await rm(folder, { recursive: true, force: true });
    },
  };
}
