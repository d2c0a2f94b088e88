import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsBeside, gapsOfEmptiness, type AskedConcept } from '../../src/gap/emptiness.ts';
import { explainGap } from '../../src/gap/explanation.ts';
import type { Misplacement } from '../../src/gap/gap.ts';

const AS_CONDITION: Misplacement = { askedAs: 'CONDITION', meant: ['salt'] };

/** A concept of which something is said in the role in which it was asked for, and what else is given. */
const known = (concept: string, parts: Partial<AskedConcept> = {}): AskedConcept => ({
  ...{ concept, isMentioned: true, isWhole: true, misplaced: null },
  ...parts,
});

const SEARCHED = { isElsewhere: false, isComplete: true };

/** Gaps as their reasons and concepts. */
const gapsOf = (asked: readonly AskedConcept[], search: Partial<typeof SEARCHED> = {}) =>
  gapsOfEmptiness('EVIDENCE', asked, ['salt', 'ache'], { ...SEARCHED, ...search }).map((gap) => [
    gap.reason,
    ...(gap.reason === 'UNKNOWN_CONCEPT' ? [] : gap.concepts),
  ]);

test('the reason is the first that holds', () => {
  const unmentioned = known('ache', { isMentioned: false });
  const misplaced = known('salt', { misplaced: AS_CONDITION });
  expect(gapsOf([misplaced, unmentioned], { isElsewhere: true, isComplete: false })).toEqual([
    ['SOURCE_EXCLUDED', 'salt', 'ache'],
  ]);
  expect(gapsOf([misplaced, unmentioned], { isComplete: false })).toEqual([['NOT_MENTIONED', 'ache']]);
  expect(gapsOf([misplaced, known('ache')], { isComplete: false })).toEqual([
    ['SEARCH_TRUNCATED', 'salt', 'ache'],
  ]);
  expect(gapsOf([misplaced, known('ache')])).toEqual([['NONE_FOUND_IN_SOURCES', 'salt']]);
  expect(gapsOf([known('salt'), known('ache')])).toEqual([['NONE_FOUND_IN_SOURCES', 'salt', 'ache']]);
});

test('of what was found otherwise is told that there may be more elsewhere, or else where the search stopped', () => {
  const more = (search: Partial<typeof SEARCHED>) =>
    gapsBeside('EVIDENCE', ['salt', 'ache'], { ...SEARCHED, ...search });
  const told = { about: 'EVIDENCE', concepts: ['salt', 'ache'], isBeside: true };
  expect(more({})).toEqual([]);
  expect(more({ isComplete: false })).toEqual([{ reason: 'SEARCH_TRUNCATED', ...told }]);
  expect(more({ isElsewhere: true, isComplete: false })).toEqual([{ reason: 'SOURCE_EXCLUDED', ...told }]);
});

describe('what there may be beside what is told is told in words of its own, which do not say that nothing was found', () => {
  test.each([
    [
      'SOURCE_EXCLUDED',
      'en',
      'salt – ache – evidence of benefit: found under its own name in another source.',
    ],
    [
      'SOURCE_EXCLUDED',
      'nl',
      'salt – ache – bewijs van baat: onder de eigen naam gevonden in een andere bron.',
    ],
    [
      'SOURCE_EXCLUDED',
      'da',
      'salt – ache – evidens for gavn: fundet under dets eget navn i en anden kilde.',
    ],
    [
      'SOURCE_EXCLUDED',
      'ar',
      '\u2068salt\u2069 – \u2068ache\u2069 – الأدلة على الفائدة: عُثر عليه باسمه في مصدر آخر.',
    ],
    [
      'SEARCH_TRUNCATED',
      'en',
      'salt – ache – evidence of benefit: the search reached its limit; there may be more.',
    ],
    [
      'SEARCH_TRUNCATED',
      'nl',
      'salt – ache – bewijs van baat: de zoektocht bereikte haar grens; er kan meer zijn.',
    ],
    [
      'SEARCH_TRUNCATED',
      'da',
      'salt – ache – evidens for gavn: søgningen nåede sin grænse; der kan være mere.',
    ],
    [
      'SEARCH_TRUNCATED',
      'ar',
      '\u2068salt\u2069 – \u2068ache\u2069 – الأدلة على الفائدة: بلغ البحث حدّه؛ وقد يكون هناك المزيد.',
    ],
  ] as const)('%s: %s', (reason, language, words) => {
    const search = { isElsewhere: reason === 'SOURCE_EXCLUDED', isComplete: false };
    const [gap] = gapsBeside('EVIDENCE', ['salt', 'ache'], search);
    if (gap === undefined) throw new Error('no gap');
    expect(gap.reason).toBe(reason);
    expect(explainGap(gap, ['salt', 'ache'], language)).toBe(words);
  });
});

test('each concept that is not mentioned, or stands elsewhere, has a gap of its own, in the order in which it was asked for', () => {
  const both = (parts: Partial<AskedConcept>) => [known('salt', parts), known('ache', parts)];
  expect(gapsOf(both({ isMentioned: false }))).toEqual([
    ['NOT_MENTIONED', 'salt'],
    ['NOT_MENTIONED', 'ache'],
  ]);
  expect(gapsOf(both({ misplaced: AS_CONDITION }))).toEqual([
    ['NONE_FOUND_IN_SOURCES', 'salt'],
    ['NONE_FOUND_IN_SOURCES', 'ache'],
  ]);
  const [gap] = gapsOfEmptiness('EVIDENCE', both({ misplaced: AS_CONDITION }), [], SEARCHED);
  expect(gap).toMatchObject({ about: 'EVIDENCE', misplaced: AS_CONDITION });
});

test('that nothing mentions it is not said of what was not looked at as a whole', () => {
  const part = known('ache', { isMentioned: false, isWhole: false });
  expect(gapsOf([known('salt'), part])).toEqual([['NONE_FOUND_IN_SOURCES', 'salt', 'ache']]);
});

test('what is empty always has a gap, and all of one reason', () => {
  const asked = fc.record({
    concept: fc.constantFrom('salt', 'ache'),
    isMentioned: fc.boolean(),
    isWhole: fc.boolean(),
    misplaced: fc.constantFrom(null, AS_CONDITION),
  });
  const search = fc.record({ isElsewhere: fc.boolean(), isComplete: fc.boolean() });
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 3 }), search, (concepts, how) => {
      const gaps = gapsOf(concepts, how);
      expect(gaps.length).toBeGreaterThan(0);
      expect(new Set(gaps.map(([reason]) => reason)).size).toBe(1);
      expect(gaps.every(([, ...named]) => named.length > 0)).toBe(true);
    }),
  );
});
