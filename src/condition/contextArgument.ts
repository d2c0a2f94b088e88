import DataLoader from 'dataloader';
import { knownConcepts, nearIdsOr } from '../concept/concept.loader.ts';
import type { StoredConcept } from '../concept/concept.queries.ts';
import type { ConceptCategory } from '../concept/concept.ts';
import { BadUserInput } from '../errors.ts';
import { filterList } from '../paging/filterArguments.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import type { Context } from './condition.ts';
import { readDose, type GivenDose } from './doseArgument.ts';
import { relationsAmong } from './knowledge.loader.ts';

/** A context as GraphQL gives it. */
export interface GivenContext {
  readonly population?: readonly string[] | null;
  readonly species?: string | null;
  readonly dose?: GivenDose | null;
  readonly form?: string | null;
  readonly route?: string | null;
}

/** Name of the argument that gives a context, on every field that takes one. */
const ARGUMENT = 'context';

const FIELDS = [
  'population',
  'species',
  'dose',
  'form',
  'route',
] as const satisfies readonly (keyof GivenContext)[];

/**
 * What can stand in each field. A condition stands for the people who have it, a salt and a food for the form in which
 * something is taken; of what has no category of its own nothing is known.
 */
const CATEGORIES = {
  population: ['POPULATION', 'CONDITION', 'SYMPTOM', 'OTHER'],
  species: ['ORGANISM'],
  form: ['DOSAGE_FORM', 'SUPPLEMENT', 'CHEMICAL', 'DRUG', 'FOOD', 'PROTEIN', 'OTHER'],
} as const satisfies Partial<Record<keyof GivenContext, readonly ConceptCategory[]>>;

type ConceptField = keyof typeof CATEGORIES;

const FOUND_BY_SEARCH = '`search` with `categories` finds one by name';

const ROUTE_MAXIMUM = 100;

/** All that are asked at once are there at once, so that what is read for them afterwards is read together. */
const contextsOf = perOperation(
  (operation) =>
    new DataLoader<GivenContext, Context, string>(
      async (given) => {
        const read = await Promise.allSettled(given.map((one) => readAnew(operation, one)));
        return read.map((one) => (one.status === 'fulfilled' ? one.value : failureOf(one.reason)));
      },
      { cacheKeyFn: (given) => JSON.stringify(FIELDS.map((field) => given[field] ?? null)) },
    ),
);

/**
 * The context that the argument `context` of any field gives. Each is read once for an operation, whatever number of
 * claims it is asked of.
 *
 * @throws BadUserInput when it says nothing, an id names nothing or what cannot stand there, a list or a text is empty or too long, a
 * dose is none, or nobody can belong to all of the population.
 */
export function readContext(operation: Operation, given: GivenContext): Promise<Context> {
  return contextsOf(operation).load(given);
}

function failureOf(reason: unknown): Error {
  if (reason instanceof Error) return reason;
  throw reason;
}

async function readAnew(operation: Operation, given: GivenContext): Promise<Context> {
  if (FIELDS.every((field) => given[field] == null)) {
    throw new BadUserInput(
      ARGUMENT,
      `${ARGUMENT}: it says nothing; give at least one of ${FIELDS.join(', ')}`,
    );
  }
  const route = readRoute(given.route);
  const dose = given.dose == null ? null : readDose(`${ARGUMENT}.dose`, given.dose);
  const ids = filterList(`${ARGUMENT}.population`, given.population);
  const [population, species, form] = await Promise.all([
    ids && readConcepts(operation, 'population', ids),
    readConcept(operation, 'species', given.species),
    readConcept(operation, 'form', given.form),
  ]);
  const people = population && [...new Set(population.map(({ id }) => id))].sort();
  if (people !== null && people.length > 1) await refuseImpossible(operation, people);
  return {
    population: people,
    species: species?.id ?? null,
    isOurSpecies: species?.human ?? false,
    dose,
    form: form?.id ?? null,
    route,
  };
}

/** One person is all of the populations: not both of two that share no member. */
async function refuseImpossible(operation: Operation, people: readonly string[]): Promise<void> {
  const { factsOf, areApart } = await relationsAmong(operation, people);
  for (const [index, one] of people.entries()) {
    const other = people.slice(0, index).find((id) => areApart(factsOf([id]), factsOf([one])));
    if (other === undefined) continue;
    const argument = `${ARGUMENT}.population`;
    throw new BadUserInput(
      argument,
      `${argument}: nobody is both "${other}" and "${one}"; name what one person can be`,
    );
  }
}

async function readConcept(
  operation: Operation,
  field: ConceptField,
  id: string | null | undefined,
): Promise<StoredConcept | null> {
  if (id == null) return null;
  return (await readConcepts(operation, field, [id]))[0] ?? null;
}

/** The concepts named: each of a category that can stand in the field, or nothing could ever hold for it. */
async function readConcepts(
  operation: Operation,
  field: ConceptField,
  ids: readonly string[],
): Promise<readonly StoredConcept[]> {
  const argument = `${ARGUMENT}.${field}`;
  const concepts = await knownConcepts(operation, argument, ids);
  const right = CATEGORIES[field];
  const wrong = concepts.findIndex((concept) => !isOneOf(right, concept.category));
  const misplaced = concepts[wrong];
  if (misplaced === undefined) return concepts;
  const { id, category } = misplaced;
  const elsewhere = CONCEPT_FIELDS.find((other) => isOneOf(CATEGORIES[other], category));
  throw new BadUserInput(
    argument,
    `${argument}: "${ids[wrong] ?? ''}" is of the category ${category}; give a concept of the category ${oneOf(right)}` +
      (elsewhere === undefined ? '' : `, or name it in ${ARGUMENT}.${elsewhere}`) +
      `; ${await nearIdsOr(FOUND_BY_SEARCH, operation, id, right)}`,
  );
}

const CONCEPT_FIELDS = ['population', 'species', 'form'] as const satisfies readonly ConceptField[];

const isOneOf = (categories: readonly ConceptCategory[], category: ConceptCategory) =>
  categories.includes(category);

const oneOf = (categories: readonly ConceptCategory[]) =>
  categories.length === 1
    ? categories.join('')
    : `${categories.slice(0, -1).join(', ')} or ${categories.at(-1) ?? ''}`;

function readRoute(given: string | null | undefined): string | null {
  if (given == null) return null;
  const route = given.trim();
  if (route !== '' && route.length <= ROUTE_MAXIMUM) return route;
  throw new BadUserInput(
    `${ARGUMENT}.route`,
    `${ARGUMENT}.route: give 1 to ${ROUTE_MAXIMUM} characters, such as "by mouth", or leave it out`,
  );
}
