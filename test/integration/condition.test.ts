import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSources } from '../../src/seed/readSources.ts';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Answered {
  readonly applies: string;
  readonly dimensions: readonly {
    readonly kind: string;
    readonly applies: string;
    readonly decidedBy: { readonly kind: string; readonly value: string } | null;
  }[];
}

const APPLICABILITY = '{ applies dimensions { kind applies decidedBy { kind value } } }';

async function judge(context: string, claims: readonly string[]): Promise<Map<string, Answered>> {
  const fields = claims.map(
    (id, index) => `c${index}: claim(id: "${id}") { id applicability(context: ${context}) ${APPLICABILITY} }`,
  );
  const data = (await corpus.answer(`{ ${fields.join('\n')} }`)) as Record<
    string,
    { readonly id: string; readonly applicability: Answered }
  >;
  return new Map(Object.values(data).map(({ id, applicability }) => [id, applicability]));
}

/** The verdict of each claim by its id. */
async function applies(context: string, ...claims: string[]): Promise<Record<string, string>> {
  return Object.fromEntries([...(await judge(context, claims))].map(([id, { applies }]) => [id, applies]));
}

const everyone = (applies: string, ...claims: string[]) =>
  Object.fromEntries(claims.map((id) => [id, applies]));

/** Claims that hold in deficiency: what it eases or cures, what it is used for, whom the effect is limited to, the advice. */
const IF_DEFICIENT = [
  ...['da-c028', 'da-c029', 'da-c030', 'da-c047', 'da-c050'],
  ...['nl-c028', 'nl-c029', 'nl-c030', 'nl-c047', 'nl-c050'],
];
/** Denials that the supplement eases insomnia, or restlessness, in people without a deficiency. */
const UNLESS_DEFICIENT = ['da-c048', 'da-c087', 'nl-c048', 'nl-c086'];

describe('whom the supplement is said to help', () => {
  test('people with a deficiency, told as a group or as a condition', async () => {
    for (const id of ['pop_mg_deficient', 'magnesium_deficiency']) {
      const context = `{population: ["${id}"]}`;
      expect(await applies(context, ...IF_DEFICIENT)).toEqual(everyone('HOLDS', ...IF_DEFICIENT));
      expect(await applies(context, ...UNLESS_DEFICIENT)).toEqual(
        everyone('DOES_NOT_HOLD', ...UNLESS_DEFICIENT),
      );
    }
  });

  test('not people without one, of whom it is denied', async () => {
    const context = '{population: ["pop_not_deficient"]}';
    expect(await applies(context, ...IF_DEFICIENT)).toEqual(everyone('DOES_NOT_HOLD', ...IF_DEFICIENT));
    expect(await applies(context, ...UNLESS_DEFICIENT)).toEqual(everyone('HOLDS', ...UNLESS_DEFICIENT));
  });

  test('of others the texts do not say it', async () => {
    for (const id of ['pop_older_adults', 'pop_danish', 'pop_rls_patients', 'kidney_disease']) {
      const claims = [...IF_DEFICIENT, ...UNLESS_DEFICIENT];
      expect(await applies(`{population: ["${id}"]}`, ...claims)).toEqual(everyone('UNKNOWN', ...claims));
    }
  });

  test('which words of the text decide', async () => {
    const judged = await judge('{population: ["pop_not_deficient"]}', [
      'da-c029',
      'da-c047',
      'da-c050',
      'da-c048',
    ]);
    const decisions = [...judged].map(([id, { dimensions }]) => [id, dimensions[0]?.decidedBy]);
    expect(decisions).toEqual([
      ['da-c029', { kind: 'CONDITION', value: 'in cases caused by magnesium deficiency' }],
      ['da-c047', { kind: 'POPULATION', value: 'only patients deficient in magnesium' }],
      ['da-c050', { kind: 'CONDITION', value: 'only if magnesium-deficient' }],
      ['da-c048', { kind: 'POPULATION', value: 'patients without magnesium deficiency' }],
    ]);
  });

  test('a person who belongs to several groups', async () => {
    const sleeps = ['da-c045', 'nl-c045', 'da-c048'];
    for (const id of ['pop_rls_patients', 'restless_legs']) {
      expect(await applies(`{population: ["${id}"]}`, ...sleeps)).toEqual({
        'da-c045': 'HOLDS',
        'nl-c045': 'HOLDS',
        'da-c048': 'UNKNOWN',
      });
    }
    expect(await applies('{population: ["pop_not_deficient", "pop_rls_patients"]}', ...sleeps)).toEqual(
      everyone('HOLDS', ...sleeps),
    );
    expect(await applies('{population: ["pop_older_adults", "pop_mg_deficient"]}', ...sleeps)).toEqual({
      'da-c045': 'UNKNOWN',
      'nl-c045': 'UNKNOWN',
      'da-c048': 'DOES_NOT_HOLD',
    });
  });

  test('people with fibromyalgia, where a disease is the setting', async () => {
    const setting = ['ar-c023', 'ar-c024', 'ar-c025', 'ar-c028'];
    expect(await applies('{population: ["pop_fm_patients"]}', ...setting)).toEqual(
      everyone('HOLDS', ...setting),
    );
    expect(await applies('{population: ["pop_rls_patients"]}', ...setting)).toEqual(
      everyone('UNKNOWN', ...setting),
    );
  });
});

test('in what animals something was seen', async () => {
  const inRodents = ['ar-c040', 'ar-c041', 'ar-c043'];
  const inAnimals = ['ar-c014', 'ar-c038'];
  const claims = [...inRodents, ...inAnimals, 'ar-c010'];
  const silent = { 'ar-c010': 'UNKNOWN' };
  expect(await applies('{species: "species_mice"}', ...claims)).toEqual({
    ...everyone('HOLDS', ...inRodents, ...inAnimals),
    ...silent,
  });
  expect(await applies('{species: "species_humans"}', ...claims)).toEqual({
    ...everyone('DOES_NOT_HOLD', ...inRodents, ...inAnimals),
    ...silent,
  });
  expect(await applies('{species: "species_animals"}', ...claims)).toEqual({
    ...everyone('UNKNOWN', ...inRodents),
    ...everyone('HOLDS', ...inAnimals),
    ...silent,
  });
  expect(await applies('{species: "species_rats"}', ...claims)).toEqual({
    ...everyone('HOLDS', ...inRodents, ...inAnimals),
    ...silent,
  });
  expect(await applies('{species: "NCBITaxon:10090"}', 'ar-c040')).toEqual({ 'ar-c040': 'HOLDS' });
});

describe('how much is taken', () => {
  const dose = (value: number, unit: string, perTime?: string) =>
    `{dose: {value: ${value}, unit: "${unit}"${perTime === undefined ? '' : `, perTime: "${perTime}"`}}}`;
  /** About 300 mg a day, and about 300 mg without a time. */
  const recommended = ['da-c066', 'nl-c065'];

  test.each([
    [dose(300, 'mg', 'd'), 'HOLDS', 'UNKNOWN'],
    [dose(300, 'mg/d'), 'HOLDS', 'UNKNOWN'],
    [dose(0.3, 'g', 'd'), 'HOLDS', 'UNKNOWN'],
    [dose(2.1, 'g', 'wk'), 'HOLDS', 'UNKNOWN'],
    // By the molar mass of magnesium 301.4 mg.
    [dose(12.4, 'mmol', 'd'), 'HOLDS', 'UNKNOWN'],
    [dose(200, 'mg', 'd'), 'DOES_NOT_HOLD', 'UNKNOWN'],
    [dose(8.2, 'mmol', 'd'), 'DOES_NOT_HOLD', 'UNKNOWN'],
    [dose(300, 'mg'), 'UNKNOWN', 'HOLDS'],
    [dose(12.4, 'mmol'), 'UNKNOWN', 'HOLDS'],
    [dose(200, 'mg'), 'UNKNOWN', 'DOES_NOT_HOLD'],
    [dose(4, 'mg/kg', 'd'), 'UNKNOWN', 'UNKNOWN'],
    [dose(24.8, 'meq', 'd'), 'UNKNOWN', 'UNKNOWN'],
    [dose(300, '[IU]', 'd'), 'UNKNOWN', 'UNKNOWN'],
  ])('%s', async (context, danish, dutch) => {
    expect(await applies(context, ...recommended)).toEqual({ 'da-c066': danish, 'nl-c065': dutch });
  });

  test('by whom', async () => {
    const context = (id: string) => `{population: ["${id}"], dose: {value: 300, unit: "mg", perTime: "d"}}`;
    expect(await applies(context('pop_older_adults'), ...recommended)).toEqual({
      'da-c066': 'HOLDS',
      'nl-c065': 'UNKNOWN',
    });
    expect(await applies(context('pop_people'), ...recommended)).toEqual(everyone('UNKNOWN', ...recommended));
  });

  test('against a dose that a text does not give in numbers', async () => {
    const [[, verdict] = []] = await judge(dose(3000, 'mg', 'd'), ['da-c059']);
    expect(verdict).toEqual({
      applies: 'UNKNOWN',
      dimensions: [{ kind: 'DOSE', applies: 'UNKNOWN', decidedBy: { kind: 'DOSE', value: 'high doses' } }],
    });
  });

  test('by what it weighs, which the substance tells with its source', async () => {
    expect(
      await corpus.answer(`{
      magnesium: concept(id: "magnesium") { molarMass { gramsPerMole basis } }
      supplement: concept(id: "magnesium_supplement") { molarMass { gramsPerMole basis } }
    }`),
    ).toEqual({
      magnesium: {
        molarMass: {
          gramsPerMole: 24.305,
          basis: 'conventional atomic weight, Commission on Isotopic Abundances and Atomic Weights',
        },
      },
      supplement: { molarMass: null },
    });
  });
});

test('several things asked: one that does not hold is enough, and all must hold', async () => {
  const context =
    '{population: ["pop_mg_deficient"], species: "species_humans", form: "sustained_release_form", route: "by mouth"}';
  const judged = await judge(context, ['da-c028', 'ar-c040', 'da-c048']);
  const verdicts = [...judged].map(([id, { applies, dimensions }]) => [
    id,
    applies,
    dimensions.map((dimension) => `${dimension.kind} ${dimension.applies}`),
  ]);
  const rest = ['FORM UNKNOWN', 'ROUTE UNKNOWN'];
  expect(verdicts).toEqual([
    ['da-c028', 'UNKNOWN', ['POPULATION HOLDS', 'SPECIES UNKNOWN', ...rest]],
    ['ar-c040', 'DOES_NOT_HOLD', ['POPULATION UNKNOWN', 'SPECIES DOES_NOT_HOLD', ...rest]],
    ['da-c048', 'DOES_NOT_HOLD', ['POPULATION DOES_NOT_HOLD', 'SPECIES UNKNOWN', ...rest]],
  ]);
});

test('whom a contraindication is for, which its claims need not say again', async () => {
  const claims = ['da-c064', 'da-c065', 'nl-c063', 'nl-c064', 'da-c054'];
  expect(await applies('{population: ["kidney_disease"]}', ...claims)).toEqual({
    ...everyone('UNKNOWN', ...claims),
    ...everyone('HOLDS', 'da-c065', 'nl-c064'),
  });
  // Haemophilia is an inherited bleeding disorder; not every such disorder is haemophilia.
  expect(await applies('{population: ["haemophilia"]}', ...claims)).toEqual({
    ...everyone('UNKNOWN', ...claims),
    ...everyone('HOLDS', 'da-c064', 'nl-c063'),
  });
  expect(await applies('{population: ["inherited_bleeding_disorder"]}', ...claims)).toEqual({
    ...everyone('UNKNOWN', ...claims),
    ...everyone('HOLDS', 'da-c064'),
  });
});

describe('a context that is wrong', () => {
  const asPopulation = (id: string) => `{population: ["${id}"]}`;
  const refusal = async (context: string) => {
    const { refused } = await corpus.ask(
      `{ claim(id: "da-c028") { applicability(context: ${context}) { applies } } }`,
    );
    return [refused?.argument, refused?.message];
  };

  test.each([
    [
      '{}',
      'context',
      'context: it says nothing; give at least one of population, species, dose, form, route',
    ],
    [
      '{form: null}',
      'context',
      'context: it says nothing; give at least one of population, species, dose, form, route',
    ],
    [
      '{population: []}',
      'context.population',
      'context.population: the list is empty; name at least one, or leave context.population out',
    ],
    [
      '{population: ["pop_danish", "pop_pregnant"]}',
      'context.population',
      'context.population: no concept has the id "pop_pregnant"; give a slug, a former id, or an exact and verified CURIE; `search` finds concepts by name',
    ],
    [
      '{population: ["pop_mg_defficient"]}',
      'context.population',
      'context.population: no concept has the id "pop_mg_defficient"; near it are pop_mg_deficient',
    ],
    [
      '{population: ["pop_not_deficient", "pop_adult", "magnesium_deficiency"]}',
      'context.population',
      'context.population: nobody is both "magnesium_deficiency" and "pop_not_deficient"; name what one person can be',
    ],
    [
      '{species: "pop_adult"}',
      'context.species',
      'context.species: "pop_adult" is of the category POPULATION; give a concept of the category ORGANISM, or name it in context.population; `search` with `categories` finds one by name',
    ],
    [
      '{form: "restless_legs"}',
      'context.form',
      'context.form: "restless_legs" is of the category CONDITION; give a concept of the category ' +
        'DOSAGE_FORM, SUPPLEMENT, CHEMICAL, DRUG, FOOD, PROTEIN or OTHER, or name it in context.population; `search` with `categories` finds one by name',
    ],
    [
      '{population: ["pop_adult", "NCBITaxon:10090"]}',
      'context.population',
      'context.population: "NCBITaxon:10090" is of the category ORGANISM; give a concept of the category ' +
        'POPULATION, CONDITION, SYMPTOM or OTHER, or name it in context.species; `search` with `categories` finds one by name',
    ],
    [
      '{population: ["nerve_function"]}',
      'context.population',
      'context.population: "nerve_function" is of the category MECHANISM; give a concept of the category ' +
        'POPULATION, CONDITION, SYMPTOM or OTHER; near it are impaired_nerve_function, nerve_pain',
    ],
    [
      '{dose: {value: -300, unit: "mg"}}',
      'context.dose.value',
      'context.dose.value: -300 is out of range; give a number greater than 0, at most 1000000000',
    ],
    [
      '{dose: {value: 5, unit: "mL", perTime: "d"}}',
      'context.dose.unit',
      'context.dose.unit: "mL" is a volume, which says nothing of how much of a substance is in it; give a mass such as mg, or mmol, meq or [IU]',
    ],
    [
      '{dose: {value: 300, unit: "Mg", perTime: "d"}}',
      'context.dose.unit',
      'context.dose.unit: "Mg" means megagram in UCUM, and no dose is counted in units larger than kg; do you mean "mg"?',
    ],
    [
      '{dose: {value: 300, unit: "milligram"}}',
      'context.dose.unit',
      'context.dose.unit: "milligram" is not taken as the unit of a dose; do you mean "mg"?',
    ],
    [
      '{dose: {value: 300, unit: "mg", perTime: "day"}}',
      'context.dose.perTime',
      'context.dose.perTime: "day" is not taken as a unit of time; do you mean "d"?',
    ],
    [
      '{species: "species_yeti"}',
      'context.species',
      expect.stringContaining('no concept has the id "species_yeti"'),
    ],
    ['{form: "tablett"}', 'context.form', expect.stringContaining('no concept has the id "tablett"')],
    [
      '{route: "  "}',
      'context.route',
      'context.route: give 1 to 100 characters, such as "by mouth", or leave it out',
    ],
  ])('%s', async (context, argument, message) => {
    expect(await refusal(context)).toEqual([argument, message]);
  });

  test('is none that names what a claim or a study is restricted to, or who must not take it', async () => {
    const { sources } = await readSources({ folders: ['seed'], documents: null, strict: false });
    const FIELDS: Partial<Record<string, (id: string) => string>> = {
      ...{ POPULATION: asPopulation, CONDITION: asPopulation, DISEASE_CONTEXT: asPopulation },
      SPECIES: (id) => `{species: "${id}"}`,
      FORM: (id) => `{form: "${id}"}`,
    };
    const contexts = sources.flatMap(({ seed }) => {
      const warned = new Set(
        seed.predicates.filter(({ role }) => role === 'CONTRAINDICATION').map(({ id }) => id),
      );
      return [
        ...seed.claims
          .filter(({ predicate }) => warned.has(predicate))
          .map(({ object }) => asPopulation(object)),
        ...[...seed.claims, ...seed.evidence]
          .flatMap(({ qualifiers }) => qualifiers)
          .flatMap(({ kind, concept }) => (concept === undefined ? [] : (FIELDS[kind]?.(concept) ?? []))),
        ...seed.concepts
          .filter(({ category }) => category === 'DOSAGE_FORM')
          .map(({ id }) => `{form: "${id}"}`),
      ];
    });
    const distinct = [...new Set(contexts)];
    expect(distinct.length).toBeGreaterThan(25);
    for (const context of distinct) {
      expect(await refusal(context)).toEqual([undefined, undefined]);
    }
  });

  test('fails its own field only', async () => {
    const { data } = await corpus.ask(`{
      wrong: claim(id: "da-c028") { applicability(context: {form: "tablett"}) { applies } }
      right: claim(id: "da-c028") { applicability(context: {population: ["pop_mg_deficient"]}) { applies } }
    }`);
    expect(data).toEqual({ wrong: null, right: { applicability: { applies: 'HOLDS' } } });
  });
});

test('any number of claims and contexts takes the same queries', async () => {
  const fields = [
    'species: "species_mice"',
    'population: ["pop_mg_deficient"]',
    'population: ["pop_adult", "pop_danish"]',
    'form: "sustained_release_form"',
    'route: "by mouth"',
    'dose: {value: 300, unit: "mg"}',
    'dose: {value: 12.4, unit: "mmol", perTime: "d"}',
  ];
  const asking = (contexts: readonly string[]) =>
    `query ($first: Int!) { claims(first: $first) { nodes {
      ${contexts.map((field, index) => `a${index}: applicability(context: {${field}}) { applies }`).join('\n')}
    } } }`;
  const many = await corpus.ask(asking(fields), { first: 100 });
  const one = await corpus.ask(asking([`${fields[0]} ${fields[2]} ${fields[5]}`]), { first: 1 });
  expect(many.refused).toBeNull();
  expect(many.queries).toEqual(one.queries);
  // Whether one person can be adult and Danish is asked first.
  expect(many.queries.filter((id) => id === 'condition.linksOfConcepts')).toHaveLength(2);
});
