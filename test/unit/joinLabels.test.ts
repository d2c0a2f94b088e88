import { expect, test } from 'vitest';
import type { SeedConcept } from '../../src/seed/format/seed.ts';
import { labelsOf } from '../../src/seed/join/labels.ts';

type Name = SeedConcept['names'][number];

const name = (
  text: string,
  language: string,
  kind: Name['kind'],
  origin: Name['origin'] = 'SOURCE',
): Name => ({
  text,
  language,
  kind,
  origin,
});

test('shows a preferred name before a synonym, a source’s before an editor’s, else the first', () => {
  expect(
    labelsOf([
      name('synonym', 'en', 'SYNONYM'),
      name('editor', 'en', 'PREFERRED', 'EDITOR'),
      name('source', 'en', 'PREFERRED'),
      name('later', 'en', 'PREFERRED'),
      name('andet', 'da', 'SYNONYM', 'EDITOR'),
      name('ord', 'da', 'SYNONYM'),
      name('og', 'da', 'SYNONYM'),
    ]),
  ).toEqual([
    { language: 'da', text: 'ord' },
    { language: 'en', text: 'source' },
  ]);
});

test('shows a mention only where there is no other name in any language', () => {
  const mention = name('it', 'nl', 'MENTION');
  expect(labelsOf([mention])).toEqual([{ language: 'nl', text: 'it' }]);
  expect(labelsOf([mention, name('word', 'en', 'SYNONYM')])).toEqual([{ language: 'en', text: 'word' }]);
});
