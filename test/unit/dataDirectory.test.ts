import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { CannotStart } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { dataDirectoryFault, findDatabase } from '../../src/openDatabase.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'magnesia-data-'));
  await writeFile(join(folder, 'file'), '');
  await symlink('loop', join(folder, 'loop'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['file', 'file cannot be used (EEXIST): a file is there already; take it away, or name another folder'],
  ['file/data', 'file/data cannot be used (ENOTDIR): a part of its path is a file; name another folder'],
  ['loop/data', /loop\/data cannot be used \(ELOOP\): ELOOP: .*; mend it, or name another folder$/u],
])('DATA_DIR=%s is refused by name, with what to do', async (name, message) => {
  const config = readConfig({ NEO4J_FROM: 'local', DATA_DIR: join(folder, name), PATH: '' });
  const failure = await findDatabase(config, createLog('silent')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CannotStart);
  const told = (failure as Error).message;
  expect(told).toMatch(message);
  expect(told.startsWith(`DATA_DIR: the folder ${join(folder, name)} cannot be used`)).toBe(true);
});

/** As the system says it to a user who is not root, who may do everything. */
const denied = (path: string) =>
  Object.assign(new Error(`EACCES: permission denied, mkdir '${path}'`), {
    ...{ code: 'EACCES', syscall: 'mkdir', path },
  });

test('what this user may not write, in the folder or the folder itself, is told', () => {
  expect(dataDirectoryFault(denied('/data'), '/data').message).toBe(
    'DATA_DIR: the folder /data cannot be used (EACCES): this user may not write there; give the right to, or name another folder',
  );
  expect(dataDirectoryFault(denied('/data/server'), '/data').message).toBe(
    'DATA_DIR: /data/server in the folder /data cannot be used (EACCES): this user may not write there; give the right to, or name another folder',
  );
});

test('a file elsewhere is not the fault of the folder', () => {
  expect(dataDirectoryFault(denied('/database'), '/data').message).toBe(
    "EACCES: permission denied, mkdir '/database'",
  );
});
