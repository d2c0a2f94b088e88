import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkSeed } from '../../src/seed/check.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import { readSources } from '../../src/seed/readSources.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const GUIDE = await readFile(join(ROOT, 'seed', 'README.md'), 'utf8');

/** The fenced blocks of the guide: what they are in, the file that they are of, and what they hold. */
const BLOCKS = [...GUIDE.matchAll(/^```(?<language>\w+) ?(?<file>\S*)\n(?<body>.*?)^```$/gmsu)].map(
  ({ groups }) => ({ language: '', file: '', body: '', ...groups }),
);

/** What the guide's blocks without a file hold, in order. */
const [placesShown, countsShown, faultShown] = bodiesIn('console');

it('prints the places and hashes that the guide shows', async () => {
  const [oneLiner = ''] = bodiesIn('sh');
  expect(await run('sh', ['-c', oneLiner], { cwd: await writeExample() })).toBe(placesShown);
});

it('finds no fault in the example of the guide', async () => {
  const folder = await writeExample();
  const { faults, warnings, counts } = await checkSeed(join(folder, 'iron'), join(folder, 'documents'));
  expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  expect(counts).toMatchObject({
    claims: 1,
    verifiedClaims: 1,
    verifiedDocuments: 1,
    studies: 1,
    evidence: 1,
  });
  expect(await check(folder)).toBe(countsShown);
});

it('tells of the mistake what the guide shows', async () => {
  const folder = await writeExample();
  const [{ file, body } = { file: '', body: '' }] = BLOCKS.filter(({ language }) => language === 'diff');
  const [right = '', wrong = ''] = body.split('\n').map((line) => line.slice(1));
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  await writeFile(path, before.replace(right, wrong));
  expect(await check(folder)).toBe(`\n${faultShown ?? ''}`);
});

it('shares with the corpus the concept that the guide shows, and none without its xref', async () => {
  const [line = ''] = BLOCKS.filter(({ language, file }) => language === 'jsonl' && file === '').map(
    ({ body }) => body,
  );
  const prefix = /^- \{ prefix: MONDO,.*\n/mu.exec(
    await readFile(join(ROOT, 'seed/prefixes.yaml'), 'utf8'),
  )?.[0];
  const shared = async (added: string) => {
    const folder = await writeExample();
    await writeFile(join(folder, 'iron/prefixes.yaml'), prefix ?? '');
    await appendFile(join(folder, 'iron/concepts/all.jsonl'), added);
    const { sources } = await readSources({
      ...{ folders: [join(ROOT, 'seed'), join(folder, 'iron')], documents: join(folder, 'documents') },
      strict: false,
    });
    return joinSources(sources.map(({ seed }) => seed))
      .concepts.filter((concept) => concept.sources.length > 1)
      .map(({ id }) => id);
  };
  expect(await shared('')).toEqual([]);
  expect(await shared(line)).toEqual(['restless_legs']);
  expect(await shared(line.replace('"restless_legs"', '"legs"'))).toEqual(['legs']);
  await expect(shared(line.replace(/,"xrefs":.*\]/u, ''))).rejects.toThrow(
    'and nothing says that they are one: if they are one, give both an exact and verified xref in common; if not, rename one',
  );
});

function bodiesIn(wanted: string): string[] {
  return BLOCKS.filter(({ language }) => language === wanted).map(({ body }) => body);
}

/** A folder with the files of the example, as the guide shows them, until the test is finished. */
async function writeExample(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'magnesia-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const { language, file, body } of BLOCKS) {
    if (file === '' || language === 'diff') continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), body);
  }
  return folder;
}

/** What `seed --check` says where the example is, with and without a fault. */
function check(folder: string): Promise<string> {
  return run(process.execPath, [join(ROOT, 'src', 'cli.ts'), 'seed', '--check'], {
    cwd: folder,
    env: { SEED_DIRS: 'iron' },
  });
}

function run(
  command: string,
  parameters: readonly string[],
  options: { readonly cwd: string; readonly env?: Record<string, string> },
): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, parameters, options, (_, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
