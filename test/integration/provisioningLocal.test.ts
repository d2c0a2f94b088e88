import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkConnection } from '../../src/graph/provisioning/connection.ts';
import {
  provisionDatabase,
  type Database,
  type ProvisioningSettings,
} from '../../src/graph/provisioning/provision.ts';
import {
  canRunLocalServer,
  holdDatabase,
  killAtOnce,
  localSettings,
  query,
  until,
  untilEnded,
  type Holder,
} from '../support/provisioning.ts';

const SERVER_END_MILLISECONDS = 20_000;

const logged: Record<string, unknown>[] = [];
const log = pino(
  { level: 'info' },
  new Writable({
    write(line: Buffer, _encoding, done) {
      logged.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  }),
);
const listeners = { log, progress: () => undefined };

const permissionsOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

const cannotRun = !(await canRunLocalServer());

describe.skipIf(cannotRun)('a local server whose store is kept', () => {
  let settings: ProvisioningSettings;
  let folder: string;
  let holders: [Holder, Holder];
  let owner: Holder;
  let database: Database;

  beforeAll(async () => {
    settings = await localSettings('kept');
    folder = join(settings.dataDirectory, 'server');
  });

  afterAll(async () => {
    await Promise.all(holders.map((holder) => killAtOnce(holder.process)));
    await database.stop();
    await rm(settings.dataDirectory, { recursive: true, force: true });
  });

  test('is started once for two processes that ask at the same time, after a first start that was killed', async () => {
    const killed = holdDatabase(settings);
    await until(() => existsSync(join(folder, 'data', 'databases', 'neo4j')), 60_000);
    await killAtOnce(killed.process);

    holders = [holdDatabase(settings), holdDatabase(settings)];
    const answers = await Promise.all(holders.map((holder) => holder.database));
    const ownerIndex = answers.findIndex(({ reason }) => reason.startsWith('started a local server'));
    const [owned, shared] = ownerIndex === 0 ? answers : answers.toReversed();
    owner = holders[ownerIndex === 0 ? 0 : 1];
    expect(owned?.reason).toMatch(
      /^started a local server \(Neo4j 5\.26\.30 on Java \d+\), which ends with this process$/u,
    );
    expect(shared).toEqual({
      ...owned,
      reason: `shared with process ${String(owner.process.pid)}, which started it and with which it ends`,
    });
    database = { ...answers[0], stop: () => Promise.resolve() } as Database;
    expect(await query(database, 'CREATE (n:Kept {value: 1}) RETURN n.value')).toEqual([1]);
    // Three starts, of which two at once.
  }, 150_000);

  test('keeps its password and its address to its owner', async () => {
    expect(await permissionsOf(folder)).toBe('700');
    expect(await permissionsOf(join(folder, 'password'))).toBe('600');
    expect(await permissionsOf(join(folder, 'server.json'))).toBe('600');
    expect(await readFile(join(folder, 'password'), 'utf8')).toBe(`${database.password}\n`);
    expect(database.password).toMatch(/^[\w-]{32}$/u);
  });

  test('takes that password only, on loopback only, for routing drivers too', async () => {
    await expect(checkConnection({ ...database, password: 'neo4j' })).rejects.toThrow('refused user neo4j');
    const routed = { ...database, uri: database.uri.replace('bolt://', 'neo4j://') };
    expect(await query(routed, 'MATCH (n:Kept) RETURN n.value')).toEqual([1]);

    const { port } = new URL(database.uri);
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      await expect(checkConnection({ ...database, uri: `bolt://${address}:${port}` })).rejects.toThrow(
        'nothing answers',
      );
    }
  });

  test('ends with the process that started it, killed or not, and is started again with what it held', async () => {
    await killAtOnce(owner.process);
    await untilEnded(database.serverProcess, SERVER_END_MILLISECONDS);
    expect(existsSync(join(folder, 'server.json'))).toBe(true);

    const before = database.serverProcess;
    database = await provisionDatabase(settings, listeners);
    expect(database.serverProcess).not.toBe(before);
    expect(logged.at(-1)).toMatchObject({
      msg: 'database taken',
      origin: 'local',
      uri: database.uri,
      database: 'neo4j',
      reason: database.reason,
    });
    expect(await query(database, 'MATCH (n:Kept) SET n.value = 2 RETURN n.value')).toEqual([2]);
  });

  test('recovers what it held when it was killed itself, of which the log tells', async () => {
    process.kill(database.serverProcess ?? Number.NaN, 'SIGKILL');
    await until(() => logged.at(-1)?.['msg'] === 'the database ended by itself', SERVER_END_MILLISECONDS);
    expect(logged.at(-1)).toMatchObject({ level: 50, folder, serverProcess: database.serverProcess });

    database = await provisionDatabase(settings, listeners);
    expect(await query(database, 'MATCH (n:Kept) RETURN n.value')).toEqual([2]);
  });

  test('can be started to be read only, and is gone when it is stopped', async () => {
    await database.stop();
    await untilEnded(database.serverProcess, 0);
    expect(existsSync(join(folder, 'server.json'))).toBe(false);

    const readOnly = { 'server.databases.default_to_read_only': 'true' };
    database = await provisionDatabase({ ...settings, serverSettings: readOnly }, listeners);
    expect(await query(database, 'MATCH (n:Kept) RETURN n.value')).toEqual([2]);
    await expect(query(database, 'CREATE (n:Kept)')).rejects.toMatchObject({
      code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    });
  });
});

test.skipIf(cannotRun)(
  'a local server that is thrown away takes its folder with it, though its owner be killed',
  async () => {
    const settings = await localSettings('throwaway');
    const holder = holdDatabase(settings);
    const { serverProcess } = await holder.database;
    const temporary = join(settings.dataDirectory, 'temporary');
    expect(await readdir(temporary)).toEqual([expect.stringMatching(`^${String(holder.process.pid)}-`)]);
    await killAtOnce(holder.process);
    await untilEnded(serverProcess, SERVER_END_MILLISECONDS);
    expect(await readdir(temporary)).toEqual([]);
    await rm(settings.dataDirectory, { recursive: true });
  },
);
