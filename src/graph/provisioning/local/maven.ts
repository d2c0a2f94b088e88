import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { WayFailed, type ProvisioningSettings } from '../database.ts';

const FILES_BETWEEN_LINES = 50;
const ERRORS_SHOWN = 3;

const INSTALL =
  'install Maven (Debian and Ubuntu: apt-get install maven; macOS: brew install maven), or put mvn on the PATH';
const CONNECT =
  "see that Maven reaches its repository (a proxy or a mirror goes into Maven's settings.xml), then start again";

/** What Maven is run with. */
export interface MavenRun {
  /** Path of the `pom.xml` whose dependencies are wanted. */
  readonly pom: string;
  /** Folder, which exists, for the jars. */
  readonly folder: string;
  readonly environment: ProvisioningSettings['environment'];
  /** For messages: `Neo4j 5.26.30`. */
  readonly what: string;
}

/**
 * Copies the jars of a `pom.xml` and of all that they need. Nothing is asked of the network if Maven has them already.
 *
 * @throws WayFailed when there is no Maven, or it cannot get them.
 */
export async function copyJars(maven: MavenRun, progress: (message: string) => void): Promise<void> {
  const { pom, folder, environment, what } = maven;
  progress(`getting ${what} with Maven: 125 MB if it is the first time`);
  const child = spawn(
    'mvn',
    [
      '-B',
      '-f',
      pom,
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const errors: string[] = [];
  let downloaded = 0;
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR]'.length).trim());
    if (!line.includes('Downloaded from')) return;
    downloaded += 1;
    if (downloaded % FILES_BETWEEN_LINES === 0) progress(`getting ${what}: ${downloaded} files so far`);
  });
  createInterface(child.stderr).on('line', (line) => {
    if (!line.startsWith('WARNING')) errors.push(line.trim());
  });
  const exit = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = missing ? 'Maven (mvn) is not on the PATH' : `Maven could not be run: ${String(error)}`;
    throw new WayFailed(reason, INSTALL, { cause: error });
  });
  const jars = (await readdir(folder)).length;
  if (exit !== 0 || jars === 0) {
    const said = errors.slice(0, ERRORS_SHOWN).join(' ');
    throw new WayFailed(`Maven could not get ${what}: ${said || `it ended with ${String(exit)}`}`, CONNECT);
  }
  progress(`got ${what}: ${jars} jars`);
}
