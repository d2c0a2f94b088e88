import type { GraphAddress } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import { readSources } from '../../src/seed/readSources.ts';
import { openLoadGraph } from './loadDatabase.ts';

/** Makes these seed folders the release that the database serves, without the texts of their documents. Answers its id. */
export async function loadFolders(database: GraphAddress, ...folders: readonly string[]): Promise<string> {
  const { sources } = await readSources({ folders, documents: null, strict: false });
  const client = openLoadGraph(database);
  try {
    return (await loadRelease(client, sources, { log: createLog('silent') })).release;
  } finally {
    await client.close();
  }
}
