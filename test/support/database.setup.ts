import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
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
  project.provide('database', { uri, user, password, database });
  return () => provisioned.stop();
}
