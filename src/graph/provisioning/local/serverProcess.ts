import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WayFailed, type ProvisioningSettings } from '../database.ts';
import type { JavaDevelopmentKit } from './javaDevelopmentKit.ts';
import type { ServerProgram } from './program.ts';

/** A JVM with a Neo4j that has opened its port. */
export interface ServerProcess {
  readonly processId: number;
  readonly port: number;
  /** Settles when the process is gone, whatever ended it. */
  readonly ended: Promise<void>;
  /** Ends it as at the end of its parent and waits until it is gone. */
  stop(): Promise<void>;
}

const START_LIMIT_MILLISECONDS = 120_000;
const LOG_CHARACTERS_SHOWN = 1_000;

const JVM_OPTIONS = [
  '-Xmx1g',
  // The least work at the start, and pauses are short at this size.
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/**
 * Starts the launcher in a prepared folder.
 *
 * @returns The server, or `in-use` when another process runs one in this folder.
 * @throws WayFailed when it ends, or says nothing for two minutes.
 */
export async function startServerProcess(
  folder: string,
  password: string,
  lifetime: ProvisioningSettings['lifetime'],
  kit: JavaDevelopmentKit,
  program: ServerProgram,
  environment: ProvisioningSettings['environment'],
): Promise<ServerProcess | 'in-use'> {
  const logFile = join(folder, 'logs', 'launcher.log');
  const log = await open(logFile, 'w', 0o600);
  const child = spawn(
    join(kit.home, 'bin', 'java'),
    [...JVM_OPTIONS, '-cp', program.classPath, 'Launcher', folder, lifetime],
    // A group of its own: an interrupt typed at the terminal is for the parent, which ends the server when requests are done.
    { cwd: folder, env: environment, detached: true, stdio: ['pipe', 'pipe', log.fd] },
  );
  await log.close();
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  );
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${password}\n`);

  const answer = await firstLine(child);
  if (answer === 'in-use') return 'in-use';
  const port = /^ready (\d+)$/.exec(answer ?? '')?.[1];
  if (port === undefined || child.pid === undefined) {
    child.kill('SIGKILL');
    await ended;
    const said = await readFile(logFile, 'utf8').catch(() => '');
    throw new WayFailed(
      `the local server did not start (Java ${kit.version}): ${said.slice(0, LOG_CHARACTERS_SHOWN).trim()}`,
      `read ${folder}/logs; if the store is damaged, remove ${folder} and start again`,
    );
  }
  return { processId: child.pid, port: Number(port), ended, stop: () => stop(child, ended) };
}

async function firstLine(child: ChildProcess): Promise<string | undefined> {
  const { stdout } = child;
  if (stdout === null) return undefined;
  const lines = createInterface(stdout);
  const limit = AbortSignal.timeout(START_LIMIT_MILLISECONDS);
  return new Promise((resolve) => {
    lines.once('line', resolve).once('close', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
    limit.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  await ended;
}
