import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

test('a concept is found by its slug, a former id, another source’s id and a CURIE, in one query', async () => {
  const { data, queries } = await release.ask(`{
    slug: concept(id: "zink") { id category biolinkCategory }
    former: concept(id: "zinktablett") { id category }
    otherSource: concept(id: "zz_zinc_metal") { id }
    curie: concept(id: "MESH:D015032") { id }
    shared: concept(id: "nausea") { id }
    closeCurie: concept(id: "CHEBI:27363") { id }
    unknown: concept(id: "unobtainium") { id }
  }`);

  expect(data).toEqual({
    slug: { id: 'zink', category: 'SUPPLEMENT', biolinkCategory: 'biolink:SmallMolecule' },
    former: { id: 'sugtablett', category: 'DOSAGE_FORM' },
    otherSource: { id: 'zink' },
    curie: { id: 'zink' },
    shared: { id: 'illamaende' },
    closeCurie: null,
    unknown: null,
  });
  expect(queries).toEqual(['concept.byIdentifiers', 'release.current']);
});

test('a label falls back to the parent language, then to English, and says which', async () => {
  expect(
    await release.answer(`{
      concept(id: "forkylning") {
        plain: label  plainLanguage: labelLanguage
        swedish: label(language: "sv-FI")  swedishLanguage: labelLanguage(language: "sv-FI")
        arabic: label(language: "ar")  arabicLanguage: labelLanguage(language: "ar")
      }
    }`),
  ).toEqual({
    concept: {
      plain: 'common cold',
      plainLanguage: 'en',
      swedish: 'förkylning',
      swedishLanguage: 'sv',
      arabic: 'common cold',
      arabicLanguage: 'en',
    },
  });
});

test('names of all sources are told once each, and can be chosen by language and kind', async () => {
  const { data, queries } = await release.ask(`{
    concept(id: "zink") {
      names { text language kind origin }
      german: names(languages: ["de"]) { text }
      synonyms: names(kinds: [SYNONYM, MENTION]) { text }
      both: names(languages: ["en", "sv"], kinds: [PREFERRED]) { text }
    }
  }`);

  expect(data).toEqual({
    concept: {
      names: [
        { text: 'Zinkmetall', language: 'de-AT', kind: 'PREFERRED', origin: 'SOURCE' },
        { text: 'zinc', language: 'en', kind: 'PREFERRED', origin: 'EDITOR' },
        { text: 'Zn', language: 'en', kind: 'SYNONYM', origin: 'EDITOR' },
        { text: 'zink', language: 'sv', kind: 'PREFERRED', origin: 'SOURCE' },
      ],
      german: [{ text: 'Zinkmetall' }],
      synonyms: [{ text: 'Zn' }],
      both: [{ text: 'zinc' }, { text: 'zink' }],
    },
  });
  expect(queries).toEqual(['concept.byIdentifiers', 'name.ofConcepts', 'release.current']);
});

test('xrefs of all sources are told once each, exact ones first', async () => {
  expect(await release.answer(`{ concept(id: "zink") { xrefs { curie label match verified } } }`)).toEqual({
    concept: {
      xrefs: [
        { curie: 'MESH:D015032', label: 'Zinc', match: 'EXACT', verified: true },
        { curie: 'CHEBI:27363', label: 'zinc atom', match: 'CLOSE', verified: false },
      ],
    },
  });
});

test('structural links lead to wider, narrower and related concepts', async () => {
  const link = 'concept { id } predicate { id label(language: "sv") } of { id label }';
  const { data, queries } = await release.ask(`{
    zink: concept(id: "zink") { broader { of { id } } narrower { concept { id } } related { ${link} } }
    tillskott: concept(id: "zinktillskott") { broader { ${link} } narrower { concept { id } of { id } } related { of { id } } }
  }`);

  expect(data).toEqual({
    zink: {
      broader: [],
      narrower: [{ concept: { id: 'zinktillskott' } }],
      related: [
        {
          concept: { id: 'zinkbrist' },
          predicate: { id: 'BRIST_PA', label: 'är brist på' },
          of: { id: 'zink', label: 'zinc' },
        },
      ],
    },
    tillskott: {
      broader: [
        {
          concept: { id: 'zinktillskott' },
          predicate: { id: 'INNEHALLER', label: 'innehåller' },
          of: { id: 'zink', label: 'zinc' },
        },
      ],
      narrower: [{ concept: { id: 'sugtablett' }, of: { id: 'zinktillskott' } }],
      related: [],
    },
  });
  // The concept asked for is known by then: it is not read again.
  expect(queries).toEqual([
    'concept.byIdentifiers',
    'predicate.all',
    'release.current',
    'structure.ofConcepts',
  ]);
});

describe('assertions of a concept', () => {
  const assertionsOfZinc = async (filter: string) => {
    const { concept } = (await release.answer(
      `{ concept(id: "zink") { assertions${filter} { totalCount nodes { id } } } }`,
    )) as { concept: { assertions: { totalCount: number; nodes: { id: string }[] } } };
    expect(concept.assertions.totalCount).toBe(concept.assertions.nodes.length);
    return concept.assertions.nodes.map(({ id }) => id);
  };

  test.each([
    ['', ['ostron.KALLA_TILL.zink', 'zink.BROMSAR.virusforokning']],
    ['(role: SUBJECT)', ['zink.BROMSAR.virusforokning']],
    ['(role: OBJECT)', ['ostron.KALLA_TILL.zink']],
    ['(predicates: ["BROMSAR", "LINDRAR"])', ['zink.BROMSAR.virusforokning']],
    ['(sources: ["registry"])', ['zink.SLOWS_DOWN.zz_uptake']],
    [
      '(role: SUBJECT, includeKin: true)',
      [
        'sugtablett.LINDRAR.forkylning',
        'zink.BROMSAR.virusforokning',
        'zinktillskott.GER_BIVERKAN.illamaende',
        'zinktillskott.LINDRAR.forkylning',
        'zinktillskott.LINDRAR.forkylning;COMBINATION=cvitamin',
      ],
    ],
    [
      '(includeKin: true, predicates: ["GER_BIVERKAN", "KALLA_TILL"], sources: ["zink", "registry"])',
      ['ostron.KALLA_TILL.zink', 'zinktillskott.GER_BIVERKAN.illamaende'],
    ],
  ])('%s', async (filter, ids) => {
    expect(await assertionsOfZinc(filter)).toEqual(ids);
  });

  test('of many concepts come in one query, and in one more for their kin', async () => {
    const { queries } = await release.ask(
      `{ concepts(first: 100) { nodes { assertions(includeKin: true) { nodes { id } } } } }`,
    );
    expect(queries).toEqual(['assertion.ofConcepts', 'concept.page', 'kin.byIds', 'release.current']);
  });
});

describe('concepts', () => {
  const concepts = async (filter: string) => {
    const { concepts } = (await release.answer(
      `{ concepts(first: 100, filter: ${filter}) { totalCount nodes { id } } }`,
    )) as { concepts: { totalCount: number; nodes: { id: string }[] } };
    expect(concepts.totalCount).toBe(concepts.nodes.length);
    return concepts.nodes.map(({ id }) => id);
  };

  test.each([
    ['{sources: ["registry"]}', ['zink', 'zz_copper', 'zz_uptake']],
    ['{sources: ["registry"], categories: [MECHANISM]}', ['zz_uptake']],
    ['{sources: ["zink"], categories: [CONDITION, FOOD]}', ['forkylning', 'ostron', 'zinkbrist']],
    ['{ids: ["zinktablett", "zink", "MESH:D015032"]}', ['sugtablett', 'zink']],
    ['{ids: ["zinktablett", "zink"], categories: [SUPPLEMENT]}', ['zink']],
    ['{ids: ["zz_copper", "zink"]}', ['zink']],
    ['{ids: ["zz_copper", "zink"], sources: ["registry"]}', ['zink', 'zz_copper']],
  ])('%s', async (filter, ids) => {
    expect(await concepts(filter)).toEqual(ids);
  });

  test.each([
    [
      '{ids: ["zink", "zinkbrits"]}',
      'filter.ids',
      'filter.ids: no concept has the id "zinkbrits"; near it are zinkbrist',
    ],
    [
      '{ids: ["%"]}',
      'filter.ids',
      'filter.ids: no concept has the id "%"; give a slug, a former id, or an exact and verified CURIE; `search` finds concepts by name',
    ],
    ['{ids: []}', 'filter.ids', 'filter.ids: the list is empty; name at least one, or leave filter.ids out'],
    [
      '{sources: ["zinc"]}',
      'filter.sources',
      'filter.sources: no source has the id "zinc"; the sources are articles, registry, zink',
    ],
  ])('%s is refused', async (filter, argument, message) => {
    const { refused } = await release.ask(`{ concepts(filter: ${filter}) { totalCount } }`);
    expect(refused).toEqual({ argument, message });
  });
});
