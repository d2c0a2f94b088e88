import { describe, expect, test } from 'vitest';
import { claimDisagreements } from '../../src/comparison/claimDisagreements.ts';
import type { DisputableQualifier } from '../../src/comparison/disagreement.ts';
import { oppositeSigns } from '../../src/comparison/oppositeSigns.ts';
import type { CitingClaim } from '../../src/comparison/overstatements.ts';
import { aDisputable, aRestriction, milligrams, naming } from '../support/disputables.ts';

/** The ill are people. */
const includes = (wide: string, narrow: string) => wide === narrow || (wide === 'people' && narrow === 'ill');

const P = { proposition: 'P-salt' };
const possible = { certainty: 'POSSIBLE' } as const;
const denied = { stance: 'DENIES' } as const;
const SALT = 'salt.RAISES_IT.pressure';

const of = (...concepts: string[]) => concepts.map((concept) => naming('POPULATION', concept));
const doses = (...values: number[]): DisputableQualifier[] =>
  values.map((value) => aRestriction('DOSE', 'some', { amount: milligrams(value, value) }));
const aged = (min: number | null, max: number | null) =>
  aRestriction('POPULATION', 'of an age', { amount: milligrams(min, max, { unit: 'a' }) });
const doseOf = (concept: string, value: number): DisputableQualifier[] =>
  doses(value).map((dose) => ({ ...dose, concept }));
const dosed = (...values: number[]) => ({ qualifiers: doses(...values) });

/** `KIND about: ids of the claims`. */
function among(...claims: CitingClaim[]): string[] {
  return claimDisagreements(claims, includes).map(
    ({ kind, about, things }) => `${kind} ${about}: ${things.map(({ id }) => id).join(' ')}`,
  );
}

describe('Documents disagree in certainty', () => {
  test.each<[string, CitingClaim[], string[]]>([
    [
      'where neither claim has a proposition, of the assertion, and once',
      [aDisputable('a'), aDisputable('b', possible)],
      [`CERTAINTY ${SALT}: a b`],
    ],
    [
      'not where claims without a proposition are on two assertions, be it on the same things',
      [aDisputable('a'), aDisputable('b', { ...possible, predicate: 'LIFTS_IT' })],
      [],
    ],
    [
      'not where one denies what the other states: that is another disagreement',
      [aDisputable('a', P), aDisputable('b', { ...P, ...possible, ...denied })],
      [`STANCE ${SALT}: a b`],
    ],
    [
      'and in stance where a dose of the one names what both are about, and that of the other nothing',
      [
        aDisputable('a', { ...P, qualifiers: doseOf('salt', 300) }),
        aDisputable('b', { ...P, ...possible, ...dosed(300) }),
        aDisputable('c', { proposition: 'P-other', ...denied, ...dosed(300) }),
      ],
      ['CERTAINTY P-salt: a b', `STANCE ${SALT}: a b c`],
    ],
    [
      'not where a dose of the one names another substance',
      [
        aDisputable('a', { ...P, qualifiers: doseOf('oxide', 300) }),
        aDisputable('b', { ...P, ...possible, ...dosed(300) }),
      ],
      [],
    ],
    [
      'of the proposition, where a claim without one on the assertion takes no part',
      [
        aDisputable('a', { ...P, qualifiers: of('ill') }),
        aDisputable('b', { ...P, ...possible, qualifiers: of('ill') }),
        aDisputable('c', { qualifiers: of('old') }),
      ],
      ['CERTAINTY P-salt: a b'],
    ],
    [
      'of the proposition and of the assertion, where each has a claim that the other has not',
      [
        aDisputable('a', P),
        aDisputable('b', { ...P, ...possible }),
        aDisputable('c', possible),
        aDisputable('d', { ...P, ...possible, predicate: 'LIFTS_IT' }),
      ],
      ['CERTAINTY P-salt: a b d', `CERTAINTY ${SALT}: a b c`],
    ],
    [
      'of a prevalence in one population, whichever of its names is the object',
      [
        aDisputable('a', { ...P, role: 'PREVALENCE', object: 'old', qualifiers: of('ill') }),
        aDisputable('b', { ...P, ...possible, role: 'PREVALENCE', object: 'ill', qualifiers: of('old') }),
      ],
      ['CERTAINTY P-salt: a b'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(among(...claims)).toEqual(expected);
  });
});

test('a dataset is one voice with all its rows, and another than a document of the same id', () => {
  const row = (id: string, source: string, parts: Partial<CitingClaim> = {}) =>
    aDisputable(id, { document: null, source, ...parts });
  expect(among(row('r1', 'x'), row('r2', 'x', possible))).toEqual([]);
  expect(among(row('r1', 'x'), row('r2', 'y', possible))).toEqual([`CERTAINTY ${SALT}: r1 r2`]);
  expect(among(row('r1', 'x'), aDisputable('x', possible))).toEqual([`CERTAINTY ${SALT}: r1 x`]);
});

describe('Documents disagree in amounts', () => {
  test.each<[string, CitingClaim[], string[]]>([
    [
      'of the assertion, where one claim has no proposition, but not with a claim of another proposition',
      [
        aDisputable('a', { ...P, ...dosed(300) }),
        aDisputable('b', { proposition: 'P-other', ...dosed(500) }),
        aDisputable('c', dosed(500)),
      ],
      [`AMOUNT ${SALT}: a c`],
    ],
    [
      'not where one of them is denied',
      [aDisputable('a', { ...P, ...dosed(300) }), aDisputable('b', { ...P, ...denied, ...dosed(500) })],
      [],
    ],
    [
      'not where it is the other one',
      [aDisputable('a', { ...P, ...denied, ...dosed(300) }), aDisputable('b', { ...P, ...dosed(500) })],
      [],
    ],
    [
      'not where both are denied',
      [
        aDisputable('a', { ...P, ...denied, ...dosed(300) }),
        aDisputable('b', { ...P, ...denied, ...dosed(500) }),
      ],
      [],
    ],
    [
      'not where they are of different things',
      [aDisputable('a', { ...P, ...dosed(300), object: 'flow' }), aDisputable('b', { ...P, ...dosed(500) })],
      [],
    ],
    [
      'not where they are for different people',
      [
        aDisputable('a', { ...P, qualifiers: [...doses(300), ...of('ill')] }),
        aDisputable('b', { ...P, qualifiers: [...doses(500), ...of('old')] }),
      ],
      [],
    ],
    [
      'not where they are for people of other ages, with or without a name',
      [
        aDisputable('a', { ...P, qualifiers: [...doses(5), aged(4, 8)] }),
        aDisputable('b', { ...P, qualifiers: [...doses(9), aged(9, 18)] }),
        aDisputable('c', { ...P, qualifiers: [...doses(50), { ...aged(19, 50), concept: 'ill' }] }),
        aDisputable('d', { ...P, qualifiers: [...doses(90), { ...aged(51, null), concept: 'ill' }] }),
      ],
      [],
    ],
    [
      'not where the people are named, and are not the same, whatever their ages',
      [
        aDisputable('a', { ...P, qualifiers: [...doses(5), { ...aged(4, 8), concept: 'ill' }] }),
        aDisputable('b', { ...P, qualifiers: [...doses(9), { ...aged(4, 8), concept: 'old' }] }),
      ],
      [],
    ],
    [
      'not where it is the age that differs',
      [
        aDisputable('a', { ...P, qualifiers: [...doses(5), aged(4, 8)] }),
        aDisputable('b', { ...P, qualifiers: [...doses(5), aged(9, 18)] }),
      ],
      [],
    ],
    [
      'where they are for people who have an age in common',
      [
        aDisputable('a', { ...P, qualifiers: [...doses(5), aged(4, 8)] }),
        aDisputable('b', { ...P, qualifiers: [...doses(9), aged(8, 18)] }),
      ],
      ['AMOUNT P-salt: a b'],
    ],
    [
      'not where they are of different substances, one of them named or both',
      [
        aDisputable('a', { ...P, qualifiers: doseOf('oxide', 250) }),
        aDisputable('b', { ...P, ...dosed(100) }),
        aDisputable('c', { ...P, qualifiers: doseOf('citrate', 500) }),
        aDisputable('d', { ...P, subject: 'people', qualifiers: doseOf('people', 700) }),
        aDisputable('e', { ...P, subject: 'ill', ...dosed(900) }),
      ],
      [],
    ],
    [
      'where they are of one substance, be it named or what the claim is about',
      [
        aDisputable('a', { ...P, qualifiers: doseOf('oxide', 250) }),
        aDisputable('b', { ...P, qualifiers: doseOf('oxide', 100) }),
        aDisputable('c', { proposition: 'P-other', qualifiers: doseOf('salt', 250) }),
        aDisputable('d', { proposition: 'P-other', ...dosed(100) }),
      ],
      ['AMOUNT P-salt: a b', 'AMOUNT P-other: c d'],
    ],
    [
      'not where the one is a dose and the other a scope',
      [
        aDisputable('a', { ...P, ...dosed(300) }),
        aDisputable('b', {
          ...P,
          qualifiers: [aRestriction('SCOPE', 'some', { amount: milligrams(500, 500) })],
        }),
      ],
      [],
    ],
    [
      'not where one says both, be it in one claim',
      [
        aDisputable('a-1', { ...P, ...dosed(300) }),
        aDisputable('a-2', { ...P, ...dosed(500, 700) }),
        aDisputable('b', { ...P, ...dosed(500) }),
      ],
      [],
    ],
  ])('%s', (_, claims, expected) => {
    expect(among(...claims).filter((told) => !told.startsWith('STANCE'))).toEqual(expected);
  });
});

describe('Assertions have opposite signs', () => {
  const lowers = { predicate: 'LOWERS_IT', sign: 'LOWERS' } as const;
  const found = (...claims: CitingClaim[]) =>
    oppositeSigns(claims, includes).map(
      ({ cause, effect, things }) => `${cause} ${effect}: ${things.map(({ id }) => id).join(' ')}`,
    );

  test('where one thing regulates another, and where it causes it', () => {
    const [up, down] = [
      aDisputable('a', { role: 'REGULATORY' }),
      aDisputable('b', { ...lowers, role: 'REGULATORY' }),
    ];
    expect(found(up, down)).toEqual(['salt pressure: a b']);
    expect(found(aDisputable('a'), down)).toEqual(['salt pressure: a b']);
  });

  test('in each case of which both are said, by all that say it', () => {
    expect(
      found(
        aDisputable('a', { qualifiers: of('ill') }),
        aDisputable('b', { qualifiers: of('old') }),
        aDisputable('c', { ...lowers, qualifiers: of('young') }),
        aDisputable('d', { ...lowers, qualifiers: of('old') }),
        aDisputable('e', { ...lowers, qualifiers: of('old') }),
      ),
    ).toEqual(['salt pressure: b d e']);
  });

  test('not between other things, however their ids begin and end', () => {
    expect(
      found(
        aDisputable('a', { subject: 'salt', object: 'spot' }),
        aDisputable('b', { ...lowers, subject: 'salts', object: 'pot' }),
      ),
    ).toEqual([]);
  });
});
