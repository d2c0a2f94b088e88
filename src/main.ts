import { once } from 'node:events';
import { buildServiceSchema } from './api/schema.ts';
import { startService } from './api/service.ts';
import { loadConfig } from './config.ts';
import { openGraph } from './graph/client.ts';
import { createLog } from './log.ts';
import { findDatabase, withLoader } from './openDatabase.ts';
import { reportAndExit } from './exit.ts';
import { bringUpToDate } from './seed/bringUpToDate.ts';
import { welcome } from './welcome.ts';

async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const database = await findDatabase(config, log);
  try {
    if (config.seed.loadAtStart) {
      await withLoader(database, log, (client) =>
        bringUpToDate(client, { ...config.seed, strict: false }, log),
      );
    }
    const graph = openGraph(database, config.api.operationTimeLimit, log);
    const service = await startService(config.api, { schema: await buildServiceSchema(), graph, log });
    await welcome(service.url, log);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    log.info('stopping');
    await service.stop();
  } finally {
    await database.stop();
  }
  log.info('stopped');
}

await main().catch(reportAndExit);
