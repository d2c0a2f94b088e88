import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

interface Page {
  readonly claims: {
    readonly nodes: readonly { readonly id: string; readonly told: string; readonly statement: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

async function statements(language: string): Promise<Page['claims']['nodes']> {
  const found: Page['claims']['nodes'][number][] = [];
  for (let after = ''; ;) {
    const { claims } = (await corpus.answer(`{ claims(first: 100${after}) {
      nodes { id told: statementLanguage(language: "${language}") statement(language: "${language}") }
      pageInfo { hasNextPage endCursor }
    } }`)) as Page;
    found.push(...claims.nodes);
    if (!claims.pageInfo.hasNextPage) return found;
    after = `, after: "${claims.pageInfo.endCursor}"`;
  }
}

test.each(['en', 'nl', 'da', 'ar'])('every claim is told whole in %s', async (language) => {
  const told = await statements(language);
  expect(told).toHaveLength(234);
  expect(told.filter((claim) => claim.told !== language)).toEqual([]);
});

/** A word that stands twice in a row, whatever stands between that is no word. */
const TWICE = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)[^\p{L}\p{N}]+\1(?![\p{L}\p{N}])/iu;

test.each(['en', 'nl', 'da', 'ar'])('no statement in %s has a word twice in a row', async (language) => {
  expect(TWICE.exec('should not be taken (until: Until a doctor agrees)')?.[1]).toBe('until');
  const told: { readonly statement: string }[] = [...(await statements(language))];
  for (let after: string | null = ''; after !== null;) {
    const { assertions } = (await corpus.answer(`{ assertions(first: 100${after}) {
      nodes { id statement(language: "${language}") } pageInfo { hasNextPage endCursor }
    } }`)) as {
      assertions: { nodes: { statement: string }[]; pageInfo: Page['claims']['pageInfo'] };
    };
    told.push(...assertions.nodes);
    const { hasNextPage, endCursor } = assertions.pageInfo;
    after = hasNextPage ? `, after: "${endCursor}"` : null;
  }
  expect(told.length).toBeGreaterThan(350);
  expect(told.filter(({ statement }) => TWICE.test(statement))).toEqual([]);
});

test('what weakens and restricts a claim is told in each language, in short forms', async () => {
  const denial = async (language: string) =>
    (await statements(language)).find(({ id }) => id === 'da-c087')?.statement;
  expect(await denial('en')).toMatch(
    /^The text implies as probable that it is not so that .* \(population: /u,
  );
  expect(await denial('nl')).toMatch(/ – ontkend, impliciet, als waarschijnlijk$/u);
  expect(await denial('da')).toMatch(/ – benægtet, underforstået, som sandsynligt$/u);
  expect(await denial('ar')).toMatch(/ – منفي، ضمنًا، على أنه مرجح$/u);
});

test.each([
  ['ar-c064', 'anders dan diarree'],
  ['ar-c038', 'onderzoek bij mensen is nodig'],
  ['ar-c062', 'om diarree te voorkomen'],
  ['nl-c030', 'als een magnesiumtekort als oorzaak wordt vermoed'],
  ['da-c050', 'vanwege bijwerkingen'],
  ['ar-c008', 'wie het tegen zenuwpijn overweegt'],
  ['da-c047', 'alleen patiënten met een magnesiumtekort'],
])('%s says more than the name of a concept, and so does its short form: %s', async (claim, words) => {
  const { claim: told } = (await corpus.answer(
    `{ claim(id: "${claim}") { statement(language: "nl") qualifiers { label(language: "nl") } } }`,
  )) as { claim: { statement: string; qualifiers: { label: string }[] } };
  expect(told.statement).toContain(words);
  expect(told.qualifiers.map(({ label }) => label)).toContain(words.replace(/^alleen /u, ''));
});
