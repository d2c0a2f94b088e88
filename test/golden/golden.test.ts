import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { caseFiles, CASES, cases, examples, readCase, readExample } from './files.ts';
import { describeQueries, mask } from './masks.ts';
import { openServiceOnSeed, type ServiceOnSeed } from './serviceOnSeed.ts';

let service: ServiceOnSeed;
beforeAll(async () => {
  service = await openServiceOnSeed(inject('database'));
});
afterAll(() => service.close());

describe('each case answers as its files say, by the statements that they say', () => {
  test.each(cases)('%s', async (name) => {
    const { query, variables } = await readCase(name, service.release);
    const answered = await service.ask(query, variables);
    expect(answered.answer).not.toHaveProperty('errors');
    const answer = `${JSON.stringify(mask(answered.answer, service.release), null, 2)}\n`;
    await expect(answer).toMatchFileSnapshot(new URL(`${name}.answer.json`, CASES).pathname);
    await expect(describeQueries(answered, service.release)).toMatchFileSnapshot(
      new URL(`${name}.queries.txt`, CASES).pathname,
    );
  });
});

const ANSWERS = new URL('examples/', import.meta.url);

describe('each example has the answer that its file says', () => {
  test.each(examples)('%s', async (file) => {
    const { query } = await readExample(file);
    const { answer } = await service.ask(query);
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
    const { query, variables } = await readCase(name, service.release);
    const idsFor = async (first: number) =>
      (await service.ask(query, { ...variables, first })).queries.map(({ id }) => id);
    expect(await idsFor(100)).toEqual(await idsFor(1));
  });
});

test('no file is left of a case that is gone', () => {
  const left = caseFiles.filter((file) => !cases.includes(file.replace(/\.(graphql|variables\.json|answer\.json|queries\.txt)$/u, '')));
  expect(left).toEqual([]);
});
