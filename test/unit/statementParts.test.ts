import { describe, expect, test } from 'vitest';
import { CERTAINTIES, PRESENCES, QUALIFIER_KINDS, STANCES } from '../../src/claim/claim.ts';
import {
  stateInWords,
  tellName,
  tellRestriction,
  tellValue,
  type NamedQualifier,
} from '../../src/statement/statement.ts';
import { STATEMENT_WORDS, statementWords } from '../../src/statement/words.ts';

const named = (words: Readonly<Record<string, string>>) => ({
  labelLanguages: Object.keys(words),
  labelTexts: Object.values(words),
  pluralLanguages: [],
  pluralLabelLanguages: [],
  pluralLabelTexts: [],
});
const SALT = named({ en: 'salt', nl: 'zout' });
const RAISES = named({ en: 'raises', nl: 'verhoogt' });
const PRESSURE = named({ en: 'blood pressure', nl: 'bloeddruk' });
const OLD = named({ en: 'old people', nl: 'ouderen' });
const ENGLISH_ONLY = named({ en: 'something' });
const DUTCH_ONLY = named({ nl: 'iets' });

const plain = { subject: SALT, predicate: RAISES, object: PRESSURE, qualifiers: [] };
const amount = { min: 2, max: 2, unit: 'g', perTime: null, approximate: false };

function restriction(given: Partial<NamedQualifier>): NamedQualifier {
  return { kind: 'DOSE', value: 'two grams', concept: null, amount: null, exclusive: false, ...given };
}

describe('a statement', () => {
  test.each(['subject', 'predicate', 'object'])(
    'is all in English where its %s has no other name',
    (part) => {
      expect(stateInWords({ ...plain, [part]: ENGLISH_ONLY }, null, 'nl').language).toBe('en');
      expect(stateInWords(plain, null, 'nl')).toEqual({
        language: 'nl',
        text: 'zout – verhoogt – bloeddruk',
      });
    },
  );

  test('takes any name in English', () => {
    expect(stateInWords({ ...plain, subject: DUTCH_ONLY }, null, 'en')).toEqual({
      language: 'en',
      text: 'iets raises blood pressure',
    });
  });
});

describe('a restriction', () => {
  test.each<[NamedQualifier['kind'], string, boolean, string]>([
    ['UNTIL', 'until a doctor agrees', false, 'until a doctor agrees'],
    ['UNTIL', 'Until a doctor agrees', false, 'until a doctor agrees'],
    ['COMBINATION', 'with another salt', false, 'combined with another salt'],
    ['COMBINATION', 'with another salt', true, 'combined with: only with another salt'],
    ['COMBINATION', 'without another salt', false, 'combined with: without another salt'],
    ['UNTIL', 'a doctor agrees', false, 'until: a doctor agrees'],
  ])('%s, “%s”, repeats no word of its label', (kind, value, exclusive, told) => {
    expect(tellRestriction('en', restriction({ kind, value, exclusive }))).toBe(told);
  });

  test('that is the name of what it names, whatever its capitals, is told by the name in each language', () => {
    const old = restriction({ kind: 'POPULATION', value: 'Old People', concept: OLD });
    expect(['en', 'nl', 'da'].map((language) => tellRestriction(language, old))).toEqual([
      'population: Old People',
      'populatie: ouderen',
      null,
    ]);
  });

  test('that is an id is told by the name, in English by any', () => {
    const old = restriction({ kind: 'POPULATION', value: 'pop_old', concept: DUTCH_ONLY });
    expect([tellRestriction('en', old), tellRestriction('nl', old), tellRestriction('da', old)]).toEqual([
      'population: iets',
      'populatie: iets',
      null,
    ]);
  });

  test('that is an amount is told by it, with what it is an amount of', () => {
    const dose = restriction({ amount });
    const ofSalt = restriction({ amount, value: 'two grams of salt', concept: SALT });
    const told = [dose, ofSalt].map((one) =>
      ['en', 'nl', 'da'].map((language) => tellRestriction(language, one)),
    );
    expect(told).toEqual([
      ['dose: two grams', 'dosis: 2 g', 'dosis: 2 g'],
      ['dose: two grams of salt', 'dosis: 2 g, zout', null],
    ]);
  });

  test('says “only” in each language', () => {
    const only = restriction({ amount, exclusive: true });
    expect(STATEMENT_WORDS.map(({ language }) => tellRestriction(language, only))).toEqual([
      'dose: only two grams',
      'dosis: alleen 2 g',
      'dosis: kun 2 g',
      'الجرعة: فقط \u20682 g\u2069',
    ]);
  });

  test('tells its value by itself in the language wanted, or a parent or variety of it, else in English', () => {
    const wordings = [
      { language: 'en', text: 'at night' },
      { language: 'nl', text: "'s nachts" },
    ];
    const atNight = restriction({ kind: 'TIMING', value: 'at night', wordings });
    expect(['nl', 'nl-BE', 'da', 'en', null].map((wanted) => tellValue(atNight, wanted))).toEqual([
      "'s nachts",
      "'s nachts",
      'at night',
      'at night',
      'at night',
    ]);
    const flemish = restriction({ value: 'some_thing', concept: named({ 'nl-BE': 'iets' }) });
    expect([tellValue(flemish, 'nl'), tellRestriction('nl', flemish)]).toEqual(['iets', 'dosis: iets']);
  });
});

test('a name is told in a language of statements where it has one, in English whatever it has', () => {
  expect([tellName('nl', SALT), tellName('da', SALT), tellName('en', DUTCH_ONLY)]).toEqual([
    'zout',
    null,
    'iets',
  ]);
});

describe.each(STATEMENT_WORDS.map((words) => [words.language, words] as const))(
  'in %s',
  (language, words) => {
    /** That no two words are the same, and none is empty. */
    function expectApart(told: readonly string[]) {
      expect(told.filter((one) => one.trim() === '')).toEqual([]);
      expect(new Set(told).size).toBe(told.length);
    }

    test('every kind of restriction, stance and certainty has words of its own', () => {
      expectApart(QUALIFIER_KINDS.map((kind) => words.kinds[kind]));
      expectApart(STANCES.map((stance) => words.stances[stance]));
      expectApart(CERTAINTIES.map((certainty) => words.certainties[certainty]));
    });

    test('a statement keeps every hedge, denial and way of being there, each told by its words', () => {
      const manners = STANCES.flatMap((stance) =>
        CERTAINTIES.flatMap((certainty) => PRESENCES.map((presence) => ({ stance, certainty, presence }))),
      );
      expectApart(manners.map((manner) => words.claim('it is so', manner)));
      for (const manner of manners) {
        const told = words.claim('it is so', manner);
        expect(told).toContain('it is so');
        expect(told.includes(words.certainties[manner.certainty])).toBe(manner.certainty !== 'ASSERTED');
        const added = Number(manner.presence !== 'EXPLICIT') + Number(manner.certainty !== 'ASSERTED');
        const tokens = told.split(/[,،] /u);
        expect(tokens).toHaveLength(language === 'en' ? 1 : 1 + added);
        expect(tokens.filter((one) => !/\p{L}/u.test(one))).toEqual([]);
      }
    });

    test('restrictions and the parts of a statement stand apart', () => {
      expect(words.separator).toMatch(/^[;؛] $/u);
      expect(words.assertion('one', 'two', 'three')).toMatch(/^one (– )?two (– )?three$/u);
      expect(statementWords(language)).toBe(words);
    });
  },
);

test('a reader of a language without words reads English', () => {
  expect(['sv', null, 'nl-BE'].map((wanted) => statementWords(wanted).language)).toEqual(['en', 'en', 'nl']);
});
