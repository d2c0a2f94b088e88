import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import type { GraphAddress } from '../client.ts';
import { WayFailed } from './database.ts';
import { explainUnreachable } from './reachability.ts';

const CONNECT_MILLISECONDS = 5_000;

/**
 * Asks the database for one row.
 *
 * @returns The name of the database that answered: the user's home database where none was named.
 * @throws WayFailed saying whether it was the host, the encryption, the user or the database, and what to do.
 */
export async function checkConnection(address: GraphAddress): Promise<string> {
  const driver = openDriver(address);
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(address.database === undefined ? {} : { database: address.database }),
  });
  try {
    const { summary } = await session.run('RETURN 1');
    return summary.database.name ?? address.database ?? 'neo4j';
  } catch (error) {
    throw await explain(error, address);
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
}

function openDriver({ uri, user, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: 2 * CONNECT_MILLISECONDS,
    maxTransactionRetryTime: 0,
    userAgent: 'magnesia',
  });
}

async function explain(error: unknown, address: GraphAddress): Promise<unknown> {
  if (!(error instanceof Neo4jError)) return error;
  const { uri, user, database } = address;
  const failed = (reason: string, remedy: string) => new WayFailed(reason, remedy, { cause: error });
  switch (error.code) {
    // The driver's own faults, such as an answer in HTTP, have no code.
    case 'N/A':
    case 'ServiceUnavailable':
    case 'SessionExpired': {
      const { reason, remedy } = await explainUnreachable(uri, CONNECT_MILLISECONDS);
      return failed(reason, remedy);
    }
    case 'Neo.ClientError.Security.Unauthorized':
      return failed(`${uri} refused user ${user} with this password`, 'set NEO4J_USER and NEO4J_PASSWORD');
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return failed(
        `${uri} refuses user ${user} for some seconds after too many wrong passwords`,
        'set NEO4J_USER and NEO4J_PASSWORD, wait a minute, then start again',
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return failed(
        `${uri} wants the first password of user ${user} to be changed`,
        'run ALTER CURRENT USER SET PASSWORD in Neo4j Browser or cypher-shell, then set NEO4J_PASSWORD',
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return failed(
        `${uri} has no database ${database ?? 'for this user'}`,
        'set NEO4J_DATABASE to one that SHOW DATABASES lists',
      );
    case 'Neo.ClientError.Security.Forbidden':
      return failed(
        `${uri} does not let user ${user} read ${database ?? 'the home database'}`,
        'give the user a role that may read it, or set NEO4J_DATABASE',
      );
    default:
      return failed(
        `${uri} answered ${error.code}: ${error.message}`,
        'see that this is a Neo4j 5.26 or later and is up',
      );
  }
}
