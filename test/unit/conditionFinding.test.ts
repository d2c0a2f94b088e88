import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appliesToFinding,
  APPLIES,
  bearingOfClaim,
  bearingOfLine,
  cautionApplies,
  type Applies,
  type JudgedStatement,
} from '../../src/condition/applies.ts';

/** Statements as `asserts HOLDS`. */
const judged = (words: readonly string[], isCaution: boolean) =>
  words.map((word): JudgedStatement => {
    const [bearing, applies] = word.split(' ');
    return {
      bearing: bearing === 'asserts' ? 'FOR' : bearing === 'denies' ? 'AGAINST' : 'OPEN',
      applies: APPLIES.find((value) => value === applies) ?? 'UNKNOWN',
      isCaution,
    };
  });

describe('a finding', () => {
  const of = (...words: string[]) => appliesToFinding(judged(words, false));

  test('holds where a claim holds and none speaks against it', () => {
    expect(of('asserts HOLDS', 'asserts UNKNOWN')).toBe('HOLDS');
    expect(of('asserts HOLDS', 'asserts DOES_NOT_HOLD')).toBe('UNKNOWN');
    expect(of('asserts UNKNOWN', 'asserts DOES_NOT_HOLD')).toBe('UNKNOWN');
    expect(of('asserts UNKNOWN')).toBe('UNKNOWN');
    expect(of()).toBe('UNKNOWN');
  });

  test('does not hold where no claim does', () => {
    expect(of('asserts DOES_NOT_HOLD', 'asserts DOES_NOT_HOLD')).toBe('DOES_NOT_HOLD');
  });

  test('is not borne out by a denial that holds, nor spoken against by one for others', () => {
    expect(of('denies HOLDS')).toBe('DOES_NOT_HOLD');
    expect(of('denies DOES_NOT_HOLD')).toBe('UNKNOWN');
    expect(of('denies HOLDS', 'asserts UNKNOWN')).toBe('UNKNOWN');
    expect(of('denies HOLDS', 'asserts HOLDS')).toBe('UNKNOWN');
    expect(of('denies HOLDS', 'asserts DOES_NOT_HOLD')).toBe('DOES_NOT_HOLD');
    expect(of('denies DOES_NOT_HOLD', 'asserts HOLDS')).toBe('HOLDS');
    expect(of('denies DOES_NOT_HOLD', 'asserts UNKNOWN')).toBe('UNKNOWN');
    expect(of('denies UNKNOWN', 'asserts HOLDS')).toBe('HOLDS');
  });

  test('is neither borne out nor spoken against by what leaves it open', () => {
    expect(of('open HOLDS')).toBe('UNKNOWN');
    expect(of('open DOES_NOT_HOLD')).toBe('DOES_NOT_HOLD');
    expect(of('open HOLDS', 'asserts HOLDS')).toBe('HOLDS');
    expect(of('open DOES_NOT_HOLD', 'asserts HOLDS')).toBe('HOLDS');
    expect(of('open UNKNOWN', 'asserts DOES_NOT_HOLD')).toBe('UNKNOWN');
    expect(of('open HOLDS', 'asserts DOES_NOT_HOLD')).toBe('UNKNOWN');
    expect(of('open DOES_NOT_HOLD', 'asserts DOES_NOT_HOLD')).toBe('DOES_NOT_HOLD');
  });

  test('is told by a claim as its stance says, and by a line as its direction says', () => {
    expect((['ASSERTS', 'DENIES'] as const).map(bearingOfClaim)).toEqual(['FOR', 'AGAINST']);
    expect((['SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'] as const).map(bearingOfLine)).toEqual([
      'FOR',
      'AGAINST',
      'AGAINST',
      'OPEN',
    ]);
  });
});

const statement = fc.record({
  bearing: fc.constantFrom('FOR' as const, 'AGAINST' as const, 'OPEN' as const),
  applies: fc.constantFrom(...APPLIES),
  isCaution: fc.constant(false),
});
const caution = statement.map((one) => ({ ...one, isCaution: true }));
const statements = fc.array(statement, { maxLength: 6 });

describe('a caution', () => {
  const of = (...words: string[]) => appliesToFinding(judged(words, true));

  test('that holds stands, whatever is denied, left open, or said of others', () => {
    expect(of('asserts HOLDS', 'denies HOLDS')).toBe('HOLDS');
    expect(of('asserts HOLDS', 'asserts DOES_NOT_HOLD', 'open DOES_NOT_HOLD')).toBe('HOLDS');
  });

  test('of which none holds is judged as any finding', () => {
    expect(of('denies HOLDS')).toBe('DOES_NOT_HOLD');
    expect(of('asserts UNKNOWN', 'denies HOLDS')).toBe('UNKNOWN');
    expect(of('asserts DOES_NOT_HOLD', 'denies HOLDS')).toBe('DOES_NOT_HOLD');
    expect(of('open HOLDS', 'asserts UNKNOWN')).toBe('UNKNOWN');
  });

  test('stands beside what is no caution', () => {
    const advice = judged(['denies HOLDS', 'asserts DOES_NOT_HOLD'], false);
    expect(appliesToFinding([...judged(['asserts HOLDS'], true), ...advice])).toBe('HOLDS');
  });

  test('once it holds, is taken away by nothing that is said more', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), fc.array(caution, { maxLength: 6 }), (all, more) => {
        const some = [...all, ...judged(['asserts HOLDS'], true)];
        expect(appliesToFinding([...some, ...more])).toBe('HOLDS');
      }),
    );
  });
});

test('a caution is judged by what it speaks of, and by all of that', () => {
  const silent = { applies: 'UNKNOWN', decidedBy: null } as const;
  const said = (applies: Applies) => ({ applies, decidedBy: 'what the text says' });
  expect(cautionApplies([said('HOLDS'), silent])).toBe('HOLDS');
  expect(cautionApplies([said('HOLDS'), said('UNKNOWN')])).toBe('UNKNOWN');
  expect(cautionApplies([said('HOLDS'), said('DOES_NOT_HOLD'), silent])).toBe('DOES_NOT_HOLD');
  expect(cautionApplies([silent, silent])).toBe('UNKNOWN');
});

describe('whatever is said of a finding', () => {
  test('by claims that assert it alone it is as the model has it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...APPLIES), { minLength: 1, maxLength: 6 }), (all) => {
        const expected = all.every((applies) => applies === 'DOES_NOT_HOLD')
          ? 'DOES_NOT_HOLD'
          : all.includes('HOLDS') && !all.includes('DOES_NOT_HOLD')
            ? 'HOLDS'
            : 'UNKNOWN';
        expect(appliesToFinding(all.map((applies) => ({ bearing: 'FOR', applies, isCaution: false })))).toBe(
          expected,
        );
      }),
    );
  });

  test('it holds only where something for it holds, and no denial that holds is unheard', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const applies = appliesToFinding(all);
        const has = (bearing: string, verdict: string) =>
          all.some((one) => one.bearing === bearing && one.applies === verdict);
        if (applies === 'HOLDS') {
          expect(has('FOR', 'HOLDS')).toBe(true);
          expect(has('FOR', 'DOES_NOT_HOLD') || has('AGAINST', 'HOLDS')).toBe(false);
        }
        if (applies === 'DOES_NOT_HOLD') expect(all.some((one) => one.applies === 'UNKNOWN')).toBe(false);
      }),
    );
  });

  test('a denial for others changes nothing beside anything else, nor does their order or saying it twice', () => {
    fc.assert(
      fc.property(statements, (some) => {
        const told = appliesToFinding(some);
        const forOthers = { bearing: 'AGAINST', applies: 'DOES_NOT_HOLD', isCaution: false } as const;
        expect(appliesToFinding([...some, forOthers])).toBe(told);
        expect(appliesToFinding(some.toReversed())).toBe(told);
        expect(appliesToFinding([...some, ...some])).toBe(told);
      }),
    );
  });
});
