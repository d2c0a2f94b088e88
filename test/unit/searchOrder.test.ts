import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, CandidateWay } from '../../src/name/candidate.queries.ts';
import { editDistance } from '../../src/name/editDistance.ts';
import { foundConcepts } from '../../src/name/foundConcept.ts';
import { nearConcepts } from '../../src/name/nearConcepts.ts';
import { readSoughtText, type SoughtText } from '../../src/name/soughtText.ts';

function sought(text: string): SoughtText {
  const read = readSoughtText(text);
  if (read === null) throw new Error(`nothing can be found by "${text}"`);
  return read;
}

const way = (match: CandidateWay['match'], candidates: readonly Candidate[], parts = {}): CandidateWay => ({
  match,
  all: true,
  literal: true,
  cut: false,
  candidates: [...candidates],
  ...parts,
});

const named = (concept: string, text: string, parts = {}): Candidate => ({
  concept,
  id: null,
  name: { id: `${concept}.000`, text, language: 'en', kind: 'PREFERRED', origin: 'SOURCE', ...parts },
  xref: null,
});

const withXref = (concept: string, match: 'EXACT' | 'CLOSE' | 'BROAD', verified: boolean): Candidate => ({
  concept,
  id: null,
  name: null,
  xref: { curie: 'X:1', label: null, match, verified },
});

/** `concept match`, in order. */
const order = (text: string, ways: readonly CandidateWay[], languages: readonly string[] | null = null) =>
  foundConcepts(sought(text), ways, languages).map(({ concept, match }) => `${concept} ${match}`);

describe('concepts come in the order', () => {
  test('of the kinds of match, each by its best', () => {
    expect(
      order('legs', [
        way('FUZZY', [named('f', 'lugs'), named('s', 'legs')]),
        way('STEMMED', [named('s', 'leg pain'), named('e', 'legs')]),
        way('PREFIX', [named('p', 'legs and arms'), named('e', 'legs')]),
        way('EXACT', [named('e', 'legs')]),
        way('CURIE', [withXref('c', 'EXACT', true)]),
      ]),
    ).toEqual(['c CURIE', 'e EXACT', 'p PREFIX', 's STEMMED', 'f FUZZY']);
  });

  test('of the nearness of an xref, then whether it is verified', () => {
    expect(
      order('x:1', [
        way('CURIE', [
          withXref('broad', 'BROAD', true),
          withXref('close', 'CLOSE', true),
          withXref('unseen', 'EXACT', false),
          withXref('exact', 'EXACT', true),
        ]),
      ]),
    ).toEqual(['exact CURIE', 'unseen CURIE', 'close CURIE', 'broad CURIE']);
  });

  test('of the spelling, the kind of the name, the languages asked for, its length, and the id', () => {
    const candidates = [
      named('b', 'kål'),
      named('a', 'kål'),
      named('synonym', 'kål', { kind: 'SYNONYM' }),
      named('mention', 'kål', { kind: 'MENTION' }),
      named('danish', 'kål', { language: 'da-DK' }),
      named('folded', 'kal', { language: 'da' }),
      { concept: 'slug', id: 'kal', name: null, xref: null },
    ];
    const ways = [way('EXACT', candidates.slice(0, -1)), way('ID', candidates.slice(-1))];
    expect(order('Kål', ways, ['da', 'en'])).toEqual(
      ['danish', 'a', 'b', 'synonym', 'mention', 'folded', 'slug'].map((id) => `${id} EXACT`),
    );
    expect(order('Kål', ways).slice(0, 3)).toEqual(['a EXACT', 'b EXACT', 'danish EXACT']);
  });

  test('of whole names before longer ones, and words as written before other forms', () => {
    expect(
      order('restlessness', [
        way('STEMMED', [
          named('legs', 'restless legs'),
          named('feeling', 'feeling of restlessness'),
          named('whole', 'restless'),
        ]),
      ]),
    ).toEqual(['whole STEMMED', 'feeling STEMMED', 'legs STEMMED']);
  });

  test('of all words, if mistyped, before some of them', () => {
    expect(
      order('sleep deprevation', [
        way('FUZZY', [named('some', 'sleep')], { all: false }),
        way('FUZZY', [named('all', 'sleep deprivation')]),
      ]),
    ).toEqual(['all FUZZY', 'some FUZZY']);
  });

  test('of words as they are before guesses what is joined to them', () => {
    expect(
      order('وردة', [
        way('STEMMED', [named('guess', 'ردة')], { literal: false }),
        way('STEMMED', [named('word', 'وردة حمراء')]),
      ]),
    ).toEqual(['word STEMMED', 'guess STEMMED']);
  });
});

describe('a name begins with the text', () => {
  test('where its words do, a whole word before part of one', () => {
    expect(
      order('nerve', [
        way('PREFIX', [named('long', 'nervesmerter'), named('word', 'nerve pain in the legs')]),
      ]),
    ).toEqual(['word PREFIX', 'long PREFIX']);
    expect(order('nervepa', [way('PREFIX', [named('other', 'nerve pain')])])).toEqual(['other STEMMED']);
  });

  test('but not where the text is a whole name in another form', () => {
    const longer = way('PREFIX', [named('longer', 'smerter i benene')]);
    expect(order('smerter', [longer])).toEqual(['longer PREFIX']);
    expect(order('smerter', [longer, way('STEMMED', [named('whole', 'smerte')])])).toEqual([
      'whole STEMMED',
      'longer STEMMED',
    ]);
  });
});

test('of equal names the English one is told', () => {
  const names = ['ar', 'da', 'en', 'nl'].map((language) => named('magnesium', 'magnesium', { language }));
  const [found] = foundConcepts(sought('magnesium'), [way('EXACT', names)], null);
  expect(found?.name?.language).toBe('en');
});

test('near concepts are those that the text names, then the most alike, then what it leads to', () => {
  expect(
    nearConcepts(sought('restless_leg'), [
      way('NEAR', [{ concept: 'restless_legs', id: 'restless_legs', name: null, xref: null }]),
      way('NEAR', [named('pain', 'leg pain'), named('feeling', 'restless feeling')], { all: false }),
      way('STEMMED', [named('symptoms', 'all the symptoms of restless legs that there are')]),
      way('EXACT', [named('same', 'restless leg')]),
    ]),
  ).toEqual(['same', 'restless_legs', 'symptoms']);
});

describe('the distance of two words', () => {
  test.each([
    ['magnesium', 'magnesum', 1],
    ['magnesium', 'magnesuim', 1],
    ['ab', 'ba', 1],
    ['fibromyalgi', 'fibromyalgy', 1],
    ['', 'abc', 3],
    ['mus', 'mus', 0],
  ])('%s, %s: %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });

  test('is told up to a limit, and no further', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, most) => {
        const whole = editDistance(left, right);
        expect(whole).toBe(slowDistance(left, right));
        expect(editDistance(left, right, most)).toBe(Math.min(whole, most + 1));
      }),
    );
  });
});

/** The same by its definition. */
function slowDistance(left: string, right: string): number {
  const known = new Map<string, number>();
  const between = (from: number, to: number): number => {
    if (from === 0 || to === 0) return from + to;
    const key = `${from} ${to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      between(from - 1, to) + 1,
      between(from, to - 1) + 1,
      between(from - 1, to - 1) + (left[from - 1] === right[to - 1] ? 0 : 1),
    ];
    if (from > 1 && to > 1 && left[from - 1] === right[to - 2] && left[from - 2] === right[to - 1]) {
      ways.push(between(from - 2, to - 2) + 1);
    }
    known.set(key, Math.min(...ways));
    return Math.min(...ways);
  };
  return between(left.length, right.length);
}
