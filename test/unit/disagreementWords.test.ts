import { expect, test } from 'vitest';
import { explainDisagreement } from '../../src/comparison/disagreementText.ts';
import { disagreementWords, type Speakers } from '../../src/comparison/disagreementWords.ts';

const SIDES = [
  { says: 'yes', who: ['one'] },
  { says: 'no', who: ['two'] },
];

const told = (kind: 'CERTAINTY' | 'AMOUNT' | 'STANCE', speakers: Speakers, language: string) =>
  explainDisagreement(kind, speakers, 'salt raises pressure', SIDES, disagreementWords(language));

test.each([
  ['en', 'Texts', 'Sources'],
  ['nl', 'Teksten', 'Bronnen'],
  ['da', 'Tekster', 'Kilder'],
  ['ar', 'النصوص', 'المصادر'],
])('in %s a text is named as such, and datasets among texts as sources', (language, texts, sources) => {
  for (const kind of ['CERTAINTY', 'AMOUNT', 'STANCE'] as const) {
    const [ofTexts, ofSources] = [told(kind, 'TEXTS', language), told(kind, 'SOURCES', language)];
    expect([ofTexts.includes(texts), ofSources.includes(texts)]).toEqual([true, false]);
    expect(ofTexts.replace(texts, sources)).toBe(ofSources);
  }
});

test('what a disagreement is about and the sides follow', () => {
  expect(told('STANCE', 'SOURCES', 'en')).toBe(
    'Sources do not agree whether salt raises pressure: yes (one); no (two).',
  );
  expect(told('STANCE', 'SOURCES', 'nl')).toBe(
    'Bronnen spreken elkaar tegen: salt raises pressure – yes (one); no (two).',
  );
});
