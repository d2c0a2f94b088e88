import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

/** The verdict on each finding on the supplement, by the rest of the id of its assertion. */
async function findings(condition: string, context: string): Promise<Record<string, string>> {
  const { evidence } = (await corpus.answer(`{
    evidence(condition: "${condition}", intervention: "magnesium_supplement", context: ${context}) {
      groups { findings { assertion { id } applies } }
    }
  }`)) as {
    evidence: { groups: { findings: { assertion: { id: string }; applies: string }[] }[] };
  };
  return Object.fromEntries(
    evidence.groups.flatMap((group) =>
      group.findings.map(({ assertion, applies }) => [
        assertion.id.replace('magnesium_supplement.', ''),
        applies,
      ]),
    ),
  );
}

describe('a trial holds for those whom it was done with', () => {
  test('restless legs not treated before, or for three months or more: not all who have them', async () => {
    expect(await findings('restless_legs', '{population: ["pop_rls_untreated"]}')).toMatchObject({
      'TREATS.restless_legs': 'HOLDS',
      'TREATS.sleep_disorder': 'UNKNOWN',
    });
    expect(await findings('restless_legs', '{population: ["pop_rls_three_months"]}')).toMatchObject({
      'TREATS.restless_legs': 'HOLDS',
      'TREATS.sleep_disorder': 'HOLDS',
    });
    for (const id of ['pop_rls_patients', 'restless_legs', 'pop_adult']) {
      expect(await findings('restless_legs', `{population: ["${id}"]}`)).toMatchObject({
        'TREATS.restless_legs': 'UNKNOWN',
        'TREATS.sleep_disorder': 'UNKNOWN',
      });
    }
  });

  test('they are patients too: what the texts say of patients holds for them', async () => {
    for (const id of ['pop_rls_untreated', 'pop_rls_three_months']) {
      expect(await findings('restless_legs', `{population: ["${id}"]}`)).toMatchObject({
        'TREATS.insomnia': 'HOLDS',
        'TREATS.restlessness_feeling': 'HOLDS',
        'CURES.restless_legs': 'UNKNOWN',
      });
    }
  });

  test('restless legs or periodic limb movements: of the patients with either it is not known', async () => {
    // The texts, which say the same of sleep, give no dose.
    const dose = 'dose: {value: 12.4, unit: "mmol", perTime: "d"}';
    expect((await findings('restless_legs', `{${dose}}`))['TREATS.insomnia']).toBe('HOLDS');
    const patients = await findings('restless_legs', `{population: ["pop_rls_patients"], ${dose}}`);
    expect(patients['TREATS.insomnia']).toBe('UNKNOWN');
  });

  test('women with fibromyalgia before menopause: neither all women nor all patients', async () => {
    for (const [id, applies] of [
      ['pop_fm_premenopausal', 'HOLDS'],
      ['pop_fm_women', 'UNKNOWN'],
      ['pop_fm_patients', 'UNKNOWN'],
      ['fibromyalgia', 'UNKNOWN'],
    ] as const) {
      const found = await findings('fibromyalgia', `{population: ["${id}"]}`);
      expect([
        id,
        found['TREATS.fibromyalgia_symptoms'],
        found['TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline'],
      ]).toEqual([id, applies, applies]);
    }
  });

  test('mostly older adults: of older adults neither that it helps nor that it does not', async () => {
    expect(await findings('muscle_cramps', '{population: ["pop_older_adults"]}')).toEqual({
      'TREATS.muscle_cramps': 'UNKNOWN',
    });
  });
});

test('what was tried with people holds for our species, whatever its trials name', async () => {
  const inPeople = await findings('restless_legs', '{species: "species_humans"}');
  expect(inPeople).toMatchObject({
    'TREATS.restless_legs': 'HOLDS',
    'TREATS.insomnia': 'HOLDS',
    'CURES.restless_legs': 'UNKNOWN',
    'USED_TO_TREAT.restless_legs': 'UNKNOWN',
  });
  expect(await findings('restless_legs', '{species: "species_mice"}')).toMatchObject({
    'TREATS.restless_legs': 'UNKNOWN',
    'TREATS.insomnia': 'UNKNOWN',
  });
});
