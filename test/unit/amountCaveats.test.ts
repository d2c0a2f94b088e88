import { describe, expect, test } from 'vitest';
import { caveatsOfAmount, type GivenAmount } from '../../src/caveat/amountCaveats.ts';
import { gatherCaveats, namedIn } from '../../src/caveat/caveat.ts';
import { caveatText } from '../../src/caveat/caveatText.ts';
import type { GroundLine } from '../../src/caveat/grounds.ts';
import type { NotCountedReason } from '../../src/weighing/counting.ts';
import { aGroundLine as line } from '../support/groundLines.ts';

const GIVEN: GivenAmount = {
  amount: { unit: 'mg', perTime: 'd' },
  basis: 'SUPPLEMENT',
  claims: ['c1'],
  studies: ['trial'],
  exceeded: [],
  givers: [],
  lines: [],
};

function toldOfAmount(parts: Partial<GivenAmount>): string[] {
  return caveatsOfAmount({ ...GIVEN, ...parts }).map(({ kind, claims, studies }) =>
    [kind, ...claims, ...studies].join(' '),
  );
}

describe('an amount', () => {
  test('that says of what, in what time, and what it counts has no caveat', () => {
    expect(toldOfAmount({})).toEqual([]);
    expect(toldOfAmount({ basis: 'TOTAL' })).toEqual([]);
  });

  test('is told where one of these is unsaid', () => {
    expect(toldOfAmount({ amount: { unit: '1', perTime: 'd' } })).toEqual(['UNIT_UNSTATED c1 trial']);
    expect(toldOfAmount({ amount: { unit: 'mg', perTime: null } })).toEqual(['UNIT_UNSTATED c1 trial']);
    expect(toldOfAmount({ basis: 'UNSTATED', studies: [] })).toEqual(['BASIS_UNSTATED c1']);
    expect(toldOfAmount({ amount: { unit: 'mg', perTime: null }, basis: 'UNSTATED' })).toEqual([
      'UNIT_UNSTATED c1 trial',
      'BASIS_UNSTATED c1 trial',
    ]);
  });
});

describe('an amount above limits', () => {
  const exceeded = [
    { claims: ['c2'], studies: ['board'], population: null },
    { claims: [], studies: ['board', 'panel'], population: 'adults' },
    { claims: [], studies: ['panel'], population: 'adults' },
  ];

  test('is told with all who give these, and whom they are for', () => {
    expect(toldOfAmount({ exceeded })).toEqual(['ABOVE_UPPER_LIMIT c2 board panel']);
    const caveats = gatherCaveats(caveatsOfAmount({ ...GIVEN, exceeded }));
    expect(caveats.map(namedIn)).toEqual([['adults']]);
  });

  const adults = { labelLanguages: ['en', 'ar'], labelTexts: ['adults', 'البالغون'] };
  const text = (limits: readonly (string | null)[], language: string) => {
    const [caveat] = caveatsOfAmount({
      ...GIVEN,
      exceeded: limits.map((population) => ({ claims: ['c2'], studies: [], population })),
    });
    if (caveat === undefined) throw new Error('no caveat');
    return caveatText(
      caveat,
      language,
      namedIn(caveat).map(() => adults),
    );
  };

  test.each([
    [
      ['adults'],
      'en',
      'The amount lies above an upper limit that a source gives for the same substance (for: adults); this is no advice.',
    ],
    [
      [null, 'adults'],
      'en',
      'The amount lies above an upper limit that a source gives for the same substance (for: adults and people who are not named); this is no advice.',
    ],
    [
      [null],
      'nl',
      'De hoeveelheid ligt boven een bovengrens die een bron voor dezelfde stof geeft; dit is geen advies.',
    ],
    // They have no name in Dutch.
    [
      ['adults'],
      'nl',
      'The amount lies above an upper limit that a source gives for the same substance (for: adults); this is no advice.',
    ],
    [
      ['adults'],
      'ar',
      'المقدار أعلى من حد أقصى يذكره مصدر للمادة نفسها (لمن: \u2068البالغون\u2069)؛ وليس هذا نصيحة.',
    ],
  ])('for %j, in %s', (limits, language, words) => {
    expect(text(limits, language)).toBe(words);
  });
});

test('an amount tells what is known against the studies that gave it, whatever they found and whether or not they count', () => {
  const given = (parts: Partial<GroundLine>) =>
    toldOfAmount({ givers: [line('trial'), line('giver', parts), line('giver', parts)] });
  for (const direction of ['SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'] as const) {
    expect(given({ direction, notCounted: 'RETRACTED' })).toEqual(['RETRACTED giver']);
    expect(given({ direction, notCounted: 'CONCERN' })).toEqual(['CONCERN giver']);
    expect(given({ direction, notCounted: 'INDIRECT', isCandidate: true })).toEqual([
      'CANDIDATE_STUDY giver',
    ]);
  }
  expect(given({ notCounted: 'RETRACTED', isCandidate: true })).toEqual([
    'RETRACTED giver',
    'CANDIDATE_STUDY giver',
  ]);
  for (const reason of [null, 'SUPERSEDED', 'INDIRECT', 'NO_LEVEL', 'TWIN'] as const) {
    expect(given({ notCounted: reason })).toEqual([]);
  }
});

test('an amount is contested also by what is indirect or has no level, where it speaks against it', () => {
  const against = (notCounted: NotCountedReason | null) =>
    toldOfAmount({ lines: [line('board', { direction: 'DISPUTES', notCounted })] });
  expect(against('INDIRECT')).toEqual(['CONTESTED board']);
  expect(against('NO_LEVEL')).toEqual(['CONTESTED board']);
  // What can count is told by what the assertion rests on; what may not be relied on by nothing.
  for (const reason of [null, 'RETRACTED', 'CONCERN', 'SUPERSEDED'] as const) {
    expect(against(reason)).toEqual([]);
  }
  expect(toldOfAmount({ lines: [line('board', { notCounted: 'INDIRECT' })] })).toEqual([]);
});
