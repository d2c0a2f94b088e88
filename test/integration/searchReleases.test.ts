import { afterEach, expect, inject, test } from 'vitest';
import type { LoadSource } from '../../src/seed/load/versions.ts';
import { aConcept, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease | undefined;
afterEach(() => release?.close());

async function serve(source: LoadSource): Promise<ServedRelease> {
  await release?.close();
  release = await serveSources(inject('database'), [source]);
  return release;
}

/** A source with concepts that have one name each. */
const source = (names: Readonly<Record<string, string>>) =>
  withTexts(
    aSeed('lists', {
      concepts: Object.entries(names).map(([id, text]) =>
        aConcept(id, { names: [{ text, language: 'en', kind: 'PREFERRED', origin: 'EDITOR' }] }),
      ),
    }),
  );

interface Answer {
  readonly search: {
    readonly totalCount: number | null;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const search = async (served: ServedRelease, text: string, rest = '') =>
  (
    (await served.answer(
      `query ($text: String!) { search(text: $text ${rest}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { text },
    )) as Answer
  ).search;

test('a search is of the release that is served, whatever others are still there', async () => {
  const names = { one: 'quillwort', two: 'quillwort tea', three: 'quillworts of old' };
  const before = await serve(source(names));
  const first = await search(before, 'quillwort', 'first: 1');
  expect(first).toMatchObject({ totalCount: 3, nodes: [{ id: 'one' }] });

  const after = await serve(source({ ...names, two: 'bladderwrack', four: 'quillwort seeds' }));
  expect(await search(after, 'bladderwrack')).toMatchObject({ totalCount: 1, nodes: [{ id: 'two' }] });
  expect(await search(after, 'tea')).toMatchObject({ totalCount: 0 });
  // A cursor goes on where it was, in what is served now.
  const next = await search(after, 'quillwort', `first: 5, after: "${first.pageInfo.endCursor}"`);
  expect(next.nodes.map(({ id }) => id)).toEqual(['four', 'three']);
});

test('the count is null where more names match than are looked at', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [`c${index}`, `lobelia ${'x'.repeat(index + 1)}`]),
  );
  const served = await serve(source({ ...many, alone: 'trillium' }));
  const page = await search(served, 'lobelia', 'first: 100');
  // The shortest names are those that are kept.
  expect(page.nodes.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => `c${index}`));
  expect(page.totalCount).toBeNull();
  expect((await search(served, 'lobelia', 'first: 100, categories: [FOOD]')).totalCount).toBe(0);
  expect((await search(served, 'trillium')).totalCount).toBe(1);
});
