import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { conceptsOf, documentsByObject, serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

describe('magnesium in restless legs', () => {
  test('who says that it helps, with which hedge, and in whom', async () => {
    const said = await corpus.claimsOnAssertions(
      '{subject: "magnesium_supplement", object: "restless_legs", includeKin: true, roles: [BENEFIT]}',
    );
    const lines = said.map((claim) => [
      claim.id,
      claim.assertion.id,
      claim.stance,
      claim.certainty,
      claim.hedges.map(({ start, end }) => [start, end]),
      conceptsOf(claim, 'CONDITION')[0] ?? conceptsOf(claim, 'POPULATION')[0],
    ]);
    const id = (rest: string) => `magnesium_supplement.${rest}`;
    const cures = id('CURES.restless_legs');
    const eases = id('TREATS.restlessness_feeling');
    const ifDeficient = 'magnesium_deficiency';
    expect(lines).toEqual([
      ['da-c029', cures, 'ASSERTS', 'POSSIBLE', [[1542, 1547]], ifDeficient],
      ['nl-c029', cures, 'ASSERTS', 'POSSIBLE', [[1661, 1664]], ifDeficient],
      ['da-c046', eases, 'ASSERTS', 'POSSIBLE', [[3202, 3207]], 'pop_rls_patients'],
      ['da-c087', eases, 'DENIES', 'PROBABLE', [[3290, 3303]], 'pop_not_deficient'],
      ['nl-c046', eases, 'ASSERTS', 'POSSIBLE', [[3572, 3575]], 'pop_rls_patients'],
      ['nl-c086', eases, 'DENIES', 'ASSERTED', [], 'pop_not_deficient'],
      ['da-c028', id('TREATS.rls_symptoms'), 'ASSERTS', 'POSSIBLE', [[1542, 1547]], ifDeficient],
      ['da-c030', id('USED_TO_TREAT.restless_legs'), 'ASSERTS', 'ASSERTED', [], ifDeficient],
      ['nl-c030', id('USED_TO_TREAT.restless_legs'), 'ASSERTS', 'ASSERTED', [], ifDeficient],
      ['nl-c028', id('USED_TO_TREAT.rls_symptoms'), 'ASSERTS', 'POSSIBLE', [[1661, 1664]], ifDeficient],
    ]);
  });

  test('the first of several hedges is the hedge', async () => {
    const [claim] = await corpus.claims('{assertion: "magnesium_deficiency.CAUSES.muscle_cramps"}');
    expect(claim?.hedge).toEqual({ start: 1219, end: 1222 });
  });

  test('two texts give the prevalence in two populations', async () => {
    const claims = await corpus.claims('{predicates: ["HAS_PREVALENCE"], concept: "restless_legs"}');
    const counted = claims.flatMap(({ document, assertion, qualifiers }) =>
      qualifiers.flatMap(({ amount }) => (amount ? [[document.id, assertion.object.id, amount]] : [])),
    );
    const percent = { unit: '%', perTime: null, approximate: true };
    expect(counted).toEqual([
      ['da', 'pop_danish', { min: null, max: 10, ...percent }],
      ['nl', 'pop_british', { min: 10, max: 10, ...percent }],
    ]);
  });
});

describe('safety', () => {
  test('which text names which side effect', async () => {
    const effects = await corpus.claims('{predicates: ["HAS_SIDE_EFFECT"], concept: "magnesium_supplement"}');
    expect(documentsByObject(effects)).toEqual({
      side_effects: ['da', 'nl'],
      gastrointestinal_side_effects: ['ar'],
      stomach_discomfort: ['ar', 'da', 'nl'],
      nausea: ['ar', 'da', 'nl'],
      vomiting: ['da', 'nl'],
      diarrhoea: ['ar', 'da', 'nl'],
      stomach_cramps: ['da'],
    });
  });

  test('effects of an overdose are apart from them, and follow from a high dose by an excess in the blood', async () => {
    const effects = await corpus.claims('{predicates: ["CAUSES"], concept: "hypermagnesemia"}');
    expect(documentsByObject(effects)).toEqual({
      hypermagnesemia: ['da', 'nl'],
      hypotension: ['da', 'nl'],
      confusion: ['da', 'nl'],
      arrhythmia: ['da', 'nl'],
      reduced_breathing_rate: ['da', 'nl'],
      coma: ['da', 'nl'],
    });
    const causes = effects.filter(({ assertion }) => assertion.object.id === 'hypermagnesemia');
    expect(causes.map(({ assertion }) => assertion.subject.id)).toEqual([
      'high_dose_magnesium',
      'high_dose_magnesium',
    ]);
  });

  test('in what it is contraindicated, and until when', async () => {
    const claims = await corpus.claims('{predicates: ["CONTRAINDICATED_IN"]}');
    expect(
      claims.map((claim) => [claim.document.id, claim.assertion.object.id, conceptsOf(claim, 'UNTIL')]),
    ).toEqual([
      ['da', 'inherited_bleeding_disorder', ['consult_physician']],
      ['da', 'kidney_disease', ['consult_physician']],
      ['nl', 'haemophilia', ['consult_physician']],
      ['nl', 'kidney_disease', ['consult_physician']],
    ]);
  });
});

describe('foods and dose', () => {
  const FOODS = [
    'spinach',
    'cabbage',
    'nuts',
    'seeds',
    'fish',
    'mackerel',
    'tuna',
    'beans',
    'lentils',
    'avocado',
    'banana',
  ];

  test.each([
    ['da', 'lowfat_dairy'],
    ['nl', 'fatfree_dairy'],
  ])('%s names every food, the dairy as %s', async (document, dairy) => {
    const claims = await corpus.claims(`{predicates: ["FOOD_SOURCE_OF"], documents: ["${document}"]}`);
    expect(claims.map(({ assertion }) => assertion.subject.id)).toEqual(
      [...FOODS, dairy].map((food) => `food_${food}`),
    );
    expect(new Set(claims.map(({ assertion }) => assertion.object.id))).toEqual(new Set(['magnesium']));
  });

  test('both give about 300 mg, the Danish a day', async () => {
    const claims = await corpus.claims('{predicates: ["RECOMMENDED_DOSE"]}');
    const amount = { min: 300, max: 300, unit: 'mg', approximate: true };
    expect(
      claims.map((claim) => [
        claim.document.id,
        claim.qualifiers.flatMap((qualifier) => qualifier.amount ?? []),
        conceptsOf(claim, 'POPULATION'),
      ]),
    ).toEqual([
      ['da', [{ ...amount, perTime: 'd' }], ['pop_adult']],
      ['nl', [{ ...amount, perTime: null }], ['pop_adult']],
    ]);
  });
});

describe('pain', () => {
  test('with amitriptyline in fibromyalgia: who says so, and the trial behind it', async () => {
    const { assertion } = (await corpus.answer(`{
      assertion(id: "magnesium_supplement.TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline") {
        qualifiers { kind concept { label } }
        claims {
          nodes { id attribution certainty citedStudies { id design participants pmid year arms dose { min unit perTime } } }
        }
        evidence { nodes { id direction directness study { id } } }
      }
    }`)) as { assertion: unknown };
    expect(assertion).toEqual({
      qualifiers: [{ kind: 'COMBINATION', concept: { label: 'amitriptyline' } }],
      claims: {
        nodes: [
          {
            id: 'ar-c030',
            attribution: 'researchers',
            certainty: 'ASSERTED',
            citedStudies: [
              {
                id: 'S2',
                design: 'NON_RANDOMISED_TRIAL',
                participants: 60,
                pmid: '22271372',
                year: 2013,
                arms: [
                  'magnesium citrate 300 mg a day, 20 women',
                  'amitriptyline 10 mg a day, 20 women',
                  'both, 20 women',
                ],
                dose: { min: 300, unit: 'mg', perTime: 'd' },
              },
            ],
          },
        ],
      },
      evidence: {
        nodes: [{ id: 'E-S2-1', direction: 'SUPPORTS', directness: 'DIRECT', study: { id: 'S2' } }],
      },
    });
  });

  test('the finding on sciatica is in mice, and no treatment of people', async () => {
    const { assertions, study } = (await corpus.answer(`{
      assertions(filter: {subject: "magnesium_supplement", object: "sciatica", includeKin: true}) {
        nodes {
          id
          claims { nodes { id qualifiers { kind concept { id } } citedStudies { id } } }
          evidence { nodes { id directness indirectBecause } }
        }
      }
      study(id: "S3") { design species { label } }
    }`)) as {
      assertions: { nodes: { id: string; claims: { nodes: unknown[] }; evidence: unknown }[] };
      study: unknown;
    };
    expect(assertions.nodes.map(({ id }) => id)).toEqual([
      'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatica',
    ]);
    expect(assertions.nodes[0]?.claims.nodes).toEqual([
      {
        id: 'ar-c038',
        qualifiers: [
          { kind: 'SPECIES', concept: { id: 'species_animals' } },
          { kind: 'OTHER', concept: { id: 'human_studies' } },
          { kind: 'OTHER', concept: null },
        ],
        citedStudies: [{ id: 'S3' }],
      },
      {
        id: 'ar-c040',
        qualifiers: [
          { kind: 'SPECIES', concept: { id: 'species_rodents' } },
          { kind: 'CONDITION', concept: { id: 'sciatic_nerve_injury' } },
        ],
        citedStudies: [{ id: 'S3' }],
      },
    ]);
    expect(assertions.nodes[0]?.evidence).toEqual({
      nodes: [{ id: 'E-S3-2', directness: 'INDIRECT', indirectBecause: 'OUTCOME' }],
    });
    expect(study).toEqual({ design: 'ANIMAL', species: { label: 'mice' } });
  });

  test('what no one has read has no evidence', async () => {
    const { studies } = (await corpus.answer(
      '{ studies(first: 100) { nodes { id evidence { nodes { id } } } } }',
    )) as { studies: { nodes: { id: string; evidence: { nodes: unknown[] } }[] } };
    const unread = studies.nodes.filter(({ evidence }) => evidence.nodes.length === 0).map(({ id }) => id);
    expect(unread).toEqual(['L4', 'S1', 'S4']);
  });
});
