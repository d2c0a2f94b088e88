import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { CannotStart } from '../../src/errors.ts';
import { provisionDatabase } from '../../src/graph/provisioning/provision.ts';
import { createLog } from '../../src/log.ts';

const listeners = { log: createLog('silent'), progress: () => undefined };
const given = inject('database');
const environment = {
  NEO4J_URI: given.uri,
  NEO4J_USER: given.user,
  NEO4J_PASSWORD: given.password,
  NEO4J_DATABASE: given.database,
};
const provisionFrom = (changes: Record<string, string | undefined>) =>
  provisionDatabase(readConfig({ ...environment, ...changes }).database, listeners);

describe('a Neo4j at an address', () => {
  let notNeo4j: Server;
  let notNeo4jPort: number;

  beforeAll(async () => {
    notNeo4j = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await once(notNeo4j, 'listening');
    notNeo4jPort = (notNeo4j.address() as AddressInfo).port;
  });

  afterAll(() => {
    notNeo4j.close();
  });

  test('is taken as it is, and is not ours to stop', async () => {
    const database = await provisionFrom({});
    expect(database).toMatchObject({ ...given, origin: 'address', reason: 'NEO4J_URI is set' });
    await database.stop();
    expect(await provisionFrom({})).toMatchObject(given);
  });

  test('is asked for the home database where none was named', async () => {
    expect(await provisionFrom({ NEO4J_DATABASE: undefined })).toMatchObject(given);
  });

  const refusals: [what: string, changes: Record<string, string>, reason: string, remedy: string][] = [
    [
      'that refuses the password',
      { NEO4J_PASSWORD: 'not this one' },
      `${given.uri} refused user ${given.user} with this password`,
      'set NEO4J_USER and NEO4J_PASSWORD',
    ],
    [
      'without the database',
      { NEO4J_DATABASE: 'nowhere' },
      `${given.uri} has no database nowhere`,
      'set NEO4J_DATABASE to one that SHOW DATABASES lists',
    ],
    [
      'at which nothing listens',
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      'nothing answers at bolt://127.0.0.1:1 (ECONNREFUSED)',
      'start that Neo4j, or correct the host and port in NEO4J_URI',
    ],
    [
      'of an unknown host',
      { NEO4J_URI: 'neo4j://nowhere.invalid' },
      'the host of neo4j://nowhere.invalid is not known',
      'correct the host in NEO4J_URI',
    ],
  ];

  test.each(refusals)(
    '%s is told, with what to do, and no other is taken',
    async (_what, changes, reason, remedy) => {
      const failure = await provisionFrom(changes).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(CannotStart);
      expect((failure as Error).message).toContain(`address: ${reason}`);
      expect((failure as Error).message).toContain(`to do: ${remedy}`);
      expect((failure as Error).message).not.toMatch(/container:|local:/u);
    },
  );

  test.skipIf(given.uri.includes('+'))(
    'that is not encrypted is told where encryption was asked for',
    async () => {
      for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s', 'neo4j+ssc']) {
        const uri = given.uri.replace(/^\w+(\+\w+)?/u, scheme);
        await expect(provisionFrom({ NEO4J_URI: uri })).rejects.toThrow(`${uri} does not speak TLS`);
      }
    },
  );

  test('that is something else is told', async () => {
    const uri = `bolt://127.0.0.1:${notNeo4jPort}`;
    await expect(provisionFrom({ NEO4J_URI: uri })).rejects.toThrow(
      `${uri} answers, but not as Neo4j's Bolt without encryption`,
    );
  });
});
