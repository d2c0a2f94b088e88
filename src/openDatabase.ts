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
      throw isFileError(error) ? new CannotStart(`DATA_DIR: ${error.message}`, { cause: error }) : error;
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

/** Whether a file or folder could not be made, read or written. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
