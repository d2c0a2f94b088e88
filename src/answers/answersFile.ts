import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { CannotStart, systemCodeOf } from '../errors.ts';
import type { Answers } from './answers.ts';
import { exportCommand } from './exportCommand.ts';
import { parseAnswers } from './parseAnswers.ts';

/**
 * Answers as the text of a file: JSON with one entry of a list on a line, so that other tools show what changed too. The same
 * answers give the same text.
 */
export function answersText(answers: Answers): string {
  const members = Object.entries(answers).map(([name, value]: [string, unknown]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** Writes a file of answers, whole or not at all. @throws CannotStart when it cannot be written. */
export async function writeAnswersFile(path: string, answers: Answers): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, answersText(answers));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new CannotStart(
      `${path} cannot be written: ${messageOf(error)}; name a file in a folder that is there`,
      { cause: error },
    );
  }
}

/** Reads a file of answers. @throws CannotStart when it is not there, or is none that can be read. */
export async function readAnswersFile(path: string): Promise<Answers> {
  return parseAnswers(await readText(path), path);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = systemCodeOf(error) === 'ENOENT';
    throw new CannotStart(
      isMissing
        ? `There is no file ${path}: write it with ${exportCommand(path)}`
        : `${path} cannot be read: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
