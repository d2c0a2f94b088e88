import { once } from 'node:events';
import { tryAddress } from './api/address.ts';
import { buildServiceSchema } from './api/schema.ts';
import { startService, type RunningService } from './api/service.ts';
import { loadConfig, type Config } from './config.ts';
import { reportAndExit } from './exit.ts';
import { openGraph } from './graph/client.ts';
import type { Database } from './graph/provisioning/provision.ts';
import { listenForInterruption, orInterrupted } from './interruption.ts';
import { createLog, type Logger } from './log.ts';
import { findDatabase, withLoader } from './openDatabase.ts';
import { bringUpToDate, readSeeds } from './seed/bringUpToDate.ts';
import { welcome } from './welcome.ts';

async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const interruption = listenForInterruption();
  // What keeps the service from starting is told before anything is started or loaded.
  await tryAddress(config.api);
  const sources = config.seed.loadAtStart ? await readSeeds({ ...config.seed, strict: false }, log) : null;
  const database = await orInterrupted(findDatabase(config, log), interruption);
  try {
    if (sources !== null) {
      await withLoader(database, log, (client) =>
        bringUpToDate(client, { sources, adopt: config.seed.adopt }, log, interruption),
      );
    }
    const service = await serve(config, database, log);
    try {
      await welcome(service.url, log);
      if (!interruption.aborted) await once(interruption, 'abort');
      log.info('stopping');
    } finally {
      await service.stop();
    }
  } finally {
    await database.stop();
  }
  log.info('stopped');
}

async function serve(config: Config, database: Database, log: Logger): Promise<RunningService> {
  const schema = await buildServiceSchema();
  const graph = openGraph(database, config.api.operationTimeLimit, log);
  try {
    return await startService(config.api, { schema, graph, log });
  } catch (error) {
    await graph.close();
    throw error;
  }
}

await main().catch(reportAndExit);
