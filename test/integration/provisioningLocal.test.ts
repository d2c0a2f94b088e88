import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
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
import { readServerRecord, removeOwnServerRecord } from '../../src/graph/provisioning/serverFolder.ts';
import {
  holdDatabase,
  killAtOnce,
  localSettings,
  query,
  until,
  untilEnded,
  type Holder,
} from '../support/provisioning.ts';

const SERVER_END_MILLISECONDS = 20_000;
const RESTART_MILLISECONDS = 40_000;

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

describe('a local server whose store is kept', () => {
  let settings: ProvisioningSettings;
  let folder: string;
  let holders: Holder[] = [];
  let owner: Holder | undefined;
  let database: Database;

  beforeAll(async () => {
    settings = await localSettings('kept');
    folder = join(settings.dataDirectory, 'server');
  });

  afterAll(async () => {
    await Promise.all(holders.map((holder) => killAtOnce(holder.process)));
    await (database as Database | undefined)?.stop();
    await rm(settings.dataDirectory, { recursive: true, force: true });
  });

  test('is started once for two processes that ask at the same time, after a first start that was killed', async () => {
    const killed = holdDatabase(settings);
    const storeBegun = until(() => existsSync(join(folder, 'data', 'databases', 'neo4j')), 60_000);
    // Without a JDK or Maven this rejects with what to install.
    await Promise.race([storeBegun, killed.database]);
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
      reason: `shared with process ${String(owner?.process.pid)}, which started it and with which it ends`,
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
    if (owner === undefined) throw new Error('there is no owner');
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

  test('is started again at its address with what it held when it was killed itself, of which the log tells', async () => {
    const { uri, serverProcess: before } = database;
    process.kill(before ?? Number.NaN, 'SIGKILL');
    await until(() => logged.at(-1)?.['msg'] === 'the database was started again', RESTART_MILLISECONDS);

    expect(database.uri).toBe(uri);
    expect(database.serverProcess).not.toBe(before);
    expect(await query(database, 'MATCH (n:Kept) RETURN n.value')).toEqual([2]);
    expect(logged.slice(-2)).toMatchObject([
      { level: 50, origin: 'local', folder, uri, serverProcess: before, msg: 'the database ended by itself' },
      { level: 40, origin: 'local', folder, uri, serverProcess: database.serverProcess },
    ]);
    expect(await readServerRecord(folder)).toEqual({
      uri,
      ownerProcess: process.pid,
      serverProcess: database.serverProcess,
    });
  });

  test('leaves its settings alone when another start finds its folder in use', async () => {
    const settingsFile = join(folder, 'conf', 'neo4j.conf');
    const before = await readFile(settingsFile, 'utf8');
    // Nobody is told of the running server, so that it is not shared before the folder is asked for.
    await removeOwnServerRecord(folder);
    const other = holdDatabase({ ...settings, port: 1 });
    holders.push(other);
    await until(async () => (await readdir(join(folder, 'conf'))).length > 1, RESTART_MILLISECONDS);
    await until(async () => (await readdir(join(folder, 'conf'))).length === 1, RESTART_MILLISECONDS);
    await killAtOnce(other.process);
    expect(await readFile(settingsFile, 'utf8')).toBe(before);
    expect(await query(database, 'MATCH (n:Kept) RETURN n.value')).toEqual([2]);
  });

  test('is not there when it was stopped while it was started again', async () => {
    const settingsFile = join(folder, 'conf', 'neo4j.conf');
    const { mtimeMs: before } = await stat(settingsFile);
    process.kill(database.serverProcess ?? Number.NaN, 'SIGKILL');
    await until(async () => (await stat(settingsFile)).mtimeMs !== before, RESTART_MILLISECONDS);

    await database.stop();
    expect(logged.at(-1)?.['msg']).toBe('the database ended by itself');
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
    await expect(checkConnection(database)).rejects.toThrow('nothing answers');
    database = await provisionDatabase(settings, listeners);
    expect(database.reason).toMatch(/^started /u);
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

test('a local server that is thrown away takes its folder with it, though its owner be killed', async () => {
  const settings = await localSettings('throwaway');
  const holder = holdDatabase(settings);
  const { serverProcess } = await holder.database;
  const temporary = join(settings.dataDirectory, 'temporary');
  expect(await readdir(temporary)).toEqual([expect.stringMatching(`^${String(holder.process.pid)}-`)]);
  await killAtOnce(holder.process);
  await untilEnded(serverProcess, SERVER_END_MILLISECONDS);
  expect(await readdir(temporary)).toEqual([]);
  await rm(settings.dataDirectory, { recursive: true });
});

test('a password that begins with a dash is one', async () => {
  const settings = await localSettings('kept');
  const folder = join(settings.dataDirectory, 'server');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'password'), `-${'a'.repeat(31)}\n`, { mode: 0o600 });
  const database = await provisionDatabase(settings, listeners);
  expect(await query(database, 'RETURN 1 AS one')).toEqual([1]);
  await database.stop();
  await rm(settings.dataDirectory, { recursive: true, force: true });
}, 90_000);
