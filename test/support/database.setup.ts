import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { CannotStart } from '../../src/errors.ts';
import type { GraphAddress } from '../../src/graph/client.ts';
import { provisionDatabase } from '../../src/graph/provisioning/provision.ts';
import { createLog } from '../../src/log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    database: GraphAddress;
  }
}

/** Gives the database tests one Neo4j for the whole run, as `inject('database')`. Without one the run fails with the reasons. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const config = readConfig(process.env);
  const provisioned = await provisionDatabase(
    { ...config.database, lifetime: 'throwaway' },
    { log: createLog(config.logLevel), progress: (message) => void process.stderr.write(`${message}\n`) },
  );
  const { uri, user, password, database } = provisioned;
  if (provisioned.origin === 'address') await refuseUnlessEmpty(provisioned);
  project.provide('database', { uri, user, password, database });
  return () => provisioned.stop();
}

/** The tests empty their database again and again, so it must not be one that somebody keeps something in. */
async function refuseUnlessEmpty(address: GraphAddress): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { records } = await driver.executeQuery(
      'MATCH (node) RETURN count(node) AS nodes',
      {},
      {
        ...(address.database === undefined ? {} : { database: address.database }),
      },
    );
    const nodes = Number(records[0]?.get('nodes'));
    if (nodes > 0) {
      throw new CannotStart(
        `NEO4J_URI: ${address.uri} holds ${nodes} nodes, and the tests would delete them. Name an empty database, or leave NEO4J_URI out.`,
      );
    }
  } finally {
    await driver.close();
  }
}
