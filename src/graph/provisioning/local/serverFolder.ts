import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server tells the next process that wants one. */
export interface ServerRecord {
  readonly uri: string;
  /** Process id of the server. */
  readonly serverProcess: number;
  /** Process id of the process with which the server ends. */
  readonly ownerProcess: number;
}

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Settings of the local server: small, on loopback only, and silent to everyone else. */
const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  'server.bolt.enabled': 'true',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': '128m',
  // A transaction log is 256 MB from the start otherwise, and there are two.
  'db.tx_log.preallocate': 'false',
  // Without it each stop waits ten seconds for connections that are closed already.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
};

/** Makes the folder of a server with its settings and its password, if it has none yet, and answers the password. */
export async function prepareServerFolder(
  folder: string,
  port: number,
  furtherSettings: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  for (const below of ['conf', 'logs']) await mkdir(join(folder, below), { recursive: true });
  const settings = {
    ...SERVER_SETTINGS,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    ...furtherSettings,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeWhole(join(folder, 'conf', 'neo4j.conf'), lines.join(''));
  return ensurePassword(folder);
}

/** The password of a prepared folder. */
export async function readPassword(folder: string): Promise<string> {
  return (await readFile(join(folder, 'password'), 'utf8')).trim();
}

/** A link appears whole or not at all, so that of two simultaneous starts one makes the password and both read it. */
async function ensurePassword(folder: string): Promise<string> {
  const proposal = join(folder, `password.${process.pid}`);
  await writeFile(proposal, `${randomBytes(24).toString('base64url')}\n`, { mode: OWNER_ONLY_FILE });
  try {
    await link(proposal, join(folder, 'password'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(proposal, { force: true });
  }
  return readPassword(folder);
}

/** Tells later processes of the running server. */
export async function writeServerRecord(folder: string, record: ServerRecord): Promise<void> {
  await writeWhole(join(folder, 'server.json'), `${JSON.stringify(record)}\n`);
}

/** The record that the last server of this folder left, which may have ended since. */
export async function readServerRecord(folder: string): Promise<ServerRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')) as ServerRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function removeServerRecord(folder: string): Promise<void> {
  await rm(join(folder, 'server.json'), { force: true });
}

async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text, { mode: OWNER_ONLY_FILE });
  await rename(unfinished, file);
}
