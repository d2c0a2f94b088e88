import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES } from '../../src/claim/claim.ts';
import { gatherDoses } from '../../src/safety/dose.ts';
import { DOSE_KINDS, type DoseStatement } from '../../src/safety/doseStatement.ts';
import { areOfOneSubstance } from '../../src/safety/upperLimit.ts';
import { anAmountOf, aRecommendation, aTrialOf, doseInWords, linkTo } from '../support/doseStatements.ts';

const gathered = (
  statements: readonly DoseStatement[],
  ties: Parameters<typeof gatherDoses>[1] = new Map(),
) => gatherDoses(statements, ties).doses;
const told = (...statements: DoseStatement[]) => gathered(statements).map(doseInWords);
const amounts = (...given: Partial<ReturnType<typeof anAmountOf>>[]) => ({
  amounts: given.map((parts) => anAmountOf(300, parts)),
});

describe('Statements of one amount stand together', () => {
  test('those of one kind for one population, in the order of their keys', () => {
    expect(told(aRecommendation('b', 300), aRecommendation('a', 300), aRecommendation('c', 400))).toEqual([
      'RECOMMENDED 300–300: a b',
      'RECOMMENDED 400–400: c',
    ]);
    const grown = { populations: ['grown'] };
    const both = { populations: ['grown', 'young', 'grown'] };
    expect(
      told(aRecommendation('a', 300, grown), aRecommendation('b', 300), aRecommendation('c', 300, both)),
    ).toEqual([
      'RECOMMENDED 300–300 of grown: a c',
      'RECOMMENDED 300–300 of young: c',
      'RECOMMENDED 300–300: b',
    ]);
  });

  test('those of one study whomever its lines name, and not those of two', () => {
    const grown = { populations: ['grown'] };
    const line = (id: string, parts: Partial<DoseStatement> = {}) => aTrialOf(id, 300, parts);
    expect(told(line('s-1', grown), line('s-2', grown), line('t-1', grown))).toEqual([
      'STUDIED 300–300 of grown: s-1 s-2',
      'STUDIED 300–300 of grown: t-1',
    ]);
    expect(told(line('s-1', grown), line('s-2', { populations: ['young'] }))).toEqual([
      'STUDIED 300–300: s-1 s-2',
    ]);
    expect(told(line('s-1', grown), line('s-2'))).toEqual(['STUDIED 300–300 of grown: s-1 s-2']);
    expect(told(line('s-1'))).toEqual(['STUDIED 300–300: s-1']);
  });

  test('and are for nobody who is named where words say more of whom they are for', () => {
    const sick = { populations: ['grown', null] };
    const others = { populations: [null] };
    expect(told(aTrialOf('s-1', 300, sick))).toEqual(['STUDIED 300–300: s-1']);
    expect(told(aTrialOf('s-1', 300, { populations: ['grown'] }), aTrialOf('s-2', 300, others))).toEqual([
      'STUDIED 300–300: s-1 s-2',
    ]);
    expect(told(aRecommendation('a', 300, sick), aRecommendation('b', 300, others))).toEqual([
      'RECOMMENDED 300–300: a b',
    ]);
  });

  test.each<[string, Partial<DoseStatement>]>([
    ['kinds', { kind: 'UPPER_LIMIT' }],
    ['stances', { stance: 'DENIES' }],
    ['units', amounts({ unit: 'mmol' })],
    ['times', amounts({ perTime: 'd' })],
    ['least amounts', amounts({ min: 200 })],
    ['greatest amounts', amounts({ max: 400 })],
    ['ends', amounts({ max: null })],
    ['degrees of being exact', amounts({ approximate: true })],
    ['bases', amounts({ basis: 'TOTAL' })],
    ['substances', amounts({ substance: 'salt_oxide' })],
  ])('and not those of two %s', (_, parts) => {
    expect(told(aRecommendation('a', 300), aRecommendation('b', 300, parts))).toHaveLength(2);
  });

  test('a statement of several amounts under each of them, once', () => {
    const several = amounts({}, { min: 400, max: 400 }, {});
    expect(told(aRecommendation('a', 300, several), aRecommendation('b', 400))).toEqual([
      'RECOMMENDED 300–300: a',
      'RECOMMENDED 400–400: a b',
    ]);
  });

  test('a line that says no amount with every amount that others give on its assertion, in the order of the keys', () => {
    const silent = (id: string, assertion: string) =>
      aTrialOf(id, 0, { assertion, amounts: [], kind: 'RECOMMENDED' });
    const ours = 'salt.TAKE.much';
    expect(
      told(
        aRecommendation('c', 300),
        aRecommendation('d', 400),
        aRecommendation('e', 0, { amounts: [] }),
        aTrialOf('u-1', 300, { kind: 'RECOMMENDED', assertion: ours }),
        silent('t-1', ours),
        silent('v-1', 'salt.TAKE.little'),
      ),
    ).toEqual(['RECOMMENDED 300–300: c t-1 u-1', 'RECOMMENDED 400–400: d t-1']);
  });
});

test('findings come by kind, unit, time, least and greatest amount, then stated before denied, then by substance', () => {
  const all: DoseStatement[] = [
    aRecommendation('a', 500),
    aRecommendation('b', 300, amounts({ unit: 'mmol', min: 1, max: 1 })),
    aRecommendation('c', 300, amounts({ perTime: 'd', min: 2, max: 2 })),
    aRecommendation('d', 300, amounts({ perTime: 'wk', min: 1, max: 1 })),
    aRecommendation('e', 300, { kind: 'UPPER_LIMIT' }),
    aTrialOf('f', 1),
    aRecommendation('g', 1, { kind: 'STATED_SAFE' }),
    aRecommendation('h', 300, amounts({ max: 400 })),
    aRecommendation('i', 300),
    aRecommendation('j', 300, { stance: 'DENIES' }),
    aRecommendation('k', 300, amounts({ substance: 'oxide' })),
    aRecommendation('l', 300, amounts({ substance: 'citrate' })),
    aRecommendation('m', 300, amounts({ min: null, max: 299 })),
    aRecommendation('n', 300, amounts({ min: 301, max: null })),
    aRecommendation('o', 300, { ...amounts({ max: 400 }), kind: 'UPPER_LIMIT' }),
  ];
  const order = 'm i l k j h n a c d b e o f g';
  const ids = (statements: readonly DoseStatement[]) =>
    gathered(statements)
      .flatMap(({ claims, evidence }) => [...claims, ...evidence])
      .join(' ');
  expect(ids(all)).toBe(order);
  expect(ids(all.toReversed())).toBe(order);
});

describe('A finding tells', () => {
  const tie = (via: string, through: string[] = []) => ({ via: [linkTo(via, 'salt')], through });

  test('who says it and of what, each once and in order', () => {
    const assertion = 'salt.AVOID.much';
    const statements = [
      aRecommendation('nl-1', 300, {
        ...amounts({ basis: 'TOTAL', substance: 'oxide' }),
        ...{ orderKey: '1', subject: 'tablet' },
      }),
      aRecommendation('da-1', 300, { ...amounts({ basis: 'TOTAL', substance: 'oxide' }), assertion }),
      aRecommendation('da-2', 300, { ...amounts({ basis: 'TOTAL', substance: 'oxide' }), document: null }),
      aTrialOf('t-1', 300, {
        ...amounts({ basis: 'TOTAL', substance: 'oxide' }),
        kind: 'RECOMMENDED',
        assertion,
      }),
      aTrialOf('s-1', 0, { amounts: [], kind: 'RECOMMENDED', assertion, subject: 'powder' }),
    ];
    const ties = new Map([
      ['tablet', tie('tablet', ['b', 'a'])],
      ['powder', tie('powder')],
    ]);
    expect(gathered(statements, ties)).toEqual([
      {
        kind: 'RECOMMENDED',
        stance: 'ASSERTS',
        basis: 'TOTAL',
        amount: { min: 300, max: 300, unit: 'mg', perTime: null, approximate: false },
        substance: 'oxide',
        weighed: 'oxide',
        isNamed: true,
        assertions: ['salt.AVOID.much', 'salt.TAKE.much'],
        population: null,
        claims: ['nl-1', 'da-1', 'da-2'],
        claimCount: 3,
        evidence: ['s-1', 't-1'],
        evidenceCount: 2,
        documents: ['da', 'nl'],
        studies: ['s', 't'],
        givenBy: ['t'],
        limits: [],
        tie: { via: [linkTo('tablet', 'salt')], through: ['a', 'b'] },
      },
    ]);
  });

  test('what is weighed: the substance named, else what the statement is about, and amounts of two things are two', () => {
    const weighed = (...statements: DoseStatement[]) => gathered(statements).map((dose) => dose.weighed);
    expect(weighed(aRecommendation('da-1', 300, amounts({ substance: 'oxide' })))).toEqual(['oxide']);
    expect(weighed(aRecommendation('da-1', 300), aRecommendation('da-2', 300))).toEqual(['salt']);
    expect(
      weighed(aRecommendation('da-1', 300), aRecommendation('da-2', 300, { subject: 'tablet' })),
    ).toEqual(['salt', 'tablet']);
  });

  test('the limits that it can be held against, by who gives them', () => {
    const counted = amounts({ basis: 'SUPPLEMENT' });
    const [limit, dose] = gathered([
      aRecommendation('da-1', 300, { ...counted, kind: 'STATED_SAFE' }),
      aRecommendation('da-2', 300, { ...counted, kind: 'UPPER_LIMIT' }),
      aTrialOf('board-1', 300, { ...counted, kind: 'UPPER_LIMIT', populations: ['women'] }),
    ]).filter(({ population }) => population === null);
    expect(limit?.limits).toEqual([]);
    expect(dose?.limits).toMatchObject([
      { population: 'women', claims: [], studies: ['board'] },
      { population: null, claims: ['da-2'], studies: [] },
    ]);
  });

  test('a limit whatever else is said of the same amounts of other things', () => {
    const counted = (id: string, milligrams: number, parts: Partial<DoseStatement>) =>
      aRecommendation(id, milligrams, {
        amounts: [anAmountOf(milligrams, { basis: 'SUPPLEMENT' })],
        ...parts,
      });
    const limited = (...others: DoseStatement[]) =>
      gathered([
        counted('da-1', 250, { kind: 'UPPER_LIMIT' }),
        counted('da-2', 400, { kind: 'STATED_SAFE' }),
        ...others,
      ]).map(({ kind, limits, ...dose }) => [
        ...[kind, dose.weighed],
        ...limits
          .filter((limit) => areOfOneSubstance(limit, dose, new Map()))
          .flatMap(({ claims }) => claims),
      ]);
    expect(limited()).toEqual([
      ['UPPER_LIMIT', 'salt'],
      ['STATED_SAFE', 'salt', 'da-1'],
    ]);
    expect(limited(counted('da-3', 400, { kind: 'STATED_SAFE', subject: 'metal' }))).toEqual([
      ['UPPER_LIMIT', 'salt'],
      ['STATED_SAFE', 'metal'],
      ['STATED_SAFE', 'salt', 'da-1'],
    ]);
    expect(limited(counted('da-4', 250, { kind: 'UPPER_LIMIT', subject: 'metal' }))).toEqual([
      ['UPPER_LIMIT', 'metal'],
      ['UPPER_LIMIT', 'salt'],
      ['STATED_SAFE', 'salt', 'da-1'],
    ]);
  });

  test('a limit for the substance in what is spoken of, and none for a salt that is named', () => {
    const counted = (id: string, subject: string, substance: string | null = null) =>
      aRecommendation(id, 400, { subject, amounts: [anAmountOf(400, { basis: 'SUPPLEMENT', substance })] });
    const statements = [
      { ...counted('da-1', 'tablet'), kind: 'UPPER_LIMIT' as const },
      { ...counted('da-2', 'tablet', 'oxide'), kind: 'UPPER_LIMIT' as const },
      counted('nl-1', 'metal'),
      counted('nl-2', 'tablet'),
      counted('nl-3', 'tablet', 'metal'),
      counted('nl-4', 'tablet', 'oxide'),
      counted('nl-5', 'tablet', 'tablet'),
      counted('nl-6', 'metal', 'oxide'),
    ];
    const { doses } = gatherDoses(statements, new Map());
    const substances = new Map([['tablet', 'metal']]);
    const held = doses.flatMap(({ claims, limits, ...dose }) =>
      limits
        .filter((limit) => areOfOneSubstance(limit, dose, substances))
        .map((limit) => [...claims, ...limit.claims, limit.weighed].join(' ')),
    );
    expect(held.sort()).toEqual([
      'nl-1 da-1 tablet',
      'nl-2 da-1 tablet',
      'nl-3 da-1 tablet',
      'nl-4 nl-6 da-2 oxide',
      'nl-5 da-1 tablet',
    ]);
  });

  test('a limit of a source that is not shown, which is no finding itself', () => {
    const counted = amounts({ basis: 'SUPPLEMENT' });
    const hidden = { ...counted, kind: 'UPPER_LIMIT', isShown: false } as const;
    const statements = [
      aRecommendation('da-1', 300, counted),
      aRecommendation('nl-1', 300, hidden),
      aTrialOf('board-1', 300, { ...hidden, populations: ['women'] }),
    ];
    const { doses, count } = gatherDoses(statements, new Map());
    expect([doses.map(doseInWords), count]).toEqual([['RECOMMENDED 300–300: da-1'], 1]);
    expect(doses[0]?.limits).toMatchObject([
      { population: 'women', claims: [], studies: ['board'] },
      { population: null, claims: ['nl-1'], studies: [] },
    ]);
  });

  test('a hundred claims and lines at most, and counts all', () => {
    const number = (index: number) => String(index).padStart(3, '0');
    const many = Array.from({ length: 101 }, (_, index) => [
      aRecommendation(`c${number(index)}`, 300),
      aTrialOf(`s${number(index)}`, 300, { kind: 'RECOMMENDED' }),
    ]).flat();
    const [finding] = gathered(many);
    expect([finding?.claimCount, finding?.evidenceCount]).toEqual([101, 101]);
    expect(
      [finding?.claims, finding?.evidence, finding?.documents, finding?.studies].map((ids) => ids?.length),
    ).toEqual([100, 100, 100, 100]);
    expect([finding?.claims.at(-1), finding?.evidence.at(-1), finding?.givenBy.length]).toEqual([
      'c099',
      's099',
      101,
    ]);
  });
});

test('of ten thousand amounts the first hundred are told, and each is held against all limits', () => {
  const counted = (id: string, milligrams: number, kind: DoseStatement['kind']) =>
    aRecommendation(id, milligrams, {
      ...{ kind, amounts: [anAmountOf(milligrams, { basis: 'SUPPLEMENT' })] },
    });
  const many = Array.from({ length: 5_000 }, (_, index) => [
    counted(`da-${index}`, index + 1, 'RECOMMENDED'),
    counted(`nl-${index}`, index + 1, 'UPPER_LIMIT'),
  ]).flat();
  const { doses, count } = gatherDoses(many, new Map());
  expect([doses.length, count]).toEqual([100, 10_000]);
  expect(new Set(doses.map(({ kind, limits }) => `${kind} ${limits.length}`))).toEqual(
    new Set(['RECOMMENDED 5000']),
  );
});

test('the order of the statements changes nothing, and each amount for each population is told once', () => {
  const statement = fc.record({
    kind: fc.constantFrom(...DOSE_KINDS),
    stance: fc.constantFrom(...STANCES),
    isLine: fc.boolean(),
    amount: fc.constantFrom(100, 200),
    populations: fc.array(fc.constantFrom('grown', 'young', null), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 8 }), (drawn) => {
      const statements = drawn.map(({ kind, stance, isLine, amount, populations }, index) =>
        isLine || kind === 'STUDIED'
          ? aTrialOf(`s${index % 3}-${index}`, amount, { kind, populations })
          : aRecommendation(`d-${index}`, amount, { kind, stance, populations }),
      );
      const found = gathered(statements);
      expect(gathered(statements.toReversed())).toEqual(found);
      const heads = found.map(({ kind, stance, amount, population, givenBy }) =>
        JSON.stringify([kind, stance, amount, kind === 'STUDIED' ? givenBy : population]),
      );
      expect(new Set(heads).size).toBe(heads.length);
      expect(new Set(found.flatMap(({ claims, evidence }) => [...claims, ...evidence]))).toEqual(
        new Set(statements.map(({ id }) => id)),
      );
    }),
  );
});
