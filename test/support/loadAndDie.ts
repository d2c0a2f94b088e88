import type { GraphAddress } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import { openLoadGraph } from './loadDatabase.ts';
import { articles, dataset } from './loadSources.ts';

/*
 * A process that begins a load and kills itself. It waits for one line of JSON that says when; it prints "finished"
 * if the load ends before.
 */

/** When the loader dies, and what it loads until then. */
export interface Death {
  readonly address: GraphAddress;
  readonly edition: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly leaseDuration: number;
  readonly batchSize: number;
  /** Number of the step, from 1, at which it dies. */
  readonly step: number;
  /** Milliseconds that it lives on after that step, doing no more than one statement; null to die within the step. */
  readonly delay: number | null;
}

async function loadAndDie({
  address,
  edition,
  now,
  leaseDuration,
  batchSize,
  step,
  delay,
}: Death): Promise<void> {
  const die = () => process.kill(process.pid, 'SIGKILL');
  let steps = 0;
  await loadRelease(openLoadGraph(address), [articles(edition), dataset()], {
    log: createLog('silent'),
    now: () => now,
    leaseDuration,
    batchSize,
    onStep: async () => {
      steps += 1;
      if (steps === step && delay === null) die();
      if (steps === step) setTimeout(die, delay ?? 0);
      // The statement after the step was sent; what comes after that must not be.
      if (steps > step) await new Promise(() => undefined);
    },
  });
  process.stdout.write('finished\n');
}

process.stdin.setEncoding('utf8').once('data', (line: string) => {
  process.stdin.destroy();
  void loadAndDie(JSON.parse(line) as Death).finally(() => process.exit());
});
