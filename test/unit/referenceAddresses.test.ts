import { expect, test } from 'vitest';
import type { DocumentText, SeedDocument } from '../../src/seed/format/seed.ts';
import { referenceRows } from '../../src/seed/load/sourceRows.ts';
import { aDocument } from '../support/loadSeeds.ts';

const TEXT = '𝟙 http://a.example/long 2 a book 3 https://b.example/cut…';
const VERIFIED: DocumentText = { verification: 'VERIFIED', text: TEXT };

const placeOf = (words: string): [number, number] => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return [start, start + Array.from(words).length];
};

const reference = (id: string, words: string, parts: Partial<SeedDocument['references'][number]> = {}) => ({
  id,
  number: '1',
  truncated: false,
  span: placeOf(words),
  ...parts,
});

const document = aDocument('shown', {
  references: [
    reference('whole', 'http://a.example/long'),
    reference('given', 'http://a.example/long', { url: 'https://given.example/' }),
    reference('words', 'a book'),
    reference('cut', 'https://b.example/cut…', { truncated: true }),
  ],
});

const addresses = (state: DocumentText) =>
  referenceRows(document, state).map(({ id, properties }) => [id, properties['url']]);

test('takes a whole address from a verified text where the seed has none', () => {
  expect(addresses(VERIFIED)).toEqual([
    ['whole', 'http://a.example/long'],
    ['given', 'https://given.example/'],
    ['words', null],
    ['cut', null],
  ]);
});

test.each<DocumentText>([{ verification: 'SOURCE_MISSING' }, { verification: 'MISMATCH', found: 'x' }])(
  'takes none where the text is $verification',
  (state) => {
    expect(addresses(state)).toEqual([
      ['whole', null],
      ['given', 'https://given.example/'],
      ['words', null],
      ['cut', null],
    ]);
  },
);
