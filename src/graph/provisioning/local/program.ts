import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { WayFailed, type ProvisioningSettings } from '../database.ts';
import type { JavaDevelopmentKit } from './javaDevelopmentKit.ts';
import { createTemporaryFolder } from './temporaryFolders.ts';

const POM = fileURLToPath(new URL('../../../../pom.xml', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('Launcher.java', import.meta.url));
const FILES_BETWEEN_LINES = 25;
const LAST_LINES = 15;

const run = promisify(execFile);

/** What the JVM is started with. */
export interface ServerProgram {
  readonly classPath: string;
  /** Version of Neo4j that `pom.xml` pins. */
  readonly version: string;
}

/**
 * The jars of the pinned Neo4j and the compiled launcher, made ready in the given folder if they are not there.
 * Both appear under their name only when they are whole.
 *
 * @throws WayFailed when Maven is missing or fails.
 */
export async function prepareProgram(
  folder: string,
  kit: JavaDevelopmentKit,
  environment: ProvisioningSettings['environment'],
  progress: (message: string) => void,
): Promise<ServerProgram> {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  const jars = join(folder, `neo4j-${version}`);
  await makeWhole(jars, (unfinished) => copyJars(version, unfinished, kit, environment, progress));

  const launcherDigest = createHash('sha256')
    .update(await readFile(LAUNCHER))
    .digest('hex')
    .slice(0, 12);
  const launcher = join(folder, `launcher-${version}-${launcherDigest}`);
  await makeWhole(launcher, async (unfinished) => {
    await run(join(kit.home, 'bin', 'javac'), [
      '--release',
      '17',
      '-cp',
      join(jars, '*'),
      '-d',
      unfinished,
      LAUNCHER,
    ]);
  });
  return { classPath: `${launcher}:${join(jars, '*')}`, version };
}

/** Fills a new folder and gives it its name at the end, so that a killed process leaves nothing half done under that name. */
async function makeWhole(folder: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = await createTemporaryFolder(dirname(folder));
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // Another process may have made the same folder meanwhile; its folder is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function copyJars(
  version: string,
  folder: string,
  kit: JavaDevelopmentKit,
  environment: ProvisioningSettings['environment'],
  progress: (message: string) => void,
): Promise<void> {
  progress(`getting Neo4j ${version} with Maven, about 125 MB the first time`);
  const maven = spawn(
    'mvn',
    [
      '-B',
      '-f',
      POM,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { env: { ...environment, JAVA_HOME: kit.home }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lastLines: string[] = [];
  let downloaded = 0;
  const read = (line: string) => {
    if (
      line.includes('Downloaded from') &&
      line.includes('.jar') &&
      ++downloaded % FILES_BETWEEN_LINES === 0
    ) {
      progress(`getting Neo4j ${version}: ${downloaded} files`);
    }
    if (/ERROR|BUILD/.test(line)) lastLines.push(line);
  };
  createInterface(maven.stdout).on('line', read);
  createInterface(maven.stderr).on('line', read);
  const exit = await new Promise<number | null>((resolve, reject) => {
    maven.on('error', reject).on('close', resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new WayFailed(
      error.code === 'ENOENT' ? 'Maven (mvn) is not on the PATH' : `Maven could not be run (${error.code})`,
      'install Maven (Debian and Ubuntu: apt-get install maven; macOS: brew install maven)',
      { cause: error },
    );
  });
  const jars = exit === 0 ? (await readdir(folder)).length : 0;
  if (jars === 0) {
    throw new WayFailed(
      `Maven could not get Neo4j ${version}: ${lastLines.slice(0, LAST_LINES).join(' ')}`,
      'see that Maven reaches its repository (a proxy or mirror goes into ~/.m2/settings.xml), then start again',
    );
  }
  progress(`Neo4j ${version} is ready: ${jars} jars`);
}
