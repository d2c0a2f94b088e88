import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseAnswers } from '../../src/answers/parseAnswers.ts';
import type { AnswersComparison } from '../../src/answers/compareAnswers.ts';
import { createLog } from '../../src/log.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import { emptyDatabase, openLoadGraph } from '../support/loadDatabase.ts';
import { articles } from '../support/loadSources.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'magnesia-export-'));
  const client = openLoadGraph(inject('database'));
  await loadRelease(client, [articles('first')], { log: createLog('silent') });
  await client.close();
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command in a folder of its own, which has no settings. */
function magnesia(...words: string[]): Promise<Ended> {
  const { uri, user, password, database = 'neo4j' } = inject('database');
  const env = {
    ...{ NEO4J_FROM: 'address', NEO4J_URI: uri, NEO4J_USER: user },
    ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, ...words],
      { cwd: folder, env, maxBuffer: 100_000_000 },
      (error, output, errors) => {
        resolve({ code: Number(error?.code ?? 0), output, errors });
      },
    );
  });
}

describe('release export', () => {
  test('writes the answers and nothing else to standard output, and the same to a file', async () => {
    const { code, output } = await magnesia('release', 'export');
    expect(code).toBe(0);
    const answers = parseAnswers(output, 'the output');
    expect(answers.assertions.map(({ id }) => id)).toContain('salt.RAISES_IT.pressure');
    expect(await magnesia('release', 'export', '--to', 'one.json')).toMatchObject({ code: 0, output: '' });
    expect(await readFile(join(folder, 'one.json'), 'utf8')).toBe(output);
    expect(await readdir(folder)).toEqual(['one.json']);
  });

  test('says where it cannot write', async () => {
    const { code, errors } = await magnesia('release', 'export', '--to', 'nowhere/one.json');
    expect(code).toBe(1);
    expect(errors).toContain('nowhere/one.json cannot be written: ENOENT');
    await mkdir(join(folder, 'taken'));
    expect((await magnesia('release', 'export', '--to', 'taken')).code).toBe(1);
    expect(await readdir(folder)).toEqual(['one.json', 'taken']);
  });
});

describe('diff', () => {
  test('ends with 0 where nothing differs', async () => {
    const { code, output } = await magnesia('diff', 'one.json', 'one.json');
    expect([code, output.split('\n').at(1)]).toEqual([0, 'Nothing differs.']);
  });

  test('ends with 1 where something differs, and tells it to readers and to programs', async () => {
    const text = await readFile(join(folder, 'one.json'), 'utf8');
    const changed = text.replace('"standing":"CURRENT"', '"standing":"RETRACTED"');
    await writeFile(join(folder, 'two.json'), changed.replace('"contentHash":"', '"contentHash":"0'));
    const told = await magnesia('diff', 'one.json', 'two.json');
    expect(told).toMatchObject({ code: 1, errors: '' });
    expect(told.output).toContain(
      'What answers rest on: 1 change\n  study review\n    standing: CURRENT → RETRACTED',
    );
    const { code, output } = await magnesia('diff', '--json', 'one.json', 'two.json');
    expect(code).toBe(1);
    const { notice, given, answers } = JSON.parse(output) as AnswersComparison & { notice: string };
    expect(notice).toContain('nothing here is medical advice');
    expect([given.map(({ id }) => id), answers]).toEqual([['review'], []]);
  });

  test('ends with 2 where files of the same content differ', async () => {
    const text = await readFile(join(folder, 'one.json'), 'utf8');
    await writeFile(
      join(folder, 'altered.json'),
      text.replace('"standing":"CURRENT"', '"standing":"RETRACTED"'),
    );
    expect(await magnesia('diff', 'one.json', 'altered.json')).toEqual({
      code: 2,
      output: '',
      errors:
        'one.json and altered.json say that they are of the same content, and differ: one of them was changed, or written by another version of Magnesia. Write both anew with npm run -s release:export -- --to FILE\n',
    });
  });

  test('ends with 2 where a file is not there or is none', async () => {
    expect(await magnesia('diff', 'one.json', 'three.json')).toEqual({
      code: 2,
      output: '',
      errors: 'There is no file three.json: write it with npm run -s release:export -- --to three.json\n',
    });
    expect((await magnesia('diff', 'one.json')).code).toBe(2);
    expect((await magnesia('diff', 'one.json', 'one.json', '--jason')).code).toBe(2);
    await writeFile(join(folder, 'none.json'), '{}');
    expect(await magnesia('diff', 'none.json', 'one.json')).toEqual({
      code: 2,
      output: '',
      errors: 'none.json is no export of answers: write one with npm run -s release:export -- --to FILE\n',
    });
  });
});

// Last, since nothing is served after it.
test('without a release there is nothing to export', async () => {
  const client = openLoadGraph(inject('database'));
  await emptyDatabase(client);
  await client.close();
  const { code, output, errors } = await magnesia('release', 'export');
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('Neo4j holds no release yet: run `npm run seed`');
});
