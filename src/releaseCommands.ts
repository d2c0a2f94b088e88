import { readAnswers } from './answers/answers.loader.ts';
import { answersText, readAnswersFile, writeAnswersFile } from './answers/answersFile.ts';
import { compareAnswers, isSame } from './answers/compareAnswers.ts';
import { comparisonText } from './answers/comparisonText.ts';
import { exportCommand } from './answers/exportCommand.ts';
import type { Config } from './config.ts';
import { CannotStart } from './errors.ts';
import { openGraph } from './graph/client.ts';
import { listenForInterruption, orInterrupted } from './interruption.ts';
import { createLog } from './log.ts';
import { findDatabase } from './openDatabase.ts';
import { beginOperation } from './release/operation.ts';
import { showStage } from './stage.ts';

/** Milliseconds that a statement of an export may take; each reads one stretch of a list. */
const EXPORT_TIME_LIMIT = 60_000;

/** How a comparison ends, as `diff` of POSIX does. */
const EXIT = { same: 0, different: 1, trouble: 2 } as const;

/**
 * Writes what the current release answers to a file, or to standard output where none is named; the log is on standard error.
 *
 * @throws CannotStart when there is no release, or the file cannot be written.
 */
export async function exportRelease(config: Config, file: string | null): Promise<void> {
  const log = createLog(config.logLevel, 'error');
  const interruption = listenForInterruption();
  const database = await orInterrupted(findDatabase(config, log), interruption);
  const graph = openGraph(database, EXPORT_TIME_LIMIT, log);
  try {
    const answers = await showStage('Read the answers', log, async () => {
      const result = await readAnswers(beginOperation(graph, 'release export', log, interruption));
      return { result, outcome: `${result.assertions.length} assertions of ${result.release.id}` };
    });
    if (file === null) process.stdout.write(answersText(answers));
    else await writeAnswersFile(file, answers);
  } finally {
    await graph.close();
    await database.stop();
  }
}

/**
 * Tells what differs between two exports, and why.
 *
 * @returns what the process is to end with: 0 where nothing differs, 1 where something does, 2 where a file is none that can
 * be read, or is not what it was written as.
 */
export async function compareExports(before: string, after: string, asJson: boolean): Promise<number> {
  try {
    const [old, now] = await Promise.all([readAnswersFile(before), readAnswersFile(after)]);
    const comparison = compareAnswers(old, now);
    if (old.release.contentHash === now.release.contentHash && !isSame(comparison)) {
      throw new CannotStart(
        `${before} and ${after} say that they are of the same content, and differ: one of them was changed, or written by another version of Magnesia. Write both anew with ${exportCommand('FILE')}`,
      );
    }
    const { notice } = now;
    process.stdout.write(
      asJson ? `${JSON.stringify({ notice, ...comparison }, null, 2)}\n` : comparisonText(comparison, notice),
    );
    return isSame(comparison) ? EXIT.same : EXIT.different;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.trouble;
  }
}
