import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeCursor } from '../../src/paging/cursor.ts';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

interface Edge {
  readonly match: string;
  readonly allWords: boolean;
  readonly node: { readonly id: string };
  readonly matchedName: { readonly text: string; readonly language: string } | null;
  readonly matchedXref: { readonly curie: string; readonly match: string; readonly verified: boolean } | null;
}

interface Answer {
  readonly totalCount: number | null;
  readonly edges: readonly Edge[];
  readonly nodes: readonly { readonly id: string }[];
  readonly didYouMean: readonly { readonly id: string }[];
  readonly gap: { readonly reason: string } | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const WHOLE = `totalCount nodes { id } didYouMean { id } gap { reason } pageInfo { hasNextPage endCursor }
  edges { match allWords node { id } matchedName { text language } matchedXref { curie match verified } }`;

async function search(text: string, filter = 'first: 100'): Promise<Answer> {
  const { search: found } = (await release.answer(
    `query ($text: String!) { search(text: $text, ${filter}) { ${WHOLE} } }`,
    { text },
  )) as { search: Answer };
  return found;
}

const idsOf = ({ nodes }: Answer) => nodes.map(({ id }) => id);

describe('a concept is found, by what is told,', () => {
  test.each([
    ['Magnesium', 'magnesium', 'EXACT', 'magnesium', 'en'],
    ['الْمَغْنِيسْيُوم', 'magnesium', 'EXACT', 'المغنيسيوم', 'ar'],
    ['مغنيسيوم', 'magnesium', 'EXACT', 'المغنيسيوم', 'ar'],
    ['وبالمغنيسيوم', 'magnesium', 'EXACT', 'المغنيسيوم', 'ar'],
    ['بمغنيسيوم', 'magnesium', 'STEMMED', 'المغنيسيوم', 'ar'],
    ['sovnloshed', 'insomnia', 'EXACT', 'søvnløshed', 'da'],
    ['soevnloeshed', 'insomnia', 'EXACT', 'søvnløshed', 'da'],
    ['nerve-smerter', 'nerve_pain', 'EXACT', 'nervesmerter', 'da'],
    ['restlesslegs', 'restless_legs', 'EXACT', 'restless legs', 'en'],
    ['zenuwpijnen', 'nerve_pain', 'STEMMED', 'zenuwpijn', 'nl'],
    ['slapeloosh', 'insomnia', 'PREFIX', 'slapeloosheid', 'nl'],
    ['legs, restless', 'restless_legs', 'STEMMED', 'restless legs', 'en'],
    ['fibromyalgy', 'fibromyalgia', 'FUZZY', 'fibromyalgi', 'da'],
    ['förkylning', 'forkylning', 'EXACT', 'förkylning', 'sv'],
    ['FORKYLNING', 'forkylning', 'EXACT', 'förkylning', 'sv'],
    ['foerkyl', 'forkylning', 'PREFIX', 'förkylning', 'sv'],
    ['förkylninge', 'forkylning', 'FUZZY', 'förkylning', 'sv'],
    ['slemhinnor, irriterade', 'irriterade_slemhinnor', 'STEMMED', 'irriterade slemhinnor', 'sv'],
    ['c vitamin', 'cvitamin', 'EXACT', 'C-vitamin', 'sv'],
  ])('"%s": %s', async (text, concept, match, name, language) => {
    const { edges } = await search(text);
    expect(edges[0]).toEqual({
      node: { id: concept },
      match,
      matchedName: { text: name, language },
      matchedXref: null,
      allWords: true,
    });
  });

  test('by a CURIE in any case, the nearest xref first', async () => {
    const { edges, totalCount } = await search('  chebi:18420 ');
    expect(edges.map(({ node, match, matchedXref }) => [node.id, match, matchedXref?.match])).toEqual([
      ['magnesium', 'CURIE', 'EXACT'],
      ['cellular_magnesium', 'CURIE', 'BROAD'],
      ['high_dose_magnesium', 'CURIE', 'BROAD'],
    ]);
    expect(edges[0]).toMatchObject({
      matchedName: null,
      matchedXref: { curie: 'CHEBI:18420', match: 'EXACT', verified: true },
    });
    expect(totalCount).toBe(3);
  });

  test('by an id and a former id, which are no names', async () => {
    expect((await search('food_spinach')).edges[0]).toMatchObject({
      node: { id: 'food_spinach' },
      match: 'EXACT',
      matchedName: null,
      matchedXref: null,
    });
    expect(idsOf(await search('zinktablett'))[0]).toBe('sugtablett');
  });

  test('some of the words come last, and it is told', async () => {
    const { edges } = await search('muscle cramps at sea');
    expect(edges[0]).toMatchObject({ node: { id: 'muscle_cramps' }, match: 'FUZZY', allWords: false });
    expect(edges.every(({ allWords }) => !allWords)).toBe(true);
  });
});

test('each concept comes once, by its best match, in the order of the kinds of match', async () => {
  const kinds = ['CURIE', 'EXACT', 'PREFIX', 'STEMMED', 'FUZZY'];
  for (const text of ['magnesium', 'pain', 'nerve pain', 'المغنيسيوم', 'zink', 'smerter', 'restless leg']) {
    const answer = await search(text);
    const ids = idsOf(answer);
    expect(answer.totalCount).toBe(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    const places = answer.edges.map(({ match }) => kinds.indexOf(match));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(places[0]).toBeLessThan(4);
  }
});

describe('filters', () => {
  test('languages: only names in them count, the first one’s before the second’s', async () => {
    const inDanish = await search('magnesium', 'first: 100, languages: ["DA"]');
    expect(new Set(inDanish.edges.map(({ matchedName }) => matchedName?.language))).toEqual(new Set(['da']));
    expect(idsOf(inDanish)[0]).toBe('magnesium');
    expect(await search('المغنيسيوم', 'languages: ["da", "nl"]')).toMatchObject({ totalCount: 0, edges: [] });
    for (const languages of [
      ['nl', 'en'],
      ['en', 'nl'],
    ]) {
      const { edges } = await search('magnesium', `languages: ${JSON.stringify(languages)}`);
      expect(edges[0]?.matchedName?.language).toBe(languages[0]);
    }
  });

  test('languages: a language stands for its varieties, and a CURIE has none', async () => {
    const registry = 'sources: ["registry"]';
    expect(idsOf(await search('zinkmetall', `${registry}, languages: ["de"]`))).toEqual(['zink']);
    expect(idsOf(await search('zinkmetall', `${registry}, languages: ["de-CH"]`))).toEqual([]);
    expect(idsOf(await search('mesh:d015032', 'languages: ["nl"]'))).toEqual(['zink']);
  });

  test('categories', async () => {
    const drugs = await search('fibromyalgia', 'categories: [DRUG, POPULATION]');
    expect(idsOf(drugs)).toEqual([
      ...['fibromyalgia_drugs', 'pop_fm_patients', 'pop_fm_women', 'pop_fm_premenopausal'],
    ]);
    expect(idsOf(await search('CHEBI:18420', 'categories: [FOOD]'))).toEqual([]);
    expect(idsOf(await search('magnesium', 'categories: [FOOD]'))).toContain('food_high_mg');
  });

  test('sources: names and CURIEs that they give', async () => {
    expect(idsOf(await search('Zinkmetall'))).not.toContain('zz_copper');
    expect((await search('Zinkmetall')).edges.map(({ match }) => match)).not.toContain('EXACT');
    expect((await search('Zinkmetall', 'sources: ["registry"]')).edges[0]).toMatchObject({
      node: { id: 'zink' },
      match: 'EXACT',
    });
    expect(idsOf(await search('zinc', 'sources: ["articles"]'))).toEqual([]);
    expect(idsOf(await search('CHEBI:27363'))).toEqual([]);
    expect((await search('CHEBI:27363', 'sources: ["registry"]')).edges[0]).toMatchObject({
      node: { id: 'zink' },
      matchedXref: { curie: 'CHEBI:27363', match: 'CLOSE', verified: false },
    });
    expect(idsOf(await search('zz_copper'))).toEqual([]);
    expect(idsOf(await search('zz_copper', 'sources: ["registry"]'))[0]).toBe('zz_copper');
  });
});

describe('a miss', () => {
  test('finds nothing, and what may have been meant is suggested', async () => {
    expect(await search('fybromialgia')).toMatchObject({
      totalCount: 0,
      edges: [],
      didYouMean: [{ id: 'fibromyalgia' }, { id: 'fibromyalgia_drugs' }],
    });
    expect(await search('xyzzyplugh')).toMatchObject({ totalCount: 0, edges: [], didYouMean: [] });
  });

  test('is not guessed at where something was found, nor beyond the sources and categories asked for', async () => {
    expect((await search('fibromyalgia')).didYouMean).toEqual([]);
    expect((await search('fybromialgia', 'sources: ["zink"]')).didYouMean).toEqual([]);
    expect((await search('fybromialgia', 'categories: [DRUG]')).didYouMean).toEqual([
      { id: 'fibromyalgia_drugs' },
    ]);
  });

  test.each([
    ['restless_leg', 'restless_legs'],
    ['fibromyalgy', 'fibromyalgia'],
    ['magnesium deficency', 'magnesium_deficiency'],
    ['food_spinahc', 'food_spinach'],
    ['ischias', 'sciatica'],
    ['فيبروميالجيا', 'fibromyalgia'],
    ['chebi:18420', 'magnesium'],
    ['MESH:D009437', 'nerve_pain'],
    ['zinkbrits', 'zinkbrist'],
  ])('of an id, %s, is told what is near it: %s', async (id, nearest) => {
    const { refused, queries } = await release.ask(
      `query ($ids: [ID!]) { concepts(filter: { ids: $ids }) { totalCount } }`,
      { ids: [id] },
    );
    expect(refused?.message).toMatch(
      new RegExp(`^filter\\.ids: no concept has the id "${id}"; near it are ${nearest}(, |$)`, 'u'),
    );
    expect(queries).toEqual(['concept.byIdentifiers', 'name.candidates', 'release.current']);
  });
});

test('searches of one operation are made together', async () => {
  const texts = ['magnesium', 'zenuwpijn', 'الأرق', 'fybromialgia', 'xyzzyplugh'];
  const fields = texts.map((text, index) => `s${index}: search(text: "${text}") { nodes { label } }`);
  const { queries } = await release.ask(`{ ${fields.join('\n')} }`);
  expect(queries).toEqual(['concept.byIds', 'name.candidates', 'release.current']);

  const missed = texts.map((text, index) => `s${index}: search(text: "${text}") { ${WHOLE} }`);
  expect((await release.ask(`{ ${missed.join('\n')} }`)).queries).toEqual([
    'name.candidates',
    'name.candidates',
    'release.current',
  ]);
});

test('what finds nothing has a gap that says why, and what may have been meant', async () => {
  const gapOf = async (text: string, filter = '') => {
    const { search: found } = (await release.answer(
      `{ search(text: "${text}"${filter}) { gap { reason about explanation nearestChain { id } didYouMean { id } } } }`,
    )) as { search: { gap: unknown } };
    return found.gap;
  };
  const gap = (reason: string, explanation: string, ...ids: string[]) => ({
    ...{ reason, about: 'CONCEPTS', explanation, nearestChain: null },
    didYouMean: ids.map((id) => ({ id })),
  });
  expect(await gapOf('xyzzyplugh')).toEqual(
    gap('NONE_FOUND_IN_SOURCES', 'xyzzyplugh – concepts asked for: none found in these sources.'),
  );
  expect(await gapOf('fybromialgia')).toMatchObject({
    didYouMean: [{ id: 'fibromyalgia' }, { id: 'fibromyalgia_drugs' }],
  });
  expect(await gapOf('magnesium', ', categories: [ORGANISM]')).toEqual(
    gap('NONE_FOUND_IN_SOURCES', 'magnesium – concepts asked for: none found in these sources.'),
  );
  expect(await gapOf('fibromyalgia', ', sources: ["zink"]')).toEqual(
    gap(
      'SOURCE_EXCLUDED',
      'fibromyalgia – concepts asked for: none found in the sources asked for; another source has something.',
    ),
  );
  expect(await gapOf('fibromyalgia')).toBeNull();
});

describe('paging', () => {
  async function walk(text: string, first: number): Promise<string[]> {
    const ids: string[] = [];
    let after = '';
    for (;;) {
      const answer = await search(text, `first: ${first}${after}`);
      ids.push(...idsOf(answer));
      expect(answer.nodes.length).toBeLessThanOrEqual(first);
      if (!answer.pageInfo.hasNextPage) return ids;
      after = `, after: "${answer.pageInfo.endCursor ?? ''}"`;
    }
  }

  test('with any size of page gives the same list, each concept once', async () => {
    const texts = ['magnesium', 'nerve pain', 'المغنيسيوم', 'smerter', 'zink', 'magnesum'];
    const whole = new Map<string, string[]>();
    for (const text of texts) whole.set(text, idsOf(await search(text)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.integer({ min: 1, max: 25 }), async (text, first) => {
        expect(await walk(text, first)).toEqual(whole.get(text));
      }),
      { numRuns: 12 },
    );
    expect(whole.get('magnesium')?.length).toBeGreaterThan(10);
  });

  test('refuses a cursor of another list', async () => {
    const { refused } = await release.ask(
      `{ search(text: "zink", after: "${writeCursor({ list: 'claims', question: '' }, 'release', 'x')}") { totalCount } }`,
    );
    expect(refused).toEqual({
      argument: 'after',
      message: 'after: this cursor is of another list, claims; give one of search, or begin without after',
    });
  });
});

describe('texts', () => {
  test.each([
    ['""', 'text', 'text: there is nothing in it; give a name, a CURIE or an id'],
    ['" \\t\\n "', 'text', 'text: there is nothing in it; give a name, a CURIE or an id'],
    ['"???"', 'text', 'text: it has neither letters nor digits; give a name, a CURIE or an id'],
    ['"🧂🥬"', 'text', 'text: it has neither letters nor digits; give a name, a CURIE or an id'],
    [`"${'م'.repeat(201)}"`, 'text', 'text: 201 characters are too many; give at most 200'],
    [
      '"a", languages: []',
      'languages',
      'languages: the list is empty; name at least one, or leave languages out',
    ],
    [
      '"a", categories: []',
      'categories',
      'categories: the list is empty; name at least one, or leave categories out',
    ],
    [
      '"a", sources: ["none"]',
      'sources',
      'sources: no source has the id "none"; the sources are articles, registry, zink',
    ],
    ['"a", first: 0', 'first', 'first: 0 is out of range; give a number from 1 to 100'],
    ['"a", after: "%"', 'after', 'after: this is no cursor; give the endCursor of a page as it came'],
  ])('search(text: %s) is refused', async (given, argument, message) => {
    const { refused } = await release.ask(`{ search(text: ${given}) { totalCount } }`);
    expect(refused).toEqual({ argument, message });
  });

  test.each([
    'version:*',
    '+magnesium',
    'magnesium AND NOT pain',
    'mag* OR *',
    'magnesium~9',
    '"restless legs"^99',
    '[a TO z]',
    '{x} (y',
    "'; MATCH (n) DETACH DELETE n //",
    '`} RETURN 1',
    '\u0000\u0001magnesium',
    'magne\uDC00sium',
    '\u202Emagnesium',
    '___articles',
    'م'.repeat(200),
    'a '.repeat(100),
    'x'.repeat(200),
    'ﷺ'.repeat(200),
    '../../etc/passwd',
    'EX:1 OR EX:2',
  ])('%j is only a text', async (text) => {
    const { totalCount, edges, gap } = await search(text);
    expect(totalCount).toBe(edges.length);
    expect(gap === null).toBe(edges.length > 0);
    // Were it syntax, it would find everything.
    expect(edges.length).toBeLessThan(80);
  });

  test('a word that every name has, or the mark of a version, finds nothing by itself', async () => {
    const { release: served } = (await release.answer('{ release: meta { release { id } } }')) as {
      release: { release: { id: string } };
    };
    for (const text of ['___articles', served.release.id]) {
      expect((await search(text)).edges).toEqual([]);
    }
    expect((await search('og')).edges.filter(({ match }) => match === 'STEMMED')).toEqual([]);
  });

  test('of every kind are answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
        const { refused } = await release.ask(`query ($text: String!) { search(text: $text) { ${WHOLE} } }`, {
          text,
        });
        expect(refused?.argument ?? 'text').toBe('text');
        const shown = text.toWellFormed().normalize('NFKD');
        if (/[a-z0-9]/iu.test(shown)) expect(refused).toBeNull();
        if (!/[\p{L}\p{N}\p{M}]/u.test(shown)) expect(refused?.argument).toBe('text');
      }),
      { numRuns: 40 },
    );
  });
});
