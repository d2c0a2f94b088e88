import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

const FOLDER = 'temporary';

/** Makes a new folder, readable by its owner only, whose name says that it belongs to this process. */
export async function createTemporaryFolder(parent: string): Promise<string> {
  await mkdir(join(parent, FOLDER), { recursive: true });
  return mkdtemp(join(parent, FOLDER, `${process.pid}-`));
}

/** Removes, as far as possible, the folders whose process was killed before it could do so itself. */
export async function removeAbandonedFolders(parent: string): Promise<void> {
  const names = await readdir(join(parent, FOLDER)).catch(() => []);
  const abandoned = names.filter((name) => !isAlive(Number.parseInt(name, 10)));
  // What cannot be removed now, such as the folder of a server that is just ending, is for the next start.
  await Promise.allSettled(
    abandoned.map((name) => rm(join(parent, FOLDER, name), { recursive: true, force: true })),
  );
}
