import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../serverFolder.ts';

/** Settings of the local server: small, on loopback only, and silent to everyone else. */
const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  'server.bolt.enabled': 'true',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'db.logs.query.enabled': 'OFF',
  'server.memory.pagecache.size': '128m',
  // A transaction log is 256 MB from the start otherwise, and there are two.
  'db.tx_log.preallocate': 'false',
  // Without it each stop waits ten seconds for connections that are closed already.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
};

/** Writes the server's `neo4j.conf`. Port 0 is a free one, chosen and advertised by the server. */
export async function writeServerSettings(
  folder: string,
  port: number,
  further: Readonly<Record<string, string>>,
): Promise<void> {
  for (const below of ['conf', 'logs']) await mkdir(join(folder, below), { recursive: true });
  const settings = {
    ...SERVER_SETTINGS,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    ...further,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeWhole(join(folder, 'conf', 'neo4j.conf'), lines.join(''));
}
