// Loads seed folders into a database without authentication, for development:
//   node test/support/load-into.ts bolt://127.0.0.1:7687 [seed folder…]
// Texts are read from DOCUMENTS_DIR; without it all are missing.
import { argv, env } from 'node:process';
import { openGraph } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import { readSources } from '../../src/seed/readSources.ts';

const [, , uri = 'bolt://127.0.0.1:7687', ...folders] = argv;
const log = createLog('info');
const client = openGraph({ uri, user: '', password: '', database: 'neo4j' }, 600_000, log);
try {
  const { sources } = await readSources({
    folders: folders.length > 0 ? folders : ['seed'],
    documents: env['DOCUMENTS_DIR'] ?? null,
    strict: false,
  });
  const report = await loadRelease(client, sources, { log });
  for (const { kind, stored } of report.counts)
    process.stdout.write(`${String(stored).padStart(8)} ${kind}\n`);
} finally {
  await client.close();
}
