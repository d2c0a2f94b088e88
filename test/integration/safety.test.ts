import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Finding {
  readonly concept: { readonly id: string };
  readonly assertions: readonly { readonly id: string }[];
  readonly documents: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string; readonly stance: string }[];
  readonly evidence: readonly { readonly id: string }[];
  readonly frequency: readonly { readonly value: string }[];
  readonly until: readonly { readonly value: string; readonly concept: { readonly id: string } | null }[];
  readonly via: readonly Link[];
  readonly through: readonly { readonly id: string }[];
  readonly independentSources: number;
}

interface Link {
  readonly concept: { readonly id: string };
  readonly predicate: { readonly id: string };
  readonly of: { readonly id: string };
}

interface Gap {
  readonly reason: string;
  readonly about: string;
}

const SECTIONS = [
  'sideEffects',
  'overdoseEffects',
  'contraindications',
  'precautions',
  'interactions',
  'mitigations',
] as const;

type Report = Readonly<Record<(typeof SECTIONS)[number], readonly Finding[]>> & {
  readonly intervention: { readonly id: string } | null;
  readonly gaps: readonly Gap[];
  readonly omitted: readonly unknown[];
};

const FINDING = `
  concept { id } assertions { id } documents { id } claims { id stance } evidence { id }
  frequency { value } until { value concept { id } }
  via { concept { id } predicate { id } of { id } } through { id }
  independentSources`;

async function safety(asked: string): Promise<Report> {
  const sections = SECTIONS.map((section) => `${section} { ${FINDING} }`).join('\n');
  const answer = (await corpus.answer(
    `{ safety(${asked}) { intervention { id } ${sections} gaps { reason about } omitted { about findings } } }`,
  )) as { safety: Report };
  return answer.safety;
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const told = (findings: readonly Finding[]) => findings.map(({ concept }) => concept.id);
const waysOf = ({ via }: Finding) =>
  via.map(({ concept, predicate, of }) => `${concept.id} ${predicate.id} ${of.id}`);

function findingOn(findings: readonly Finding[], concept: string): Finding {
  const finding = findings.find((one) => one.concept.id === concept);
  if (finding === undefined) throw new Error(`no finding on ${concept}`);
  return finding;
}

const NO_INTERACTIONS = { reason: 'NONE_FOUND_IN_SOURCES', about: 'INTERACTIONS' };

describe('a magnesium supplement', () => {
  let report: Report;
  beforeAll(async () => {
    report = await safety('intervention: "magnesium_supplement"');
  });

  test('has the side effects that the texts name, those of two voices first', () => {
    expect(
      report.sideEffects.map(({ concept, documents, claims, independentSources }) => [
        concept.id,
        ids(documents),
        ids(claims),
        independentSources,
      ]),
    ).toEqual([
      ['diarrhoea', ['ar', 'da', 'nl'], ['ar-c045', 'da-c054', 'nl-c054'], 2],
      ['nausea', ['ar', 'da', 'nl'], ['ar-c050', 'da-c052', 'nl-c052'], 2],
      ['stomach_discomfort', ['ar', 'da', 'nl'], ['ar-c051', 'da-c051', 'nl-c051'], 2],
      ['side_effects', ['da', 'nl'], ['da-c049', 'nl-c049'], 1],
      ['vomiting', ['da', 'nl'], ['da-c053', 'nl-c053'], 1],
      ['gastrointestinal_side_effects', ['ar'], ['ar-c064'], 1],
      ['stomach_cramps', ['da'], ['da-c055'], 1],
    ]);
    expect(report.sideEffects.flatMap(waysOf)).toEqual([]);
    expect(new Set(report.sideEffects.flatMap(({ claims }) => claims.map(({ stance }) => stance)))).toEqual(
      new Set(['ASSERTS']),
    );
  });

  test('has beside them what studies say, for or against', () => {
    expect(report.sideEffects.map(({ concept, evidence }) => [concept.id, ids(evidence)])).toEqual([
      ['diarrhoea', ['E-L11a-1', 'E-L11b-1']],
      ['nausea', ['E-L11a-2']],
      ['stomach_discomfort', []],
      ['side_effects', ['E-L7-2']],
      ['vomiting', []],
      ['gastrointestinal_side_effects', []],
      ['stomach_cramps', ['E-L11a-3']],
    ]);
  });

  test('says how often, each wording once', () => {
    expect(
      report.sideEffects.map(({ concept, frequency }) => [concept.id, frequency.map(({ value }) => value)]),
    ).toEqual([
      ['diarrhoea', ['common', 'most common']],
      ['nausea', ['most common']],
      ['stomach_discomfort', ['most common']],
      ['side_effects', []],
      ['vomiting', ['most common']],
      ['gastrointestinal_side_effects', []],
      ['stomach_cramps', ['most common']],
    ]);
  });

  test('has effects of too much by an excess in the blood, and by a high dose that causes one', () => {
    expect(
      report.overdoseEffects.map((finding) => [
        finding.concept.id,
        ids(finding.assertions),
        ids(finding.documents),
        waysOf(finding),
        ids(finding.through),
      ]),
    ).toEqual([
      ...['arrhythmia', 'coma', 'confusion'].map(byExcess),
      byHighDose('health_harm'),
      byHighDose('hypermagnesemia'),
      ...['hypotension', 'reduced_breathing_rate'].map(byExcess),
    ]);

    function byExcess(effect: string) {
      return [
        effect,
        [`hypermagnesemia.CAUSES.${effect}`],
        ['da', 'nl'],
        ['hypermagnesemia EXCESS_OF magnesium', 'magnesium_supplement CONTAINS magnesium'],
        [],
      ];
    }
    function byHighDose(effect: string) {
      return [
        effect,
        [`high_dose_magnesium.CAUSES.${effect}`],
        ['da', 'nl'],
        ['high_dose_magnesium SUBCLASS_OF magnesium_supplement'],
        ['high_dose_magnesium.CAUSES.hypermagnesemia'],
      ];
    }
  });

  test('is advised against in two conditions by each text, until a doctor was asked', () => {
    const until = (value: string) => [{ value, concept: { id: 'consult_physician' } }];
    const doctor = until('until a doctor has been consulted');
    const practitioner = until('until the general practitioner has been consulted');
    expect(
      report.contraindications.map((finding) => [finding.concept.id, ids(finding.claims), finding.until]),
    ).toEqual([
      ['kidney_disease', ['da-c065', 'nl-c064'], [...doctor, ...practitioner]],
      ['haemophilia', ['nl-c063'], practitioner],
      ['inherited_bleeding_disorder', ['da-c064'], doctor],
    ]);
  });

  test('is to be taken after asking, only when deficient, and in a form that lets go of it slowly', () => {
    expect(report.precautions.map(({ concept, claims }) => [concept.id, ids(claims)])).toEqual([
      ['consult_physician', ['ar-c008', 'ar-c052', 'da-c068', 'nl-c067']],
      ['pop_mg_deficient', ['da-c050', 'nl-c050']],
      ['sustained_release_form', ['ar-c062']],
    ]);
  });

  test('has milder side effects by a lower dose, a form, and what the form does', () => {
    expect(
      report.mitigations.map((finding) => [
        finding.concept.id,
        ids(finding.assertions),
        ids(finding.claims),
        ids(finding.evidence),
        waysOf(finding),
        ids(finding.through),
      ]),
    ).toEqual([
      [
        'lower_dose',
        ['lower_dose.REDUCES_RISK_OF.side_effects'],
        ['da-c056', 'nl-c055'],
        ['E-L11b-4'],
        ['lower_dose DOSE_OF magnesium_supplement'],
        [],
      ],
      [
        'sustained_release_form',
        [
          'sustained_release_form.REDUCES_RISK_OF.diarrhoea',
          'sustained_release_form.REDUCES_RISK_OF.side_effects',
        ],
        ['ar-c046', 'ar-c063'],
        ['E-L11b-3'],
        ['sustained_release_form FORM_OF magnesium_supplement'],
        [],
      ],
      [
        'gradual_release',
        ['gradual_release.REDUCES_RISK_OF.side_effects'],
        ['ar-c049'],
        [],
        ['sustained_release_form FORM_OF magnesium_supplement'],
        ['sustained_release_form.HAS_PROPERTY.gradual_release'],
      ],
    ]);
  });

  test('has doses: what the texts recommend and call safe, two upper limits beside it, and what studies gave', async () => {
    const { safety: answer } = (await corpus.answer(`{
      safety(intervention: "magnesium_supplement") {
        doses {
          kind basis amount { min max unit perTime approximate } substance { id } population { id }
          claims { id certainty } evidence { id direction } studies { id } documents { id }
        }
      }
    }`)) as {
      safety: {
        doses: {
          kind: string;
          basis: string;
          amount: { min: number; max: number; unit: string; perTime: string | null; approximate: boolean };
          substance: { id: string } | null;
          population: { id: string } | null;
          claims: { id: string; certainty: string }[];
          evidence: { id: string; direction: string }[];
          studies: { id: string }[];
          documents: { id: string }[];
        }[];
      };
    };
    const inWords = answer.doses.map(({ kind, basis, amount, substance, population, ...by }) => [
      kind,
      `${amount.approximate ? 'about ' : ''}${amount.min} ${amount.unit}${amount.perTime === null ? '' : `/${amount.perTime}`}${substance === null ? '' : ` of ${substance.id}`}`,
      basis,
      population?.id ?? null,
      by.claims.map(({ id, certainty }) => `${id} ${certainty}`),
      by.evidence.map(({ id, direction }) => `${id} ${direction}`),
    ]);
    expect(answer.doses.every(({ amount }) => amount.min === amount.max)).toBe(true);
    const recommended = ['E-L11a-5 UNCLEAR'];
    const onSafety = ['E-L11a-4 SUPPORTS', 'E-L11b-2 DISPUTES'];
    const given = (amount: string, whom: string | null, lines: string[]) => [
      ...['STUDIED', amount, 'SUPPLEMENT', whom, [], lines],
    ];
    expect(inWords).toEqual([
      ['RECOMMENDED', 'about 300 mg', 'UNSTATED', 'pop_adult', ['nl-c065 ASSERTED'], recommended],
      ['RECOMMENDED', 'about 300 mg/d', 'UNSTATED', 'pop_adult', ['da-c066 ASSERTED'], recommended],
      ['UPPER_LIMIT', '250 mg/d', 'SUPPLEMENT', 'pop_from_age_four', [], ['E-L11b-5 SUPPORTS']],
      ['UPPER_LIMIT', '350 mg/d', 'SUPPLEMENT', 'pop_adult', [], ['E-L11a-6 SUPPORTS']],
      given('100 mg/d', null, ['E-L9-1 UNCLEAR']),
      given('200 mg/d of magnesium_citrate', 'pop_rls_untreated', ['E-L3-1 SUPPORTS']),
      given('250 mg/d of magnesium_oxide', 'pop_rls_three_months', ['E-L2-1 SUPPORTS', 'E-L2-2 SUPPORTS']),
      given('300 mg/d of magnesium_citrate', 'pop_fm_premenopausal', [
        'E-S2-1 SUPPORTS',
        'E-S2-2 SUPPORTS',
        'E-S2-3 SUPPORTS',
      ]),
      given('12.4 mmol/d', null, ['E-S5-1 SUPPORTS']),
      ['STATED_SAFE', 'about 300 mg', 'UNSTATED', 'pop_adult', ['nl-c066 BELIEVED'], onSafety],
      ['STATED_SAFE', 'about 300 mg/d', 'UNSTATED', 'pop_adult', ['da-c067 BELIEVED'], onSafety],
    ]);
    expect(answer.doses.map(({ studies }) => ids(studies))).toEqual([
      ...[['L11a'], ['L11a'], ['L11b'], ['L11a'], ['L9'], ['L3'], ['L2'], ['S2'], ['S5']],
      ...[
        ['L11a', 'L11b'],
        ['L11a', 'L11b'],
      ],
    ]);
    expect(answer.doses.flatMap(({ documents }) => ids(documents))).toEqual(['nl', 'da', 'nl', 'da']);
  });

  test('has no interactions in these sources, and says so', () => {
    expect(report.interactions).toEqual([]);
    expect(report.gaps).toEqual([NO_INTERACTIONS]);
    expect(report.omitted).toEqual([]);
  });
});

describe('what stands near it', () => {
  test('magnesium has all that its supplement has', async () => {
    const whole = await safety('intervention: "magnesium"');
    const supplement = await safety('intervention: "magnesium_supplement"');
    for (const section of SECTIONS) expect(told(whole[section])).toEqual(told(supplement[section]));
    expect(whole.gaps).toEqual([NO_INTERACTIONS]);
    expect(waysOf(findingOn(whole.sideEffects, 'diarrhoea'))).toEqual([
      'magnesium_supplement CONTAINS magnesium',
    ]);
    expect(waysOf(findingOn(whole.overdoseEffects, 'coma'))).toEqual(['hypermagnesemia EXCESS_OF magnesium']);
    expect(waysOf(findingOn(whole.overdoseEffects, 'health_harm'))).toEqual([
      'high_dose_magnesium SUBCLASS_OF magnesium_supplement',
      'magnesium_supplement CONTAINS magnesium',
    ]);
  });

  test('a form has the cautions about the whole, and not what a high dose does', async () => {
    const form = await safety('intervention: "sustained_release_form"');
    const supplement = await safety('intervention: "magnesium_supplement"');
    for (const section of ['sideEffects', 'contraindications', 'precautions'] as const) {
      expect(told(form[section])).toEqual(told(supplement[section]));
    }
    expect(waysOf(findingOn(form.contraindications, 'kidney_disease'))).toEqual([
      'sustained_release_form FORM_OF magnesium_supplement',
    ]);
    expect(told(form.overdoseEffects)).toEqual([
      'arrhythmia',
      'coma',
      'confusion',
      'hypotension',
      'reduced_breathing_rate',
    ]);
    expect(waysOf(findingOn(form.overdoseEffects, 'coma'))).toEqual([
      'hypermagnesemia EXCESS_OF magnesium',
      'magnesium_supplement CONTAINS magnesium',
      'sustained_release_form FORM_OF magnesium_supplement',
    ]);
    expect(form.mitigations.map((finding) => [finding.concept.id, waysOf(finding)])).toEqual([
      [
        'lower_dose',
        ['lower_dose DOSE_OF magnesium_supplement', 'sustained_release_form FORM_OF magnesium_supplement'],
      ],
      ['sustained_release_form', []],
      ['gradual_release', []],
    ]);
  });

  test.each(['magnesium_oxide', 'magnesium_citrate', 'magnesium_chloride'])(
    '%s, a salt that trials gave, has the cautions about the supplement, and its upper limits',
    async (salt) => {
      const report = await safety(`intervention: "${salt}"`);
      const supplement = await safety('intervention: "magnesium_supplement"');
      for (const section of ['sideEffects', 'contraindications', 'precautions'] as const) {
        expect(told(report[section])).toEqual(told(supplement[section]));
      }
      expect(told(report.contraindications)).toEqual([
        'kidney_disease',
        'haemophilia',
        'inherited_bleeding_disorder',
      ]);
      expect(waysOf(findingOn(report.sideEffects, 'diarrhoea'))).toEqual([
        `${salt} FORM_OF magnesium_supplement`,
      ]);
      const { safety: limits } = (await corpus.answer(
        `{ safety(intervention: "${salt}") { doses { kind amount { max } via { concept { id } of { id } } } } }`,
      )) as { safety: { doses: { kind: string; amount: { max: number }; via: unknown }[] } };
      const via = [{ concept: { id: salt }, of: { id: 'magnesium_supplement' } }];
      expect(limits.doses.filter(({ kind }) => kind === 'UPPER_LIMIT')).toEqual([
        { kind: 'UPPER_LIMIT', amount: { max: 250 }, via },
        { kind: 'UPPER_LIMIT', amount: { max: 350 }, via },
      ]);
      expect(report.gaps).toEqual([NO_INTERACTIONS]);
    },
  );

  test('a high dose is no form that lets go slowly; the form is advised with the whole', async () => {
    const high = await safety('intervention: "high_dose_magnesium"');
    expect(told(high.overdoseEffects)).toEqual([
      'arrhythmia',
      'coma',
      'confusion',
      'health_harm',
      'hypermagnesemia',
      'hypotension',
      'reduced_breathing_rate',
    ]);
    expect(waysOf(findingOn(high.overdoseEffects, 'health_harm'))).toEqual([]);
    expect(high.mitigations.map((finding) => [finding.concept.id, ids(finding.through)])).toEqual([
      ['lower_dose', []],
      ['sustained_release_form', ['magnesium_supplement.CALLS_FOR.sustained_release_form']],
    ]);
  });

  test('calcium is spoken of, and nothing is said of its safety', async () => {
    const calcium = await safety('intervention: "calcium"');
    expect(SECTIONS.flatMap((section) => calcium[section])).toEqual([]);
    expect(calcium.gaps).toEqual(everyGap('NONE_FOUND_IN_SOURCES'));
  });
});

function everyGap(reason: string): Gap[] {
  const subjects = [
    'SIDE_EFFECTS',
    'OVERDOSE',
    'CONTRAINDICATIONS',
    'PRECAUTIONS',
    'INTERACTIONS',
    'MITIGATIONS',
    'DOSES',
  ];
  return subjects.map((about) => ({ reason, about }));
}

test('an unknown id has a gap for each section, and suggestions', async () => {
  const unknown = await safety('intervention: "magnesium_suplement"');
  expect(unknown.intervention).toBeNull();
  expect(SECTIONS.flatMap((section) => unknown[section])).toEqual([]);
  expect(unknown.gaps).toEqual(everyGap('UNKNOWN_CONCEPT'));
  expect(unknown.omitted).toEqual([]);

  const { safety: report } = (await corpus.answer(
    '{ safety(intervention: "magnesium_suplement") { asked gaps { explanation didYouMean { id } } } }',
  )) as { safety: { asked: string; gaps: { explanation: string; didYouMean: { id: string }[] }[] } };
  expect(report.asked).toBe('magnesium_suplement');
  for (const gap of report.gaps) {
    expect(gap.explanation).toContain('magnesium_suplement');
    expect(ids(gap.didYouMean)).toContain('magnesium_supplement');
  }
});
