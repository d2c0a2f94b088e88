import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'magnesia-env-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a check of the seed tells on standard error, where a folder has this file and no seed. */
function told(): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, 'seed', '--check'], { cwd: folder, env: {} }, (_, __, errors) => {
      resolve(errors);
    });
  });
}

test('a key that looks like a setting is told with the one that it is near to, and others are left alone', async () => {
  const keys = [
    'NEO4J_URL',
    'port',
    'DOCUMENTS_FOLDER',
    'LOG_LEVEL',
    'JAVA_HOME',
    'HTTP_PROXY',
    'COMPOSE_FILE',
  ];
  await writeFile(join(folder, '.env'), ['SEED_DIRS=mine', ...keys.map((key) => `${key}=`)].join('\n'));
  expect(await told()).toBe(
    [
      'warning: .env: DOCUMENTS_FOLDER is no setting; did you mean DOCUMENTS_DIR?',
      'warning: .env: NEO4J_URL is no setting; did you mean NEO4J_URI?',
      'warning: .env: port is no setting; did you mean PORT?',
      '',
      'There is no seed folder mine: name the folder that holds source.yaml',
      '',
    ].join('\n'),
  );
});

test('a file that cannot be read is told', async () => {
  await mkdir(join(folder, '.env'));
  expect(await told()).toBe(
    '\nThe file .env cannot be read (EISDIR): make it a readable file, or take it away\n',
  );
});

test.each(['texts', '.env', '.env/texts'])(
  'a folder of documents that is none is told: %s',
  async (documents) => {
    await writeFile(join(folder, '.env'), `DOCUMENTS_DIR=${documents}`);
    expect(await told()).toContain(
      `DOCUMENTS_DIR: there is no folder ${documents}; name the folder of the texts, or leave it empty`,
    );
  },
);
