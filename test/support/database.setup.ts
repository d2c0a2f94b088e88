import { createLog } from '../../src/log.ts';
import { provisionDatabase, type Database } from '../../src/graph/provisioning/provision.ts';
import type { GraphAddress } from '../../src/graph/client.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    database: GraphAddress;
  }
}

/** Gives the database tests one Neo4j for the whole run, as `inject('database')`. Without one the run fails with the reasons. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const provisioned = await provision();
  const { uri, user, password, database } = provisioned;
  project.provide('database', { uri, user, password, database });
  return () => provisioned.stop();
}

function provision(): Promise<Database> {
  const { env } = process;
  return provisionDatabase(
    {
      from: 'auto',
      uri: env['NEO4J_URI'],
      user: env['NEO4J_USER'],
      password: env['NEO4J_PASSWORD'],
      database: env['NEO4J_DATABASE'],
      containerImage: 'neo4j:5.26.30-community',
      dataDirectory: '.magnesia',
      lifetime: 'throwaway',
      environment: env,
    },
    { log: createLog('info'), progress: (message) => console.error(message) },
  );
}
