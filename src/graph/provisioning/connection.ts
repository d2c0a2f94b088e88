import neo4j, { Neo4jError } from 'neo4j-driver';
import type { GraphAddress } from '../client.ts';
import { WayFailed } from './database.ts';

const CONNECT_MILLISECONDS = 5_000;

/** An address of which the database may be left to the server. */
export type AddressToCheck = Omit<GraphAddress, 'database'> & { readonly database?: string | undefined };

/**
 * Asks the database for one row.
 *
 * @returns The name of the database that answered: the user's home database where none was named.
 * @throws WayFailed saying whether it was the address, the certificate, the user or the database.
 */
export async function checkConnection(address: AddressToCheck): Promise<string> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: CONNECT_MILLISECONDS,
    connectionAcquisitionTimeout: 2 * CONNECT_MILLISECONDS,
    maxTransactionRetryTime: 0,
    userAgent: 'magnesia',
  });
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(address.database === undefined ? {} : { database: address.database }),
  });
  try {
    const { summary } = await session.run('RETURN 1');
    return summary.database.name ?? address.database ?? 'neo4j';
  } catch (error) {
    throw explain(error, address);
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
}

function explain(error: unknown, address: AddressToCheck): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [reason, remedy] = reasonAndRemedy(error, address);
  return new WayFailed(reason, remedy, { cause: error });
}

function reasonAndRemedy(error: Neo4jError, { uri, user }: AddressToCheck): [string, string] {
  switch (error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return [
        `${uri} refused the user ${user} or the password`,
        'set NEO4J_USER and NEO4J_PASSWORD to what it takes',
      ];
    default:
      return [`${uri} answered ${error.code}: ${error.message}`, 'read the message'];
  }
}
