import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describeQueries, mask, unmask } from './masks.ts';
import { openServiceOnSeed, type ServiceOnSeed } from './serviceOnSeed.ts';

/*
 * One file is one test: `cases/X.graphql`, with `X.variables.json` where it takes variables. Beside it stand the answer and
 * the statements that Neo4j was given; one query more for each item of a list shows as extra lines. After a change
 * that is meant: `npx vitest run test/golden --update`, and read the difference.
 */
const CASES = new URL('cases/', import.meta.url);
const files = await readdir(CASES);
const cases = files
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

let service: ServiceOnSeed;
beforeAll(async () => {
  service = await openServiceOnSeed(inject('database'));
});
afterAll(() => service.close());

async function readCase(name: string) {
  const query = await readFile(new URL(`${name}.graphql`, CASES), 'utf8');
  const variables = files.includes(`${name}.variables.json`)
    ? (unmask(JSON.parse(await readFile(new URL(`${name}.variables.json`, CASES), 'utf8')), service.release) as Record<
        string,
        unknown
      >)
    : {};
  return { query, variables };
}

describe('each case answers as its files say, by the statements that they say', () => {
  test.each(cases)('%s', async (name) => {
    const { query, variables } = await readCase(name);
    const answered = await service.ask(query, variables);
    expect(answered.answer).not.toHaveProperty('errors');
    const answer = `${JSON.stringify(mask(answered.answer, service.release), null, 2)}\n`;
    await expect(answer).toMatchFileSnapshot(new URL(`${name}.answer.json`, CASES).pathname);
    await expect(describeQueries(answered, service.release)).toMatchFileSnapshot(
      new URL(`${name}.queries.txt`, CASES).pathname,
    );
  });
});

/*
 * The examples that GraphiQL opens with: one for each user and question. Each has its exact answer in
 * `examples/X.answer.json`, which a reader can check against the articles.
 */
const EXAMPLES = new URL('../../examples/', import.meta.url);
const examples = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.graphql')).sort();
const ANSWERS = new URL('examples/', import.meta.url);

describe('each example has the answer that its file says', () => {
  test.each(examples)('%s', async (file) => {
    const { answer } = await service.ask(await readFile(new URL(file, EXAMPLES), 'utf8'), {});
    const answerFile = new URL(file.replace('.graphql', '.answer.json'), ANSWERS);
    await expect(`${JSON.stringify(mask(answer, service.release), null, 2)}\n`).toMatchFileSnapshot(
      answerFile.pathname,
    );
  });

  test('no answer is left of an example that is gone', async () => {
    const left = (await readdir(ANSWERS)).filter(
      (file) => !examples.includes(file.replace('.answer.json', '.graphql')),
    );
    expect(left).toEqual([]);
  });
});

describe('a page of a hundred takes the same statements as a page of one', () => {
  const paged = cases.filter((name) => name.startsWith('page-'));

  test.each(paged)('%s', async (name) => {
    const { query, variables } = await readCase(name);
    const idsFor = async (first: number) =>
      (await service.ask(query, { ...variables, first })).queries.map(({ id }) => id);
    expect(await idsFor(100)).toEqual(await idsFor(1));
  });
});

test('no file is left of a case that is gone', () => {
  const left = files.filter((file) => !cases.includes(file.replace(/\.(graphql|variables\.json|answer\.json|queries\.txt)$/u, '')));
  expect(left).toEqual([]);
});
