import { readdir, readFile } from 'node:fs/promises';
import type { CurrentRelease } from '../../src/release/release.ts';
import { unmask } from './masks.ts';

/*
 * One file is one test: `cases/X.graphql`, with `X.variables.json` where it takes variables. Beside it stand the answer and
 * the statements that Neo4j was given; one query more for each item of a list shows as extra lines. After a change
 * that is meant: `npx vitest run test/golden --update`, and read the difference.
 */
export const CASES = new URL('cases/', import.meta.url);
export const caseFiles: readonly string[] = await readdir(CASES);
export const cases: readonly string[] = caseFiles
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

/*
 * The examples that GraphiQL opens with: one for each user and question. Each has its exact answer in
 * `examples/X.answer.json`, which a reader can check against the articles.
 */
const EXAMPLES = new URL('../../examples/', import.meta.url);
export const examples: readonly string[] = (await readdir(EXAMPLES))
  .filter((file) => file.endsWith('.graphql'))
  .sort();

/** An operation of a file, as a client sends it. */
interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export async function readCase(name: string, release: CurrentRelease): Promise<Asked> {
  const query = await readFile(new URL(`${name}.graphql`, CASES), 'utf8');
  if (!caseFiles.includes(`${name}.variables.json`)) return { query, variables: {} };
  const written: unknown = JSON.parse(await readFile(new URL(`${name}.variables.json`, CASES), 'utf8'));
  return { query, variables: unmask(written, release) as Record<string, unknown> };
}

export async function readExample(file: string): Promise<Asked> {
  return { query: await readFile(new URL(file, EXAMPLES), 'utf8'), variables: {} };
}
