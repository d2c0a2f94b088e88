import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QualifierKind } from '../../src/claim/claim.ts';
import type { Amount, Qualifier } from '../../src/claim/qualifier.ts';
import { applicabilityOf, KINDS_LOOKED_AT, type Knowledge } from '../../src/condition/applicability.ts';
import { together } from '../../src/condition/applies.ts';
import { DIMENSIONS, type Context } from '../../src/condition/condition.ts';
import type { Dose } from '../../src/condition/dose.ts';
import { doseUnitOf } from '../../src/condition/doseUnit.ts';
import { relationsIn, type ConceptLinks } from '../../src/condition/relations.ts';
import { anIngredient } from '../support/compositions.ts';
import { allLinks, randomWorld } from '../support/randomPeople.ts';
import { NOTHING_ASKED } from '../support/contexts.ts';

function aQualifier(kind: QualifierKind, concept: string | null, parts: Partial<Qualifier> = {}): Qualifier {
  return { kind, value: concept ?? 'in words only', concept, amount: null, exclusive: false, ...parts };
}

function aDose(value: number, code: string): Dose {
  const unit = doseUnitOf(code);
  if (unit === null) throw new Error(`${code} is no unit of a dose`);
  return { value, unit };
}

function anAmount(value: number, unit: string, perTime: string | null = null): Amount {
  return { min: value, max: value, unit, perTime, approximate: false };
}

/** Links as the corpus has them, and a few more: people with and without a lack, adults, animals, two forms. */
const LINKS: Omit<ConceptLinks, 'concept' | 'complete'> = {
  kin: [
    ['old', 'adult'],
    ['adult', 'people'],
    ['old_lacking', 'lacking'],
    ['severe_lack', 'lack'],
    ['mouse', 'animal'],
    ['rat', 'animal'],
    ['slow_tablet', 'tablet'],
    ['supplement', 'metal'],
    ['salt', 'supplement'],
    ['mixture', 'metal'],
    ['mixture', 'other_metal'],
  ],
  conditions: [
    ['lacking', 'lack'],
    ['sleepless', 'insomnia'],
  ],
  disjoint: [
    ['well_supplied', 'lacking'],
    ['human', 'animal'],
    ['tablet', 'powder'],
    ['child', 'adult'],
  ],
};

const CONCEPTS = [
  ...new Set([...LINKS.kin, ...LINKS.conditions, ...LINKS.disjoint].flat()),
  'fish',
  'pet',
  'pregnant',
];

function knowing(links: typeof LINKS = LINKS, complete = true): Knowledge {
  const rows = CONCEPTS.map((concept) => ({ ...links, concept, complete }));
  return {
    relations: relationsIn(rows),
    species: new Map([
      ['animal', new Set(['animal', 'mouse', 'rat'])],
      ['mouse', new Set(['mouse'])],
      ['rat', new Set(['rat'])],
      ['human', new Set(['human'])],
      ['pet', new Set(['pet', 'rat'])],
      ['fish', new Set(['fish'])],
    ]),
    composition: new Map([
      anIngredient('metal', { molarMass: 20 }),
      anIngredient('other_metal', { molarMass: 40 }),
      anIngredient('supplement', { contents: ['metal'] }),
      anIngredient('salt', { molarMass: 80, contents: ['metal'], kinds: ['supplement'] }),
      anIngredient('mixture', { contents: ['metal', 'other_metal'] }),
    ]),
  };
}

const verdict = (
  qualifiers: readonly Qualifier[],
  context: Partial<Context>,
  knowledge = knowing(),
  subject = 'supplement',
) =>
  applicabilityOf(
    { subject, qualifiers, inHumans: null, context: { ...NOTHING_ASKED, ...context } },
    knowledge,
  );

const forPopulation = (qualifier: Qualifier, ...population: string[]) =>
  verdict([qualifier], { population }).applies;

describe('a population', () => {
  const onlyLacking = aQualifier('POPULATION', 'lacking');

  test('holds as the value itself, as its kin, and as whoever has it as a condition', () => {
    expect(forPopulation(onlyLacking, 'lacking')).toBe('HOLDS');
    expect(forPopulation(onlyLacking, 'old_lacking')).toBe('HOLDS');
    const inLack = aQualifier('CONDITION', 'lack');
    expect(forPopulation(inLack, 'lack')).toBe('HOLDS');
    expect(forPopulation(inLack, 'severe_lack')).toBe('HOLDS');
    expect(forPopulation(inLack, 'lacking')).toBe('HOLDS');
    expect(forPopulation(inLack, 'old_lacking')).toBe('HOLDS');
    expect(forPopulation(aQualifier('DISEASE_CONTEXT', 'insomnia'), 'sleepless')).toBe('HOLDS');
    expect(forPopulation(onlyLacking, 'severe_lack')).toBe('HOLDS');
  });

  test('that is wider, or that nothing is known of, leaves it open', () => {
    expect(forPopulation(aQualifier('POPULATION', 'old'), 'adult')).toBe('UNKNOWN');
    expect(forPopulation(onlyLacking, 'pregnant')).toBe('UNKNOWN');
    expect(forPopulation(aQualifier('CONDITION', null), 'lacking')).toBe('UNKNOWN');
    expect(forPopulation(aQualifier('CONDITION', 'severe_lack'), 'lacking')).toBe('UNKNOWN');
  });

  test('that shares no member with the value does not hold, either way round and by kin', () => {
    expect(forPopulation(onlyLacking, 'well_supplied')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('POPULATION', 'well_supplied'), 'lacking')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('POPULATION', 'well_supplied'), 'old_lacking')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('POPULATION', 'old_lacking'), 'well_supplied')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('POPULATION', 'old'), 'child')).toBe('DOES_NOT_HOLD');
  });

  test('that shares no member with all who have a condition does not have it, nor anything narrower', () => {
    expect(forPopulation(aQualifier('CONDITION', 'lack'), 'well_supplied')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('CONDITION', 'severe_lack'), 'well_supplied')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('POPULATION', 'well_supplied'), 'lack')).toBe('DOES_NOT_HOLD');
    expect(forPopulation(aQualifier('POPULATION', 'well_supplied'), 'severe_lack')).toBe('DOES_NOT_HOLD');
  });

  test('is not all who have a condition where others have it too, or where not all are known', () => {
    const links = { ...LINKS, conditions: [...LINKS.conditions, ['pregnant', 'lack'] as const] };
    for (const knowledge of [knowing(links), knowing(LINKS, false)]) {
      const inLack = [aQualifier('CONDITION', 'lack')];
      expect(verdict(inLack, { population: ['well_supplied'] }, knowledge).applies).toBe('UNKNOWN');
      expect(verdict([onlyLacking], { population: ['lack'] }, knowledge).applies).toBe('UNKNOWN');
    }
  });

  test('of several is all of them at once', () => {
    expect(forPopulation(aQualifier('POPULATION', 'adult'), 'pregnant', 'old')).toBe('HOLDS');
    expect(forPopulation(onlyLacking, 'pregnant', 'well_supplied')).toBe('DOES_NOT_HOLD');
  });

  test('must meet every qualifier; the verdict tells which decides, "only" first', () => {
    const adult = aQualifier('POPULATION', 'adult');
    const inLack = aQualifier('CONDITION', 'lack', { exclusive: true });
    const decided = (...population: string[]) => verdict([adult, inLack], { population }).dimensions;
    expect(decided('old', 'lacking')).toEqual([{ kind: 'POPULATION', applies: 'HOLDS', decidedBy: inLack }]);
    expect(decided('old')).toEqual([{ kind: 'POPULATION', applies: 'UNKNOWN', decidedBy: inLack }]);
    expect(decided('lacking')).toEqual([{ kind: 'POPULATION', applies: 'UNKNOWN', decidedBy: adult }]);
    expect(decided('child', 'lacking')).toEqual([
      { kind: 'POPULATION', applies: 'DOES_NOT_HOLD', decidedBy: adult },
    ]);
  });
});

test('what a claim is silent about is unknown, and decided by nothing', () => {
  const elsewhere = [aQualifier('SCOPE', 'lacking'), aQualifier('FREQUENCY', null)];
  const asked = {
    population: ['lacking'],
    species: 'human',
    dose: aDose(1, 'mg'),
    form: 'tablet',
    route: 'x',
  };
  expect(verdict(elsewhere, asked)).toEqual({
    applies: 'UNKNOWN',
    dimensions: DIMENSIONS.map((kind) => ({ kind, applies: 'UNKNOWN', decidedBy: null })),
  });
});

test('a species holds for itself and within a wider one; another species does not; a wider or overlapping one may', () => {
  const inSpecies = (stated: string | null, asked: string) =>
    verdict([aQualifier('SPECIES', stated)], { species: asked }).applies;
  expect(inSpecies('mouse', 'mouse')).toBe('HOLDS');
  expect(inSpecies('animal', 'mouse')).toBe('HOLDS');
  expect(inSpecies('animal', 'human')).toBe('DOES_NOT_HOLD');
  expect(inSpecies('mouse', 'human')).toBe('DOES_NOT_HOLD');
  expect(inSpecies('mouse', 'rat')).toBe('DOES_NOT_HOLD');
  expect(inSpecies('mouse', 'animal')).toBe('UNKNOWN');
  expect(inSpecies('pet', 'animal')).toBe('UNKNOWN');
  expect(inSpecies('pet', 'mouse')).toBe('DOES_NOT_HOLD');
  expect(inSpecies(null, 'mouse')).toBe('UNKNOWN');
  const narrowerUnknown = { ...knowing(), species: new Map() };
  expect(verdict([aQualifier('SPECIES', 'fish')], { species: 'mouse' }, narrowerUnknown).applies).toBe(
    'UNKNOWN',
  );
});

describe('a dose', () => {
  const taken = (dose: Dose, amount: Amount | null, concept: string | null = null, subject = 'supplement') =>
    verdict([aQualifier('DOSE', concept, { amount })], { dose }, knowing(), subject).applies;
  const moles = aDose(2, 'mmol/d');
  const grams = anAmount(40, 'mg', 'd');

  test('is of what the claim is about, or of the substance that this contains', () => {
    expect(taken(aDose(40, 'mg/d'), grams)).toBe('HOLDS');
    expect(taken(aDose(50, 'mg/d'), grams)).toBe('DOES_NOT_HOLD');
    expect(taken(aDose(40, 'mg/d'), grams, 'metal')).toBe('HOLDS');
    expect(taken(aDose(40, 'mg/d'), grams, 'supplement')).toBe('HOLDS');
  });

  test('is not of a salt of it, nor of anything else', () => {
    expect(taken(aDose(40, 'mg/d'), grams, 'salt')).toBe('UNKNOWN');
    expect(taken(aDose(50, 'mg/d'), grams, 'salt')).toBe('UNKNOWN');
    expect(taken(aDose(40, 'mg/d'), grams, 'other_metal')).toBe('UNKNOWN');
    expect(taken(aDose(40, 'mg/d'), null, 'metal')).toBe('UNKNOWN');
  });

  test('of a salt, or of a mixture, is not one of what that contains', () => {
    for (const subject of ['salt', 'mixture']) {
      expect(taken(aDose(40, 'mg/d'), grams, null, subject)).toBe('HOLDS');
      expect(taken(aDose(40, 'mg/d'), grams, subject, subject)).toBe('HOLDS');
      expect(taken(aDose(40, 'mg/d'), grams, 'metal', subject)).toBe('UNKNOWN');
      expect(taken(aDose(50, 'mg/d'), grams, 'metal', subject)).toBe('UNKNOWN');
      expect(taken(moles, grams, 'metal', subject)).toBe('UNKNOWN');
    }
    expect(taken(aDose(40, 'mg/d'), grams, 'supplement', 'salt')).toBe('UNKNOWN');
  });

  test('in moles is told in grams by the molar mass of its substance, or the only one in it', () => {
    expect(taken(moles, grams, null, 'metal')).toBe('HOLDS');
    expect(taken(moles, grams, null, 'supplement')).toBe('HOLDS');
    expect(taken(moles, grams, 'metal', 'supplement')).toBe('HOLDS');
    expect(taken(moles, grams, null, 'salt')).toBe('DOES_NOT_HOLD');
    expect(taken(moles, anAmount(160, 'mg', 'd'), null, 'salt')).toBe('HOLDS');
    expect(taken(moles, grams, null, 'mixture')).toBe('UNKNOWN');
    expect(taken(moles, grams, 'supplement', 'salt')).toBe('UNKNOWN');
    expect(taken(moles, grams, null, 'tablet')).toBe('UNKNOWN');
  });
});

test('a form holds for itself and within a wider one, and does not where the graph says that it is another', () => {
  const inForm = (stated: string | null, form: string) =>
    verdict([aQualifier('FORM', stated)], { form }).applies;
  expect(inForm('tablet', 'slow_tablet')).toBe('HOLDS');
  expect(inForm('powder', 'slow_tablet')).toBe('DOES_NOT_HOLD');
  expect(inForm('slow_tablet', 'tablet')).toBe('UNKNOWN');
  expect(inForm(null, 'tablet')).toBe('UNKNOWN');
});

test('a dose of a form says in which form it is taken; one of the whole does not', () => {
  const inForm = (form: string, stated: string | null, subject = 'supplement') =>
    verdict([aQualifier('DOSE', stated, { amount: anAmount(250, 'mg') })], { form }, knowing(), subject)
      .dimensions[0];
  expect(inForm('salt', 'salt')?.applies).toBe('HOLDS');
  expect(inForm('salt', 'salt', 'metal')?.applies).toBe('HOLDS');
  expect(inForm('mixture', 'mixture', 'metal')?.applies).toBe('HOLDS');
  expect(inForm('mixture', 'salt')).toMatchObject({ applies: 'UNKNOWN', decidedBy: { concept: 'salt' } });
  // The mixture has kin in common with the supplement, and is no form of it.
  expect(inForm('mixture', 'mixture')).toEqual({ kind: 'FORM', applies: 'UNKNOWN', decidedBy: null });
  for (const silent of [null, 'supplement', 'metal', 'tablet']) {
    expect(inForm('salt', silent)).toEqual({ kind: 'FORM', applies: 'UNKNOWN', decidedBy: null });
  }
  const words = aQualifier('FORM', 'slow_tablet');
  const both = [aQualifier('DOSE', 'salt'), words];
  expect(verdict(both, { form: 'salt' }).dimensions[0]).toEqual({
    kind: 'FORM',
    applies: 'UNKNOWN',
    decidedBy: words,
  });
});

test('a route holds in the same words; other words may mean the same', () => {
  const byRoute = (value: string, route: string) =>
    verdict([aQualifier('ROUTE', null, { value, exclusive: true })], { route }).applies;
  expect(byRoute('by mouth', 'By  Mouth')).toBe('HOLDS');
  expect(byRoute('by mouth', 'into a vein')).toBe('UNKNOWN');
});

const qualifier = fc
  .record({
    kind: fc.constantFrom<QualifierKind>(
      'POPULATION',
      'CONDITION',
      'DISEASE_CONTEXT',
      'SPECIES',
      'DOSE',
      'FORM',
      'ROUTE',
      'SCOPE',
    ),
    concept: fc.option(fc.constantFrom(...CONCEPTS)),
    exclusive: fc.boolean(),
    amount: fc.option(fc.constantFrom(anAmount(300, 'mg'), anAmount(20, 'mg'), anAmount(50, 'mg', 'd'))),
    value: fc.constantFrom('by mouth', 'into a vein'),
  })
  .map(({ kind, concept, ...parts }) => aQualifier(kind, concept, parts));
const qualifiers = fc.array(qualifier, { maxLength: 5 });
const context = fc.record({
  population: fc.option(fc.uniqueArray(fc.constantFrom(...CONCEPTS), { minLength: 1, maxLength: 3 })),
  species: fc.option(fc.constantFrom('mouse', 'rat', 'animal', 'human', 'fish', 'pet')),
  dose: fc.option(fc.constantFrom(aDose(300, 'mg'), aDose(1, 'mmol'), aDose(50, 'mg/d'))),
  form: fc.option(fc.constantFrom('tablet', 'slow_tablet', 'powder')),
  route: fc.option(fc.constantFrom('by mouth', 'into a vein')),
});

describe('whatever the claim and the context', () => {
  const known = knowing();

  test('the order of qualifiers and of populations changes nothing', () => {
    fc.assert(
      fc.property(
        qualifiers,
        context,
        fc.infiniteStream(fc.double({ noNaN: true })),
        (given, asked, weights) => {
          const shuffled = <Item>(items: readonly Item[]): Item[] =>
            items
              .map((item) => ({ item, weight: weights.next().value as number }))
              .sort((left, right) => left.weight - right.weight)
              .map(({ item }) => item);
          const turned = { ...asked, population: asked.population && shuffled(asked.population) };
          expect(verdict(shuffled(given), turned, known)).toEqual(verdict(given, asked, known));
        },
      ),
    );
  });

  test('a dimension more leaves the others as they are, and never undoes that a claim does not hold', () => {
    fc.assert(
      fc.property(
        qualifiers,
        context,
        fc.constantFrom(...Object.keys(NOTHING_ASKED)),
        (given, asked, field) => {
          const less = verdict(given, { ...asked, [field]: null }, known);
          const more = verdict(given, asked, known);
          expect(more.dimensions).toEqual(expect.arrayContaining([...less.dimensions]));
          if (less.applies === 'DOES_NOT_HOLD') expect(more.applies).toBe('DOES_NOT_HOLD');
          expect(more.applies).toBe(together(more.dimensions.map(({ applies }) => applies)));
        },
      ),
    );
  });

  test('silence is unknown, and decided by nothing; one dimension that does not hold decides all', () => {
    fc.assert(
      fc.property(qualifiers, context, (given, asked) => {
        const { applies, dimensions } = verdict(given, asked, known);
        for (const { kind, applies: one, decidedBy } of dimensions) {
          const isSilent = given.every((said) => !KINDS_LOOKED_AT[kind].includes(said.kind));
          if (isSilent) expect([one, decidedBy]).toEqual(['UNKNOWN', null]);
          if (decidedBy === null) expect(one).toBe('UNKNOWN');
          else expect(given).toContain(decidedBy);
          if (one === 'DOES_NOT_HOLD') expect(applies).toBe('DOES_NOT_HOLD');
        }
        if (applies === 'HOLDS') expect(dimensions.every((one) => one.applies === 'HOLDS')).toBe(true);
      }),
    );
  });

  test('a qualifier more never makes a claim hold that did not', () => {
    fc.assert(
      fc.property(
        fc.array(qualifier, { minLength: 1, maxLength: 4 }),
        qualifier,
        context,
        (given, added, asked) => {
          const before = verdict(given, asked, known);
          const after = verdict([...given, added], asked, known);
          if (before.applies === 'DOES_NOT_HOLD') expect(after.applies).toBe('DOES_NOT_HOLD');
          before.dimensions.forEach(({ applies, decidedBy }, index) => {
            if (applies === 'UNKNOWN' && decidedBy !== null)
              expect(after.dimensions[index]?.applies).not.toBe('HOLDS');
          });
        },
      ),
    );
  });
});

test('in any world, what holds is so of everyone asked about, and what does not hold of nobody', () => {
  const seen = { HOLDS: 0, DOES_NOT_HOLD: 0, UNKNOWN: 0 };
  fc.assert(
    fc.property(randomWorld, (world) => {
      const knowledge: Knowledge = {
        relations: relationsIn(allLinks(world)),
        species: new Map(),
        composition: new Map(),
      };
      const all = [...world.members.keys()];
      for (const stated of all) {
        for (const one of all) {
          for (const other of all) {
            const [left, right, wanted] = [one, other, stated].map(
              (id) => world.members.get(id) ?? new Set<number>(),
            );
            const people = [...(left ?? [])].filter((person) => right?.has(person));
            const { applies } = verdict(
              [aQualifier('POPULATION', stated)],
              { population: [one, other] },
              knowledge,
            );
            if (people.length > 0) {
              seen[applies] += 1;
              if (applies === 'HOLDS') expect(people.every((person) => wanted?.has(person))).toBe(true);
              if (applies === 'DOES_NOT_HOLD')
                expect(people.some((person) => wanted?.has(person))).toBe(false);
            }
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(seen.HOLDS).toBeGreaterThan(100);
  expect(seen.DOES_NOT_HOLD).toBeGreaterThan(100);
  expect(seen.UNKNOWN).toBeGreaterThan(100);
});
