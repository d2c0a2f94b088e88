import { createLog } from '../../src/log.ts';
import { provisionDatabase, type ProvisioningSettings } from '../../src/graph/provisioning/provision.ts';

/*
 * A process that provides a database and holds it until it is killed or its standard input ends. Its argument is the
 * settings as JSON; it prints one line of JSON, the database or the failure.
 */
try {
  const database = await provisionDatabase(JSON.parse(process.argv[2] ?? '{}') as ProvisioningSettings, {
    log: createLog('silent'),
    progress: () => undefined,
  });
  process.stdout.write(`${JSON.stringify(database)}\n`);
  process.stdin.resume().once('end', () => void database.stop());
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failure: String(error) })}\n`);
}
