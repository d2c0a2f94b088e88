import { checkConnection } from './connection.ts';
import { WayFailed, type Database, type ProvisioningSettings } from './database.ts';

export async function provideAddress(settings: ProvisioningSettings): Promise<Database> {
  const { uri, user = 'neo4j', password } = settings;
  if (uri === undefined) throw new WayFailed('no address was given', 'set NEO4J_URI');
  if (password === undefined) throw new WayFailed('no password was given', 'set NEO4J_PASSWORD');
  const database = await checkConnection({ uri, user, password, database: settings.database });
  return {
    uri,
    user,
    password,
    database,
    origin: 'address',
    reason: 'NEO4J_URI is set',
    stop: async () => undefined,
  };
}
