import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';
import { StoreUnavailable } from '../../src/errors.ts';
import { translateDriverError } from '../../src/graph/driverErrors.ts';

test('counts a store as unavailable when no connection to it became free in time', async () => {
  const { uri, user, password } = inject('database');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: 1,
    connectionAcquisitionTimeout: 100,
  });
  try {
    await driver.verifyConnectivity();
    const holder = driver.session();
    const held = await holder.beginTransaction();
    await held.run('RETURN 1');
    const error: unknown = await driver
      .session()
      .run('RETURN 2')
      .then(
        () => 'answered',
        (reason: unknown) => reason,
      );
    expect(error).toHaveProperty('message', expect.stringMatching(/^Connection acquisition timed out/u));

    const translated = translateDriverError(error, 'concept.byIds');
    expect(translated).toBeInstanceOf(StoreUnavailable);
    expect(translated).toHaveProperty('message', 'Neo4j did not answer concept.byIds (N/A)');
    expect(translated).toHaveProperty('cause', error);
  } finally {
    await driver.close();
  }
});
