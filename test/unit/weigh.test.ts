import { describe, expect, test } from 'vitest';
import { STUDY_DESIGNS, type EvidenceDirection } from '../../src/study/study.ts';
import { restsOnNonHumansOnly, tallyOf } from '../../src/weighing/balance.ts';
import {
  ineligibility,
  isInHumans,
  type NotCountedReason,
  type WeighableLine,
} from '../../src/weighing/counting.ts';
import { bestLevel, levelOfDesign, levelsFrom, type EvidenceLevel } from '../../src/weighing/level.ts';
import { verdictOf, type BalanceVerdict } from '../../src/weighing/verdict.ts';
import { weigh } from '../../src/weighing/weigh.ts';
import { weighGroup, type GroupedLine } from '../../src/weighing/weighGroup.ts';

/** An eligible line of a trial in people that supports, and what else is given. Its id is its study's with `-1`. */
function aWeighable(study: string, parts: Partial<WeighableLine> = {}): WeighableLine {
  return {
    id: `${study}-1`,
    study,
    voice: study,
    direction: 'SUPPORTS',
    level: 'RANDOMISED_TRIAL',
    human: true,
    includes: [],
    ineligible: null,
    ...parts,
  };
}

const reasons = (lines: readonly WeighableLine[]) => Object.fromEntries(weigh(lines, 'BENEFIT').notCounted);

test('the tallies count each direction, in people and not', () => {
  const directions = ['SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'] as const;
  const lines = directions.flatMap((direction, index) =>
    Array.from({ length: index + 1 }, (_, number) => aWeighable(`${direction}${number}`, { direction })),
  );
  const { balance } = weigh(
    [...lines, aWeighable('mice', { human: false, direction: 'DISPUTES' })],
    'CAUSAL',
  );
  expect(tallyOf(balance, true)).toEqual({ supports: 1, disputes: 2, noEffect: 3, unclear: 4 });
  expect(tallyOf(balance, false)).toEqual({ supports: 0, disputes: 1, noEffect: 0, unclear: 0 });
});

test('a level follows the design, and some designs have none', () => {
  expect(STUDY_DESIGNS.map((design) => [design, levelOfDesign(design)])).toEqual([
    ['SYSTEMATIC_REVIEW', 'SYSTEMATIC_REVIEW'],
    ['RANDOMISED_TRIAL', 'RANDOMISED_TRIAL'],
    ['NON_RANDOMISED_TRIAL', 'NON_RANDOMISED_TRIAL'],
    ['OBSERVATIONAL', 'OBSERVATIONAL'],
    ['CASE_REPORT', 'CASE_REPORT'],
    ['ANIMAL', 'ANIMAL'],
    ['LABORATORY', 'LABORATORY'],
    ['NARRATIVE_REVIEW', 'NARRATIVE_REVIEW'],
    ['GUIDELINE', 'EXPERT_OPINION'],
    ['REFERENCE_VALUE', null],
    ['UNKNOWN', null],
  ]);
  expect(bestLevel(['NARRATIVE_REVIEW', 'OBSERVATIONAL', 'CASE_REPORT'])).toBe('OBSERVATIONAL');
  expect(bestLevel([])).toBe('STATEMENT_ONLY');
  expect(levelsFrom('NON_RANDOMISED_TRIAL')).toEqual([
    'SYSTEMATIC_REVIEW',
    'RANDOMISED_TRIAL',
    'NON_RANDOMISED_TRIAL',
  ]);
});

test('a line is in people unless its design or a species says otherwise', () => {
  expect(STUDY_DESIGNS.filter((design) => !isInHumans(design, []))).toEqual(['ANIMAL', 'LABORATORY']);
  expect(isInHumans('RANDOMISED_TRIAL', [true])).toBe(true);
  expect(isInHumans('RANDOMISED_TRIAL', [false])).toBe(false);
  expect(isInHumans('OBSERVATIONAL', [true, false])).toBe(false);
  expect(isInHumans('ANIMAL', [true])).toBe(false);
});

describe('a line is not eligible', () => {
  const study = { standing: 'CURRENT', identification: 'VERIFIED' } as const;

  test.each<[Parameters<typeof ineligibility>, NotCountedReason | null]>([
    [[study, 'DIRECT', 'CASE_REPORT'], null],
    [[{ ...study, standing: 'CORRECTED' }, 'DIRECT', 'CASE_REPORT'], null],
    [[{ ...study, identification: 'CANDIDATE' }, 'DIRECT', 'CASE_REPORT'], null],
    [[{ ...study, standing: 'EXPRESSION_OF_CONCERN' }, 'DIRECT', 'CASE_REPORT'], 'CONCERN'],
    [[{ ...study, standing: 'RETRACTED' }, 'DIRECT', 'CASE_REPORT'], 'RETRACTED'],
    [[{ ...study, standing: 'SUPERSEDED' }, 'DIRECT', 'CASE_REPORT'], 'SUPERSEDED'],
    [[{ ...study, identification: 'UNIDENTIFIED' }, 'DIRECT', 'CASE_REPORT'], 'UNIDENTIFIED'],
    [[study, 'INDIRECT', 'CASE_REPORT'], 'INDIRECT'],
    [[study, 'DIRECT', null], 'NO_LEVEL'],
    // The first of several reasons: standing, identification, directness, level.
    [[{ standing: 'RETRACTED', identification: 'UNIDENTIFIED' }, 'INDIRECT', null], 'RETRACTED'],
    [[{ ...study, identification: 'UNIDENTIFIED' }, 'INDIRECT', null], 'UNIDENTIFIED'],
    [[study, 'INDIRECT', null], 'INDIRECT'],
  ])('%j: %s', (parts, reason) => {
    expect(ineligibility(...parts)).toBe(reason);
  });
});

/** Voices as `s2`: a direction, and the place of its level, 1 the best. */
function opinions(words: string) {
  const directions: Readonly<Record<string, EvidenceDirection>> = {
    s: 'SUPPORTS',
    d: 'DISPUTES',
    n: 'NO_EFFECT',
    u: 'UNCLEAR',
  };
  const levels = levelsFrom('STATEMENT_ONLY');
  return words.split(' ').flatMap((word) => {
    const direction = directions[word.charAt(0)];
    const level: EvidenceLevel | undefined = levels[Number(word.slice(1)) - 1];
    return direction === undefined || level === undefined ? [] : [{ direction, level }];
  });
}

test.each<[string, BalanceVerdict]>([
  ['', 'UNTESTED'],
  ['s2', 'SUPPORTED'],
  ['s2 s3 s9', 'SUPPORTED'],
  ['s2 u1', 'UNCLEAR'],
  ['s2 u2', 'SUPPORTED'],
  ['s2 u3', 'SUPPORTED'],
  ['s3 s2 u9 u1', 'UNCLEAR'],
  ['s1 s9 u1', 'SUPPORTED'],
  ['s2 d2', 'CONFLICTING'],
  ['s2 d9', 'CONFLICTING'],
  ['s9 d1', 'CONFLICTING'],
  ['s2 n2', 'CONFLICTING'],
  ['s2 n9', 'CONFLICTING'],
  ['s2 d3 n4', 'CONFLICTING'],
  ['s2 d3 u1', 'CONFLICTING'],
  ['s2 n3 u1', 'CONFLICTING'],
  ['d2', 'DISPUTED'],
  ['d2 n1', 'DISPUTED'],
  ['d2 u1', 'DISPUTED'],
  ['d9 n1 u1', 'DISPUTED'],
  ['n2', 'NO_EFFECT'],
  ['n9 u1', 'NO_EFFECT'],
  ['u1', 'UNCLEAR'],
  ['u1 u9', 'UNCLEAR'],
])('voices %s: %s', (words, verdict) => {
  expect(verdictOf(opinions(words))).toBe(verdict);
  expect(verdictOf(opinions(words).toReversed())).toBe(verdict);
});

describe('voices', () => {
  test('the best level represents a voice, then the smallest id', () => {
    const lines = [
      aWeighable('B', { voice: 'A' }),
      aWeighable('A', { level: 'OBSERVATIONAL' }),
      aWeighable('C', { voice: 'A' }),
    ];
    expect(reasons(lines)).toEqual({ 'A-1': 'TWIN', 'B-1': null, 'C-1': 'TWIN' });
    const { level, balance } = weigh(lines, 'BENEFIT');
    expect(level).toBe('RANDOMISED_TRIAL');
    expect(tallyOf(balance, true)).toEqual({ supports: 1, disputes: 0, noEffect: 0, unclear: 0 });
  });

  test('a voice whose members point apart is unclear; each member still counts for the level and the contest', () => {
    const { balance, supportLevel, contested } = weigh(
      [aWeighable('A'), aWeighable('B', { voice: 'A', direction: 'NO_EFFECT', level: 'SYSTEMATIC_REVIEW' })],
      'BENEFIT',
    );
    expect(balance.verdict).toBe('UNCLEAR');
    expect(balance.voices).toEqual([
      { direction: 'UNCLEAR', level: 'SYSTEMATIC_REVIEW', human: true, count: 1 },
    ]);
    expect([supportLevel, contested]).toEqual(['RANDOMISED_TRIAL', true]);
  });

  test('a member that is not eligible keeps its own reason, and neither represents nor points apart', () => {
    const lines = [
      aWeighable('A', { direction: 'DISPUTES', level: 'SYSTEMATIC_REVIEW', ineligible: 'RETRACTED' }),
      aWeighable('B', { voice: 'A' }),
    ];
    expect(reasons(lines)).toEqual({ 'A-1': 'RETRACTED', 'B-1': null });
    expect(weigh(lines, 'BENEFIT')).toMatchObject({
      level: 'RANDOMISED_TRIAL',
      contested: false,
      balance: { verdict: 'SUPPORTED' },
    });
  });

  test('what a study found in people represents it before what it found in animals, and is not blurred by it', () => {
    const lines = [
      aWeighable('A', { id: 'A-animals', level: 'ANIMAL', human: false, direction: 'NO_EFFECT' }),
      aWeighable('A', { id: 'A-people', level: 'EXPERT_OPINION' }),
    ];
    expect(reasons(lines)).toEqual({ 'A-animals': 'TWIN', 'A-people': null });
    const { level, balance } = weigh(lines, 'BENEFIT');
    expect(level).toBe('ANIMAL');
    expect(balance.verdict).toBe('SUPPORTED');
    expect(tallyOf(balance, false)).toEqual({ supports: 0, disputes: 0, noEffect: 0, unclear: 0 });
  });
});

describe('reviews', () => {
  test('what a counted review includes leaves the tally and keeps its part in the levels', () => {
    const lines = [
      aWeighable('review', { direction: 'UNCLEAR', level: 'NARRATIVE_REVIEW', includes: ['A', 'B'] }),
      aWeighable('A', { level: 'OBSERVATIONAL' }),
      aWeighable('A2', { voice: 'A', level: 'OBSERVATIONAL' }),
      aWeighable('B', { direction: 'NO_EFFECT' }),
    ];
    const { level, supportLevel, contested, balance, notCounted } = weigh(lines, 'CORRELATION');
    expect(Object.fromEntries(notCounted)).toEqual({
      'review-1': null,
      'A-1': 'INCLUDED_IN_REVIEW',
      'A2-1': 'INCLUDED_IN_REVIEW',
      'B-1': 'INCLUDED_IN_REVIEW',
    });
    expect([level, supportLevel, contested, balance.verdict]).toEqual([
      'RANDOMISED_TRIAL',
      'OBSERVATIONAL',
      true,
      'UNCLEAR',
    ]);
  });

  test('a review whose own line is not eligible takes nothing out of the tally', () => {
    const lines = [
      aWeighable('review', { level: 'SYSTEMATIC_REVIEW', includes: ['A'], ineligible: 'INDIRECT' }),
      aWeighable('A', { direction: 'NO_EFFECT' }),
    ];
    expect(reasons(lines)).toEqual({ 'review-1': 'INDIRECT', 'A-1': null });
  });

  test('a review that another one includes still takes out what it includes', () => {
    // What `umbrella` includes by `review` is among its voices.
    const lines = [
      aWeighable('umbrella', { includes: ['A', 'review'] }),
      aWeighable('review', { includes: ['A'] }),
      aWeighable('A'),
    ];
    expect(reasons(lines)).toEqual({
      'umbrella-1': null,
      'review-1': 'INCLUDED_IN_REVIEW',
      'A-1': 'INCLUDED_IN_REVIEW',
    });
  });

  test('a review in animals takes out what was found in animals, and nothing that was found in people', () => {
    const lines = [
      aWeighable('review', { level: 'SYSTEMATIC_REVIEW', human: false, includes: ['mice', 'people'] }),
      aWeighable('mice', { level: 'ANIMAL', human: false }),
      aWeighable('people', { direction: 'NO_EFFECT' }),
    ];
    expect(reasons(lines)).toEqual({ 'review-1': null, 'mice-1': 'INCLUDED_IN_REVIEW', 'people-1': null });
    expect(weigh(lines, 'BENEFIT').balance.verdict).toBe('NO_EFFECT');
    // One that found something in people as well speaks of people.
    const ofBoth = [
      ...lines,
      aWeighable('review', { id: 'review-2', level: 'NARRATIVE_REVIEW', includes: ['mice', 'people'] }),
    ];
    expect(reasons(ofBoth)).toEqual({
      ...{ 'review-1': 'TWIN', 'review-2': null },
      ...{ 'mice-1': 'INCLUDED_IN_REVIEW', 'people-1': 'INCLUDED_IN_REVIEW' },
    });
  });

  test('a review in animals takes out nothing in people by a study of its voice that is in people and includes nothing', () => {
    const lines = [
      aWeighable('review', { level: 'SYSTEMATIC_REVIEW', human: false, includes: ['mice', 'people'] }),
      aWeighable('case', { voice: 'review', level: 'CASE_REPORT' }),
      aWeighable('mice', { level: 'ANIMAL', human: false }),
      aWeighable('people', { direction: 'NO_EFFECT' }),
    ];
    expect(reasons(lines)).toEqual({
      ...{ 'review-1': 'TWIN', 'case-1': null },
      ...{ 'mice-1': 'INCLUDED_IN_REVIEW', 'people-1': null },
    });
    expect(weigh(lines, 'BENEFIT').balance.verdict).toBe('CONFLICTING');
  });

  test('two that include each other both stay', () => {
    const lines = [aWeighable('A', { includes: ['B'] }), aWeighable('B', { includes: ['A'] })];
    expect(reasons(lines)).toEqual({ 'A-1': null, 'B-1': null });
    const inAnimals = lines.map((line) => ({ ...line, human: line.study === 'A' }));
    expect(reasons(inAnimals)).toEqual({ 'A-1': null, 'B-1': null });
  });

  test('of two that include each other, one by its animals only, it is taken out in people', () => {
    const lines = [
      aWeighable('A'),
      aWeighable('A2', { voice: 'A', human: false, includes: ['B'] }),
      aWeighable('B', { direction: 'NO_EFFECT', includes: ['A'] }),
    ];
    expect(reasons(lines)).toEqual({
      'A-1': 'INCLUDED_IN_REVIEW',
      'A2-1': 'INCLUDED_IN_REVIEW',
      'B-1': null,
    });
  });
});

describe('people and animals', () => {
  const lines = [
    aWeighable('mice', { level: 'ANIMAL', human: false }),
    aWeighable('cells', { level: 'LABORATORY', human: false, direction: 'UNCLEAR' }),
  ];

  test.each(['BENEFIT', 'HARM'] as const)('about %s only people decide', (role) => {
    const { level, balance } = weigh(lines, role);
    expect([level, balance.verdict, restsOnNonHumansOnly(balance)]).toEqual(['ANIMAL', 'UNTESTED', false]);
    expect(tallyOf(balance, false)).toEqual({ supports: 1, disputes: 0, noEffect: 0, unclear: 1 });
    expect(balance.notCounted).toEqual([]);
    const withPeople = weigh([...lines, aWeighable('people', { direction: 'NO_EFFECT' })], role).balance;
    expect([withPeople.verdict, tallyOf(withPeople, true).noEffect]).toEqual(['NO_EFFECT', 1]);
  });

  test.each(['REGULATORY', 'CAUSAL', 'MITIGATION', 'OTHER'] as const)(
    'about %s all decide, with a flag where none is in people',
    (role) => {
      const { balance } = weigh(lines, role);
      expect([balance.verdict, restsOnNonHumansOnly(balance)]).toEqual(['SUPPORTED', true]);
      const withPeople = weigh([...lines, aWeighable('people', { direction: 'NO_EFFECT' })], role).balance;
      expect([withPeople.verdict, restsOnNonHumansOnly(withPeople)]).toEqual(['CONFLICTING', false]);
    },
  );

  test('nothing at all is untested, and rests on no animals either', () => {
    const { level, supportLevel, contested, balance } = weigh([], 'CAUSAL');
    expect([level, supportLevel, contested]).toEqual(['STATEMENT_ONLY', 'STATEMENT_ONLY', false]);
    expect(balance).toEqual({ verdict: 'UNTESTED', onlyHuman: false, voices: [], notCounted: [] });
    expect(restsOnNonHumansOnly(balance)).toBe(false);
  });
});

describe('a group of assertions', () => {
  const grouped = (study: string, parts: Partial<GroupedLine> = {}): GroupedLine => {
    const { ineligible, ...line } = aWeighable(study);
    return { ...line, notCounted: ineligible, combined: false, ...parts };
  };

  test('one study counts once, and where its lines point apart it is unclear', () => {
    const { balance, notCounted, level } = weighGroup([
      grouped('A', { id: 'A-sleep' }),
      grouped('A', { id: 'A-legs', direction: 'NO_EFFECT' }),
    ]);
    expect(balance.verdict).toBe('UNCLEAR');
    expect(tallyOf(balance, true)).toEqual({ supports: 0, disputes: 0, noEffect: 0, unclear: 1 });
    expect(Object.fromEntries(notCounted)).toEqual({ 'A-legs': null, 'A-sleep': 'TWIN' });
    expect(level).toBe('RANDOMISED_TRIAL');
  });

  test('a line that was a twin, or in a review, for its own assertion is looked at anew', () => {
    const { balance, notCounted } = weighGroup([
      grouped('A', { notCounted: 'TWIN' }),
      grouped('B', { notCounted: 'INCLUDED_IN_REVIEW', direction: 'NO_EFFECT' }),
      grouped('C', { notCounted: 'RETRACTED' }),
    ]);
    expect(balance.verdict).toBe('CONFLICTING');
    expect(Object.fromEntries(notCounted)).toEqual({ 'A-1': null, 'B-1': null, 'C-1': 'RETRACTED' });
  });

  test('a combination tells nothing direct about a part of it', () => {
    const { balance, notCounted, level } = weighGroup([
      grouped('A', { combined: true }),
      grouped('B', { combined: true, notCounted: 'RETRACTED' }),
      grouped('C', { direction: 'NO_EFFECT', level: 'CASE_REPORT' }),
    ]);
    expect([balance.verdict, level]).toEqual(['NO_EFFECT', 'CASE_REPORT']);
    expect(Object.fromEntries(notCounted)).toEqual({ 'A-1': 'INDIRECT', 'B-1': 'RETRACTED', 'C-1': null });
  });

  test('review and study on two assertions are not independent', () => {
    const { balance } = weighGroup([
      grouped('review', { direction: 'UNCLEAR', level: 'NARRATIVE_REVIEW', includes: ['A'] }),
      grouped('A'),
    ]);
    expect(balance.verdict).toBe('UNCLEAR');
    expect(balance.notCounted).toEqual([{ reason: 'INCLUDED_IN_REVIEW', count: 1 }]);
  });
});
