import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkSeed, formatMessage } from '../../src/seed/check.ts';

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'second-supplement');

/** The folder of the fixture's seed. */
export const FIXTURE_SEED = join(FIXTURE, 'seed');

/** The folder of the fixture's texts. */
export const FIXTURE_DOCUMENTS = join(FIXTURE, 'documents');

/** What to make of a file's text; undefined takes the file away. */
export type Change = (text: string) => string | Uint8Array | undefined;

/** A copy of the fixture's seed with some files changed, until the test is finished. A file that is not there is empty. */
export async function changedSeed(changes: Readonly<Record<string, Change>>): Promise<string> {
  return changedCopy(FIXTURE_SEED, changes);
}

/** A copy of the fixture's texts with some changed, until the test is finished. */
export async function changedDocuments(changes: Readonly<Record<string, Change>>): Promise<string> {
  return changedCopy(FIXTURE_DOCUMENTS, changes);
}

/** A copy of a folder with some files changed, until the test is finished. A file that is not there is empty. */
export async function changedCopy(
  folder: string,
  changes: Readonly<Record<string, Change>>,
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'magnesia-seed-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(folder, copy, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(copy, file);
    const changed = change(await readFile(path, 'utf8').catch(() => ''));
    if (changed === undefined) await rm(path);
    else await writeFile(path, changed);
  }
  return copy;
}

/** Puts words in the place of others, at their first occurrence. Words that are not there make the test fail. */
export function replaced(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The fixture has no ${from}`);
    return text.replace(from, () => to);
  };
}

/** Adds a line, or an entry, at the end. */
export function added(words: string): Change {
  return (text) => `${text}${words}\n`;
}

/** One change of the fixture's seed, and the faults that it makes. */
export type Case = readonly [
  name: string,
  changes: Readonly<Record<string, Change>>,
  faults: readonly string[],
];

/** The faults of the changed fixture, beside its texts. Where there is a fault there is no seed. */
export async function faultsOf(changes: Readonly<Record<string, Change>>): Promise<string[]> {
  const { seed, faults } = await checkSeed(await changedSeed(changes), FIXTURE_DOCUMENTS);
  expect(seed).toBe(undefined);
  return faults.map(formatMessage);
}
