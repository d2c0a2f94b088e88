import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../../errors.ts';
import type { SeedMessage } from '../format/seed.ts';
import { byCodeUnit } from '../../language/order.ts';
import { suggestion } from './nearest.ts';

const REQUIRED_FILES = ['source.yaml', 'prefixes.yaml', 'predicates.yaml'];
const OTHER_FILES = [
  'documents.yaml',
  'studies.yaml',
  'structure.yaml',
  'mechanisms.yaml',
  'chains.yaml',
  'words.yaml',
  'differences.yaml',
  'README.md',
];
const FOLDERS = ['concepts', 'claims', 'evidence', 'json-schema'];

/** The files of a seed folder, by their path in it, in order. */
export interface SeedFiles {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Required files that are not there, and files that are none of a seed. */
  readonly faults: readonly SeedMessage[];
}

/**
 * Finds and reads the files of a seed. Hidden files, `README.md` and `json-schema/` are passed over.
 *
 * @throws CannotStart when the folder is not there.
 */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new CannotStart(`There is no seed folder ${folder}: name the folder that holds source.yaml`);

  const faults: SeedMessage[] = [];
  const paths: string[] = [];
  const known = [...REQUIRED_FILES, ...OTHER_FILES];
  const entries = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCodeUnit);
  for (const name of entries) {
    if (known.includes(name)) {
      if (name.endsWith('.yaml')) paths.push(name);
    } else if (!FOLDERS.includes(name)) {
      const hint =
        suggestion(name, [...known, ...FOLDERS]) || `; they are ${[...known, ...FOLDERS].join(', ')}`;
      faults.push({ file: name, line: 1, text: `is no file of a seed${hint}` });
    } else if (name !== 'json-schema') {
      const lines = await linesFilesIn(folder, name);
      paths.push(...lines.paths);
      faults.push(...lines.faults);
    }
  }
  for (const name of REQUIRED_FILES) {
    if (!entries.includes(name))
      faults.push({
        file: name,
        line: 1,
        text: 'is missing: every seed has this file; write it, seed/README.md has an example',
      });
  }
  const bytes = new Map<string, Uint8Array>();
  for (const path of paths) bytes.set(path, await readFile(join(folder, path)));
  return { bytes, faults };
}

async function linesFilesIn(
  folder: string,
  name: string,
): Promise<{ paths: string[]; faults: SeedMessage[] }> {
  const paths: string[] = [];
  const faults: SeedMessage[] = [];
  const entries = await readdir(join(folder, name)).catch(() => undefined);
  if (entries === undefined) {
    faults.push({ file: name, line: 1, text: 'must be a folder of .jsonl files' });
  }
  for (const entry of (entries ?? []).filter((found) => !found.startsWith('.')).sort(byCodeUnit)) {
    const path = `${name}/${entry}`;
    if (entry.endsWith('.jsonl')) paths.push(path);
    else faults.push({ file: path, line: 1, text: 'is no file of a seed: the files in here end in .jsonl' });
  }
  return { paths, faults };
}
