import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
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
  readonly stop: () => Promise<void>;
}

/** What a server is started with. */
export interface ServerOrder {
  /** A prepared folder with its settings. */
  readonly folder: string;
  readonly password: string;
  readonly lifetime: ProvisioningSettings['lifetime'];
  readonly kit: JavaDevelopmentKit;
  readonly program: ServerProgram;
  readonly environment: ProvisioningSettings['environment'];
}

const START_LIMIT_MILLISECONDS = 120_000;
const COMPLAINTS_KEPT = 8_000;

const JVM_OPTIONS = [
  '-Xmx1g',
  '-XX:+UseSerialGC',
  // The second compiler takes half of all processor time of the first minutes and gives back little afterwards.
  '-XX:TieredStopAtLevel=1',
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
export async function startServerProcess(order: ServerOrder): Promise<ServerProcess | 'in-use'> {
  const { folder, password, lifetime, kit, program, environment } = order;
  const child = spawn(
    join(kit.home, 'bin', 'java'),
    [...JVM_OPTIONS, '-cp', program.classPath, 'Launcher', folder, lifetime],
    // A group of its own: an interrupt typed at the terminal is for the parent, which ends the server when requests are done.
    { cwd: folder, env: environment, detached: true, stdio: 'pipe' },
  );
  const ended = new Promise<void>((resolve) => {
    child
      .once('close', () => {
        resolve();
      })
      .once('error', () => {
        resolve();
      });
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-COMPLAINTS_KEPT);
  });
  child.stdin.on('error', () => undefined).write(`${password}\n`);

  const answer = await answerOf(child);
  if (answer === 'in-use') return 'in-use';
  const port = /^ready (\d+)$/.exec(answer ?? '')?.[1];
  if (port === undefined || child.pid === undefined) {
    child.kill('SIGKILL');
    await ended;
    throw new WayFailed(
      `Neo4j did not start on Java ${kit.version}: ${cause(complaints) ?? `it ended with ${String(child.signalCode ?? child.exitCode)}`}`,
      `read the logs in ${join(folder, 'logs')}; if the store is damaged, remove ${folder}; then start again`,
    );
  }
  return { processId: child.pid, port: Number(port), ended, stop: () => stop(child, ended) };
}

/** The launcher's one line, or nothing when it ends or takes too long. */
async function answerOf(child: ChildProcessWithoutNullStreams): Promise<string | undefined> {
  const signal = AbortSignal.timeout(START_LIMIT_MILLISECONDS);
  try {
    for await (const line of createInterface({ input: child.stdout, signal })) {
      if (/^(ready \d+|in-use)$/u.test(line)) return line;
    }
    return undefined;
  } finally {
    // A stream that nobody reads would keep the end of the process from being seen.
    child.stdout.resume();
  }
}

/** Java tells the cause last, after much else. */
function cause(complaints: string): string | undefined {
  const lines = complaints.split('\n');
  return lines.findLast((line) => /^(Caused by: )?[\w.$]+(Exception|Error)\b/u.test(line));
}

async function stop(child: ChildProcessWithoutNullStreams, ended: Promise<void>): Promise<void> {
  child.stdin.end();
  await ended;
}
