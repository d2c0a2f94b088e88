import { checkConnection } from './connection.ts';
import { WayFailed, type Database, type ProvisioningSettings } from './database.ts';

const FORMS =
  'bolt://host:port or neo4j://host:port, with +s or +ssc after bolt or neo4j where it is encrypted';

/**
 * The Neo4j at the address that the user gave.
 *
 * @throws WayFailed when there is no address, it is not one, or no database answers there.
 */
export async function provideAddress(settings: ProvisioningSettings): Promise<Database> {
  const { uri, user = 'neo4j', password = '' } = settings;
  if (uri === undefined) throw new WayFailed('no address was given', `set NEO4J_URI to ${FORMS}`);
  const fault = faultOf(uri);
  if (fault !== undefined) throw new WayFailed(`NEO4J_URI ${fault}`, `set NEO4J_URI to ${FORMS}`);
  const database = await checkConnection({ uri, user, password, database: settings.database });
  return {
    uri,
    user,
    password,
    database,
    origin: 'address',
    reason: 'NEO4J_URI is set',
    stop: () => Promise.resolve(),
  };
}

/** What is wrong with an address, if anything. The address itself is not repeated: it may hold a password. */
function faultOf(uri: string): string | undefined {
  if (!URL.canParse(uri)) return 'is not an address';
  const { protocol, hostname, username, password, pathname, search } = new URL(uri);
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:$/u.test(protocol))
    return `begins with ${protocol}, which is not a form of Bolt`;
  if (hostname === '') return 'names no host';
  if (username !== '' || password !== '') {
    return 'holds a user or a password, which belong in NEO4J_USER and NEO4J_PASSWORD';
  }
  if (pathname !== '' && pathname !== '/') return 'has a path; the database belongs in NEO4J_DATABASE';
  if (search !== '' && protocol.startsWith('bolt'))
    return 'has parameters, which only neo4j addresses may have';
  return undefined;
}
