import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

test('meta tells the release, its sources, counts and languages', async () => {
  const { data } = (await release.ask(`{
    meta {
      release { id contentHash madeAt sources { id } }
      counts { documents studies evidenceLines }
      languages
      notice(language: "nl")
    }
  }`)) as {
    data: { meta: { release: Record<string, string>; counts: unknown; languages: unknown; notice: string } };
  };
  const { release: served, counts, languages, notice } = data.meta;

  expect(served).toMatchObject({ sources: [{ id: 'articles' }, { id: 'registry' }, { id: 'zink' }] });
  expect(served['contentHash']).toMatch(/^[0-9a-f]{64}$/u);
  expect(served['madeAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  expect(counts).toMatchObject({ documents: 3 + 2 + 1 });
  expect(languages).toEqual(['ar', 'da', 'en', 'nl', 'sv']);
  expect(notice).toContain('medisch advies');
});

test('counts are those of the whole release', async () => {
  const all = (await release.answer(`{
    meta { counts { concepts names assertions claims documents studies evidenceLines } }
    sources { claimCount }
    concepts(filter: {sources: ["articles", "zink", "registry"]}) { totalCount }
    assertions(filter: {sources: ["articles", "zink", "registry"]}) { totalCount }
    claims(filter: {sources: ["articles", "zink", "registry"]}) { totalCount }
    documents(sources: ["articles", "zink", "registry"]) { totalCount }
    studies(filter: {sources: ["articles", "zink", "registry"]}) { totalCount }
  }`)) as {
    meta: { counts: Record<string, number> };
    sources: { claimCount: number }[];
  } & Record<'concepts' | 'assertions' | 'claims' | 'documents' | 'studies', { totalCount: number }>;
  const { counts } = all.meta;

  expect(counts).toEqual({
    concepts: all.concepts.totalCount,
    names: counts['names'],
    assertions: all.assertions.totalCount,
    claims: all.claims.totalCount,
    documents: all.documents.totalCount,
    studies: all.studies.totalCount,
    evidenceLines: 41 + 3 + 1,
  });
  expect(counts['names']).toBeGreaterThan(counts['concepts'] ?? 0);
  expect(all.sources.map(({ claimCount }) => claimCount).reduce((sum, count) => sum + count)).toBe(
    counts['claims'],
  );
});

test('sources are all told, whether they answer by default or not', async () => {
  const { data, queries } = await release.ask(`{
    sources { id name kind infores version licence url answersByDefault claimCount }
  }`);

  expect(data).toEqual({
    sources: [
      expect.objectContaining({ id: 'articles', kind: 'DOCUMENTS', answersByDefault: true }),
      {
        id: 'registry',
        name: 'A registry of invented rows',
        kind: 'DATASET',
        infores: 'infores:invented',
        version: expect.stringMatching(/^registry[0-9a-f]{12}$/u) as string,
        licence: 'CC0-1.0',
        url: 'https://example.org/registry',
        answersByDefault: false,
        claimCount: 2,
      },
      {
        id: 'zink',
        name: 'Two invented articles on zinc',
        kind: 'DOCUMENTS',
        infores: null,
        version: expect.stringMatching(/^zink[0-9a-f]{12}$/u) as string,
        licence: 'Apache-2.0',
        url: null,
        answersByDefault: true,
        claimCount: 14,
      },
    ],
  });
  expect(queries).toEqual(['release.current', 'source.all']);
});

test('predicates have words in several languages, a role, a sign and a direction', async () => {
  const { data, queries } = (await release.ask(`{
    predicates {
      id label swedish: label(language: "sv-FI") finnish: label(language: "fi")
      inverseLabel danish: inverseLabel(language: "da") biolink role sign direction
    }
  }`)) as { data: { predicates: { id: string }[] }; queries: readonly string[] };
  const ids = data.predicates.map(({ id }) => id);

  expect(ids).toEqual(ids.toSorted());
  expect(data.predicates.find(({ id }) => id === 'KANNETECKNAS_AV')).toEqual({
    id: 'KANNETECKNAS_AV',
    label: 'is characterised by',
    swedish: 'kännetecknas av',
    finnish: 'is characterised by',
    inverseLabel: 'is a feature of',
    danish: 'is a feature of',
    biolink: 'biolink:related_to',
    role: 'FEATURE',
    sign: 'NONE',
    direction: 'REVERSE',
  });
  expect(data.predicates.find(({ id }) => id === 'SLOWS_DOWN')).toMatchObject({
    label: 'slows down',
    inverseLabel: null,
    biolink: null,
    sign: 'LOWERS',
  });
  expect(queries).toEqual(['predicate.all', 'release.current']);
});
