import { describe, expect, test } from 'vitest';
import { BadUserInput } from '../../src/errors.ts';
import { connect, listOf, type PagedList } from '../../src/paging/connection.ts';
import { readCursor, writeCursor } from '../../src/paging/cursor.ts';
import { filterList } from '../../src/paging/filterArguments.ts';
import { questionKey } from '../../src/paging/question.ts';
import type { CurrentRelease } from '../../src/release/release.ts';

const release: CurrentRelease = {
  id: 'releaseB',
  contentHash: 'ab',
  madeAt: '2026-01-01T00:00:00.000Z',
  graph: 'graphB',
  versions: ['graphB'],
  sources: [],
  kept: ['releaseB', 'releaseA'],
};

const CLAIMS = { list: 'claims', question: questionKey({ filter: { certainty: ['ASSERTED'] } }) };

const keyed = (...keys: string[]) => keys.map((orderKey) => ({ orderKey }));

describe('a cursor', () => {
  test('gives back the key it stands after', () => {
    const cursor = writeCursor(CLAIMS, 'releaseB', 'da.000000012.da-c001 ö');
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/u);
    expect(readCursor(cursor, CLAIMS, release, 'after')).toBe('da.000000012.da-c001 ö');
  });

  test('outlives a new release as long as the old one is kept', () => {
    expect(readCursor(writeCursor(CLAIMS, 'releaseA', 'k'), CLAIMS, release, 'after')).toBe('k');
  });

  test.each([
    [
      'of another list',
      writeCursor({ ...CLAIMS, list: 'studies' }, 'releaseB', 'k'),
      'is of another list, studies; give one of claims, or begin without after',
    ],
    [
      'of other arguments',
      writeCursor({ ...CLAIMS, question: questionKey({ filter: {} }) }, 'releaseB', 'k'),
      'this cursor of claims was given for other arguments; give it with those of the page that it came from',
    ],
    ['of a release long gone', writeCursor(CLAIMS, 'release0', 'k'), 'begin again without after'],
    ['made up', 'nonsense', 'this is no cursor'],
    ['of another form', Buffer.from('["claims"]').toString('base64url'), 'this is no cursor'],
    ['empty', '', 'this is no cursor'],
  ])('%s is refused', (_, cursor, reason) => {
    const read = () => readCursor(cursor, CLAIMS, release, 'after');
    expect(read).toThrow(BadUserInput);
    expect(read).toThrow(reason);
  });
});

test('the key of a question is the same for the same arguments, however they are put, and for no others', () => {
  const asked = { of: 'a', filter: { certainty: ['ASSERTED', 'POSSIBLE'], concept: null } };
  const same = [
    { filter: { certainty: ['ASSERTED', 'POSSIBLE'] }, of: 'a' },
    { of: 'a', filter: { certainty: ['POSSIBLE', 'ASSERTED'] }, sources: undefined },
    { of: 'a', filter: { certainty: ['POSSIBLE', 'ASSERTED'] }, context: { dose: {} } },
  ];
  const others = [
    { of: 'b', filter: asked.filter },
    { of: 'a', filter: { certainty: ['ASSERTED'] } },
    { of: 'a', filter: { presence: ['ASSERTED', 'POSSIBLE'] } },
    { of: 'a' },
    { of: 'a', filter: { ...asked.filter, includeKin: true } },
    { of: 'a', filter: { ...asked.filter, includeKin: false } },
    { of: 'a', sources: [] },
    { filter: asked.filter },
    { of: 'a', filter: { certainty: '["ASSERTED","POSSIBLE"]' } },
    {},
  ];
  expect(same.map(questionKey)).toEqual(same.map(() => questionKey(asked)));
  expect(new Set([asked, ...others].map(questionKey)).size).toBe(others.length + 1);
  expect([{ filter: null }, { filter: {} }].map(questionKey)).toEqual([{}, {}].map(questionKey));
});

describe('a page', () => {
  const page = (first: number, after = '') => ({ ...CLAIMS, release: 'releaseB', first, after });
  const cursor = (key: string) => writeCursor(CLAIMS, 'releaseB', key);

  test('has the first items with their cursors, and says that the list goes on', async () => {
    const connection = connect(page(2), listOf(keyed('a', 'b', 'c')));
    expect(await connection.nodes()).toEqual(keyed('a', 'b'));
    expect(await connection.edges()).toEqual([
      { cursor: cursor('a'), node: { orderKey: 'a' } },
      { cursor: cursor('b'), node: { orderKey: 'b' } },
    ]);
    expect(await connection.pageInfo()).toMatchObject({
      hasNextPage: true,
      startCursor: cursor('a'),
      endCursor: cursor('b'),
    });
  });

  test.each([
    ['without after', '', false],
    ['after an item', 'a', true],
    ['after an item that is gone, with one before it', 'aa', true],
    ['after a place before the first item', 'A', false],
  ])('%s tells whether there is a page before', async (_, after, answer) => {
    const { hasPreviousPage } = await connect(page(1, after), listOf(keyed('a', 'b'))).pageInfo();
    expect(typeof hasPreviousPage === 'function' ? await hasPreviousPage() : hasPreviousPage).toBe(answer);
  });

  test('that is empty has no cursors', async () => {
    const connection = connect(page(5, 'z'), listOf(keyed('a')));
    expect(await connection.edges()).toEqual([]);
    expect(await connection.pageInfo()).toMatchObject({
      hasNextPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('is read once, whatever is asked of it, and not at all for its count', async () => {
    const stretches: [string, number][] = [];
    const list: PagedList<{ orderKey: string }> = {
      read: (after, limit) => {
        stretches.push([after, limit]);
        return Promise.resolve(keyed('b', 'c'));
      },
      count: (limit) => Promise.resolve(Math.min(limit, 7)),
    };
    const connection = connect(page(1, 'a'), list);
    expect(await connection.totalCount()).toBe(7);
    expect(stretches).toEqual([]);
    await Promise.all([connection.edges(), connection.nodes(), connection.pageInfo()]);
    expect(stretches).toEqual([['a', 2]]);
  });

  test.each([
    [10_000, 10_000],
    [10_001, null],
    [1_000_000, null],
  ])('of a list of %i says that there are %s', async (size, answer) => {
    const list: PagedList<{ orderKey: string }> = {
      read: () => Promise.resolve([]),
      count: (limit) => Promise.resolve(Math.min(size, limit)),
    };
    expect(await connect(page(1), list).totalCount()).toBe(answer);
  });
});

describe('a list in a filter', () => {
  test('that is not given lets everything through', () => {
    expect(filterList('filter.roles', undefined)).toBeNull();
    expect(filterList('filter.roles', null)).toBeNull();
  });

  test('that is given is taken as it is', () => {
    expect(filterList('filter.roles', ['HARM'])).toEqual(['HARM']);
  });

  test.each([
    ['empty', [], 'filter.ids: the list is empty; name at least one, or leave filter.ids out'],
    ['too long', Array.from({ length: 101 }, String), 'filter.ids: 101 are too many; name at most 100'],
  ])('that is %s is refused', (_, members, reason) => {
    expect(() => filterList('filter.ids', members)).toThrow(new BadUserInput('filter.ids', reason));
  });
});
