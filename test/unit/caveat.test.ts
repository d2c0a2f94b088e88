import { describe, expect, test } from 'vitest';
import { CAVEAT_KINDS, gatherCaveats, type Caveat } from '../../src/caveat/caveat.ts';
import { caveatText } from '../../src/caveat/caveatText.ts';
import { caveatsOf, type GroundClaim, type GroundLine, type Grounds } from '../../src/caveat/grounds.ts';
import { NOT_COUNTED_REASONS } from '../../src/weighing/counting.ts';

const claim = (id: string, parts: Partial<GroundClaim> = {}): GroundClaim => ({
  id,
  onlyIf: false,
  species: [],
  retracted: [],
  ...parts,
});

const line = (study: string, parts: Partial<GroundLine> = {}): GroundLine => ({
  study,
  direction: 'SUPPORTS',
  human: true,
  notCounted: null,
  isCandidate: false,
  controlled: true,
  ...parts,
});

/** What two sources claim and a controlled trial in people supports: nothing to be kept in mind. */
const SOUND: Grounds = {
  isCombination: false,
  independentSources: 2,
  claims: [claim('c1'), claim('c2')],
  lines: [line('trial')],
};

/** The caveats of such grounds, as `KIND claims studies`. */
function told(parts: Partial<Grounds>): string[] {
  return caveatsOf({ ...SOUND, ...parts }).map(({ kind, claims, studies }) =>
    [kind, ...claims, ...studies].join(' '),
  );
}

test('what is sound has no caveat', () => {
  expect(told({})).toEqual([]);
  expect(told({ claims: [], lines: [], independentSources: 0 })).toEqual([]);
});

test('a restriction that says "only" is told with the claims that make it', () => {
  expect(told({ claims: [claim('c1'), claim('c2', { onlyIf: true })] })).toEqual(['ONLY_IF c2']);
});

test('a combination is told, also where only studies speak of it', () => {
  expect(told({ isCombination: true })).toEqual(['COMBINATION c1 c2']);
  expect(told({ isCombination: true, claims: [], independentSources: 0 })).toEqual(['COMBINATION']);
});

describe('it rests on animals', () => {
  const mice = line('mice', { human: false });

  test('where no line that supports it is in people', () => {
    expect(told({ lines: [mice] })).toEqual(['ANIMAL mice']);
    expect(told({ lines: [mice, line('trial', { direction: 'UNCLEAR' })] })).toEqual(['ANIMAL mice']);
    expect(told({ lines: [mice, line('trial')] })).toEqual([]);
  });

  test('where what is in people cannot count, but not where it is only counted elsewhere', () => {
    expect(told({ lines: [mice, line('near', { notCounted: 'INDIRECT' })] })).toEqual(['ANIMAL mice']);
    expect(told({ lines: [mice, line('small', { notCounted: 'INCLUDED_IN_REVIEW' })] })).toEqual([]);
  });

  test('where nothing supports it, and every claim is about another species', () => {
    const ofMice = claim('c1', { species: [false] });
    expect(told({ lines: [], claims: [ofMice] })).toEqual(['ANIMAL c1']);
    expect(told({ lines: [], claims: [ofMice, claim('c2')] })).toEqual([]);
    expect(told({ lines: [], claims: [claim('c1', { species: [false, true] })] })).toEqual([]);
    // A trial in people speaks for more than the claims do.
    expect(told({ claims: [ofMice] })).toEqual([]);
  });
});

test('studies without a control group are told where there are no others', () => {
  const loose = line('loose', { controlled: false });
  expect(told({ lines: [loose] })).toEqual(['UNCONTROLLED loose']);
  expect(told({ lines: [loose, line('trial')] })).toEqual([]);
  expect(told({ lines: [loose, line('unknown', { controlled: null })] })).toEqual([]);
});

test('a retracted study is told, whether it supported or is cited', () => {
  expect(told({ lines: [line('trial'), line('gone', { notCounted: 'RETRACTED' })] })).toEqual([
    'RETRACTED gone',
  ]);
  expect(told({ lines: [line('gone', { notCounted: 'RETRACTED', direction: 'DISPUTES' })] })).toEqual([]);
  expect(told({ claims: [claim('c1', { retracted: ['gone'] }), claim('c2')] })).toEqual([
    'RETRACTED c1 gone',
  ]);
});

test('a candidate is told where it counts, whatever it says', () => {
  expect(
    told({ lines: [line('trial'), line('guess', { isCandidate: true, direction: 'UNCLEAR' })] }),
  ).toEqual(['CANDIDATE_STUDY guess']);
  expect(told({ lines: [line('guess', { isCandidate: true, notCounted: 'INDIRECT' })] })).toEqual([]);
});

test('one independent source is told, and none is not one', () => {
  expect(told({ independentSources: 1 })).toEqual(['ONE_SOURCE c1 c2']);
  expect(told({ independentSources: 0, claims: [] })).toEqual([]);
});

test('what disputes it is told where it can count', () => {
  const against = line('against', { direction: 'DISPUTES' });
  const nothing = line('nothing', { direction: 'NO_EFFECT', notCounted: 'TWIN' });
  expect(told({ lines: [line('trial'), against, nothing] })).toEqual(['CONTESTED against nothing']);
  for (const notCounted of NOT_COUNTED_REASONS) {
    const expected = ['TWIN', 'INCLUDED_IN_REVIEW'].includes(notCounted) ? ['CONTESTED against'] : [];
    expect(told({ lines: [line('trial'), { ...against, notCounted }] })).toEqual(expected);
  }
});

const caveat = (kind: Caveat['kind'], parts: Partial<Caveat> = {}): Caveat => ({
  kind,
  claims: [],
  studies: [],
  links: [],
  ...parts,
});

test('the caveats of several links become one of each kind, which names all of them', () => {
  expect(
    gatherCaveats([
      caveat('CONTESTED', { studies: ['s1'], links: [2] }),
      caveat('ONE_SOURCE', { claims: ['c1'], links: [1] }),
      caveat('ONE_SOURCE', { claims: ['c1', 'c2'], links: [3] }),
      caveat('COMPOSED'),
    ]),
  ).toEqual([
    caveat('ONE_SOURCE', { claims: ['c1', 'c2'], links: [1, 3] }),
    caveat('COMPOSED'),
    caveat('CONTESTED', { studies: ['s1'], links: [2] }),
  ]);
});

describe('a caveat in words', () => {
  test('names the links that it is about', () => {
    expect(caveatText(caveat('CONTESTED'), 'en')).toBe('Some evidence disputes it or found no effect.');
    expect(caveatText(caveat('FEATURE_NOT_CAUSE', { links: [3] }), null)).toBe(
      'Link 3: it names a feature, and a feature is no cause.',
    );
    const oneSource = (links: number[], language: string) =>
      caveatText(caveat('ONE_SOURCE', { links }), language);
    expect(oneSource([1, 2, 4], 'en')).toBe('Links 1, 2 and 4: only one independent source claims it.');
    expect(oneSource([1, 2, 4], 'nl-BE')).toBe(
      'Schakels 1, 2 en 4: slechts één onafhankelijke bron beweert het.',
    );
    expect(oneSource([2], 'da')).toBe('Led 2: kun én uafhængig kilde påstår det.');
    expect(oneSource([1, 2], 'ar')).toBe('الحلقتان 1 و2: يذكره مصدر مستقل واحد فقط.');
    expect(oneSource([1], 'fi')).toBe('Link 1: only one independent source claims it.');
  });

  test.each(['en', 'nl', 'da', 'ar'])('has words of its own for every kind in %s', (language) => {
    const texts = CAVEAT_KINDS.map((kind) => caveatText(caveat(kind), language));
    expect(new Set(texts).size).toBe(CAVEAT_KINDS.length);
    for (const text of texts) expect(text).toMatch(/^[\p{Lu}\p{Lo}].+\.$/u);
    if (language !== 'en') {
      expect(texts.filter((text) => text === caveatText(caveat('COMPOSED'), 'en'))).toEqual([]);
    }
  });
});
