import type { Context } from '../../src/condition/condition.ts';

/** A context that asks nothing. */
export const NOTHING_ASKED: Context = {
  population: null,
  species: null,
  isOurSpecies: false,
  dose: null,
  form: null,
  route: null,
};
