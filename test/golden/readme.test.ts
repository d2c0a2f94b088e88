import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { openServiceOnSeed } from './serviceOnSeed.ts';

function block(markdown: string, language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'su').exec(markdown) ?? [];
  if (text === undefined) throw new Error(`the README has no block of ${language}`);
  return text;
}

test("the README's question has the answer that the README shows", async () => {
  const readme = await readFile('README.md', 'utf8');
  const service = await openServiceOnSeed(inject('database'));
  try {
    const { answer } = await service.ask(block(readme, 'graphql'));
    expect(answer).toEqual(JSON.parse(block(readme, 'json')));
  } finally {
    await service.close();
  }
});
