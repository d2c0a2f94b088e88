import DataLoader from 'dataloader';
import { knownConceptId, knownConcepts } from '../concept/concept.loader.ts';
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
 * @throws BadUserInput when it says nothing, an id names nothing or no species, a list or a text is empty or too long, a
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
    ids && knownConcepts(operation, `${ARGUMENT}.population`, ids),
    readSpecies(operation, given.species),
    knownConceptId(operation, `${ARGUMENT}.form`, given.form),
  ]);
  const people = population && [...new Set(population.map(({ id }) => id))].sort();
  if (people !== null && people.length > 1) await refuseImpossible(operation, people);
  return {
    population: people,
    species,
    dose,
    form,
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

/** Species are told apart by having nothing in common, which holds for whatever is no species too. */
async function readSpecies(operation: Operation, id: string | null | undefined): Promise<string | null> {
  if (id == null) return null;
  const argument = `${ARGUMENT}.species`;
  const [concept] = await knownConcepts(operation, argument, [id]);
  if (concept?.category === 'ORGANISM') return concept.id;
  throw new BadUserInput(
    argument,
    `${argument}: "${id}" is of the category ${concept?.category ?? 'OTHER'}; give a concept of the category ORGANISM`,
  );
}

function readRoute(given: string | null | undefined): string | null {
  if (given == null) return null;
  const route = given.trim();
  if (route !== '' && route.length <= ROUTE_MAXIMUM) return route;
  throw new BadUserInput(
    `${ARGUMENT}.route`,
    `${ARGUMENT}.route: give 1 to ${ROUTE_MAXIMUM} characters, such as "by mouth", or leave it out`,
  );
}
