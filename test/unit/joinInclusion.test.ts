import { describe, expect, test } from 'vitest';
import { inclusionOf } from '../../src/seed/join/inclusion.ts';
import type { JoinedStructuralLink } from '../../src/seed/join/structure.ts';

describe('What a concept names includes', () => {
  const link = (from: string, to: string, meaning: JoinedStructuralLink['meaning'] = null) => ({
    ...{ from, to, predicate: 'ANY', source: 'a' },
    meaning,
  });
  const includes = inclusionOf(
    [link('mouse', 'rodent'), link('rodent', 'animal'), link('round', 'about'), link('about', 'round')],
    [link('the_ill', 'ache', 'CONDITION'), link('too_much', 'animal', 'EXCESS'), link('some', 'animal')],
  );

  test.each<[wide: string, narrow: string, includes: boolean]>([
    ['animal', 'animal', true],
    ['unknown', 'unknown', true],
    ['animal', 'mouse', true],
    ['rodent', 'mouse', true],
    ['mouse', 'rodent', false],
    ['ache', 'the_ill', true],
    ['the_ill', 'ache', false],
    ['animal', 'too_much', false],
    ['animal', 'some', false],
    ['round', 'about', true],
    ['animal', 'the_ill', false],
  ])('%s and %s: %j', (wide, narrow, expected) => {
    expect([includes(wide, narrow), includes(wide, narrow)]).toEqual([expected, expected]);
  });
});
