import { expect, test } from 'vitest';
import { areOfOneSubstance, limitsAmong, limitsFor } from '../../src/safety/upperLimit.ts';

type Held = Parameters<typeof limitsAmong>[0][number];
type Giver = Held['givers'][number];

const giver = (id: string, parts: Partial<Giver> = {}): Giver => ({
  ...{ id, study: null, direction: 'SUPPORTS', notCounted: null, inPeople: true, ...parts },
});
const amount = (max: number) => ({ min: max, max, unit: 'mg', perTime: 'd', approximate: false });

const TAKEN: Held = {
  ...{ kind: 'STUDIED', stance: 'ASSERTS', basis: 'SUPPLEMENT', amount: amount(60), weighed: 'iron' },
  isNamed: false,
  ...{ population: null, givers: [giver('line', { study: 'trial' })] },
};
const LIMIT: Held = { ...TAKEN, kind: 'UPPER_LIMIT', amount: amount(45), givers: [giver('claim')] };

const held = (dose: Partial<Held>, limit: Partial<Held> = {}) =>
  limitsFor({ ...TAKEN, ...dose }, limitsAmong([TAKEN, { ...LIMIT, ...limit }])).length;

test('a limit has its amount, its people and who gives it', () => {
  const givers = [
    giver('claim'),
    giver('line', { study: 'board', notCounted: 'NO_LEVEL' }),
    giver('other line', { study: 'board', notCounted: 'TWIN' }),
    giver('against', { study: 'panel', direction: 'DISPUTES' }),
    giver('gone', { study: 'withdrawn', notCounted: 'RETRACTED' }),
  ];
  expect(limitsFor(TAKEN, limitsAmong([{ ...LIMIT, population: 'adults', givers }]))).toEqual([
    {
      ...{ amount: amount(45), basis: 'SUPPLEMENT', weighed: 'iron', isNamed: false },
      ...{ population: 'adults', claims: ['claim'], studies: ['board'] },
    },
  ]);
});

test('every amount but a limit is held against limits, and what is denied is not', () => {
  expect(held({ kind: 'STATED_SAFE' })).toBe(1);
  expect(held({ kind: 'RECOMMENDED' })).toBe(1);
  expect(held({ kind: 'UPPER_LIMIT' })).toBe(0);
  expect(held({ stance: 'DENIES' })).toBe(0);
  expect(held({}, { stance: 'DENIES' })).toBe(0);
  expect(held({}, { kind: 'STATED_SAFE' })).toBe(0);
});

test('what the amount counts is known, and counted by the limit', () => {
  expect(held({ basis: 'SUPPLEMENT' }, { basis: 'TOTAL' })).toBe(1);
  expect(held({ basis: 'TOTAL' }, { basis: 'TOTAL' })).toBe(1);
  expect(held({ basis: 'TOTAL' }, { basis: 'SUPPLEMENT' })).toBe(0);
  expect(held({ basis: 'UNSTATED' }, { basis: 'TOTAL' })).toBe(0);
  expect(held({ basis: 'UNSTATED' }, { basis: 'UNSTATED' })).toBe(0);
  expect(held({}, { basis: 'UNSTATED' })).toBe(0);
});

test('two are amounts of one substance where what is weighed is the same, or what is in it; a salt that is named is not', () => {
  const weighed = (concept: string, isNamed = false) => ({ weighed: concept, isNamed });
  const substances = new Map([
    ['iron_tablet', 'iron'],
    ['iron_salt', 'iron'],
  ]);
  const areOne = (...[one, other]: [ReturnType<typeof weighed>, ReturnType<typeof weighed>]) => {
    expect(areOfOneSubstance(other, one, substances)).toBe(areOfOneSubstance(one, other, substances));
    return areOfOneSubstance(one, other, substances);
  };
  expect(areOne(weighed('iron'), weighed('iron'))).toBe(true);
  expect(areOne(weighed('iron_tablet'), weighed('iron'))).toBe(true);
  expect(areOne(weighed('iron_tablet'), weighed('iron', true))).toBe(true);
  expect(areOne(weighed('iron_tablet'), weighed('iron_tablet', true))).toBe(true);
  expect(areOne(weighed('iron_salt', true), weighed('iron'))).toBe(false);
  expect(areOne(weighed('iron_salt', true), weighed('iron_tablet'))).toBe(false);
  expect(areOne(weighed('iron_salt', true), weighed('iron_salt'))).toBe(true);
  expect(areOne(weighed('zinc'), weighed('iron_tablet'))).toBe(false);
});

test.each(['RETRACTED', 'SUPERSEDED', 'CONCERN'] as const)(
  'a limit by a study that is %s is none',
  (notCounted) => {
    expect(held({}, { givers: [giver('line', { study: 'board', notCounted })] })).toBe(0);
  },
);

test('an amount that nobody gives of people is held against none, and nobody gives people a limit by an animal', () => {
  const [person, goat] = [giver('person'), giver('goat', { inPeople: false })];
  expect([[person], [goat], [goat, person]].map((givers) => held({ givers }))).toEqual([1, 0, 1]);
  expect([[person], [goat]].map((givers) => held({}, { givers }))).toEqual([1, 0]);
  expect(limitsAmong([{ ...LIMIT, givers: [goat, person] }])).toMatchObject([{ claims: ['person'] }]);
});
