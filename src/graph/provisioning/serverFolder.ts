import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const serverRecord = z.object({
  uri: z.string(),
  ownerProcess: z.int(),
  serverProcess: z.int().optional(),
});

/** What a running server tells the next process that wants one: where it is and with which process it ends. */
export type ServerRecord = z.infer<typeof serverRecord>;

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
const PASSWORD_BYTES = 24;

/** Makes the folder of a server and its password, unless they are there. Both are for the owner's eyes only. */
export async function prepareServerFolder(folder: string): Promise<{ password: string }> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const proposal = join(folder, `password.${process.pid}`);
  await writeFile(proposal, `${randomBytes(PASSWORD_BYTES).toString('base64url')}\n`, {
    mode: OWNER_ONLY_FILE,
  });
  try {
    // A link appears whole or not at all: of two simultaneous starts one gives the password and both read it.
    await link(proposal, join(folder, 'password'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(proposal, { force: true });
  }
  return { password: await readPassword(folder) };
}

/** The password of a prepared folder. */
export async function readPassword(folder: string): Promise<string> {
  return (await readFile(join(folder, 'password'), 'utf8')).trim();
}

/** Tells later processes of a server that answers. */
export async function writeServerRecord(folder: string, record: ServerRecord): Promise<void> {
  await writeWhole(join(folder, 'server.json'), `${JSON.stringify(record)}\n`);
}

/** What the last server of this folder told, if it can be read; it may have ended since. */
export async function readServerRecord(folder: string): Promise<ServerRecord | undefined> {
  try {
    return serverRecord.parse(JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')));
  } catch {
    // Whether a server runs is decided by its lock. One that cannot be found by its record cannot be shared, that is all.
    return undefined;
  }
}

/** Keeps later processes from sharing a server that is about to end. */
export async function removeServerRecord(folder: string): Promise<void> {
  await rm(join(folder, 'server.json'), { force: true });
}

/** Writes a file for the owner's eyes only, of which nobody ever reads a half. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text, { mode: OWNER_ONLY_FILE });
  await rename(unfinished, file);
}
