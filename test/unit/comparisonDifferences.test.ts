import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, QUALIFIER_KINDS, STANCES } from '../../src/claim/claim.ts';
import type { Amount, Qualifier } from '../../src/claim/qualifier.ts';
import type { ComparedClaim } from '../../src/comparison/comparedClaim.ts';
import { RULE_KINDS, ruleDifferences } from '../../src/comparison/difference.ts';
import { sideText } from '../../src/comparison/differenceText.ts';
import { differenceWords } from '../../src/comparison/differenceWords.ts';
import { pairClaims } from '../../src/comparison/pairing.ts';
import { PREDICATE_ROLES } from '../../src/predicate/predicate.ts';

function aClaim(parts: Partial<ComparedClaim> = {}): ComparedClaim {
  return {
    subject: 'salt',
    role: 'CAUSAL',
    object: 'thirst',
    stance: 'ASSERTS',
    certainty: 'ASSERTED',
    qualifiers: [],
    citations: [],
    ...parts,
  };
}

function aQualifier(kind: Qualifier['kind'], value: string, parts: Partial<Qualifier> = {}): Qualifier {
  return { kind, value, concept: null, amount: null, exclusive: false, ...parts };
}

const mg = (min: number | null, max: number | null, parts: Partial<Amount> = {}): Amount => ({
  min,
  max,
  unit: 'mg',
  perTime: null,
  approximate: false,
  ...parts,
});

const dose = (amount: Amount) => aQualifier('DOSE', 'some', { amount });

/** What differs, with the sides in English and ids for names. */
function differences(left: Partial<ComparedClaim>, right: Partial<ComparedClaim>): string[] {
  const style = { words: differenceWords('en'), nameOf: (id: string) => id };
  return ruleDifferences([aClaim(left)], [aClaim(right)]).map(
    ({ kind, left: on, right: other }) =>
      `${kind}: ${sideText(on, style) ?? 'nothing'} → ${sideText(other, style) ?? 'nothing'}`,
  );
}

describe('What differs by rule', () => {
  const qualified = (...qualifiers: Qualifier[]): Partial<ComparedClaim> => ({ qualifiers });

  test.each<[string, Partial<ComparedClaim>, Partial<ComparedClaim>, string[]]>([
    ['nothing', {}, {}, []],
    ['certainty', { certainty: 'PROBABLE' }, {}, ['CERTAINTY: as probable → without reservation']],
    ['stance', {}, { stance: 'DENIES' }, ['STANCE: states → denies']],
    ['subject', {}, { subject: 'sea_salt' }, ['SUBJECT: salt → sea_salt']],
    ['object', {}, { object: 'hunger' }, ['OBJECT: thirst → hunger']],
    [
      'what the subject is combined with',
      qualified(aQualifier('COMBINATION', 'with water', { concept: 'water' })),
      {},
      ['SUBJECT: salt, water → salt'],
    ],
    [
      'the object of a prevalence, as population',
      {
        role: 'PREVALENCE',
        object: 'danes',
        qualifiers: [aQualifier('POPULATION', 'Danes', { concept: 'danes' })],
      },
      { role: 'PREVALENCE', object: 'britons' },
      ['POPULATION: danes → britons'],
    ],
    [
      'only some',
      qualified(aQualifier('POPULATION', 'the ill', { concept: 'ill', exclusive: true })),
      qualified(aQualifier('POPULATION', 'the ill', { concept: 'ill' })),
      ['POPULATION: only ill → ill'],
    ],
    [
      'a condition that names a concept, as population',
      qualified(aQualifier('CONDITION', 'if ill', { concept: 'illness' })),
      {},
      ['POPULATION: illness → nothing'],
    ],
    ['no condition in other words', qualified(aQualifier('CONDITION', 'if no salt is there')), {}, []],
    [
      'a species, as population',
      qualified(aQualifier('SPECIES', 'rodents', { concept: 'mice' })),
      {},
      ['POPULATION: mice → nothing'],
    ],
    [
      'people of an age, with and without a name',
      qualified(aQualifier('POPULATION', 'over 65', { concept: 'old', amount: mg(65, null, { unit: 'a' }) })),
      qualified(aQualifier('POPULATION', 'over 65', { amount: mg(65, null, { unit: 'a' }) })),
      ['POPULATION: old → nothing'],
    ],
    [
      'time unit of an amount',
      qualified(dose(mg(300, 300, { approximate: true, perTime: 'd' }))),
      qualified(dose(mg(300, 300, { approximate: true }))),
      ['AMOUNT: about 300 mg/d → about 300 mg'],
    ],
    [
      'bounds of amounts',
      qualified(dose(mg(null, 300, { approximate: true })), dose(mg(1.5, null))),
      qualified(dose(mg(null, 300)), dose(mg(1.5, null, { approximate: true }))),
      ['AMOUNT: at least 1.5 mg, just under 300 mg → at most 300 mg, just over 1.5 mg'],
    ],
    [
      'ranges',
      qualified(dose(mg(200, 300))),
      qualified(dose(mg(200, 400, { approximate: true, unit: '[IU]' }))),
      ['AMOUNT: 200 to 300 mg → about 200 to 400 IU'],
    ],
    [
      'no unit that is a multiple',
      qualified(dose(mg(0.3, 0.3, { unit: 'g' }))),
      qualified(dose(mg(300, 300))),
      [],
    ],
    [
      'what is weighed, and not where it is what the claim is about',
      qualified(aQualifier('DOSE', 'some', { amount: mg(300, 300), concept: 'water' })),
      qualified(aQualifier('DOSE', 'some', { amount: mg(300, 300), concept: 'salt' })),
      ['AMOUNT: 300 mg (water) → 300 mg'],
    ],
    [
      'nothing where one amount is said of what the claim is about, and the other of nothing',
      qualified(aQualifier('DOSE', 'some', { amount: mg(300, 300), concept: 'salt' })),
      qualified(dose(mg(300, 300))),
      [],
    ],
    [
      'two substances of one weight',
      qualified(aQualifier('DOSE', 'some', { amount: mg(300, 300), concept: 'water' })),
      qualified(aQualifier('DOSE', 'some', { amount: mg(300, 300), concept: 'thirst' })),
      ['AMOUNT: 300 mg (water) → 300 mg (thirst)'],
    ],
    [
      'an amount of a frequency, as amount only',
      qualified(aQualifier('FREQUENCY', 'a tenth', { amount: mg(10, 10, { unit: '%' }) })),
      {},
      ['AMOUNT: 10 % → nothing'],
    ],
    [
      'the object of a dose, as amount where no amount says it',
      { role: 'DOSE', object: 'dose_10', qualifiers: [dose(mg(10, 10))] },
      { role: 'DOSE', object: 'dose_20' },
      ['AMOUNT: 10 mg → dose_20'],
    ],
    [
      'frequency and degree',
      qualified(aQualifier('FREQUENCY', 'often'), aQualifier('DEGREE', 'worst')),
      qualified(aQualifier('FREQUENCY', 'usually'), aQualifier('DEGREE', 'worse')),
      ['FREQUENCY: often → usually', 'DEGREE: worst → worse'],
    ],
    [
      'no capital letter',
      qualified(aQualifier('DEGREE', 'Worst')),
      qualified(aQualifier('DEGREE', 'worst')),
      [],
    ],
    [
      'none of the other qualifiers',
      qualified(
        ...(['SCOPE', 'OTHER', 'TIMING', 'ANATOMY', 'MECHANISM', 'UNTIL', 'FORM'] as const).map((kind) =>
          aQualifier(kind, 'some'),
        ),
      ),
      {},
      [],
    ],
    [
      'several kinds, in the order of the kinds',
      { citations: [{ id: 'r1', target: 'x' }], object: 'hunger' },
      { certainty: 'REPORTED' },
      [
        'CERTAINTY: without reservation → as the word of others',
        'OBJECT: hunger → thirst',
        'CITATION: r1 → nothing',
      ],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(differences(left, right)).toEqual(expected);
  });

  test.each<[string, (string | null)[], (string | null)[], boolean]>([
    ['nothing on both sides', [], [], false],
    ['the same place by another number', ['x'], ['x'], false],
    ['another place', ['x'], ['y'], true],
    ['one place more', ['x', 'y'], ['x'], true],
    ['nothing on one side, and nowhere known on the other', [null], [], true],
    ['nowhere known on one side', ['x', 'y'], [null], false],
    ['nowhere known on both', [null], [null], false],
  ])('citing %s', (_, left, right, differ) => {
    const citing = (side: string, targets: (string | null)[]) => ({
      citations: targets.map((target, index) => ({ id: `${side}${index + 1}`, target })),
    });
    expect(differences(citing('l', left), citing('r', right)).length).toBe(differ ? 1 : 0);
  });
});

const concept = fc.constantFrom('salt', 'thirst', 'water');
const qualifier = fc.record<Qualifier>({
  kind: fc.constantFrom(...QUALIFIER_KINDS),
  value: fc.constantFrom('often', 'Often', 'rarely'),
  concept: fc.option(concept),
  amount: fc.option(
    fc.record({
      min: fc.constantFrom(1, 2),
      max: fc.constantFrom(2, 3),
      unit: fc.constantFrom('mg', 'g'),
      perTime: fc.constantFrom('d', null),
      approximate: fc.boolean(),
    }),
  ),
  exclusive: fc.boolean(),
});
const claim = fc.record<ComparedClaim>({
  subject: concept,
  role: fc.constantFrom(...PREDICATE_ROLES),
  object: concept,
  stance: fc.constantFrom(...STANCES),
  certainty: fc.constantFrom(...CERTAINTIES),
  qualifiers: fc.array(qualifier, { maxLength: 4 }),
  citations: fc.array(
    fc.record({ id: fc.constantFrom('r1', 'r2'), target: fc.constantFrom('x', 'y', null) }),
    {
      maxLength: 2,
    },
  ),
});
const side = fc.array(claim, { minLength: 1, maxLength: 4 });

describe('Whatever the claims', () => {
  test('a side does not differ from itself, in any order and with copies', () => {
    fc.assert(
      fc.property(side, (claims) => {
        const copied = [...claims.toReversed(), ...claims].map((one) => ({
          ...one,
          qualifiers: [...one.qualifiers.toReversed(), ...one.qualifiers],
        }));
        expect(ruleDifferences(claims, copied)).toEqual([]);
      }),
    );
  });

  test('copies and another order on either side change nothing', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const found = ruleDifferences(left, right);
        expect(ruleDifferences([...left.toReversed(), ...left], right)).toEqual(found);
        expect(ruleDifferences(left, [...right, ...right.toReversed()])).toEqual(found);
      }),
    );
  });

  test('the other way round is the mirror image', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const mirrored = ruleDifferences(right, left).map((found) => ({
          ...found,
          left: found.right,
          right: found.left,
        }));
        expect(ruleDifferences(left, right)).toEqual(mirrored);
      }),
    );
  });

  test('each kind comes once, in the order of the kinds', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const places = ruleDifferences(left, right).map(({ kind }) => RULE_KINDS.indexOf(kind));
        expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
      }),
    );
  });

  test('every claim of two documents is found once: in a pair, or alone', () => {
    const placed = (prefix: string) =>
      fc
        .array(fc.record({ start: fc.nat(5), proposition: fc.constantFrom('P-1', 'P-2', 'P-3', null) }), {
          maxLength: 8,
        })
        .map((claims) => claims.map((one, index) => ({ ...one, id: `${prefix}${index}` })));
    fc.assert(
      fc.property(placed('l'), placed('r'), (left, right) => {
        const { shared, onlyLeft, onlyRight } = pairClaims(left, right);
        const onLeft = [...shared.flatMap((pair) => pair.left), ...onlyLeft];
        const onRight = [...shared.flatMap((pair) => pair.right), ...onlyRight];
        expect(onLeft.toSorted()).toEqual(left.map(({ id }) => id).toSorted());
        expect(onRight.toSorted()).toEqual(right.map(({ id }) => id).toSorted());
        const propositionOf = (id: string) => [...left, ...right].find((one) => one.id === id)?.proposition;
        for (const pair of shared) {
          expect(new Set<unknown>([...pair.left, ...pair.right].map(propositionOf))).toEqual(
            new Set([pair.proposition]),
          );
        }
        const alone = new Set<unknown>([...onlyLeft, ...onlyRight].map(propositionOf));
        expect(shared.filter(({ proposition }) => alone.has(proposition))).toEqual([]);
        expect(pairClaims(left.toReversed(), right.toReversed())).toEqual({ shared, onlyLeft, onlyRight });
      }),
    );
  });
});
