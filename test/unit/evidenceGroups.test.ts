import { describe, expect, test } from 'vitest';
import type { StructuralLink } from '../../src/concept/kin.ts';
import { widestSubjects } from '../../src/evidence/evidence.ts';
import type { FoundFinding } from '../../src/evidence/foundFinding.ts';

function findingsOf(...subjects: string[]): FoundFinding[] {
  return subjects.map((subject) => ({
    assertion: `${subject}.HELPS.ache`,
    subject,
    object: 'ache',
    independentSources: 1,
    match: null,
    concepts: [],
  }));
}

/** Links written as `narrower<wider`. */
function links(...words: string[]): StructuralLink[] {
  return words.map((word) => {
    const [concept = '', of = ''] = word.split('<');
    return { concept, predicate: 'KIND_OF', of };
  });
}

describe('the interventions with groups of their own', () => {
  const cases: [name: string, subjects: string[], links: string[], widest: Record<string, string[]>][] = [
    [
      'are all subjects where none is kin of another',
      ['b', 'a', 'b'],
      ['a<c', 'b<c'],
      { a: ['a'], b: ['b'] },
    ],
    [
      'are the widest, over concepts that have no findings too',
      ['tablet', 'salt'],
      ['tablet<sea', 'sea<salt', 'salt<thing'],
      { salt: ['salt', 'sea', 'tablet'] },
    ],
    [
      'share what is kin of both',
      ['mix', 'a', 'b'],
      ['mix<a', 'mix<b'],
      { a: ['a', 'mix'], b: ['b', 'mix'] },
    ],
    [
      'are one of those that are kin of each other',
      ['b', 'a', 'c'],
      ['a<b', 'b<a', 'c<b'],
      { a: ['a', 'b', 'c'] },
    ],
    ['are none without findings', [], [], {}],
  ];

  test.each(cases)('%s', (_name, subjects, words, widest) => {
    const kin = widestSubjects(findingsOf(...subjects), links(...words));
    expect(Object.fromEntries(kin.map(({ concept, ids }) => [concept, ids]))).toEqual(widest);
  });
});
