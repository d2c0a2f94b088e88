import { describe, expect, test } from 'vitest';
import { amountText } from '../../src/claim/amountText.ts';
import { isolatedIn } from '../../src/language/isolation.ts';
import {
  stateInWords,
  type NamedPredicate,
  type NamedQualifier,
  type NamedSubject,
  type StatementParts,
} from '../../src/statement/statement.ts';

const named = (words: Readonly<Record<string, string>>) => ({
  labelLanguages: Object.keys(words),
  labelTexts: Object.values(words),
});

const ZINC: NamedSubject = {
  ...named({ en: 'zinc supplement', nl: 'zinksupplement', ar: 'مكمّل الزنك' }),
  pluralLanguages: [],
};
const RELIEVES: NamedPredicate = {
  ...named({ en: 'relieves', nl: 'verlicht', ar: 'يخفف' }),
  pluralLabelLanguages: ['en'],
  pluralLabelTexts: ['relieve'],
};
const COLD = named({ en: 'common cold', nl: 'verkoudheid', ar: 'الزكام' });
const CHILDREN = named({ en: 'children', nl: 'kinderen', ar: 'الأطفال' });

function restriction(given: Partial<NamedQualifier>): NamedQualifier {
  return {
    kind: 'POPULATION',
    value: 'young children',
    concept: CHILDREN,
    amount: null,
    exclusive: false,
    ...given,
  };
}

function parts(...qualifiers: NamedQualifier[]): StatementParts {
  return { subject: ZINC, predicate: RELIEVES, object: COLD, qualifiers };
}

const POSSIBLE = { stance: 'ASSERTS', certainty: 'POSSIBLE', presence: 'EXPLICIT' } as const;

const AT_NIGHT = {
  kind: 'TIMING',
  value: 'at night',
  concept: null,
  wordings: [
    { language: 'ar', text: 'ليلًا' },
    { language: 'en', text: 'at night' },
    { language: 'nl', text: "'s nachts" },
  ],
} as const;

describe('a statement in words', () => {
  test.each([
    ['en', 'zinc supplement relieves common cold (time: at night)'],
    ['nl', "zinksupplement – verlicht – verkoudheid (tijd: 's nachts)"],
    ['ar', '\u2068مكمّل الزنك\u2069 – \u2068يخفف\u2069 – \u2068الزكام\u2069 (الوقت: \u2068ليلًا\u2069)'],
    ['da', 'zinc supplement relieves common cold (time: at night)'],
  ])('has the words of a value in %s where the source has them, else it is English', (language, text) => {
    expect(stateInWords(parts(restriction(AT_NIGHT)), null, language).text).toBe(text);
  });

  test.each([
    ['en', 'zinc supplement relieves common cold'],
    ['nl', 'zinksupplement – verlicht – verkoudheid'],
    ['nl-BE', 'zinksupplement – verlicht – verkoudheid'],
    ['ar', '\u2068مكمّل الزنك\u2069 – \u2068يخفف\u2069 – \u2068الزكام\u2069'],
  ])('by itself in %s', (language, text) => {
    expect(stateInWords(parts(), null, language).text).toBe(text);
  });

  test.each([
    ['after a plural', ['en'], ['en'], 'lozenges relieve common cold'],
    [
      'after a name that is a plural in another language only',
      ['nl'],
      ['en'],
      'lozenges relieves common cold',
    ],
    ['that is the same after a plural', ['en'], [], 'lozenges relieves common cold'],
  ])('has a predicate %s', (_, pluralLanguages, pluralLabelLanguages, text) => {
    const lozenges = { ...named({ en: 'lozenges', nl: 'zuigtabletten' }), pluralLanguages };
    const predicate = {
      ...RELIEVES,
      pluralLabelLanguages,
      pluralLabelTexts: pluralLabelLanguages.map(() => 'relieve'),
    };
    const told = { ...parts(), subject: lozenges, predicate };
    expect(stateInWords(told, null, 'en').text).toBe(text);
    expect(stateInWords(told, null, 'nl').text).toBe('zuigtabletten – verlicht – verkoudheid');
  });

  test('is in English without a language, and in one that has no words', () => {
    const english = { language: 'en', text: 'zinc supplement relieves common cold' };
    expect([stateInWords(parts(), null, null), stateInWords(parts(), null, 'sv')]).toEqual([
      english,
      english,
    ]);
  });

  test('is all in English where one name is not there in the language wanted', () => {
    expect(stateInWords(parts(), null, 'da')).toEqual({
      language: 'en',
      text: 'zinc supplement relieves common cold',
    });
  });

  test.each([
    ['ASSERTS', 'ASSERTED', 'The text states that zinc supplement relieves common cold.'],
    ['ASSERTS', 'PROBABLE', 'The text states as probable that zinc supplement relieves common cold.'],
    ['ASSERTS', 'SUGGESTED', 'The text states as a suggestion that zinc supplement relieves common cold.'],
    [
      'ASSERTS',
      'REPORTED',
      'The text states as the word of others that zinc supplement relieves common cold.',
    ],
    ['ASSERTS', 'BELIEVED', 'The text states as a belief that zinc supplement relieves common cold.'],
    ['DENIES', 'ASSERTED', 'The text states that it is not so that zinc supplement relieves common cold.'],
    [
      'DENIES',
      'POSSIBLE',
      'The text states as possible that it is not so that zinc supplement relieves common cold.',
    ],
  ] as const)('keeps %s and %s', (stance, certainty, text) => {
    expect(stateInWords(parts(), { stance, certainty, presence: 'EXPLICIT' }, 'en').text).toBe(text);
  });

  test('a row of a dataset is no text', () => {
    const manner = {
      stance: 'DENIES',
      certainty: 'ASSERTED',
      presence: 'EXPLICIT',
      recordId: 'row 1',
    } as const;
    expect(stateInWords(parts(), manner, 'en').text).toBe(
      'The record states that it is not so that zinc supplement relieves common cold.',
    );
  });

  test.each([
    ['ASSERTS', 'ASSERTED', 'zinksupplement – verlicht – verkoudheid – beweerd'],
    ['DENIES', 'PROBABLE', 'zinksupplement – verlicht – verkoudheid – ontkend, als waarschijnlijk'],
  ] as const)('keeps %s and %s in Dutch', (stance, certainty, text) => {
    expect(stateInWords(parts(), { stance, certainty, presence: 'EXPLICIT' }, 'nl').text).toBe(text);
  });

  test.each([
    ['en', 'IMPLIED', 'ASSERTED', 'The text implies that zinc supplement relieves common cold.'],
    [
      'en',
      'PRESUPPOSED',
      'ASSERTED',
      'The text takes for granted that zinc supplement relieves common cold.',
    ],
    ['en', 'IMPLIED', 'POSSIBLE', 'The text implies as possible that zinc supplement relieves common cold.'],
    [
      'nl',
      'PRESUPPOSED',
      'ASSERTED',
      'zinksupplement – verlicht – verkoudheid – beweerd, als vanzelfsprekend',
    ],
    [
      'nl',
      'IMPLIED',
      'POSSIBLE',
      'zinksupplement – verlicht – verkoudheid – beweerd, impliciet, als mogelijk',
    ],
  ] as const)('tells in %s what is %s and %s from what is said', (language, presence, certainty, text) => {
    expect(stateInWords(parts(), { stance: 'ASSERTS', certainty, presence }, language).text).toBe(text);
  });

  test('keeps every restriction, with “only”', () => {
    const dose = { min: 10, max: 20.5, unit: 'mg', perTime: 'd', approximate: true };
    const restricted = parts(
      restriction({ value: 'children', exclusive: true }),
      restriction({ kind: 'DOSE', value: 'about 10 to 20.5 mg a day', concept: null, amount: dose }),
    );
    expect(stateInWords(restricted, POSSIBLE, 'en').text).toBe(
      'The text states as possible that zinc supplement relieves common cold ' +
        '(population: only children; dose: about 10 to 20.5 mg a day).',
    );
    expect(stateInWords(restricted, POSSIBLE, 'nl').text).toBe(
      'zinksupplement – verlicht – verkoudheid (populatie: alleen kinderen; dosis: ≈ 10–20,5 mg/d) – beweerd, als mogelijk',
    );
  });

  test('does not say “only” twice', () => {
    const restricted = parts(restriction({ value: 'only young children', exclusive: true }));
    expect(stateInWords(restricted, null, 'en').text).toBe(
      'zinc supplement relieves common cold (population: only young children)',
    );
  });

  test('is all in English where a restriction says more than the name of what it names', () => {
    const restricted = parts(restriction({ value: 'other than children' }));
    expect(stateInWords(restricted, null, 'nl').text).toBe(
      'zinc supplement relieves common cold (population: other than children)',
    );
  });

  test('is all in English where a restriction has English words only', () => {
    const restricted = parts(restriction({ kind: 'FREQUENCY', value: 'often', concept: null }));
    expect(stateInWords(restricted, null, 'nl')).toEqual({
      language: 'en',
      text: 'zinc supplement relieves common cold (frequency: often)',
    });
  });

  test('names the concept of a restriction that is told by an id', () => {
    expect(stateInWords(parts(restriction({ value: 'children_group' })), null, 'en').text).toBe(
      'zinc supplement relieves common cold (population: children)',
    );
  });
});

test.each([
  [{ min: 300, max: 300, unit: 'mg', perTime: 'd', approximate: true }, '≈ 300 mg/d'],
  [{ min: 250, max: 350, unit: 'mg', perTime: null, approximate: false }, '250–350 mg'],
  [{ min: 360, max: null, unit: 'mg', perTime: 'd', approximate: false }, '≥ 360 mg/d'],
  [{ min: 1000, max: 2500.5, unit: 'mg', perTime: null, approximate: false }, '1000–2500.5 mg'],
  [{ min: 4e-7, max: 4e-7, unit: 'g', perTime: null, approximate: false }, '0.0000004 g'],
  [{ min: null, max: 12.4, unit: 'mmol', perTime: 'd', approximate: false }, '≤ 12.4 mmol/d'],
])('%j is written %s', (amount, text) => {
  expect(amountText(amount, 'en')).toBe(text);
});

test('a thousand is written without a mark that another language reads as a decimal one', () => {
  const amount = { min: 1000.5, max: 1000.5, unit: 'mg', perTime: null, approximate: false };
  expect(['en', 'nl', 'da', 'ar'].map((language) => amountText(amount, language))).toEqual([
    '1000.5 mg',
    '1000,5 mg',
    '1000,5 mg',
    '1000.5 mg',
  ]);
});

test.each([
  ['en', 'zinc', 'zinc'],
  ['en', 'الزنك', '\u2068الزنك\u2069'],
  ['ar', 'zinc', '\u2068zinc\u2069'],
  ['ar', '300 mg/d', '\u2068300 mg/d\u2069'],
  ['da', 'søvnløshed', 'søvnløshed'],
  ['da', 'a\u2069\u202eb', 'ab'],
  ['ar', 'zinc\u2069\u202e', '\u2068zinc\u2069'],
])('in a sentence in %s, “%s” is written as “%s”', (language, part, written) => {
  expect(isolatedIn(language, part)).toBe(written);
});
