import { CannotStart } from '../errors.ts';
import { byCodeUnit } from '../language/order.ts';
import { ANSWERS_FORMAT, ANSWERS_FORMAT_VERSION, answersFile, type Answers } from './answers.ts';
import { exportCommand } from './exportCommand.ts';
import { questionId, structureId } from './fields.ts';

/**
 * Answers out of the text of a file.
 *
 * @throws CannotStart when it is none, or is not whole and as it was written; the message names the file and the line.
 */
export function parseAnswers(text: string, path: string): Answers {
  const value = parsedJson(text, path);
  if (!isObject(value) || value['format'] !== ANSWERS_FORMAT) throw noExport(path);
  const version = value['formatVersion'];
  if (version !== ANSWERS_FORMAT_VERSION) {
    throw new CannotStart(
      `${path} has format version ${String(version)}, and this Magnesia reads ${ANSWERS_FORMAT_VERSION}: ` +
        'export both releases with one version of it',
    );
  }
  const parsed = answersFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
    throw damaged(path, lineOf(text, issue?.path ?? []), `${place}: ${issue?.message ?? ''}`);
  }
  refuseDisorder(parsed.data, text, path);
  return parsed.data;
}

const LISTS_BY_ID = [
  'predicates',
  'documents',
  'studies',
  'claims',
  'lines',
  'assertions',
  'disagreements',
] as const;

/** By what the entries of each list are ordered, each once. */
function keysOf(answers: Answers): (readonly [list: string, keys: readonly string[]])[] {
  return [
    ...LISTS_BY_ID.map((list) => [list, answers[list].map(({ id }) => id)] as const),
    ['structure', answers.structure.map(structureId)],
    ['chains', answers.chains.map(({ from, to }) => questionId(from, to))],
  ];
}

function refuseDisorder(answers: Answers, text: string, path: string): void {
  for (const [list, keys] of keysOf(answers)) {
    for (const [index, key] of keys.entries()) {
      const previous = keys[index - 1];
      if (previous === undefined || byCodeUnit(previous, key) < 0) continue;
      const fault =
        previous === key
          ? `${list} has "${key}" twice`
          : `in ${list} "${key}" stands after "${previous}", and entries are in alphabetical order`;
      throw damaged(path, lineOf(text, [list, index]), fault);
    }
  }
}

function parsedJson(text: string, path: string): unknown {
  const value = jsonOf(text);
  if (value !== undefined) return value;
  const start = text.indexOf(`{\n"format": "${ANSWERS_FORMAT}"`);
  const before = text.slice(0, start);
  if (start < 0) throw noExport(path);
  if (before.trim() !== '') throw afterOtherLines(path, before.split('\n').length - 1);
  const lines = text.trimEnd().split('\n');
  const broken = lines.findIndex((line, index) => index > 0 && /^[{"]/u.test(line) && !isWholeLine(line));
  throw broken < 0
    ? damaged(path, lines.length, 'the file ends before it is whole')
    : damaged(path, broken + 1, 'this line is no JSON, as if it were cut off or changed by hand');
}

/** Whether a line is an entry of a list, or a member that is not in lists or begins one. */
function isWholeLine(line: string): boolean {
  const entry = line.replace(/,$/u, '');
  return jsonOf(entry.startsWith('{') ? entry : `{${entry}${entry.endsWith('[') ? ']' : ''}}`) !== undefined;
}

/** Undefined where it is none: JSON has no such value. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The line of a field in the text of a file, which has one entry of a list on a line; counted from 1. */
function lineOf(text: string, [member, index]: readonly PropertyKey[]): number {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${JSON.stringify(String(member ?? ''))}: `));
  return start + 1 + (typeof index === 'number' ? index + 1 : 0) || 1;
}

function noExport(path: string): CannotStart {
  return new CannotStart(`${path} is no export of answers: write one with ${exportCommand('FILE')}`);
}

function afterOtherLines(path: string, lines: number): CannotStart {
  return new CannotStart(
    `${path}:1: is not as it was exported: ${lines} lines stand before it, as npm writes them without -s. ` +
      `Take them away, or export the release again with ${exportCommand('FILE')}`,
  );
}

function damaged(path: string, line: number, fault: string): CannotStart {
  return new CannotStart(
    `${path}:${line}: is not as it was exported: ${fault}. Export the release again with ${exportCommand('FILE')}`,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
