import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

test('a study tells how it was made', async () => {
  expect(
    await release.answer(`{
      trial: study(id: "Z2") {
        id citation year doi pmid identifiers { scheme value verified } design controlled randomised arms species { id }
        participants population dose { min max unit perTime approximate } form duration standing standingSince
        supersededBy { id } identification possiblySameAs { id } includes { id } layer
      }
      animal: study(id: "Z1") { design species { id label(language: "sv") } randomised arms participants dose { unit } identifiers { value } }
      unknown: study(id: "Z3") { id }
    }`),
  ).toEqual({
    trial: {
      id: 'Z2',
      citation: 'Exempel B. Zinc with vitamin C for the common cold (invented)',
      year: 2005,
      doi: null,
      pmid: null,
      identifiers: [{ scheme: 'other', value: 'invented-2', verified: true }],
      design: 'RANDOMISED_TRIAL',
      controlled: true,
      randomised: true,
      arms: ['zinc and vitamin C', 'placebo'],
      species: null,
      participants: 120,
      population: 'adults with a cold',
      dose: { min: 75, max: 75, unit: 'mg', perTime: 'd', approximate: false },
      form: 'tablet',
      duration: '1 week',
      standing: 'CURRENT',
      standingSince: null,
      supersededBy: null,
      identification: 'VERIFIED',
      possiblySameAs: [],
      includes: [],
      layer: 'CITED_BY_DOCUMENT',
    },
    animal: {
      design: 'ANIMAL',
      species: { id: 'mus', label: 'möss' },
      randomised: null,
      arms: [],
      participants: null,
      dose: null,
      identifiers: [],
    },
    unknown: null,
  });
});

test('a study tells its standing, its twins from both sides, and what it includes', async () => {
  const { data, queries } = await release.ask(`{
    old: study(id: "registry-old") { standing standingSince supersededBy { id citation } possiblySameAs { id } }
    trial: study(id: "registry-trial") { doi pmid dose { min max } possiblySameAs { citation } }
    review: study(id: "registry-review") { includes { id } }
  }`);

  expect(data).toEqual({
    old: {
      standing: 'SUPERSEDED',
      standingSince: '2019-05-01',
      supersededBy: { id: 'registry-review', citation: 'Citation of registry-review' },
      possiblySameAs: [{ id: 'registry-trial' }],
    },
    trial: {
      doi: '10.1000/182',
      pmid: null,
      dose: { min: 10, max: null },
      possiblySameAs: [{ citation: 'Citation of registry-old' }],
    },
    review: { includes: [{ id: 'registry-old' }, { id: 'registry-trial' }] },
  });
  expect(queries).toEqual(['release.current', 'study.byIds', 'study.references']);
});

test('a study tells what it says about assertions, and which claims cite it', async () => {
  const { data, queries } = await release.ask(`{
    study(id: "Z2") {
      evidence {
        totalCount
        nodes { id study { id } assertion { id } direction directness indirectBecause summary qualifiers { kind label concept { id } } }
      }
      citedBy { totalCount nodes { id document { id } } }
    }
  }`);

  expect(data).toEqual({
    study: {
      evidence: {
        totalCount: 2,
        nodes: [
          {
            id: 'Z2-E1',
            study: { id: 'Z2' },
            assertion: { id: 'zinktillskott.LINDRAR.forkylning;COMBINATION=cvitamin' },
            direction: 'SUPPORTS',
            directness: 'DIRECT',
            indirectBecause: null,
            summary: 'Colds were two days shorter with zinc and vitamin C than with placebo.',
            qualifiers: [{ kind: 'COMBINATION', label: 'with vitamin C', concept: { id: 'cvitamin' } }],
          },
          {
            id: 'Z2-E2',
            study: { id: 'Z2' },
            assertion: { id: 'zinktillskott.LINDRAR.forkylning' },
            direction: 'UNCLEAR',
            directness: 'INDIRECT',
            indirectBecause: 'COMBINATION',
            summary: 'Zinc was never given alone.',
            qualifiers: [],
          },
        ],
      },
      citedBy: { totalCount: 1, nodes: [{ id: 'zf-c06', document: { id: 'zink-forkylning' } }] },
    },
  });
  expect(queries).toEqual([
    'claim.ofParents',
    'claim.ofParents',
    'concept.byIds',
    'evidenceLine.ofParents',
    'evidenceLine.ofParents',
    'qualifier.ofEvidenceLines',
    'release.current',
    'study.byIds',
  ]);
});

describe('studies', () => {
  const invented = '"zink", "registry"';

  test.each([
    [`{sources: ["zink"]}`, ['Z1', 'Z2']],
    [`{sources: [${invented}], designs: [RANDOMISED_TRIAL]}`, ['Z2', 'registry-old', 'registry-trial']],
    [`{sources: [${invented}], designs: [RANDOMISED_TRIAL], standing: [CURRENT]}`, ['Z2', 'registry-trial']],
    [
      `{sources: [${invented}], layers: [OUTSIDE_EVIDENCE], standing: [CURRENT, SUPERSEDED]}`,
      ['registry-old', 'registry-review', 'registry-trial'],
    ],
    ['{concept: "zink"}', ['Z1']],
    ['{concept: "MESH:D003139"}', ['Z2']],
    ['{concept: "MESH:D003139", designs: [ANIMAL]}', []],
    ['{concept: "zz_uptake"}', []],
    ['{concept: "zz_uptake", sources: ["registry"]}', ['registry-old', 'registry-review', 'registry-trial']],
  ])('%s', async (filter, ids) => {
    const { studies } = (await release.answer(
      `{ studies(filter: ${filter}) { totalCount nodes { id } } }`,
    )) as { studies: { totalCount: number; nodes: { id: string }[] } };
    expect(studies.nodes.map(({ id }) => id)).toEqual(ids);
    expect(studies.totalCount).toBe(ids.length);
  });

  test.each([
    ['{concept: "nothing"}', 'filter.concept', 'no concept has the id "nothing"'],
    ['{designs: []}', 'filter.designs', 'the list is empty'],
    ['{sources: ["x"]}', 'filter.sources', 'no source has the id "x"'],
  ])('%s is refused', async (filter, argument, reason) => {
    const { refused } = await release.ask(`{ studies(filter: ${filter}) { totalCount } }`);
    expect(refused?.argument).toBe(argument);
    expect(refused?.message).toContain(`${argument}: ${reason}`);
  });
});
