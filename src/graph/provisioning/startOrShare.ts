import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../log.ts';
import { checkConnection } from './connection.ts';
import { WayFailed, type Database, type ProvisioningSettings } from './database.ts';
import { isAlive } from './processes.ts';
import { readPassword, readServerRecord, removeServerRecord, writeServerRecord } from './serverFolder.ts';

/** A server that this process has started. */
export interface StartedServer {
  readonly uri: string;
  readonly password: string;
  readonly serverProcess?: number;
  /** Settles when the server is gone, whatever ended it; absent where nobody would notice. */
  readonly ended?: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A server to be: what it is called and how it is started. */
export interface ServerToStart {
  readonly origin: 'container' | 'local';
  readonly folder: string;
  readonly lifetime: ProvisioningSettings['lifetime'];
  /** For messages: `a local server (Neo4j 5.26.30 on Java 17)`. */
  readonly description: string;
  /** What to do when the store is damaged or its password lost. */
  readonly remedyForStore: string;
  /** Answers `in-use` when another process runs the server of this folder. */
  start(): Promise<StartedServer | 'in-use'>;
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

async function own(server: ServerToStart, started: StartedServer, log: Logger): Promise<Database> {
  const { folder, lifetime, origin, description } = server;
  const { uri, password, serverProcess } = started;
  const identity = { uri, ...(serverProcess === undefined ? {} : { serverProcess }) };
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await removeServerRecord(folder);
    await started.stop();
    if (lifetime === 'throwaway') await rm(folder, { recursive: true, force: true });
  };
  const address = { uri, user: USER, password, database: DATABASE };
  try {
    await checkConnection(address);
  } catch (error) {
    await stop();
    if (!(error instanceof WayFailed)) throw error;
    throw new WayFailed(`started ${description}, but ${error.message}`, server.remedyForStore, {
      cause: error,
    });
  }
  if (lifetime === 'kept') await writeServerRecord(folder, { ...identity, ownerProcess: process.pid });
  void started.ended?.then(() => {
    if (!stopping) log.error({ origin, folder, ...identity }, 'the database ended by itself');
  });
  return {
    ...address,
    ...identity,
    origin,
    reason: `started ${description}, which ends with this process`,
    stop,
  };
}
