import { Listr } from 'listr2';
import type { Logger } from './log.ts';

/** Told one line about what a stage is at. */
export type Tell = (line: string) => void;

/** Least time between two lines of progress where there is no terminal, in milliseconds. */
const LINE_EVERY = 2_000;

/**
 * Runs one part of a long work and shows it: a moving line on a terminal, plain log lines elsewhere.
 *
 * @param run - Returns the result and the line that the stage ends with.
 */
export async function showStage<Result>(
  title: string,
  log: Logger,
  run: (tell: Tell) => Promise<{ result: Result; outcome: string }>,
): Promise<Result> {
  return process.stdout.isTTY ? onTerminal(title, log, run) : inLog(title, log, run);
}

async function inLog<Result>(
  title: string,
  log: Logger,
  run: (tell: Tell) => Promise<{ result: Result; outcome: string }>,
): Promise<Result> {
  const stage = log.child({ stage: title });
  let quietUntil = 0;
  const { result, outcome } = await run((line) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + LINE_EVERY;
    stage.info(line);
  });
  stage.info(outcome);
  return result;
}

async function onTerminal<Result>(
  title: string,
  log: Logger,
  run: (tell: Tell) => Promise<{ result: Result; outcome: string }>,
): Promise<Result> {
  const { level } = log;
  // Lines of the log would fall into the moving line.
  if (log.isLevelEnabled('info')) log.level = 'warn';
  const results: Result[] = [];
  const list = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          const { result, outcome } = await run((line) => {
            task.output = line;
          });
          results.push(result);
          task.title = `${title}: ${outcome}`;
        },
      },
    ],
    // Signals are for main, which has a server to stop and a lease to give back; an error is told once, at the end.
    { registerSignalListeners: false, rendererOptions: { showErrorMessage: false } },
  );
  try {
    await list.run();
  } finally {
    log.level = level;
  }
  const [result] = results;
  if (results.length === 0) throw new Error(`the stage "${title}" ended without a result`);
  return result as Result;
}
