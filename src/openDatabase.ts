import { join, resolve, sep } from 'node:path';
import type { Config } from './config.ts';
import { CannotStart } from './errors.ts';
import { openGraph, type GraphClient } from './graph/client.ts';
import { provisionDatabase, type Database } from './graph/provisioning/provision.ts';
import type { Logger } from './log.ts';
import { showStage } from './stage.ts';

/** Milliseconds that a statement of a load may take; a batch is far below it. */
const LOAD_TIME_LIMIT = 300_000;

/** Finds or starts the Neo4j of the settings. */
export function findDatabase(config: Config, log: Logger): Promise<Database> {
  return showStage('Find a Neo4j', log, async (progress) => {
    const passed: string[] = [];
    const passedOver = (way: string, reason: string) => void passed.push(` (${way}: ${reason})`);
    const listeners = { log, progress, passedOver };
    const database = await provisionDatabase(config.database, listeners).catch((error: unknown) => {
      throw isFileError(error) ? dataDirectoryFault(error, config.database.dataDirectory) : error;
    });
    return {
      result: database,
      outcome: `${database.origin} at ${database.uri}: ${database.reason}${passed.join('')}`,
    };
  });
}

/** Gives a client for loading, and closes it after. */
export async function withLoader(
  database: Database,
  log: Logger,
  load: (client: GraphClient) => Promise<void>,
): Promise<void> {
  const client = openGraph(database, LOAD_TIME_LIMIT, log);
  try {
    await load(client);
  } finally {
    await client.close();
  }
}

/** What keeps the folder of the databases from being used, and what to do. */
export function dataDirectoryFault(error: NodeJS.ErrnoException, dataDirectory: string): CannotStart {
  const folder = resolve(dataDirectory);
  const { code = '', path = '' } = error;
  if (path !== folder && !path.startsWith(join(folder, sep))) {
    return new CannotStart(error.message, { cause: error });
  }
  const place = path === folder ? `the folder ${folder}` : `${path} in the folder ${folder}`;
  const reason = DATA_DIRECTORY_FAULTS.get(code) ?? `${error.message}; mend it, or`;
  return new CannotStart(`DATA_DIR: ${place} cannot be used (${code}): ${reason} name another folder`, {
    cause: error,
  });
}

/** By the system's code of the error. */
const DATA_DIRECTORY_FAULTS: ReadonlyMap<string, string> = new Map([
  ['EEXIST', 'a file is there already; take it away, or'],
  ['ENOTDIR', 'a part of its path is a file;'],
  ['EACCES', 'this user may not write there; give the right to, or'],
  ['EPERM', 'this user may not write there; give the right to, or'],
  ['EROFS', 'what it is on can only be read;'],
  ['ENOSPC', 'no space is left there; make some, or'],
]);

/** Whether a file or folder could not be made, read or written. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
