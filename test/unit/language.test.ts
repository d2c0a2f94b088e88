import { describe, expect, test } from 'vitest';
import { bestWording, isOneOfLanguages, textDirection } from '../../src/language/language.ts';

describe('the words to show', () => {
  const languages = ['ar', 'da', 'en', 'zh-Hant'];
  const texts = ['مغنيسيوم', 'magnesium (da)', 'magnesium (en)', '鎂'];
  const shown = (wanted?: string) => bestWording(languages, texts, wanted);

  test('are in the language wanted', () => {
    expect(shown('ar')).toEqual({ language: 'ar', text: 'مغنيسيوم' });
  });

  test('are in English where no language is wanted', () => {
    expect(shown()).toEqual({ language: 'en', text: 'magnesium (en)' });
  });

  test.each([
    ['da-DK', 'da'],
    ['DA-dk', 'da'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hant-x-private', 'zh-Hant'],
    ['da-Latn-DK-u-nu-latn', 'da'],
  ])('for %s are in %s', (wanted, language) => {
    expect(shown(wanted).language).toBe(language);
  });

  test('are in English where the language wanted has none', () => {
    expect(shown('fi').language).toBe('en');
    expect(shown('zh').language).toBe('en');
  });

  test('are in the first language where there is no English', () => {
    expect(bestWording(['nl', 'sv'], ['een', 'ett'], 'fi')).toEqual({ language: 'nl', text: 'een' });
  });

  test('must be there in some language', () => {
    expect(() => bestWording([], [], 'en')).toThrow('there are no words in any language');
  });
});

describe('a language is one of those wanted', () => {
  test.each([
    ['da', ['nl', 'da'], true],
    ['da-DK', ['da'], true],
    ['DA-dk', ['da-DK'], true],
    ['da', ['da-DK'], false],
    ['dav', ['da'], false],
  ])('%s of %s: %s', (language, wanted, answer) => {
    expect(isOneOfLanguages(language, wanted)).toBe(answer);
  });
});

test.each([
  ['ar', 'RTL'],
  ['he', 'RTL'],
  ['fa-IR', 'RTL'],
  ['pa-PK', 'RTL'],
  ['pa', 'LTR'],
  ['az-Arab', 'RTL'],
  ['da', 'LTR'],
  ['nl-BE', 'LTR'],
  ['ja', 'LTR'],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
