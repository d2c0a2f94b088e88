import { expect, test } from 'vitest';
import type { Qualifier } from '../../src/claim/qualifier.ts';
import { qualifiersWithSpecies } from '../../src/claim/lineSpecies.ts';
import { applicabilityOf, type Knowledge } from '../../src/condition/applicability.ts';
import { relationsIn } from '../../src/condition/relations.ts';

function naming(kind: Qualifier['kind'], concept: string | null): Qualifier {
  return { kind, value: concept ?? 'in words only', concept, amount: null, exclusive: false };
}

const KNOWLEDGE: Knowledge = {
  relations: relationsIn([]),
  species: new Map(['people', 'mice'].map((id) => [id, new Set([id])])),
  composition: new Map(),
};

/** Whether what names these species holds in one; of a claim it is not known whether it is in people. */
const judged = (asked: 'people' | 'mice', inHumans: boolean | null, named: readonly (string | null)[] = []) =>
  applicabilityOf(
    {
      ...{ subject: null, inHumans, qualifiers: named.map((species) => naming('SPECIES', species)) },
      context: {
        ...{ population: null, dose: null, form: null, route: null },
        ...{ species: asked, isOurSpecies: asked === 'people' },
      },
    },
    KNOWLEDGE,
  );

test('our own species is decided for a line by whether it is in people, and for a claim by its words', () => {
  expect(judged('people', true).applies).toBe('HOLDS');
  expect(judged('people', false).applies).toBe('DOES_NOT_HOLD');
  expect(judged('people', true, [null]).applies).toBe('HOLDS');
  // What was found in human cells, in a laboratory.
  expect(judged('people', false, ['people']).applies).toBe('DOES_NOT_HOLD');
  expect(judged('people', null).applies).toBe('UNKNOWN');
  expect(judged('people', null, ['people']).applies).toBe('HOLDS');
});

test('another species is decided by what is named', () => {
  expect(judged('mice', true).applies).toBe('UNKNOWN');
  expect(judged('mice', false).applies).toBe('UNKNOWN');
  expect(judged('mice', false, ['mice']).applies).toBe('HOLDS');
  expect(judged('mice', true, ['people']).applies).toBe('DOES_NOT_HOLD');
});

test('that a line is in people is something that it says, so that a caution is judged by it', () => {
  expect(judged('people', true).dimensions).toEqual([
    { kind: 'SPECIES', applies: 'HOLDS', decidedBy: naming('SPECIES', 'people') },
  ]);
});

test('a line is about the species that it names, in whatever words, else about that of its study', () => {
  const form = naming('FORM', 'tablet');
  const mice = naming('SPECIES', 'mice');
  const words = naming('SPECIES', null);
  expect(qualifiersWithSpecies([form], 'mice')).toEqual([form, mice]);
  expect(qualifiersWithSpecies([form, mice], 'people')).toEqual([form, mice]);
  expect(qualifiersWithSpecies([words], 'mice')).toEqual([words]);
  expect(qualifiersWithSpecies([form], null)).toEqual([form]);
});
