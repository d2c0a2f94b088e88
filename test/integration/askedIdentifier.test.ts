import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadFolders } from '../support/loadFolders.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  await loadFolders(inject('database'), 'test/fixtures/second-supplement/seed');
  service = await startTestService({ database: inject('database') });
});
afterAll(() => service.stop());

test.each([
  ['evidence(condition: $id) { asked }', 'condition'],
  ['evidence(condition: "zinc", intervention: $id) { asked }', 'intervention'],
  ['safety(intervention: $id) { asked }', 'intervention'],
  ['foodSources(nutrient: $id) { asked }', 'nutrient'],
  ['neighbourhood(concepts: [$id]) { unknown }', 'concepts'],
])('%s refuses an id that is none, and does not say it back', async (field, argument) => {
  const ask = (id: string) => service.ask(`query ($id: ID!) { ${field} }`, { variables: { id } });
  const messages = (await Promise.all([ask(' '), ask('x'.repeat(9_000))])).map(({ errors }) =>
    errors?.map(({ message, extensions }) => [extensions['code'], message]),
  );
  expect(messages).toEqual([
    [
      [
        'BAD_USER_INPUT',
        `${argument}: it is empty; give a slug, a former id, or an exact and verified CURIE; \`search\` finds concepts by name`,
      ],
    ],
    [['BAD_USER_INPUT', `${argument}: 9000 characters are no id; give at most 500`]],
  ]);
});
