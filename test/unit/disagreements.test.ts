import { describe, expect, test } from 'vitest';
import { claimDisagreements } from '../../src/comparison/claimDisagreements.ts';
import type { DisputableLine } from '../../src/comparison/disputableLine.ts';
import { evidenceDisagreements } from '../../src/comparison/evidenceDisagreements.ts';
import { oppositeSigns } from '../../src/comparison/oppositeSigns.ts';
import type { CitingClaim } from '../../src/comparison/overstatements.ts';
import { canHoldAtOnce } from '../../src/comparison/restrictions.ts';
import { aDisputable, aDisputableLine, aRestriction, milligrams, naming } from '../support/disputables.ts';

/** Ill people are people, who are animals; the ill have an illness. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  ill: ['people', 'illness', 'animals'],
  people: ['animals'],
};
const includes = (wide: string, narrow: string) => wide === narrow || (WIDER[narrow] ?? []).includes(wide);

describe('Two things can be said of one case', () => {
  const ill = naming('POPULATION', 'ill');
  const people = naming('POPULATION', 'people');
  const old = naming('POPULATION', 'old');
  const dose = (min: number, max: number) => aRestriction('DOSE', 'some', { amount: milligrams(min, max) });

  test.each([
    ['both unrestricted', [], [], true],
    ['one unrestricted', [ill], [], true],
    ['the same', [ill, old], [old, ill], true],
    ['one a kind of the other', [ill], [people], true],
    ['one restricted further', [people], [ill, old], true],
    ['those who have it and what they have', [naming('CONDITION', 'illness')], [ill], true],
    ['neither within the other', [ill], [old], false],
    ['neither within the other, by different things', [ill], [dose(1, 1)], false],
    ['doses that meet', [dose(1, 3)], [dose(2, 4)], true],
    ['doses that do not', [dose(1, 2)], [dose(3, 4)], false],
    ['the same words', [aRestriction('SCOPE', 'Some cases')], [aRestriction('SCOPE', 'some cases')], true],
    ['other words', [aRestriction('SCOPE', 'some cases')], [aRestriction('SCOPE', 'most cases')], false],
    ['a name and words', [ill], [aRestriction('POPULATION', 'the sick')], false],
    ['remarks, whatever they are', [aRestriction('OTHER', 'one')], [aRestriction('OTHER', 'two')], true],
    ['how often and how much', [aRestriction('FREQUENCY', 'often')], [aRestriction('DEGREE', 'much')], true],
  ])('%s: %#', (_, one, other, expected) => {
    const said = (qualifiers: typeof one) =>
      ({ subject: 'salt', role: 'CAUSAL', object: 'pressure', qualifiers }) as const;
    expect(canHoldAtOnce(said(one), said(other), includes)).toBe(expected);
    expect(canHoldAtOnce(said(other), said(one), includes)).toBe(expected);
  });

  test('not two prevalences in two populations', () => {
    const prevalence = (object: string) =>
      ({ subject: 'salt', role: 'PREVALENCE', object, qualifiers: [] }) as const;
    expect(canHoldAtOnce(prevalence('ill'), prevalence('old'), includes)).toBe(false);
    expect(canHoldAtOnce(prevalence('ill'), prevalence('people'), includes)).toBe(true);
  });
});

/** `KIND about: ids of the claims`. */
function among(...claims: CitingClaim[]): string[] {
  return claimDisagreements(claims, includes).map(
    ({ kind, about, things }) => `${kind} ${about}: ${things.map(({ id }) => id).join(' ')}`,
  );
}

describe('Documents disagree', () => {
  const P = { proposition: 'P-salt' };
  const possible = { certainty: 'POSSIBLE' } as const;
  const denied = { stance: 'DENIES' } as const;
  const dosed = (min: number, parts = {}) => ({
    qualifiers: [aRestriction('DOSE', 'some', { amount: milligrams(min, min, parts) })],
  });
  const SALT = 'salt.RAISES_IT.pressure';

  test.each<[string, CitingClaim[], string[]]>([
    ['in nothing where they say the same', [aDisputable('a', P), aDisputable('b', P)], []],
    [
      'in certainty, once for each proposition',
      [
        aDisputable('a', P),
        aDisputable('b', { ...P, ...possible }),
        aDisputable('c', { ...P, certainty: 'REPORTED' }),
      ],
      ['CERTAINTY P-salt: a b c'],
    ],
    [
      'in no certainty within one text',
      [aDisputable('a-1', P), aDisputable('a-2', { ...P, ...possible })],
      [],
    ],
    [
      'in no certainty where one says both',
      [aDisputable('a-1', P), aDisputable('a-2', { ...P, ...possible }), aDisputable('b', P)],
      [],
    ],
    [
      'in no certainty of two propositions on one assertion',
      [aDisputable('a', P), aDisputable('b', { proposition: 'P-other', ...possible })],
      [],
    ],
    [
      'in certainty of an assertion, where one belongs to no proposition',
      [aDisputable('a', P), aDisputable('b', possible)],
      [`CERTAINTY ${SALT}: a b`],
    ],
    [
      'once, where a proposition is part of it',
      [aDisputable('a', P), aDisputable('b', { ...P, ...possible }), aDisputable('c', possible)],
      [`CERTAINTY ${SALT}: a b c`],
    ],
    [
      'in an assertion, without those whose propositions were not set against each other',
      [
        aDisputable('a', P),
        aDisputable('b', { proposition: 'P-other', ...possible }),
        aDisputable('c', possible),
      ],
      [`CERTAINTY ${SALT}: a c`],
    ],
    [
      'in no certainty of different things',
      [aDisputable('a', { ...P, object: 'flow' }), aDisputable('b', { ...P, ...possible })],
      [],
    ],
    [
      'in certainty of a thing and a kind of it',
      [aDisputable('a', { ...P, object: 'people' }), aDisputable('b', { ...P, ...possible, object: 'ill' })],
      ['CERTAINTY P-salt: a b'],
    ],
    [
      'in no certainty of different cases',
      [
        aDisputable('a', { ...P, qualifiers: [naming('POPULATION', 'ill')] }),
        aDisputable('b', { ...P, ...possible, qualifiers: [naming('POPULATION', 'old')] }),
      ],
      [],
    ],
    ['in stance', [aDisputable('a'), aDisputable('b', denied)], [`STANCE ${SALT}: a b`]],
    [
      'in stance whatever the propositions, and in no certainty with it',
      [aDisputable('a', P), aDisputable('b', { proposition: 'P-not', ...denied, ...possible })],
      [`STANCE ${SALT}: a b`],
    ],
    [
      'in no stance where both take both sides',
      [aDisputable('a-1'), aDisputable('a-2', denied), aDisputable('b-1'), aDisputable('b-2', denied)],
      [],
    ],
    [
      'in stance where one takes the other side of another case only',
      [
        aDisputable('a-1', { qualifiers: [naming('POPULATION', 'ill')] }),
        aDisputable('a-2', { ...denied, qualifiers: [naming('POPULATION', 'old')] }),
        aDisputable('b', { ...denied, qualifiers: [naming('POPULATION', 'ill')] }),
      ],
      [`STANCE ${SALT}: a-1 b`],
    ],
    [
      'in amounts that cannot both be',
      [aDisputable('a', { ...P, ...dosed(300) }), aDisputable('b', { ...P, ...dosed(0.5, { unit: 'g' }) })],
      ['AMOUNT P-salt: a b'],
    ],
    [
      'in no amounts that meet',
      [
        aDisputable('a', { ...P, ...dosed(300) }),
        aDisputable('b', { ...P, ...dosed(320, { approximate: true }) }),
      ],
      [],
    ],
    [
      'in no amount where one gives none, or none of the same measure',
      [
        aDisputable('a', { ...P, ...dosed(300) }),
        aDisputable('b', P),
        aDisputable('c', { ...P, ...dosed(400, { perTime: 'd' }) }),
        aDisputable('d', { ...P, ...dosed(400, { unit: 'mmol' }) }),
      ],
      [],
    ],
    [
      'in no amount of supplements and of all intake',
      [
        aDisputable('a', {
          ...P,
          qualifiers: [aRestriction('DOSE', 'some', { amount: milligrams(300, 300), basis: 'SUPPLEMENT' })],
        }),
        aDisputable('b', {
          ...P,
          qualifiers: [aRestriction('DOSE', 'some', { amount: milligrams(400, 400), basis: 'TOTAL' })],
        }),
      ],
      [],
    ],
    [
      'in no amount of two populations',
      [
        aDisputable('a', { ...P, ...dosed(300), role: 'PREVALENCE', object: 'ill' }),
        aDisputable('b', { ...P, ...dosed(400), role: 'PREVALENCE', object: 'old' }),
      ],
      [],
    ],
    [
      'in recommended doses, which are objects too',
      [
        aDisputable('a', { ...dosed(300), role: 'DOSE', object: 'dose_300' }),
        aDisputable('b', { ...dosed(400), role: 'DOSE', object: 'dose_400' }),
      ],
      ['AMOUNT salt.RAISES_IT: a b'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(among(...claims)).toEqual(expected);
  });

  test('between the sources whose claims clash, and no others', () => {
    const [found] = claimDisagreements(
      [
        aDisputable('a', { source: 'one', ...P }),
        aDisputable('b', { source: 'two', ...P, ...possible }),
        aDisputable('c', { source: 'three', ...P, ...possible }),
      ],
      includes,
    );
    expect(found?.sources).toEqual([
      ['one', 'three'],
      ['one', 'two'],
    ]);
  });
});

describe('Assertions have opposite signs', () => {
  const found = (...claims: CitingClaim[]) =>
    oppositeSigns(claims, includes).map(
      ({ cause, effect, things }) => `${cause} ${effect}: ${things.map(({ id }) => id).join(' ')}`,
    );
  const lowers = { predicate: 'LOWERS_IT', sign: 'LOWERS' } as const;

  test.each<[string, CitingClaim[], string[]]>([
    ['by two texts', [aDisputable('a'), aDisputable('b', lowers)], ['salt pressure: a b']],
    ['by one text', [aDisputable('a-1'), aDisputable('a-2', lowers)], ['salt pressure: a-1 a-2']],
    ['not where one is denied', [aDisputable('a'), aDisputable('b', { ...lowers, stance: 'DENIES' })], []],
    ['not where one has no sign', [aDisputable('a'), aDisputable('b', { sign: 'NONE' })], []],
    ['not in another role', [aDisputable('a'), aDisputable('b', { ...lowers, role: 'BENEFIT' })], []],
    [
      'not of two cases',
      [
        aDisputable('a', { qualifiers: [naming('SPECIES', 'ill')] }),
        aDisputable('b', { ...lowers, qualifiers: [naming('SPECIES', 'old')] }),
      ],
      [],
    ],
    [
      'where one predicate is read backwards',
      [
        aDisputable('a'),
        aDisputable('b', { ...lowers, direction: 'REVERSE', subject: 'pressure', object: 'salt' }),
      ],
      ['salt pressure: a b'],
    ],
    [
      'not the other way round',
      [aDisputable('a'), aDisputable('b', { ...lowers, subject: 'pressure', object: 'salt' })],
      [],
    ],
  ])('%s', (_, claims, expected) => {
    expect(found(...claims)).toEqual(expected);
  });
});

describe('Studies point apart', () => {
  const found = (...lines: DisputableLine[]) =>
    evidenceDisagreements(lines, includes).map(
      ({ assertion, things }) => `${assertion}: ${things.map(({ id }) => id).join(' ')}`,
    );
  const none = { direction: 'NO_EFFECT' } as const;
  const SALT = 'salt.RAISES_IT.pressure';

  test.each<[string, DisputableLine[], string[]]>([
    [
      'for and against',
      [aDisputableLine('a'), aDisputableLine('b', { direction: 'DISPUTES' })],
      [`${SALT}: a b`],
    ],
    ['for and without effect', [aDisputableLine('a'), aDisputableLine('b', none)], [`${SALT}: a b`]],
    [
      'not against and without effect',
      [aDisputableLine('a', none), aDisputableLine('b', { direction: 'DISPUTES' })],
      [],
    ],
    ['not where one is unclear', [aDisputableLine('a'), aDisputableLine('b', { direction: 'UNCLEAR' })], []],
    [
      'not where one cannot count',
      [aDisputableLine('a'), aDisputableLine('b', { ...none, eligible: false })],
      [],
    ],
    [
      'not within one voice',
      [aDisputableLine('a', { voice: 'v' }), aDisputableLine('b', { ...none, voice: 'v' })],
      [],
    ],
    [
      'not in people and in others',
      [aDisputableLine('a'), aDisputableLine('b', { ...none, human: false })],
      [],
    ],
    [
      'not in two populations',
      [
        aDisputableLine('a', { qualifiers: [naming('POPULATION', 'ill')] }),
        aDisputableLine('b', { ...none, qualifiers: [naming('POPULATION', 'old')] }),
      ],
      [],
    ],
    [
      'however each describes whom it took and what it gave',
      [
        aDisputableLine('a', {
          qualifiers: [aRestriction('POPULATION', '40 women'), aRestriction('FORM', 'oxide')],
        }),
        aDisputableLine('b', { ...none, qualifiers: [aRestriction('POPULATION', '30 men')] }),
      ],
      [`${SALT}: a b`],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});
