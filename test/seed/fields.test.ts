import { describe, expect, it } from 'vitest';
import { added, faultsOf, replaced, type Case } from './changedSeed.ts';

const CONCEPTS = 'concepts/alla.jsonl';
const CLAIMS = 'claims/zink-forkylning.jsonl';
const MORE_CLAIMS = 'claims/zink-nytta.jsonl';
const EVIDENCE = 'evidence/studier.jsonl';

const categories =
  'SUPPLEMENT, CONDITION, SYMPTOM, MECHANISM, FOOD, DRUG, DOSAGE_FORM, POPULATION, ANATOMY, ORGANISATION, ' +
  'PUBLICATION, PROTEIN, GENE, PATHWAY, CELL, ORGANISM, CHEMICAL, OTHER';
const units =
  'ng, ug, mg, g, kg, nmol, umol, mmol, mol, uL, mL, L, mg/kg, ug/kg, mg/dL, mmol/L, umol/L, meq, %, [IU], kcal, kJ, cm, m, s, min, h, d, wk, mo, a';

const concept = (id: string, more = '') =>
  `{"id":"${id}","category":"OTHER","names":[{"text":"${id}","language":"en","kind":"PREFERRED","origin":"EDITOR"}]${more}}`;

describe('A field of a seed', () => {
  const cases: Case[] = [
    [
      'that is unknown, near a known one',
      { [CONCEPTS]: replaced('"category"', '"catgory"') },
      [
        `concepts/alla.jsonl:1: category: is missing; it must be one of ${categories}`,
        'concepts/alla.jsonl:1: unknown key "catgory"; did you mean "category"?',
      ],
    ],
    [
      'that is unknown, in a list',
      { [CONCEPTS]: replaced('"origin":"EDITOR"}', '"origin":"EDITOR","by":"x"}') },
      [
        'concepts/alla.jsonl:1: names[0]: unknown key "by"; the keys are text, language, kind, origin, plural',
      ],
    ],
    [
      'that is unknown, in YAML',
      { 'studies.yaml': replaced('  year: 2001', '  yaer: 2001') },
      ['studies.yaml:3: unknown key "yaer"; did you mean "year"?'],
    ],
    [
      'named __proto__',
      { [CONCEPTS]: replaced('{"id":"zink",', '{"id":"zink","__proto__":1,') },
      [
        'concepts/alla.jsonl:1: unknown key "__proto__"; the keys are id, category, biolink, names, xrefs, molarMass, human, formerIds, note',
      ],
    ],
    [
      'of a list of values',
      { [CONCEPTS]: replaced('"DOSAGE_FORM"', '"DOSAGE_FROM"') },
      [
        `concepts/alla.jsonl:3: category: "DOSAGE_FROM" must be one of ${categories}; did you mean "DOSAGE_FORM"?`,
      ],
    ],
    [
      'of text that is a number',
      { 'documents.yaml': replaced("number: '1'", 'number: 1') },
      ['documents.yaml:10: references[0].number: 1 must be text (put it in quotes)'],
    ],
    [
      'that is null',
      { 'studies.yaml': replaced('  year: 2001', '  year:') },
      ['studies.yaml:3: year: null must be a number'],
    ],
    [
      'with a slug',
      { [CONCEPTS]: added(concept('Zink-2')) },
      [
        'concepts/alla.jsonl:15: id: "Zink-2" must be a slug: lower-case letters, digits and underscores, beginning with a letter',
      ],
    ],
    [
      'with white space around it',
      { 'source.yaml': replaced('name: Two', "name: ' Two'\n#") },
      [
        'source.yaml:2: name: " Two" must be one line of words, without white space at its ends and without control characters',
      ],
    ],
    [
      'with a control character',
      { [CONCEPTS]: replaced('"text":"Zn"', String.raw`"text":"Z\u0000n"`) },
      [
        `concepts/alla.jsonl:1: names[1].text: ${String.raw`"Z\u0000n"`} must be one line of words, without white space at its ends and without control characters`,
      ],
    ],
    [
      'with half a letter outside the basic plane',
      { [CONCEPTS]: replaced('"text":"Zn"', String.raw`"text":"Z\ud83e"`) },
      [
        `concepts/alla.jsonl:1: names[1].text: ${String.raw`"Z\ud83e"`} must be one line of words, without white space at its ends and without control characters`,
      ],
    ],
    [
      'with a molar mass of nothing',
      { [CONCEPTS]: added(concept('x', ',"molarMass":{"gramsPerMole":0,"basis":"a table"}')) },
      ['concepts/alla.jsonl:15: molarMass.gramsPerMole: 0 must be more than 0'],
    ],
    [
      'with a molar mass from nowhere',
      { [CONCEPTS]: added(concept('x', ',"molarMass":{"gramsPerMole":65.38}')) },
      ['concepts/alla.jsonl:15: molarMass.basis: is missing; it must be text (put it in quotes)'],
    ],
    [
      'with a huge number',
      { [CLAIMS]: replaced('"span":[23,59]', '"span":[23,1e300]') },
      ['claims/zink-forkylning.jsonl:1: span[1]: 1e+300 must be at most 9007199254740991'],
    ],
    [
      'with an endless number',
      { [MORE_CLAIMS]: replaced('"min":75', '"min":1e999') },
      [
        'claims/zink-nytta.jsonl:5: qualifiers[0].amount.min: Infinity must be a number',
        'claims/zink-nytta.jsonl:5: the number 1e999 is too large to be kept: write it as text',
      ],
    ],
    [
      'with a fraction for a place',
      { [CLAIMS]: replaced('"span":[23,59]', '"span":[23.5,59]') },
      ['claims/zink-forkylning.jsonl:1: span[0]: 23.5 must be a whole number'],
    ],
    [
      'with a negative place',
      { [CLAIMS]: replaced('"span":[23,59]', '"span":[-1,59]') },
      ['claims/zink-forkylning.jsonl:1: span[0]: -1 must be at least 0'],
    ],
    [
      'with a span of three',
      { [CLAIMS]: replaced('"span":[23,59]', '"span":[23,59,60]') },
      ['claims/zink-forkylning.jsonl:1: span: [23,59,60] must be at most 2 long'],
    ],
    [
      'with a span that ends before it starts',
      { [CLAIMS]: replaced('"span":[23,59]', '"span":[59,23]') },
      ['claims/zink-forkylning.jsonl:1: span: [59,23] must end after its start'],
    ],
    [
      'with a language that is no tag',
      { 'predicates.yaml': replaced('sv: lindrar', 'SV: lindrar') },
      ['predicates.yaml:2: label.SV: "SV" must be a BCP-47 language tag, such as "da"'],
    ],
    [
      'without English words',
      { 'predicates.yaml': replaced('en: relieves, ', '') },
      ['predicates.yaml:2: label: {"sv":"lindrar"} must have English words ("en")'],
    ],
    [
      'with an unknown unit',
      { [MORE_CLAIMS]: replaced('"unit":"mg"', '"unit":"pill"') },
      [`claims/zink-nytta.jsonl:5: qualifiers[0].amount.unit: "pill" must be one of ${units}`],
    ],
    ...[
      ['Mg', 'mg'],
      ['milligram', 'mg'],
      ['mcg', 'ug'],
      ['µg', 'ug'],
      ['mEq', 'meq'],
      ['IU', '[IU]'],
      ['ml', 'mL'],
      ['day', 'd'],
    ].map(([given = '', meant = '']): Case => [
      `with the unit ${given}`,
      { [MORE_CLAIMS]: replaced('"unit":"mg"', `"unit":"${given}"`) },
      [
        `claims/zink-nytta.jsonl:5: qualifiers[0].amount.unit: "${given}" must be one of ${units}; did you mean "${meant}"?`,
      ],
    ]),
    [
      'with the time day',
      { [MORE_CLAIMS]: replaced('"perTime":"d"', '"perTime":"day"') },
      [
        'claims/zink-nytta.jsonl:5: qualifiers[0].amount.perTime: "day" must be one of s, min, h, d, wk, mo, a; did you mean "d"?',
      ],
    ],
    [
      'with a min above its max',
      { [MORE_CLAIMS]: replaced('"min":75', '"min":76') },
      [
        'claims/zink-nytta.jsonl:5: qualifiers[0].amount: {"min":76,"max":75,"unit":"mg","perTime":"d","approximate":t… must not have a min greater than its max',
      ],
    ],
    [
      'with neither min nor max',
      { [MORE_CLAIMS]: replaced('"min":75,"max":75,', '') },
      [
        'claims/zink-nytta.jsonl:5: qualifiers[0].amount: {"unit":"mg","perTime":"d","approximate":true} must have min, max or both',
      ],
    ],
    [
      'with more than 100 %',
      { [MORE_CLAIMS]: replaced('"max":75,"unit":"mg"', '"max":175,"unit":"%"') },
      [
        'claims/zink-nytta.jsonl:5: qualifiers[0].amount: {"min":75,"max":175,"unit":"%","perTime":"d","approximate":t… must not be more than 100 %',
      ],
    ],
    [
      'with a file in another folder',
      { 'documents.yaml': replaced('zink-nytta.txt', '../zink-nytta.txt') },
      [
        'documents.yaml:16: file: "../zink-nytta.txt" must be the name of a file in DOCUMENTS_DIR, without a folder',
      ],
    ],
    [
      'with an address of another kind',
      { 'documents.yaml': replaced('https://example.org/zink-vid', 'javascript:x') },
      [
        'documents.yaml:7: url: "javascript:x-forkylning" must be a whole web address that begins with http:// or https://',
      ],
    ],
    [
      'with a day that does not exist',
      { 'studies.yaml': replaced('  layer', "  standingSince: '2024-02-30'\n  layer") },
      ['studies.yaml:9: standingSince: "2024-02-30" must be a day, such as 2024-01-31'],
    ],
    [
      'with an identifier of another form',
      { 'studies.yaml': replaced('scheme: other', 'scheme: doi') },
      [
        'studies.yaml:16: identifiers[0].value: "invented-2" must have the form of its scheme: doi 10.1000/x, pmid 12345, pmcid PMC12345, isbn 9780000000000',
      ],
    ],
    [
      'with a pattern that is none',
      { 'prefixes.yaml': replaced("'[0-9]{7}'", "'[0-9{7}'") },
      ['prefixes.yaml:7: local: "[0-9{7}" must be a regular expression'],
    ],
    [
      'with a Biolink class that is none',
      { [CONCEPTS]: replaced('biolink:Food', 'biolink:food') },
      [
        'concepts/alla.jsonl:12: biolink: "biolink:food" must be a class of the Biolink Model, such as biolink:Disease',
      ],
    ],
    [
      'kin of a predicate that is not structural',
      { 'predicates.yaml': replaced('  role: BENEFIT', '  role: BENEFIT\n  kin: true') },
      ['predicates.yaml:6: kin: true must be left out where the role is not STRUCTURAL'],
    ],
    [
      'what a predicate says of a benefit that is none',
      { 'predicates.yaml': replaced('  role: CAUSAL', '  role: CAUSAL\n  benefit: USE') },
      ['predicates.yaml:14: benefit: "USE" must be left out where the role is not BENEFIT'],
    ],
    [
      'dose of a predicate that says no amount',
      { 'predicates.yaml': replaced('  role: BENEFIT', '  role: BENEFIT\n  dose: RECOMMENDED') },
      ['predicates.yaml:6: dose: "RECOMMENDED" must be left out where the role is not DOSE'],
    ],
    [
      'dose, left out of a predicate that says an amount',
      { 'predicates.yaml': replaced('  role: BENEFIT', '  role: DOSE') },
      [
        'predicates.yaml:1: dose: must be given where the role is DOSE: one of RECOMMENDED, UPPER_LIMIT, STATED_SAFE',
      ],
    ],
    [
      'basis of what is no amount of a dose',
      {
        [CLAIMS]: replaced(
          '"kind":"FREQUENCY","value":"often"',
          '"kind":"FREQUENCY","value":"often","basis":"TOTAL"',
        ),
      },
      [
        'claims/zink-forkylning.jsonl:7: qualifiers[0].basis: "TOTAL" must be left out where the kind is not DOSE or there is no amount',
      ],
    ],
    [
      'meaning of a predicate that makes kin',
      { 'predicates.yaml': replaced('  kin: true', '  kin: true\n  meaning: EXCESS') },
      [
        'predicates.yaml:73: meaning: "EXCESS" must be left out where the role is not STRUCTURAL or kin is true',
      ],
    ],
    [
      'species of a concept that is no organism',
      {
        [CONCEPTS]: replaced(
          '"id":"mus","category":"ORGANISM"',
          '"id":"mus","category":"FOOD","human":false',
        ),
      },
      ['concepts/alla.jsonl:14: human: false must be left out where the category is not ORGANISM'],
    ],
    [
      'design of a line that is none',
      { [EVIDENCE]: replaced('"directness":"DIRECT"', '"directness":"DIRECT","design":"TRIAL"') },
      [
        'evidence/studier.jsonl:1: design: "TRIAL" must be one of SYSTEMATIC_REVIEW, RANDOMISED_TRIAL, NON_RANDOMISED_TRIAL, OBSERVATIONAL, CASE_REPORT, ANIMAL, LABORATORY, NARRATIVE_REVIEW, GUIDELINE, REFERENCE_VALUE, UNKNOWN',
      ],
    ],
    [
      'sign of a structural predicate',
      { 'predicates.yaml': replaced('STRUCTURAL\n  sign: NONE', 'STRUCTURAL\n  sign: RAISES') },
      [
        'predicates.yaml:69: role: "STRUCTURAL" must go with sign NONE and direction NONE, since a chain walks no structural link',
      ],
    ],
    [
      'directness INDIRECT without a reason',
      { [EVIDENCE]: replaced('"indirectBecause":"COMBINATION",', '') },
      [
        'evidence/studier.jsonl:3: indirectBecause: must be given where directness is INDIRECT: one of COMBINATION, POPULATION, SPECIES, OUTCOME, FORM',
      ],
    ],
    [
      'directness DIRECT with a reason',
      { [EVIDENCE]: replaced('"directness":"INDIRECT"', '"directness":"DIRECT"') },
      [
        'evidence/studier.jsonl:3: indirectBecause: "COMBINATION" must be left out where directness is DIRECT',
      ],
    ],
    [
      'standing SUPERSEDED without a successor',
      { 'studies.yaml': replaced('standing: CURRENT', 'standing: SUPERSEDED') },
      [
        'studies.yaml:1: supersededBy: must name the study that supersedes this one, since its standing is SUPERSEDED',
      ],
    ],
    [
      'beside others of the same row, all at once',
      {
        [EVIDENCE]: replaced(
          '"direction":"UNCLEAR","directness":"INDIRECT","indirectBecause":"COMBINATION"',
          '"direction":"MAYBE","directness":"INDIRECT"',
        ),
      },
      [
        'evidence/studier.jsonl:3: direction: "MAYBE" must be one of SUPPORTS, DISPUTES, NO_EFFECT, UNCLEAR',
        'evidence/studier.jsonl:3: indirectBecause: must be given where directness is INDIRECT: one of COMBINATION, POPULATION, SPECIES, OUTCOME, FORM',
      ],
    ],
  ];
  it.each(cases)('%s', async (_, changes, faults) => {
    expect(await faultsOf(changes)).toEqual(faults);
  });
});
