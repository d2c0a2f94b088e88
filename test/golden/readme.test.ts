import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { openServiceOnSeed } from './serviceOnSeed.ts';

/** The questions that the README asks, each with the answer that it shows. */
const QUESTION_AND_ANSWER = /```graphql\n(.*?)```\s+```json\n(.*?)```/gsu;

test("each of the README's questions has the answer that the README shows", async () => {
  const readme = await readFile('README.md', 'utf8');
  const pairs = [...readme.matchAll(QUESTION_AND_ANSWER)];
  expect(pairs.length).toBeGreaterThan(1);
  const service = await openServiceOnSeed(inject('database'));
  try {
    for (const [, question = '', shown = ''] of pairs) {
      const { answer } = await service.ask(question);
      expect(answer).toEqual(JSON.parse(shown));
    }
  } finally {
    await service.close();
  }
});
