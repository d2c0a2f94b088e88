import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../examples/', import.meta.url);

/** The example queries, by file name; each opens with a comment that says who asks what. */
export async function readExampleQueries(): Promise<readonly string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
}
