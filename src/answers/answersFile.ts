import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { CannotStart } from '../errors.ts';
import { ANSWERS_FORMAT, ANSWERS_FORMAT_VERSION, answersFile, type Answers } from './answers.ts';

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
    throw new CannotStart(`${path} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

/** Reads a file of answers. @throws CannotStart when it is not there, or is none that can be read. */
export async function readAnswersFile(path: string): Promise<Answers> {
  return parseAnswers(await readText(path), path);
}

/** Answers out of the text of a file. @throws CannotStart when it is none that can be read. */
export function parseAnswers(text: string, path: string): Answers {
  const value = parsedJson(text);
  if (!isObject(value) || value['format'] !== ANSWERS_FORMAT) {
    throw new CannotStart(
      `${path} is no export of answers: write one with magnesia release export --to FILE`,
    );
  }
  const version = value['formatVersion'];
  if (version !== ANSWERS_FORMAT_VERSION) {
    throw new CannotStart(
      `${path} has format version ${String(version)}, and this magnesia reads ${ANSWERS_FORMAT_VERSION}: ` +
        'export both releases with one version of it',
    );
  }
  const parsed = answersFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  throw new CannotStart(`${path} is not as it was exported: ${place}: ${issue?.message ?? ''}`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CannotStart(
      isMissing ? `There is no file ${path}` : `${path} cannot be read: ${messageOf(error)}`,
      {
        cause: error,
      },
    );
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
