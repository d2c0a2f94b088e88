import { setTimeout as delay } from 'node:timers/promises';
import type { BoundPorts, WaitStrategy } from 'testcontainers';
import type { GraphAddress } from '../../client.ts';
import { checkConnection } from '../connection.ts';
import { WayFailed } from '../database.ts';

const START_LIMIT_MILLISECONDS = 120_000;
const ASK_AGAIN_MILLISECONDS = 500;
const LOG_LINES = 10;
const HEADER_BYTES = 8;
const LENGTH_BYTES = 4;

type Container = Parameters<WaitStrategy['waitUntilReady']>[0];

/** Waits for an answer over Bolt rather than for a line of a log, which another image would word differently. */
export function untilBoltAnswers(uriOf: (ports: BoundPorts) => string, password: string): WaitStrategy {
  const strategy: WaitStrategy = {
    async waitUntilReady(container, ports) {
      const giveUp = Date.now() + START_LIMIT_MILLISECONDS;
      const address = { uri: uriOf(ports), user: 'neo4j', password };
      for (;;) {
        const failure = await failureOf(address);
        if (failure === undefined) return;
        const ended = !(await container.inspect()).State.Running;
        if (ended) throw new Error(`it ended; ${await lastLines(container)}`);
        if (Date.now() > giveUp) throw new Error(`${failure.message}; ${await lastLines(container)}`);
        await delay(ASK_AGAIN_MILLISECONDS);
      }
    },
    withStartupTimeout: () => strategy,
    isStartupTimeoutSet: () => true,
    getStartupTimeout: () => START_LIMIT_MILLISECONDS,
  };
  return strategy;
}

async function failureOf(address: GraphAddress): Promise<WayFailed | undefined> {
  try {
    await checkConnection(address);
    return undefined;
  } catch (error) {
    if (error instanceof WayFailed) return error;
    throw error;
  }
}

/** The end of a container's log, for messages. */
export async function lastLines(container: Container): Promise<string> {
  const log = await container.logs({ stdout: true, stderr: true, tail: LOG_LINES });
  return `its log ends: ${textOf(log).trim()}`;
}

/** Docker puts a header before each piece of a log: the stream in one byte, the length in the last four of eight. */
function textOf(log: Buffer): string {
  const pieces: Buffer[] = [];
  for (let start = HEADER_BYTES; start <= log.length; start += HEADER_BYTES) {
    const length = log.readUInt32BE(start - LENGTH_BYTES);
    pieces.push(log.subarray(start, start + length));
    start += length;
  }
  return Buffer.concat(pieces).toString('utf8');
}
