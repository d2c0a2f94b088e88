import { expect, test } from 'vitest';
import { identityQualifiers } from '../../src/assertion/identityQualifiers.ts';
import type { StoredAssertion } from '../../src/assertion/assertion.queries.ts';
import type { StoredClaim } from '../../src/claim/claim.queries.ts';
import { passageOf, spanOf } from '../../src/claim/passage.ts';
import { amountOf } from '../../src/claim/qualifier.ts';
import { notice } from '../../src/meta/notice.ts';

const place = { document: 'd', start: 3, end: 9, sha256: 'ab', quote: null, language: 'ar' };

test('a claim of a document has a passage, a row of a dataset has none', () => {
  expect(passageOf({ ...place, id: 'c1' } as unknown as StoredClaim)).toEqual(place);
  expect(passageOf({ ...place, document: null } as unknown as StoredClaim)).toBeNull();
  expect(passageOf({ ...place, start: null } as unknown as StoredClaim)).toBeNull();
});

test('a span may begin at the first code point', () => {
  expect(spanOf(0, 4, null)).toEqual({ start: 0, end: 4, text: null });
  expect(spanOf(null, null, null)).toBeNull();
});

test('an amount has a unit, and may be open at one end', () => {
  const stored = { min: 300, max: null, unit: 'mg', perTime: null, approximate: null };
  expect(amountOf(stored)).toEqual({ min: 300, max: null, unit: 'mg', perTime: null, approximate: false });
  expect(amountOf({ ...stored, unit: null })).toBeNull();
});

test('an identity qualifier names a concept only where the graph says so', () => {
  const assertion = {
    qualifierKinds: ['COMBINATION', 'DIRECTION'],
    qualifierValues: ['vitamin_c', 'RAISES'],
    qualifierConcepts: ['vitamin_c'],
  } as unknown as StoredAssertion;
  expect(identityQualifiers(assertion)).toEqual([
    { kind: 'COMBINATION', value: 'vitamin_c', concept: 'vitamin_c', amount: null, exclusive: false },
    { kind: 'DIRECTION', value: 'RAISES', concept: null, amount: null, exclusive: false },
  ]);
});

test.each([
  ['en', 'medical advice'],
  ['nl', 'medisch advies'],
  ['da-DK', 'lægelig rådgivning'],
  ['ar', 'نصيحة طبية'],
  ['fi', 'medical advice'],
  [undefined, 'medical advice'],
])('the notice for %s says that nothing is %s', (language, words) => {
  expect(notice(language)).toContain(words);
});
