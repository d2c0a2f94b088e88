import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';
import { briefly, EVIDENCE, findingsBy, type AnsweredReport } from '../support/evidenceAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

async function evidence(asked: string): Promise<AnsweredReport> {
  const { evidence: report } = (await corpus.answer(`{ evidence(${asked}) { ${EVIDENCE} } }`)) as {
    evidence: AnsweredReport;
  };
  return report;
}

const CONTAINS = 'magnesium_supplement CONTAINS magnesium';

describe('restless legs', () => {
  test('magnesium: claims and trials of the syndrome, its symptoms and the sleep of those who have it', async () => {
    const report = await evidence('condition: "restless_legs", intervention: "magnesium"');
    expect(report).toMatchObject({ omittedFindings: 0, truncated: false, gaps: [] });
    expect(briefly(report)).toEqual([
      [
        'magnesium',
        [
          {
            assertion: 'magnesium_supplement.TREATS.restless_legs',
            via: [CONTAINS],
            by: ['E-L1-1', 'E-L2-1', 'E-L3-1'],
          },
          {
            assertion: 'magnesium_supplement.TREATS.restlessness_feeling',
            via: [CONTAINS, 'restlessness_feeling MANIFESTATION_OF restless_legs'],
            by: ['da-c046', 'da-c087', 'nl-c046', 'nl-c086', 'E-S5-2'],
          },
          {
            assertion: 'magnesium_supplement.CURES.restless_legs',
            via: [CONTAINS],
            by: ['da-c029', 'nl-c029'],
          },
          {
            assertion: 'magnesium_supplement.USED_TO_TREAT.restless_legs',
            via: [CONTAINS],
            by: ['da-c030', 'nl-c030'],
          },
          {
            assertion: 'magnesium_supplement.TREATS.rls_symptoms',
            via: [CONTAINS, 'rls_symptoms SYMPTOMS_OF restless_legs'],
            by: ['da-c028'],
          },
          {
            assertion: 'magnesium_supplement.USED_TO_TREAT.rls_symptoms',
            via: [CONTAINS, 'rls_symptoms SYMPTOMS_OF restless_legs'],
            by: ['nl-c028'],
          },
          {
            assertion: 'magnesium_supplement.TREATS.sleep_disorder',
            via: [
              CONTAINS,
              'pop_rls_three_months SUBCLASS_OF pop_rls_patients',
              'pop_rls_patients HAS_CONDITION restless_legs',
            ],
            matchedBy: 'POPULATION=pop_rls_three_months',
            by: ['E-L2-2'],
          },
          {
            // The reviews in older adults say nothing of people with restless legs.
            assertion: 'magnesium_supplement.TREATS.insomnia',
            via: [CONTAINS, 'pop_rls_patients HAS_CONDITION restless_legs'],
            matchedBy: 'POPULATION=pop_rls_patients',
            by: ['da-c045', 'da-c048', 'nl-c045', 'nl-c048', 'E-S5-1'],
          },
        ],
      ],
    ]);
  });

  test('the supplement: the same findings, no longer by way of magnesium', async () => {
    const [magnesium, supplement] = [
      await evidence('condition: "restless_legs", intervention: "magnesium"'),
      await evidence('condition: "restless_legs", intervention: "magnesium_supplement"'),
    ];
    expect(findingsBy(supplement)).toEqual(findingsBy(magnesium));
    expect(briefly(supplement)[0]?.[1].at(-1)?.via).toEqual(['pop_rls_patients HAS_CONDITION restless_legs']);
  });

  test('whatever helps: the supplement alone', async () => {
    const report = await evidence('condition: "restless_legs"');
    expect(report.groups.map(({ intervention }) => intervention.id)).toEqual(['magnesium_supplement']);
    expect(Object.keys(findingsBy(report))).toHaveLength(8);
  });

  test('amitriptyline: none found, with the reason', async () => {
    const report = await evidence('condition: "restless_legs", intervention: "amitriptyline"');
    expect(briefly(report)).toEqual([['amitriptyline', []]]);
    expect(report.gaps).toMatchObject([{ reason: 'NONE_FOUND_IN_SOURCES', about: 'EVIDENCE' }]);
  });

  test('every claim that denies a benefit stands beside those that claim it', async () => {
    const { claims } = (await corpus.answer(
      '{ claims(filter: {concept: "magnesium_supplement", stance: DENIES, predicates: ["TREATS"]}) { nodes { id } } }',
    )) as { claims: { nodes: { id: string }[] } };
    const told = Object.values(
      findingsBy(await evidence('condition: "restless_legs", intervention: "magnesium"')),
    ).flat();
    expect(claims.nodes.map(({ id }) => id)).toEqual(['da-c048', 'da-c087', 'nl-c048', 'nl-c086']);
    expect(told).toEqual(expect.arrayContaining(claims.nodes.map(({ id }) => id)));
  });
});

describe('nerve pain', () => {
  test('magnesium, and the drugs now in use; sciatica is a kind of it', async () => {
    expect(briefly(await evidence('condition: "nerve_pain"'))).toEqual([
      [
        'magnesium',
        [
          {
            assertion: 'magnesium_supplement.TREATS.nerve_pain',
            via: [CONTAINS],
            by: ['ar-c009', 'E-L6-1', 'E-L7-1'],
          },
          {
            assertion: 'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatica',
            via: [CONTAINS, 'sciatica SUBCLASS_OF nerve_pain'],
            by: ['ar-c038', 'ar-c040', 'E-S3-2'],
          },
          { assertion: 'magnesium.TREATS.nerve_pain', via: [], by: ['ar-c010'] },
          {
            assertion: 'magnesium.STUDIED_FOR.nerve_pain;COMBINATION=combination_therapy',
            via: [],
            by: ['ar-c004'],
          },
          {
            assertion: 'magnesium_supplement.TREATS.nerve_pain;COMBINATION=current_nerve_pain_drugs',
            via: [CONTAINS],
            by: ['E-L12-1'],
          },
        ],
      ],
      [
        'current_nerve_pain_drugs',
        [
          { assertion: 'current_nerve_pain_drugs.TREATS.nerve_pain', via: [], by: ['ar-c002'] },
          { assertion: 'current_nerve_pain_drugs.USED_TO_TREAT.nerve_pain', via: [], by: ['ar-c053'] },
        ],
      ],
    ]);
  });

  test('what is claimed of magnesium as such is not claimed of the supplement', async () => {
    const report = await evidence('condition: "nerve_pain", intervention: "magnesium_supplement"');
    expect(Object.keys(findingsBy(report))).toEqual([
      'magnesium_supplement.TREATS.nerve_pain',
      'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatica',
      'magnesium_supplement.TREATS.nerve_pain;COMBINATION=current_nerve_pain_drugs',
    ]);
  });

  test('sciatica itself has what was seen in animals, and nothing of nerve pain at large', async () => {
    expect(briefly(await evidence('condition: "sciatica"'))).toEqual([
      [
        'magnesium_supplement',
        [
          {
            assertion: 'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatica',
            via: [],
            by: ['ar-c038', 'ar-c040', 'E-S3-2'],
          },
        ],
      ],
    ]);
  });
});

test('fibromyalgia: magnesium with drugs and alone, and the drugs', async () => {
  const symptoms = 'fibromyalgia_symptoms SYMPTOMS_OF fibromyalgia';
  expect(briefly(await evidence('condition: "fibromyalgia"'))).toEqual([
    [
      'magnesium_supplement',
      [
        {
          assertion: 'magnesium_supplement.TREATS.fibromyalgia_symptoms',
          via: [symptoms],
          by: ['E-L9-1', 'E-S2-3'],
        },
        { assertion: 'magnesium_supplement.TREATS.fibromyalgia', via: [], by: ['E-L8-3'] },
        {
          assertion: 'magnesium_supplement.TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline',
          via: [symptoms],
          by: ['ar-c030', 'E-S2-1'],
        },
        {
          assertion: 'magnesium_supplement.TREATS.fibromyalgia;COMBINATION=fibromyalgia_drugs',
          via: [],
          by: ['ar-c026', 'E-S2-2'],
        },
      ],
    ],
    ['amitriptyline', [{ assertion: 'amitriptyline.USED_TO_TREAT.fibromyalgia', via: [], by: ['ar-c031'] }]],
    [
      'fibromyalgia_drugs',
      [{ assertion: 'fibromyalgia_drugs.USED_TO_TREAT.fibromyalgia', via: [], by: ['ar-c061'] }],
    ],
  ]);
  expect(findingsBy(await evidence('condition: "fibromyalgia", intervention: "amitriptyline"'))).toEqual({
    'amitriptyline.USED_TO_TREAT.fibromyalgia': ['ar-c031'],
  });
});

test('insomnia: whoever the claims and lines are about', async () => {
  expect(briefly(await evidence('condition: "insomnia", intervention: "magnesium"'))).toEqual([
    [
      'magnesium',
      [
        {
          assertion: 'magnesium_supplement.TREATS.insomnia',
          via: [CONTAINS],
          by: ['da-c045', 'da-c048', 'nl-c045', 'nl-c048', 'E-L10-1', 'E-S5-1'],
        },
      ],
    ],
  ]);
});

test('insomnia in a summary: what alone supports it had no controls, and which study it is is not certain', async () => {
  const { evidence: report } = (await corpus.answer(
    '{ evidence(condition: "insomnia", intervention: "magnesium") { summary } }',
  )) as { evidence: { summary: string } };
  expect(report.summary).toContain(
    '1 non-randomised trial supports it, 1 systematic review leaves it open; ',
  );
  expect(report.summary).toContain(
    ' To be kept in mind – Nothing that supports it was compared with a control group. ' +
      'A claim says more than the studies it cites can show. ' +
      'Of a study behind it, it is not certain which publication it is. ',
  );
});

test('muscle cramps: no text claims a benefit, and a review found none', async () => {
  expect(briefly(await evidence('condition: "muscle_cramps", intervention: "magnesium"'))).toEqual([
    [
      'magnesium',
      [{ assertion: 'magnesium_supplement.TREATS.muscle_cramps', via: [CONTAINS], by: ['E-L5-1'] }],
    ],
  ]);
});

describe('what evidence is missing, though there are findings', () => {
  test.each([
    ['sciatica', 'magnesium', ['NO_HUMAN_EVIDENCE']],
    ['restless_legs', 'magnesium', []],
    ['nerve_pain', 'magnesium', []],
    ['fibromyalgia', 'magnesium', []],
    // The study that gave both counts for the two together: E-S2-1.
    ['fibromyalgia', 'amitriptyline', ['COMBINATION_ONLY']],
    // E-S2-2 tried one of these drugs only, and E-L12-1 infusions too: they cannot count for the combination either.
    ['fibromyalgia', 'fibromyalgia_drugs', ['STATEMENT_ONLY']],
    ['nerve_pain', 'current_nerve_pain_drugs', ['STATEMENT_ONLY']],
  ])('for %s, of %s: %s', async (condition, intervention, reasons) => {
    const { gaps } = await evidence(`condition: "${condition}", intervention: "${intervention}"`);
    expect(gaps.map(({ reason }) => reason)).toEqual(reasons);
  });

  test('in words', async () => {
    const { gaps } = await evidence('condition: "sciatica", intervention: "magnesium"');
    expect(gaps[0]?.explanation).toBe(
      'magnesium – sciatica – evidence of benefit: none in people found in these sources. Lines from animals or the laboratory: 1.',
    );
  });

  test('of each group, in its place, with how many lines on it and its combinations do not fill it', async () => {
    const { gaps } = await evidence('condition: "fibromyalgia"');
    expect(gaps.map(({ reason, explanation }) => [reason, explanation])).toEqual([
      [
        'COMBINATION_ONLY',
        'amitriptyline – fibromyalgia – evidence of benefit: found in these sources only for a combination with something else. Lines on combinations: 1.',
      ],
      [
        'STATEMENT_ONLY',
        'fibromyalgia drugs – fibromyalgia – evidence of benefit: statements only; no study that counts was found in these sources. Lines that do not count: 1.',
      ],
    ]);
  });
});

describe('what is found of something else', () => {
  test.each([
    ['restless_legs', 'magnesium_citrate', 1],
    ['restless_legs', 'magnesium_oxide', 2],
    // L2 gave the oxide for sleep too, to people with restless legs.
    ['sleep_disorder', 'magnesium_oxide', 1],
    ['nerve_pain', 'magnesium_chloride', 1],
    ['fibromyalgia', 'magnesium_chloride', 1],
    ['fibromyalgia', 'magnesium_citrate', 3],
  ])('for %s, %s as the form of the supplement: lines %i', async (condition, salt, lines) => {
    const { groups, gaps } = await evidence(`condition: "${condition}", intervention: "${salt}"`);
    expect(groups).toEqual([{ intervention: { id: salt }, findings: [] }]);
    expect(gaps).toMatchObject([{ reason: 'GIVEN_AS_FORM', didYouMean: [{ id: 'magnesium_supplement' }] }]);
    expect(gaps[0]?.explanation).toContain(
      `: none found in these sources under its own name; told under what was given in this form: magnesium supplement. Findings on this form are shown where that is asked for, with this form in the context. Lines on this form, whatever they found: ${lines}. Claims: 0.`,
    );
  });

  test('a salt that no trial gave for it', async () => {
    const { gaps } = await evidence('condition: "nerve_pain", intervention: "magnesium_oxide"');
    expect(gaps.map(({ reason }) => reason)).toEqual(['NONE_FOUND_IN_SOURCES']);
  });

  test('a partner of which nothing is said by itself', async () => {
    const { gaps } = await evidence('condition: "nerve_pain", intervention: "combination_therapy"');
    expect(gaps).toMatchObject([{ reason: 'COMBINATION_ONLY', didYouMean: [{ id: 'magnesium' }] }]);
    expect(gaps[0]?.explanation).toBe(
      'combination therapy – nerve pain – evidence of benefit: claimed in these sources only for a combination with something else; no study of that in people was found in them.',
    );
  });
});

describe('what is asked for in the wrong place', () => {
  const CONDITION_OR_EFFECT =
    'none found in these sources, which name it as a condition or an effect and not as something that is taken.';

  test('a condition as intervention, and the intervention as condition', async () => {
    const { groups, gaps } = await evidence('condition: "magnesium", intervention: "restless_legs"');
    expect(groups).toEqual([{ intervention: { id: 'restless_legs' }, findings: [] }]);
    expect(gaps.map(({ reason, didYouMean }) => [reason, didYouMean.map(({ id }) => id)])).toEqual([
      // What magnesium is said to help: most by two independent sources or one, then by how many assertions.
      ['NONE_FOUND_IN_SOURCES', expect.arrayContaining(['fibromyalgia', 'nerve_pain', 'restless_legs'])],
      ['NONE_FOUND_IN_SOURCES', ['magnesium_supplement']],
    ]);
    expect(gaps[1]?.explanation).toContain(CONDITION_OR_EFFECT);
  });

  test.each([
    ['diarrhoea', ['magnesium_supplement']],
    ['side_effects', ['magnesium_supplement']],
    ['kidney_disease', ['magnesium_supplement']],
    ['hypotension', ['magnesium']],
  ])('the safety of %s, which is none of an intervention', async (intervention, meant) => {
    const { safety } = (await corpus.answer(
      `{ safety(intervention: "${intervention}") { gaps { reason explanation didYouMean { id } } } }`,
    )) as { safety: { gaps: AnsweredReport['gaps'] } };
    expect(safety.gaps.length).toBeGreaterThan(4);
    for (const { reason, explanation, didYouMean } of safety.gaps) {
      expect([reason, didYouMean.map(({ id }) => id)]).toEqual(['NONE_FOUND_IN_SOURCES', meant]);
      expect(explanation).toContain(CONDITION_OR_EFFECT);
    }
  });

  test('the foods that provide a food', async () => {
    expect(
      await corpus.answer('{ foodSources(nutrient: "food_spinach") { gap { reason didYouMean { id } } } }'),
    ).toEqual({
      foodSources: { gap: { reason: 'NONE_FOUND_IN_SOURCES', didYouMean: [{ id: 'magnesium' }] } },
    });
  });

  test('an intervention of which nothing is said has no such excuse', async () => {
    const { gaps } = await evidence('condition: "insomnia", intervention: "amitriptyline"');
    expect(gaps).toMatchObject([{ reason: 'NONE_FOUND_IN_SOURCES', didYouMean: [] }]);
  });
});

test('a slip in an id is told, and never reads as nothing found', async () => {
  const report = await evidence('condition: "restless_leg", intervention: "magnesium"');
  expect(report).toMatchObject({ asked: 'restless_leg', condition: null, groups: [] });
  expect(report.gaps).toMatchObject([{ reason: 'UNKNOWN_CONCEPT', about: 'EVIDENCE' }]);
  expect(report.gaps[0]?.didYouMean.map(({ id }) => id)).toContain('restless_legs');
});
