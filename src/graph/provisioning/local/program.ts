import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ProvisioningSettings } from '../database.ts';
import { createTemporaryFolder } from '../temporaryFolders.ts';
import type { JavaDevelopmentKit } from './javaDevelopmentKit.ts';
import { copyJars } from './maven.ts';

const POM = fileURLToPath(new URL('../../../../pom.xml', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('Launcher.java', import.meta.url));
const DIGEST_CHARACTERS = 12;

const run = promisify(execFile);

/** What the JVM runs. */
export interface ServerProgram {
  readonly classPath: string;
  /** Version of Neo4j that `pom.xml` pins. */
  readonly version: string;
}

/**
 * The jars of the pinned Neo4j and the compiled launcher, made in the given folder if they are not there.
 *
 * @throws WayFailed when Maven is missing or fails.
 */
export async function prepareProgram(
  folder: string,
  kit: JavaDevelopmentKit,
  environment: ProvisioningSettings['environment'],
  progress: (message: string) => void,
): Promise<ServerProgram> {
  const version = await pinnedVersion();
  const jarFolder = join(folder, `neo4j-${version}`);
  const jars = join(jarFolder, '*');
  await makeWhole(jarFolder, (unfinished) => {
    const mavenEnvironment = { ...environment, JAVA_HOME: kit.home };
    return copyJars(
      { pom: POM, folder: unfinished, environment: mavenEnvironment, what: `Neo4j ${version}` },
      progress,
    );
  });
  const source = await readFile(LAUNCHER);
  const digest = createHash('sha256').update(source).digest('hex').slice(0, DIGEST_CHARACTERS);
  const launcher = join(folder, `launcher-${version}-${digest}`);
  await makeWhole(launcher, async (unfinished) => {
    await run(join(kit.home, 'bin', 'javac'), ['--release', '17', '-cp', jars, '-d', unfinished, LAUNCHER]);
  });
  return { classPath: [launcher, jars].join(delimiter), version };
}

async function pinnedVersion(): Promise<string> {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/u.exec(await readFile(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} has no neo4j.version`);
  return version;
}

/** Fills a new folder and names it at the end: a killed process leaves nothing half done under that name. */
async function makeWhole(folder: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = await createTemporaryFolder(dirname(folder));
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // Another process may have made the same folder meanwhile, which is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
