import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../src/config.ts';
import { WayFailed } from '../../src/graph/provisioning/database.ts';
import { findJavaDevelopmentKit } from '../../src/graph/provisioning/local/javaDevelopmentKit.ts';
import { isAlive } from '../../src/graph/provisioning/processes.ts';
import type { Database, ProvisioningSettings } from '../../src/graph/provisioning/provision.ts';

const HOLDER = fileURLToPath(new URL('databaseHolder.ts', import.meta.url));
const ASK_AGAIN_MILLISECONDS = 50;

/** Whether this machine has what the local server needs; one with a container or an address need not. */
export async function canRunLocalServer(): Promise<boolean> {
  try {
    await findJavaDevelopmentKit(env);
    return spawnSync('mvn', ['-v']).status === 0;
  } catch (error) {
    if (error instanceof WayFailed) return false;
    throw error;
  }
}

/** Settings of a local server in a new folder of its own; the jars are those of the working folder. */
export async function localSettings(lifetime: 'kept' | 'throwaway'): Promise<ProvisioningSettings> {
  const { database } = readConfig({});
  return {
    ...database,
    from: 'local',
    lifetime,
    dataDirectory: await mkdtemp(join(tmpdir(), 'magnesia-provisioning-')),
    programDirectory: database.dataDirectory,
    environment: env,
  };
}

/** A process that holds a database, as another `npm start` would. */
export interface Holder {
  readonly process: ChildProcess;
  /** Settles when the database answers; rejects with the reason when there is none. */
  readonly database: Promise<Database>;
}

/** Starts a process that provides a database with these settings. */
export function holdDatabase(settings: ProvisioningSettings): Holder {
  const child = spawn(process.execPath, [HOLDER, JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const database = (async () => {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const answer = JSON.parse(line) as Database | { failure: string };
    if ('failure' in answer) throw new Error(answer.failure);
    return answer;
  })();
  database.catch(() => undefined);
  return { process: child, database };
}

/** Ends a process as nothing that can be handled does. */
export async function killAtOnce(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Waits until the condition holds. */
export async function until(condition: () => boolean | Promise<boolean>, timeLimit: number): Promise<void> {
  const giveUp = Date.now() + timeLimit;
  while (!(await condition())) {
    if (Date.now() > giveUp) throw new Error(`not so after ${timeLimit} ms: ${condition.toString()}`);
    await delay(ASK_AGAIN_MILLISECONDS);
  }
}

/** Waits until there is no process with this id. */
export async function untilEnded(processId: number | undefined, timeLimit: number): Promise<void> {
  if (processId === undefined) throw new Error('no process was named');
  await until(() => !isAlive(processId), timeLimit);
}

/** Runs one statement and answers the first value of each row. */
export async function query(
  { uri, user, password, database }: Pick<Database, 'uri' | 'user' | 'password' | 'database'>,
  cypher: string,
): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database });
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}
