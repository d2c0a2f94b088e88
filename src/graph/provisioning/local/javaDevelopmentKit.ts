import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { WayFailed, type ProvisioningSettings } from '../database.ts';

/** A Java development kit that runs the local server. */
export interface JavaDevelopmentKit {
  /** Its folder, as `JAVA_HOME` names it. */
  readonly home: string;
  /** Feature version: 17 for Java 17.0.15. */
  readonly version: number;
}

/** Neo4j 5.26 is made for 17 and 21 and was seen to run on 25; later ones close what it needs of `sun.misc.Unsafe`. */
const OLDEST_VERSION = 17;
const NEWEST_VERSION = 25;

const REMEDY =
  'install a JDK 17 or 21 (Debian and Ubuntu: apt-get install openjdk-17-jdk-headless maven; macOS: brew install openjdk@21 maven), or set JAVA_HOME to one';

const run = promisify(execFile);

/**
 * Finds a JDK: `JAVA_HOME`, then the first `java` on `PATH`, then the folders where systems keep theirs. Each is asked for
 * its version.
 *
 * @throws WayFailed naming every Java that was seen and why it does not fit.
 */
export async function findJavaDevelopmentKit(
  environment: ProvisioningSettings['environment'],
  systemFolders: readonly string[] = systemJavaFolders(),
): Promise<JavaDevelopmentKit> {
  const unfit: string[] = [];
  for (const [source, executable] of candidates(environment, systemFolders)) {
    const found = await inspect(executable);
    if (typeof found === 'string') unfit.push(`${source}: ${found}`);
    else return found;
  }
  const seen = unfit.length === 0 ? 'no Java was found' : `no Java that was found fits (${unfit.join('; ')})`;
  throw new WayFailed(`${seen}; Neo4j needs a JDK ${OLDEST_VERSION} to ${NEWEST_VERSION}`, REMEDY);
}

function* candidates(
  environment: ProvisioningSettings['environment'],
  systemFolders: readonly string[],
): Generator<[source: string, executable: string]> {
  const javaHome = environment['JAVA_HOME'];
  if (javaHome) yield ['JAVA_HOME', join(javaHome, 'bin', 'java')];
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const onPath = folders.map((folder) => join(folder, 'java')).find((executable) => existsSync(executable));
  if (onPath) yield ['PATH', onPath];
  for (const folder of systemFolders) yield [folder, join(folder, 'bin', 'java')];
}

async function inspect(executable: string): Promise<JavaDevelopmentKit | string> {
  let properties: string;
  try {
    properties = (await run(executable, ['-XshowSettings:properties', '-version'])).stderr;
  } catch (error) {
    return `${executable} could not be run (${(error as NodeJS.ErrnoException).code ?? 'no version'})`;
  }
  const home = /^\s*java\.home = (.+)$/m.exec(properties)?.[1];
  const version = Number(/^\s*java\.specification\.version = (.+)$/m.exec(properties)?.[1]);
  if (home === undefined || Number.isNaN(version)) return `${executable} does not tell its version`;
  if (version < OLDEST_VERSION || version > NEWEST_VERSION) return `Java ${version}`;
  if (!existsSync(join(home, 'bin', 'javac'))) return `Java ${version} without its compiler`;
  return { home, version };
}

function systemJavaFolders(): string[] {
  const parents: [folder: string, below: string][] = [
    ['/usr/lib/jvm', ''],
    ['/opt/java', ''],
    [join(homedir(), '.sdkman/candidates/java'), ''],
    [join(homedir(), '.jdks'), ''],
    ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
    ['/opt/homebrew/opt', 'libexec/openjdk.jdk/Contents/Home'],
  ];
  return parents.flatMap(([folder, below]) =>
    childFolders(folder)
      .map((name) => join(folder, name, below))
      .filter((home) => existsSync(join(home, 'bin', 'java'))),
  );
}

function childFolders(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
