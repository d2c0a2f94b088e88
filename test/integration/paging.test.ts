import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeCursor } from '../../src/paging/cursor.ts';
import { questionKey } from '../../src/paging/question.ts';
import { registry, serveSources, serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

const PAGE = 'nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }';

/** Reads a root list page by page. */
async function walk(list: string, first: number, filter = ''): Promise<Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const { page } = (await release.answer(
      `query ($first: Int, $after: String) { page: ${list}(first: $first, after: $after ${filter}) { ${PAGE} } }`,
      { first, after },
    )) as { page: Page };
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

test.each([
  ['claims', 50],
  ['claims', 100],
  ['concepts', 40],
  ['assertions', 30],
  ['studies', 3],
  ['documents', 2],
])('every item of %s comes once, in one order, %i a page', async (list, first) => {
  const pages = await walk(list, first);
  const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

  expect(ids).toHaveLength(pages[0]?.totalCount ?? -1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(pages.length).toBe(Math.ceil(ids.length / first));
  expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, index) => index > 0));
  expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => ids.length));
  expect(await walk(list, first)).toEqual(pages);
});

test('claims come by document and place over all sources', async () => {
  const { claims } = (await release.answer(
    `{ claims(filter: {documents: ["zink-nytta", "zink-forkylning"]}) { nodes { id } } }`,
  )) as { claims: Page };
  expect(claims.nodes.map(({ id }) => id)).toEqual([
    ...['zf-c01', 'zf-c02', 'zf-c03', 'zf-c04', 'zf-c05', 'zf-c06', 'zf-c07', 'zf-c08'],
    ...['zn-c01', 'zn-c02', 'zn-c03', 'zn-c04', 'zn-c05', 'zn-c06'],
  ]);
});

test('nested lists are paged each for itself, in one query for all their parents', async () => {
  const page = `claims(first: 2) { edges { cursor node { id } } totalCount pageInfo { hasNextPage } }`;
  const { data, queries } = (await release.ask(
    `{ documents(first: 100) { nodes { id ${page} } } }`,
  )) as unknown as {
    data: { documents: { nodes: { id: string; claims: { edges: { cursor: string }[] } }[] } };
    queries: string[];
  };
  const zinc = data.documents.nodes.filter(({ id }) => id.startsWith('zink'));

  expect(zinc).toMatchObject([
    {
      claims: {
        edges: [{ node: { id: 'zf-c01' } }, { node: { id: 'zf-c02' } }],
        totalCount: 8,
        pageInfo: { hasNextPage: true },
      },
    },
    {
      claims: {
        edges: [{ node: { id: 'zn-c01' } }, { node: { id: 'zn-c02' } }],
        totalCount: 6,
        pageInfo: { hasNextPage: true },
      },
    },
  ]);
  expect(queries).toEqual(['claim.ofParents', 'claim.ofParents', 'document.page', 'release.current']);

  const after = zinc[1]?.claims.edges[1]?.cursor;
  expect(
    await release.answer(
      `query ($after: String) {
        document(id: "zink-nytta") { claims(first: 2, after: $after) { nodes { id } pageInfo { hasPreviousPage } } }
      }`,
      { after },
    ),
  ).toEqual({
    document: {
      claims: { nodes: [{ id: 'zn-c03' }, { id: 'zn-c04' }], pageInfo: { hasPreviousPage: true } },
    },
  });
  const { refused } = await release.ask(
    `query ($after: String) { document(id: "zink-forkylning") { claims(after: $after) { totalCount } } }`,
    { after },
  );
  expect(refused).toMatchObject({ argument: 'after' });
});

test('a list that is only counted is not read', async () => {
  expect(await release.ask(`{ claims(filter: {documents: ["zink-nytta"]}) { totalCount } }`)).toEqual({
    data: { claims: { totalCount: 6 } },
    refused: null,
    queries: ['claim.page', 'document.byIds', 'release.current'],
  });
  expect((await release.ask(`{ claims { nodes { id } } }`)).queries).toEqual([
    'claim.page',
    'release.current',
  ]);
});

test.each([
  [0, 'first: 0 is out of range; give a number from 1 to 100'],
  [-1, 'first: -1 is out of range; give a number from 1 to 100'],
  [101, 'first: 101 is out of range; give a number from 1 to 100'],
])('a page of %i is refused', async (first, message) => {
  const { refused } = await release.ask(`query ($first: Int) { claims(first: $first) { totalCount } }`, {
    first,
  });
  expect(refused).toEqual({ argument: 'first', message });
});

test('a page of null is a page of twenty', async () => {
  const { claims } = (await release.answer(`{ claims(first: null, after: null) { nodes { id } } }`)) as {
    claims: Page;
  };
  expect(claims.nodes).toHaveLength(20);
});

test('a cursor of another list, of a release long gone or made up is refused', async () => {
  const { studies } = (await release.answer(`{ studies(first: 1) { ${PAGE} } }`)) as { studies: Page };
  const refusal = async (after: string | null) =>
    (await release.ask(`query ($after: String) { claims(after: $after) { totalCount } }`, { after })).refused;

  expect(await refusal(studies.pageInfo.endCursor)).toEqual({
    argument: 'after',
    message: 'after: this cursor is of another list, studies; give one of claims, or begin without after',
  });
  expect(
    await refusal(writeCursor({ list: 'claims', question: questionKey({ filter: {} }) }, 'release0', 'zink')),
  ).toEqual({
    argument: 'after',
    message:
      'after: this cursor is from a release that was replaced more than an hour ago; begin again without after',
  });
  expect(await refusal('42')).toMatchObject({ argument: 'after' });
});

test.each([
  ['claims', '', 'filter: {stance: [ASSERTS]}'],
  ['concepts', 'filter: {sources: ["registry"]}', ''],
  ['assertions', '', 'filter: {sources: ["registry"]}'],
  ['studies', '', 'filter: {sources: ["registry"]}'],
  ['documents', '', 'sources: ["registry"]'],
])('a cursor of %s is of the arguments that it was given for', async (list, asked, other) => {
  const page = async (filter: string, after: string | null) =>
    release.ask(`query ($after: String) { list: ${list}(first: 1, after: $after, ${filter}) { ${PAGE} } }`, {
      after,
    });
  const { data } = (await page(asked, null)) as unknown as { data: { list: Page } };
  const after = data.list.pageInfo.endCursor;
  expect(after).not.toBeNull();
  expect((await page(asked, after)).refused).toBeNull();
  expect((await page(other, after)).refused).toEqual({
    argument: 'after',
    message: `after: this cursor of ${list} was given for other arguments; give it with those of the page that it came from, or begin again without after`,
  });
});

test.each([
  ['claims', ''],
  ['concepts', ''],
  ['assertions', ''],
  ['studies', ''],
  ['disagreements', ''],
  ['chains', 'from: "magnesium", to: "restless_legs", '],
])('a filter of null for %s is a filter that was left out', async (list, ends) => {
  const page = (filter: string) =>
    release.answer(`{ list: ${list}(${ends}${filter}first: 1) { totalCount } }`);
  const all = await page('');
  expect(all).toEqual({ list: { totalCount: expect.any(Number) as number } });
  expect(await page('filter: null, ')).toEqual(all);
});

test('a cursor outlives a new release', async () => {
  const page = `claims(first: 1, after: $after, filter: {sources: ["registry"]}) { ${PAGE} }`;
  const ask = `query ($after: String) { ${page} }`;
  const before = (await release.answer(ask)) as { claims: Page };
  expect(before.claims.nodes).toEqual([{ id: 'rr-c1' }]);

  const next = await serveSources(inject('database'), [registry()]);
  const after = (await next.answer(ask, { after: before.claims.pageInfo.endCursor })) as { claims: Page };
  await next.close();

  expect(after.claims).toEqual({
    nodes: [{ id: 'rr-c2' }],
    totalCount: 2,
    pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: expect.any(String) as string },
  });
  expect(after.claims.pageInfo.endCursor).not.toBe(before.claims.pageInfo.endCursor);
});
