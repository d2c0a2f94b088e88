import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart, systemCodeOf } from '../../errors.ts';
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
  /** Required files that are not there, files that are none of a seed, and those that cannot be read. */
  readonly faults: readonly SeedMessage[];
  /** Whether all that is there could be read. */
  readonly isWhole: boolean;
}

type Folder = Omit<SeedFiles, 'bytes'> & { readonly paths: readonly string[] };

/**
 * Finds and reads the files of a seed. Hidden files, `README.md` and `json-schema/` are passed over.
 *
 * @throws CannotStart when the folder is not there, or cannot be read.
 */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const names = await namesIn(folder);
  const faults: SeedMessage[] = [];
  const paths: string[] = [];
  const known = [...REQUIRED_FILES, ...OTHER_FILES];
  let isWhole = true;
  for (const name of names) {
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
      isWhole &&= lines.isWhole;
    }
  }
  for (const name of REQUIRED_FILES) {
    if (!names.includes(name))
      faults.push({
        file: name,
        line: 1,
        text: 'is missing: every seed has this file; write it, seed/README.md has an example',
      });
  }
  const bytes = new Map<string, Uint8Array>();
  for (const path of paths) {
    try {
      bytes.set(path, await readFile(join(folder, path)));
    } catch (error) {
      isWhole = false;
      const instead = REQUIRED_FILES.includes(path) ? '' : ', or take it away';
      const text = `cannot be read (${codeOf(error)}): make it a readable file${instead}`;
      faults.push({ file: path, line: 1, text });
    }
  }
  return { bytes, faults, isWhole };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return visible(await readdir(folder));
  } catch (error) {
    const code = codeOf(error);
    const isFile = code === 'ENOTDIR' && (await stat(folder).catch(() => undefined)) !== undefined;
    throw new CannotStart(
      isFile
        ? `The seed folder ${folder} is a file: name the folder that holds source.yaml`
        : code === 'ENOENT' || code === 'ENOTDIR'
          ? `There is no seed folder ${folder}: name the folder that holds source.yaml`
          : `The seed folder ${folder} cannot be read (${code}): make it readable, or name another`,
    );
  }
}

async function linesFilesIn(folder: string, name: string): Promise<Folder> {
  const paths: string[] = [];
  const faults: SeedMessage[] = [];
  const entries = await readdir(join(folder, name)).catch((error: unknown) => {
    const code = codeOf(error);
    const text =
      code === 'ENOTDIR'
        ? 'must be a folder of .jsonl files'
        : `cannot be read (${code}): make it a readable folder of .jsonl files, or take it away`;
    faults.push({ file: name, line: 1, text });
  });
  for (const entry of visible(entries ?? [])) {
    const path = `${name}/${entry}`;
    if (entry.endsWith('.jsonl')) paths.push(path);
    else faults.push({ file: path, line: 1, text: 'is no file of a seed: the files in here end in .jsonl' });
  }
  return { paths, faults, isWhole: entries !== undefined };
}

function visible(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.')).sort(byCodeUnit);
}

/** The system's code of an error, such as `EACCES`. */
function codeOf(error: unknown): string {
  const code = systemCodeOf(error);
  if (code === null) throw error;
  return code;
}
