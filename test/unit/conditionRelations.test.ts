import { describe, expect, test } from 'vitest';
import type { QualifierKind } from '../../src/claim/claim.ts';
import type { Qualifier } from '../../src/claim/qualifier.ts';
import { applicabilityOf, impliedQualifiers, type Knowledge } from '../../src/condition/applicability.ts';
import type { Context } from '../../src/condition/condition.ts';
import type { Dose } from '../../src/condition/dose.ts';
import { doseUnitOf } from '../../src/condition/doseUnit.ts';
import { relationsIn, type ConceptLinks } from '../../src/condition/relations.ts';
import { anIngredient } from '../support/compositions.ts';
import { NOTHING_ASKED } from '../support/contexts.ts';

type Pairs = ConceptLinks['kin'];

/** What is read of one concept, each link once. */
const read = (concept: string, parts: Partial<Omit<ConceptLinks, 'concept'>> = {}): ConceptLinks => ({
  ...{ concept, kin: [], conditions: [], disjoint: [], complete: true },
  ...parts,
});

describe('of whom it is known', () => {
  const areApart = (rows: readonly ConceptLinks[], left: string, right: string) => {
    const relations = relationsIn(rows);
    return relations.areApart(relations.factsOf([left]), relations.factsOf([right]));
  };
  const having: Pairs = [
    ['elders', 'illness'],
    ['smokers', 'illness'],
  ];

  test('what they are kin to, by a link that is read once', () => {
    const { factsOf } = relationsIn([read('elders', { kin: [['elders', 'adults']] })]);
    expect([...factsOf(['elders'])]).toEqual(['elders', 'adults']);
  });

  test('what all are who have a condition, however many these are', () => {
    const kin: Pairs = [
      ['elders', 'adults'],
      ['smokers', 'adults'],
      ['smokers', 'patients'],
    ];
    const { factsOf } = relationsIn([read('illness', { kin, conditions: having })]);
    expect([...factsOf(['illness'])]).toEqual(['illness', 'adults']);
  });

  test('whoever is disjoint with all who have a condition, with each for a reason of its own, does not have it', () => {
    const disjoint: Pairs = [
      ['children', 'elders'],
      ['smokers', 'children'],
    ];
    const rows = [read('illness', { conditions: having, disjoint }), read('children')];
    expect([areApart(rows, 'illness', 'children'), areApart(rows, 'children', 'illness')]).toEqual([
      true,
      true,
    ]);
    const [onlyOne] = disjoint;
    const fewer = [
      read('illness', { conditions: having, disjoint: onlyOne ? [onlyOne] : [] }),
      read('children'),
    ];
    expect(areApart(fewer, 'illness', 'children')).toBe(false);
    const incomplete = rows.map((row) => ({ ...row, complete: false }));
    expect(areApart(incomplete, 'illness', 'children')).toBe(false);
  });

  test('nor anything narrower than it, of which nobody is known', () => {
    const disjoint: Pairs = [
      ['children', 'elders'],
      ['children', 'smokers'],
    ];
    const kin: Pairs = [['late_illness', 'illness']];
    const rows = [read('late_illness', { kin, conditions: having, disjoint }), read('children')];
    expect(areApart(rows, 'late_illness', 'children')).toBe(true);
  });

  test('of a condition that is told with another one not all who have it are known', () => {
    const conditions: Pairs = [...having, ['elders', 'frailty']];
    const rows = [read('illness', { conditions }), read('frailty', { conditions, complete: false })];
    expect([...relationsIn(rows).factsOf(['frailty'])]).toEqual(['frailty']);
  });
});

const KNOWLEDGE: Knowledge = {
  relations: relationsIn([
    read('metal', { kin: [['metal', 'matter']] }),
    read('form', { kin: [['form', 'metal']] }),
    read('alloy', {
      kin: [
        ['alloy', 'metal'],
        ['alloy', 'other_metal'],
      ],
    }),
  ]),
  species: new Map([
    ['mice', new Set(['mice'])],
    ['pets', new Set(['pets', 'dogs', 'rats'])],
    ['rodents', new Set(['rodents', 'mice', 'rats'])],
  ]),
  composition: new Map([
    anIngredient('metal', { molarMass: 20 }),
    anIngredient('other_metal', { molarMass: 40 }),
    anIngredient('form', { contents: ['metal'] }),
    anIngredient('alloy', { contents: ['metal', 'other_metal'] }),
  ]),
};

function aQualifier(kind: QualifierKind, concept: string | null, parts: Partial<Qualifier> = {}): Qualifier {
  return { kind, value: concept ?? 'in words only', concept, amount: null, exclusive: false, ...parts };
}

function inMoles(value: number): Dose {
  const unit = doseUnitOf('mmol');
  if (unit === null) throw new Error('mmol is a unit of a dose');
  return { value, unit };
}

const judged = (
  qualifiers: readonly Qualifier[],
  context: Partial<Context>,
  subject: string | null = 'metal',
) =>
  applicabilityOf(
    { subject, qualifiers, inHumans: null, context: { ...NOTHING_ASKED, ...context } },
    KNOWLEDGE,
  );

describe('what leaves it open is told', () => {
  const milligrams = { min: 20, max: 20, unit: 'mg', perTime: null, approximate: false };

  test.each<[string, Qualifier, Partial<Context>]>([
    ['people in words', aQualifier('POPULATION', null), { population: ['elders'] }],
    ['a species in words', aQualifier('SPECIES', null), { species: 'mice' }],
    ['a species of which not all kin are known', aQualifier('SPECIES', 'fish'), { species: 'mice' }],
    ['where not all kin of the species asked are known', aQualifier('SPECIES', 'mice'), { species: 'fish' }],
    ['a species that shares kin', aQualifier('SPECIES', 'rodents'), { species: 'pets' }],
    ['other words for a route', aQualifier('ROUTE', null), { route: 'into a vein' }],
    ['a dose in words', aQualifier('DOSE', null), { dose: inMoles(1) }],
    ['a dose of something else', aQualifier('DOSE', 'salt', { amount: milligrams }), { dose: inMoles(1) }],
  ])('%s', (_, qualifier, context) => {
    const [dimension] = judged([qualifier], context).dimensions;
    expect(dimension).toMatchObject({ applies: 'UNKNOWN', decidedBy: qualifier });
  });

  test('a dose in moles, by the mass of what it is of, or of the one thing in this', () => {
    const dosed = (subject: string | null, concept: string | null = null) =>
      judged([aQualifier('DOSE', concept, { amount: milligrams })], { dose: inMoles(1) }, subject).applies;
    expect(dosed('metal')).toBe('HOLDS');
    expect(dosed('form')).toBe('HOLDS');
    expect(dosed('form', 'form')).toBe('HOLDS');
    expect(dosed('form', 'metal')).toBe('HOLDS');
    expect([dosed('alloy', 'metal'), dosed('alloy', 'other_metal')]).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect([dosed('alloy'), dosed('nothing'), dosed(null)]).toEqual(Array(3).fill('UNKNOWN'));
  });

  test('a dose of what nothing is about is not compared', () => {
    const amount = { ...milligrams, min: 1, max: 1, unit: 'mmol' };
    const qualifier = aQualifier('DOSE', null, { amount });
    expect(judged([qualifier], { dose: inMoles(1) }, 'metal').applies).toBe('HOLDS');
    expect(judged([qualifier], { dose: inMoles(1) }, null).applies).toBe('UNKNOWN');
  });

  test('the kind that speaks of it most plainly decides, whatever the words', () => {
    const kinds = ['POPULATION', 'CONDITION', 'DISEASE_CONTEXT'] as const;
    const told = kinds.map((kind, index) => aQualifier(kind, null, { value: `${3 - index}` }));
    for (const [index, most] of told.entries()) {
      const left = told.slice(index);
      const { dimensions } = judged(left.toReversed(), { population: ['children'] });
      expect(dimensions[0]?.decidedBy).toBe(most);
    }
  });

  test('of two that are worded alike, the one whose concept comes first, and what names none before it', () => {
    const [first, second, unnamed] = ['elders', 'smokers', null].map((concept) =>
      aQualifier('POPULATION', concept, { value: 'some' }),
    );
    if (first === undefined || second === undefined || unnamed === undefined)
      throw new Error('no qualifiers');
    const decidedBy = (...qualifiers: Qualifier[]) =>
      judged(qualifiers, { population: ['children'] }).dimensions[0]?.decidedBy;
    expect([decidedBy(first, second), decidedBy(second, first)]).toEqual([first, first]);
    expect([decidedBy(first, unnamed), decidedBy(unnamed, first)]).toEqual([unnamed, unnamed]);
  });
});

test('a contraindication is for whomever it names, and nothing else says for whom it is', () => {
  expect(impliedQualifiers({ role: 'CONTRAINDICATION', object: 'kidney_disease' })).toEqual([
    {
      kind: 'POPULATION',
      value: 'kidney_disease',
      concept: 'kidney_disease',
      amount: null,
      exclusive: false,
    },
  ]);
  expect(impliedQualifiers({ role: 'BENEFIT', object: 'ache' })).toEqual([]);
});
