import type { Ingredient } from '../../src/condition/substance.ts';

/** A supplement of which nothing is known, and what is given. */
export function anIngredient(id: string, parts: Partial<Ingredient> = {}): [string, Ingredient] {
  const nothing = { molarMass: null, isWeighed: false, contents: [], kinds: [] };
  return [id, { category: 'SUPPLEMENT', ...nothing, ...parts }];
}
