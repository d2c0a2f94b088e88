import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { articles, dataset } from '../support/loadSources.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles('mechanism'), dataset()]);
});
afterAll(() => release.close());

// The dataset's id of headache comes first in the alphabet, and stands for both.
const HOW_IT_HURTS = {
  id: 'how_it_hurts',
  title: 'How it hurts',
  assertions: [
    { id: 'salt.RAISES_IT.pressure', sign: 'RAISES' },
    { id: 'pressure.RAISES_IT.cephalalgia;DISEASE_CONTEXT=flow', sign: 'RAISES' },
  ],
  documents: [{ id: 'first' }, { id: 'second' }],
};

test('a mechanism tells its assertions in its order, and the documents with a claim on any', async () => {
  const selection = 'id title assertions { id sign } documents { id }';
  const { data, queries } = await release.ask(`{
    mechanism(id: "how_it_hurts") { ${selection} }
    unknown: mechanism(id: "how_it_heals") { ${selection} }
    mechanisms { ${selection} }
  }`);
  expect(data).toEqual({ mechanism: HOW_IT_HURTS, unknown: null, mechanisms: [HOW_IT_HURTS] });
  expect(queries).toEqual(['assertion.byIds', 'mechanism.all', 'release.current']);
});
