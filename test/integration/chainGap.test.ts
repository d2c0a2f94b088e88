import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aClaim, aConcept, aDocument, anXref, aPredicate, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const CONCEPTS = ['salt', 'thirst', 'flow', 'stress', 'ache', 'mood', 'sleep', 'calm', 'never_said', 'cramp'];
const XREFS = new Map([
  ['salt', [anXref('EX:1')]],
  ['cramp', [anXref('EX:2')]],
]);

/** What invented articles, and a dataset that does not answer by default, say of salt. */
const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('RAISES_IT'),
      aPredicate('LOWERS_IT', { role: 'REGULATORY', sign: 'LOWERS' }),
      aPredicate('COMES_WITH', { role: 'CORRELATION', sign: 'NONE', direction: 'NONE' }),
      aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true }),
      aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
    ],
    concepts: CONCEPTS.map((id) => aConcept(id, { xrefs: XREFS.get(id) ?? [] })),
    structure: [{ subject: 'calm', predicate: 'KIND_OF_IT', object: 'sleep', basis: 'the words' }],
    documents: [aDocument('first'), aDocument('second')],
    claims: [
      aClaim('c1', 'first', 'salt RAISES_IT thirst'),
      aClaim('c2', 'second', 'thirst RAISES_IT ache'),
      aClaim('c3', 'first', 'ache LOWERS_IT flow'),
      aClaim('c4', 'first', 'flow RAISES_IT stress'),
      aClaim('c5', 'first', 'stress RAISES_IT mood'),
      aClaim('c6', 'first', 'calm HELPS ache'),
      aClaim('c7', 'first', 'cramp COMES_WITH thirst'),
    ],
  }),
);
const dataset = withTexts(
  aSeed('dataset', {
    source: { id: 'dataset', name: 'A dataset', kind: 'DATASET', answersByDefault: false },
    predicates: [aPredicate('RAISES_IT')],
    concepts: [
      aConcept('sodium_chloride', { xrefs: [anXref('EX:1')] }),
      aConcept('spasm', { xrefs: [anXref('EX:2')] }),
    ],
    documents: [aDocument('rows')],
    claims: [aClaim('d1', 'rows', 'sodium_chloride RAISES_IT spasm')],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles, dataset]);
});
afterAll(() => release.close());

const GAP = 'gap { reason about explanation didYouMean { id } nearestChain { id fromKin { of { id } } } }';

interface Answered {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number | null;
  readonly truncated: boolean;
  readonly gap: {
    readonly reason: string;
    readonly about: string;
    readonly explanation: string;
    readonly didYouMean: readonly { readonly id: string }[];
    readonly nearestChain: { readonly id: string } | null;
  } | null;
}

async function ask(asked: string): Promise<Answered> {
  const { chains } = (await release.answer(
    `{ chains(${asked}) { nodes { id } totalCount truncated ${GAP} } }`,
  )) as {
    chains: Answered;
  };
  return chains;
}

/** The reason of the gap and the chain that is nearest to an answer. */
async function gapOf(asked: string) {
  const { nodes, gap } = await ask(asked);
  expect(nodes).toEqual([]);
  return [gap?.reason, gap?.nearestChain?.id ?? null];
}

const SALT_TO_ACHE = 'from: "salt", to: "ache"';
const SALT_TO_MOOD = 'from: "salt", to: "mood"';

test('where there are chains there is no gap, nor on a page after the last of them', async () => {
  const { chains } = (await release.answer(
    `{ chains(${SALT_TO_ACHE}) { pageInfo { endCursor } ${GAP} } }`,
  )) as { chains: { pageInfo: { endCursor: string }; gap: unknown } };
  expect(chains.gap).toBeNull();
  expect(await ask(`${SALT_TO_ACHE}, after: "${chains.pageInfo.endCursor}"`)).toMatchObject({
    nodes: [],
    totalCount: 1,
    gap: null,
  });
});

test('an end that names no concept is told with what it may have meant, and nothing is counted', async () => {
  expect(await ask('from: "sald", to: "nowhere"')).toEqual({
    nodes: [],
    totalCount: null,
    truncated: false,
    gap: {
      reason: 'UNKNOWN_CONCEPT',
      about: 'CHAIN',
      explanation: 'No concept has the id “sald”, so nothing was looked for.',
      didYouMean: [{ id: 'salt' }],
      nearestChain: null,
    },
  });
  const { gap } = await ask('from: "salt", to: "thirzt"');
  expect([gap?.reason, gap?.didYouMean]).toEqual(['UNKNOWN_CONCEPT', [{ id: 'thirst' }]]);
});

describe('the reason', () => {
  test('is that nothing speaks of an end, where nothing does', async () => {
    expect((await ask('from: "salt", to: "never_said"')).gap).toMatchObject({
      reason: 'NOT_MENTIONED',
      about: 'CHAIN',
      explanation: 'the never_said – chains: none found in these sources, which say nothing about it.',
      didYouMean: [],
      nearestChain: null,
    });
    expect(await gapOf('from: "never_said", to: "ache"')).toEqual(['NOT_MENTIONED', null]);
    // Of sleep itself nothing is said, but of a kind of it.
    expect(await gapOf('from: "salt", to: "sleep"')).toEqual(['NO_PATH_WITHIN_LIMIT', null]);
  });

  test('is a source that was not asked, where all sources together have a chain', async () => {
    expect((await ask('from: "salt", to: "cramp"')).gap).toMatchObject({
      reason: 'SOURCE_EXCLUDED',
      explanation:
        'the salt – the cramp – chains: none found in the sources asked for; another source has something.',
      nearestChain: { id: 'salt>cramp' },
    });
    // Under these conditions the other source has nothing either.
    expect(await gapOf('from: "salt", to: "cramp", filter: {minLength: 2}')).toEqual([
      'NO_PATH_WITHIN_LIMIT',
      'salt>cramp',
    ]);
  });

  test('is else the lengths and conditions', async () => {
    expect((await ask(SALT_TO_MOOD)).gap).toMatchObject({
      reason: 'NO_PATH_WITHIN_LIMIT',
      explanation:
        'the salt – the mood – chains: none found in these sources within the lengths and conditions asked for.',
    });
  });

  test.each([
    ['nl', /^the salt – the mood – ketens: niets gevonden in deze bronnen binnen de gevraagde lengten/u],
    ['da', /^the salt – the mood – kæder: intet fundet i disse kilder inden for/u],
    ['ar', /^\u2068the salt\u2069 – \u2068the mood\u2069 – السلاسل: لم يُعثر على شيء في هذه المصادر ضمن/u],
  ])('is explained in %s', async (language, expected) => {
    const { chains } = (await release.answer(
      `{ chains(${SALT_TO_MOOD}) { gap { explanation(language: "${language}") } } }`,
    )) as { chains: { gap: { explanation: string } } };
    expect(chains.gap.explanation).toMatch(expected);
  });
});

describe('the nearest chain', () => {
  const THROUGH = 'salt>thirst>ache>flow>stress>mood';

  test.each([
    ['lengths', SALT_TO_MOOD, THROUGH],
    ['the least length', `${SALT_TO_ACHE}, filter: {minLength: 3}`, 'salt>thirst>ache'],
    ['the level', `${SALT_TO_ACHE}, filter: {leastLevel: ANIMAL}`, 'salt>thirst>ache'],
    ['documents', `${SALT_TO_ACHE}, filter: {documents: ["first"]}`, 'salt>thirst>ache'],
    ['predicates', `${SALT_TO_ACHE}, filter: {predicates: ["LOWERS_IT"]}`, 'salt>thirst>ache'],
    ['the effect', `${SALT_TO_ACHE}, filter: {effect: [LOWERS]}`, 'salt>thirst>ache'],
    ['who states it', `${SALT_TO_ACHE}, filter: {includeComposed: false}`, 'salt>thirst>ache'],
  ])('does not keep %s', async (_condition, asked, nearest) => {
    expect(await gapOf(asked)).toEqual(['NO_PATH_WITHIN_LIMIT', nearest]);
  });

  test('keeps that correlations are not walked unless they are asked for', async () => {
    expect(await gapOf('from: "thirst", to: "cramp", filter: {maxLength: 1}')).toEqual([
      'NO_PATH_WITHIN_LIMIT',
      null,
    ]);
    const withCorrelations = 'from: "salt", to: "cramp", filter: {includeCorrelations: true, maxLength: 1}';
    expect(await gapOf(withCorrelations)).toEqual(['SOURCE_EXCLUDED', 'salt>thirst>cramp']);
  });

  test('is over the sources asked for where these have one, else over all', async () => {
    const shown = `filter: {sources: ["dataset"]}`;
    expect(await gapOf(`${SALT_TO_ACHE}, ${shown}`)).toEqual(['SOURCE_EXCLUDED', 'salt>thirst>ache']);
  });
});

test('the gaps of many questions take the statements of one, and none where they are not asked for', async () => {
  const asked = [SALT_TO_MOOD, `${SALT_TO_ACHE}, filter: {minLength: 3}`, 'from: "salt", to: "cramp"'];
  const fields = asked.map((one, index) => `q${index}: chains(${one}) { nodes { id } ${GAP} }`);
  const { queries } = await release.ask(`{ ${fields.join(' ')} }`);
  expect(queries).toEqual([
    ...Array.from({ length: 5 }, () => 'chain.steps'),
    'concept.byIds',
    'inquiry.mentions',
    'kin.byIds',
    'release.current',
  ]);
  const plain = await release.ask(`{ chains(${SALT_TO_MOOD}) { nodes { id } } }`);
  expect(plain.queries).toEqual(['chain.steps', 'chain.steps', 'kin.byIds', 'release.current']);
  const withoutNearest = await release.ask(`{ chains(${SALT_TO_MOOD}) { gap { reason } } }`);
  expect(withoutNearest.queries.filter((id) => id === 'chain.steps')).toHaveLength(4);
});
