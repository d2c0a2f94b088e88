import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

test('an assertion has its two sides, its predicate, its sign and its independent sources', async () => {
  const { data, queries } = await release.ask(`{
    assertion(id: "zink.BROMSAR.virusforokning") {
      id subject { id label(language: "sv") } predicate { id role } object { id label } sign independentSources qualifiers { kind }
    }
    unknown: assertion(id: "zink.BROMSAR.zink") { id }
  }`);

  expect(data).toEqual({
    assertion: {
      id: 'zink.BROMSAR.virusforokning',
      subject: { id: 'zink', label: 'zink' },
      predicate: { id: 'BROMSAR', role: 'REGULATORY' },
      object: { id: 'virusforokning', label: 'virus replication' },
      sign: 'LOWERS',
      independentSources: 2,
      qualifiers: [],
    },
    unknown: null,
  });
  expect(queries).toEqual(['assertion.byIds', 'concept.byIds', 'predicate.all', 'release.current']);
});

test('what is named by its id only is not read', async () => {
  const { data, queries } = await release.ask(`
    query { assertion(id: "zink.BROMSAR.virusforokning") { subject { id ...named } predicate { __typename id } object { ... on Concept { key: id } } } }
    fragment named on Concept { __typename }
  `);

  expect(data).toEqual({
    assertion: {
      subject: { id: 'zink', __typename: 'Concept' },
      predicate: { __typename: 'Predicate', id: 'BROMSAR' },
      object: { key: 'virusforokning' },
    },
  });
  expect(queries).toEqual(['assertion.byIds', 'release.current']);
});

test('an assertion tells the qualifiers of its identity, with the concept that they name', async () => {
  expect(
    await release.answer(`{
      assertion(id: "zinktillskott.LINDRAR.forkylning;COMBINATION=cvitamin") {
        independentSources
        qualifiers { kind value label label_sv: label(language: "sv") concept { id } amount { unit } exclusive }
      }
    }`),
  ).toEqual({
    assertion: {
      independentSources: 1,
      qualifiers: [
        {
          kind: 'COMBINATION',
          value: 'cvitamin',
          label: 'vitamin C',
          label_sv: 'C-vitamin',
          concept: { id: 'cvitamin' },
          amount: null,
          exclusive: false,
        },
      ],
    },
  });
});

test('an assertion that is only denied has no independent source', async () => {
  expect(
    await release.answer(`{
      assertion(id: "sugtablett.LINDRAR.forkylning") { independentSources sign claims { nodes { id stance } } }
    }`),
  ).toEqual({
    assertion: {
      independentSources: 0,
      sign: 'LOWERS',
      claims: { nodes: [{ id: 'zn-c06', stance: 'DENIES' }] },
    },
  });
});

test('an assertion tells its claims and its evidence, of the sources that are wanted', async () => {
  expect(
    await release.answer(`{
      relieves: assertion(id: "zinktillskott.LINDRAR.forkylning") {
        claims { totalCount nodes { id } }
        evidence { totalCount nodes { id direction } }
      }
      slows: assertion(id: "zink.SLOWS_DOWN.zz_uptake") {
        byDefault: claims { totalCount nodes { id } }
        lines: evidence { totalCount nodes { id } }
        claims(sources: ["registry"]) { totalCount nodes { id } }
        evidence(sources: ["registry"]) { totalCount nodes { id study { id } assertion { id } } }
      }
    }`),
  ).toEqual({
    relieves: {
      claims: { totalCount: 1, nodes: [{ id: 'zn-c05' }] },
      evidence: { totalCount: 1, nodes: [{ id: 'Z2-E2', direction: 'UNCLEAR' }] },
    },
    slows: {
      byDefault: { totalCount: 0, nodes: [] },
      lines: { totalCount: 0, nodes: [] },
      claims: { totalCount: 1, nodes: [{ id: 'rr-c1' }] },
      evidence: {
        totalCount: 1,
        nodes: [
          { id: 'rr-e1', study: { id: 'registry-review' }, assertion: { id: 'zink.SLOWS_DOWN.zz_uptake' } },
        ],
      },
    },
  });
});

describe('assertions', () => {
  const relief = [
    'sugtablett.LINDRAR.forkylning',
    'zinktillskott.LINDRAR.forkylning',
    'zinktillskott.LINDRAR.forkylning;COMBINATION=cvitamin',
  ];

  test.each([
    [
      '{subject: "zinkbrist", predicates: ["ORSAKAR", "BIDRAR_TILL"]}',
      ['zinkbrist.BIDRAR_TILL.svaga_tceller', 'zinkbrist.ORSAKAR.svaga_tceller'],
    ],
    ['{object: "forkylning", roles: [BENEFIT]}', relief],
    ['{subject: "zink", object: "forkylning"}', []],
    ['{subject: "zink", object: "forkylning", includeKin: true}', relief],
    ['{concept: "MESH:D003139", subject: "zinkbrist"}', ['zinkbrist.SAMVARIERAR_MED.forkylning']],
    ['{concept: "zinktablett"}', ['sugtablett.LINDRAR.forkylning']],
    ['{concept: "zink", object: "virusforokning"}', ['zink.BROMSAR.virusforokning']],
    [
      '{documents: ["zink-nytta"], roles: [CAUSAL]}',
      ['virusforokning.ORSAKAR.irriterade_slemhinnor', 'zinkbrist.BIDRAR_TILL.svaga_tceller'],
    ],
    ['{documents: ["zink-nytta"], concept: "zinktillskott"}', ['zinktillskott.LINDRAR.forkylning']],
    ['{documents: ["zink-nytta"], concept: "zinktillskott", sources: ["articles"]}', []],
    [
      '{roles: [REGULATORY], sources: ["registry"]}',
      ['zink.SLOWS_DOWN.zz_uptake', 'zz_copper.SLOWS_DOWN.zz_uptake'],
    ],
    ['{predicates: ["BROMSAR"]}', ['zink.BROMSAR.virusforokning']],
  ])('%s', async (filter, ids) => {
    const { assertions } = (await release.answer(
      `{ assertions(first: 100, filter: ${filter}) { totalCount nodes { id } } }`,
    )) as { assertions: { totalCount: number; nodes: { id: string }[] } };
    expect(assertions.nodes.map(({ id }) => id)).toEqual(ids);
    expect(assertions.totalCount).toBe(ids.length);
  });

  test.each([
    ['{subject: "zinkk"}', 'filter.subject', 'no concept has the id "zinkk"'],
    ['{object: "nothing"}', 'filter.object', 'no concept has the id "nothing"'],
    ['{concept: "nothing", includeKin: true}', 'filter.concept', 'no concept has the id "nothing"'],
    [
      '{predicates: ["LINDRAR", "CURES_ALL"]}',
      'filter.predicates',
      'no predicate has the id "CURES_ALL"; the predicates are ',
    ],
    [
      '{documents: ["zink-nyttan"]}',
      'filter.documents',
      'no document has the id "zink-nyttan"; `documents` lists them',
    ],
    ['{sources: ["zinc"]}', 'filter.sources', 'no source has the id "zinc"'],
    ['{roles: []}', 'filter.roles', 'the list is empty'],
  ])('%s is refused', async (filter, argument, reason) => {
    const { refused } = await release.ask(`{ assertions(filter: ${filter}) { totalCount } }`);
    expect(refused?.argument).toBe(argument);
    expect(refused?.message).toContain(`${argument}: ${reason}`);
  });
});
