import { describe, expect, test } from 'vitest';
import type { StoredDifference } from '../../src/comparison/comparison.queries.ts';
import {
  commonProposition,
  noteIn,
  seenFrom,
  type CuratedDifference,
} from '../../src/comparison/curatedDifference.ts';
import type { PairedClaim } from '../../src/comparison/pairing.ts';
import { unpairedDifferences } from '../../src/comparison/unpairedDifference.ts';

function stored(parts: Partial<StoredDifference> = {}): StoredDifference {
  return {
    id: 'D-1',
    left: 'da',
    kind: 'WORDING',
    proposition: 'P-salt',
    rightProposition: null,
    leftSays: 'relieves',
    rightSays: 'is used against',
    explanation: 'One is an effect, the other a use.',
    otherLanguages: ['nl'],
    otherLeftSays: ['verlicht'],
    otherRightSays: ['dient tegen'],
    otherExplanations: ['Het ene is een werking, het andere een gebruik.'],
    stage: 'nl',
    leftStart: 10,
    leftEnd: 14,
    leftText: 'salt',
    rightStart: null,
    rightEnd: null,
    rightText: null,
    ...parts,
  };
}

describe('What a reader noted', () => {
  const place = { start: 10, end: 14, text: 'salt' };
  const [english, dutch] = [
    { language: 'en', explanation: 'One is an effect, the other a use.' },
    { language: 'nl', explanation: 'Het ene is een werking, het andere een gebruik.' },
  ];

  test('is seen from either document, with that one on the left', () => {
    expect(seenFrom('da', stored())).toEqual({
      ...{ id: 'D-1', kind: 'WORDING', stage: 'nl' },
      left: { proposition: 'P-salt', place },
      right: { proposition: 'P-salt', place: null },
      notes: [
        { ...english, left: 'relieves', right: 'is used against' },
        { ...dutch, left: 'verlicht', right: 'dient tegen' },
      ],
    });
    expect(seenFrom('nl', stored())).toEqual({
      ...{ id: 'D-1', kind: 'WORDING', stage: 'nl' },
      left: { proposition: 'P-salt', place: null },
      right: { proposition: 'P-salt', place },
      notes: [
        { ...english, left: 'is used against', right: 'relieves' },
        { ...dutch, left: 'dient tegen', right: 'verlicht' },
      ],
    });
  });

  test('is told in one language, in English where it is not there in the one wanted', () => {
    const noted = seenFrom('da', stored());
    expect(['nl', 'nl-BE', 'en', 'ar', null].map((wanted) => noteIn(noted, wanted).left)).toEqual([
      'verlicht',
      'verlicht',
      'relieves',
      'relieves',
      'relieves',
    ]);
  });

  test('is about one proposition, or about one on each side, which they do not share', () => {
    const across = stored({ rightProposition: 'P-other' });
    const sides = ({ left, right }: CuratedDifference) => [left.proposition, right.proposition];
    expect(sides(seenFrom('da', across))).toEqual(['P-salt', 'P-other']);
    expect(sides(seenFrom('nl', across))).toEqual(['P-other', 'P-salt']);
    expect(
      [stored(), across, stored({ proposition: null })].map((one) => commonProposition(seenFrom('da', one))),
    ).toEqual(['P-salt', null, null]);
  });
});

describe('Differences beside no proposition of both documents', () => {
  const claim = (id: string, start: number, proposition: string | null): PairedClaim => ({
    id,
    start,
    proposition,
  });
  const noted = (id: string, start: number | null, proposition: string | null, rightProposition?: string) =>
    seenFrom(
      'da',
      stored({
        id,
        proposition,
        rightProposition: rightProposition ?? null,
        leftStart: start,
        leftEnd: start === null ? null : start + 1,
      }),
    );
  const left = [
    claim('l3', 30, 'P-left'),
    claim('l1', 20, 'P-left'),
    claim('l2', 20, 'P-left'),
    claim('l0', 5, null),
    claim('l4', 1, 'P-salt'),
  ];
  const right = [claim('r2', 9, 'P-right'), claim('r1', 7, 'P-right'), claim('r0', 1, null)];
  const told = (...curated: CuratedDifference[]) => {
    const [one, other] = [left, left.toReversed()].map((claims) =>
      unpairedDifferences(curated, claims, right).map(({ difference, leftClaims, rightClaims }) =>
        [`${difference.id}:`, ...leftClaims, '|', ...rightClaims].join(' '),
      ),
    );
    expect(other).toEqual(one);
    return one;
  };

  test('are those that no proposition has, or one of each side, with the claims on it in the order of the text', () => {
    expect(told(noted('D-1', 40, 'P-salt'), noted('D-2', 40, 'P-left', 'P-right'))).toEqual([
      'D-2: l1 l2 l3 | r1 r2',
    ]);
    expect(told(noted('D-3', 40, null))).toEqual(['D-3: |']);
    expect(told(noted('D-4', 40, null, 'P-right'))).toEqual(['D-4: | r1 r2']);
  });

  test('come in the order of the left text: by their own place, else that of the first claim, else first', () => {
    const curated = [
      noted('D-a', 21, null),
      noted('D-b', null, 'P-left', 'P-right'),
      noted('D-c', 19, 'P-left', 'P-right'),
      noted('D-d', null, null),
    ];
    const order = ['D-d: |', 'D-c: l1 l2 l3 | r1 r2', 'D-b: l1 l2 l3 | r1 r2', 'D-a: |'];
    expect(told(...curated)).toEqual(order);
    expect(told(...curated.toReversed())).toEqual(order);
  });

  test('then in the order of their ids', () => {
    expect(told(noted('D-2', 4, null), noted('D-1', 4, null), noted('D-3', 4, null))).toEqual([
      'D-1: |',
      'D-2: |',
      'D-3: |',
    ]);
  });
});
