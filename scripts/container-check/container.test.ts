import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import {
  provisionDatabase,
  type Database,
  type ProvisioningSettings,
} from '../../src/graph/provisioning/provision.ts';
import { createLog } from '../../src/log.ts';
import { holdDatabase, killAtOnce, query, type Holder } from '../../test/support/provisioning.ts';

const listeners = { log: createLog('info'), progress: () => undefined };
const docker = (...words: string[]) => execFileSync('docker', words, { encoding: 'utf8' }).trim();
const containers = () => docker('ps', '--all', '--quiet', '--filter', 'label=magnesia.owner-process');

let settings: ProvisioningSettings;

beforeAll(async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'magnesia-container-'));
  settings = { ...readConfig(env).database, from: 'auto', dataDirectory };
});

afterAll(async () => {
  await rm(settings.dataDirectory, { recursive: true });
});

test('a container that is thrown away is taken where an engine answers, on loopback only, and is gone when stopped', async () => {
  const database = await provisionDatabase({ ...settings, lifetime: 'throwaway' }, listeners);
  expect(database).toMatchObject({
    origin: 'container',
    reason: `started a container of ${settings.containerImage}, which ends with this process`,
  });
  expect(docker('port', containers())).toBe(`7687/tcp -> 127.0.0.1:${new URL(database.uri).port}`);
  expect(await query(database, 'RETURN 1')).toEqual([1]);
  await database.stop();
  expect(containers()).toBe('');
  expect(await readdir(join(settings.dataDirectory, 'temporary'))).toEqual([]);
});

describe('a container whose store is kept', () => {
  let holders: [Holder, Holder];
  let owner: Holder;
  let volume: string;
  let database: Database;

  afterAll(async () => {
    await Promise.all(holders.map((holder) => killAtOnce(holder.process)));
    await database.stop();
    docker('volume', 'rm', volume);
  });

  test('is started once for two processes that ask at the same time', async () => {
    holders = [holdDatabase(settings), holdDatabase(settings)];
    const answers = await Promise.all(holders.map((holder) => holder.database));
    const ownerIndex = answers.findIndex(({ reason }) => reason.startsWith('started a container'));
    const [owned, shared] = ownerIndex === 0 ? answers : answers.toReversed();
    owner = holders[ownerIndex === 0 ? 0 : 1];
    expect(shared).toEqual({
      ...owned,
      reason: `shared with process ${String(owner.process.pid)}, which started it and with which it ends`,
    });
    expect(
      ((await stat(join(settings.dataDirectory, 'container', 'password'))).mode & 0o777).toString(8),
    ).toBe('600');
    database = { ...answers[0], stop: () => Promise.resolve() } as Database;
    expect(await query(database, 'CREATE (n:Kept {value: 1}) RETURN n.value')).toEqual([1]);
    volume = docker('inspect', '--format', '{{(index .Mounts 0).Name}}', containers());
  });

  test('is taken away when its owner was killed, and started again with what it held', async () => {
    await killAtOnce(owner.process);
    const left = containers();
    database = await provisionDatabase(settings, listeners);
    expect(containers()).not.toBe(left);
    expect(await query(database, 'MATCH (n:Kept) RETURN n.value')).toEqual([1]);
  });

  test('is gone when it is stopped, and its store is not', async () => {
    await database.stop();
    expect(containers()).toBe('');
    expect(docker('volume', 'ls', '--quiet', '--filter', `name=${volume}`)).toBe(volume);
    database = await provisionDatabase(settings, listeners);
    expect(await query(database, 'MATCH (n:Kept) RETURN n.value')).toEqual([1]);
  });
});

test('an image that cannot be had is told, and the local server is taken instead', async () => {
  const image = 'localhost:1/magnesia/none:1';
  const unobtainable = { ...settings, containerImage: image } as const;
  await expect(provisionDatabase({ ...unobtainable, from: 'container' }, listeners)).rejects.toThrow(
    `container: no container of ${image} could be started: `,
  );
  const programDirectory = readConfig(env).database.dataDirectory;
  const database = await provisionDatabase({ ...unobtainable, programDirectory }, listeners);
  expect(database.origin).toBe('local');
  await database.stop();
});

test('an image that ends at once is told with the last lines of its log', async () => {
  const image = 'magnesia-check/ends-at-once:1';
  const entrypoint = JSON.stringify(['/bin/sh', '-c', 'echo no room left; exit 3']);
  execFileSync('docker', ['build', '--tag', image, '-'], {
    input: `FROM ${settings.containerImage}\nENTRYPOINT ${entrypoint}\n`,
  });
  await expect(
    provisionDatabase(
      { ...settings, from: 'container', containerImage: image, lifetime: 'throwaway' },
      listeners,
    ),
  ).rejects.toThrow(/could be started: .*its log ends: no room left/u);
  expect(containers()).toBe('');
  docker('rmi', image);
});
