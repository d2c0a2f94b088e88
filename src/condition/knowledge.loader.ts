import DataLoader from 'dataloader';
import type { Qualifier } from '../claim/qualifier.ts';
import { kinOf } from '../concept/kin.loader.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { KINDS_LOOKED_AT, type Knowledge, type Case } from './applicability.ts';
import type { Dimension } from './condition.ts';
import { linksOfConcepts, type StoredLinks } from './condition.queries.ts';
import { relationsIn, type Relations } from './relations.ts';
import { massOf, substanceOf, type Composition } from './substance.ts';

/** How many concepts of each kind are looked at for one concept: the wider ones, its conditions, who else has these. */
const LINKS_LIMIT = 1_000;

const linksById = perOperation(
  (operation) =>
    new DataLoader<string, StoredLinks | null>(async (ids) => {
      const rows = await operation.read(linksOfConcepts, { ids, limit: LINKS_LIMIT });
      const links = new Map(rows.map((row) => [row.concept, row]));
      return ids.map((id) => links.get(id) ?? null);
    }),
);

/** How these concepts stand to each other. */
export async function relationsAmong(operation: Operation, ids: readonly string[]): Promise<Relations> {
  const links = await Promise.all(ids.map((id) => linksById(operation).load(id)));
  return relationsIn(links.filter((one) => one !== null));
}

/** The molar mass of a concept in g/mol; null where none is known. */
export async function molarMassOf(operation: Operation, concept: string): Promise<number | null> {
  const links = await linksById(operation).load(concept);
  return links === null ? null : massOf(concept, compositionIn([links]));
}

/** By the ids of some concepts the id of what an amount of each is an amount of. */
export async function substancesOf(
  operation: Operation,
  concepts: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all([...new Set(concepts)].map((id) => linksById(operation).load(id)));
  const known = all.filter((links) => links !== null);
  return new Map(known.map((links) => [links.concept, substanceOf(links.concept, compositionIn([links]))]));
}

function compositionIn(all: readonly StoredLinks[]): Composition {
  return new Map(all.flatMap(({ ingredients }) => ingredients.map((one) => [one.id, one] as const)));
}

/** What is known of all concepts that these claims and contexts name, in one query for links and one for kin. */
export async function gatherKnowledge(operation: Operation, cases: readonly Case[]): Promise<Knowledge> {
  const species = new Set(cases.flatMap((one) => namedSpecies(one)));
  const compared = new Set(cases.flatMap((one) => namedConcepts(one)));
  const [links, kin] = await Promise.all([
    Promise.all([...compared].map((id) => linksById(operation).load(id))),
    Promise.all([...species].map((id) => kinOf(operation).load(id))),
  ]);
  const known = links.filter((one) => one !== null);
  return {
    relations: relationsIn(known),
    composition: compositionIn(known),
    species: new Map(kin.flatMap((one) => (one?.complete === true ? [[one.concept, new Set(one.ids)]] : []))),
  };
}

function namedConcepts(one: Case): string[] {
  const { subject, qualifiers, context } = one;
  const { population, dose, form } = context;
  return [
    ...(population === null ? [] : [...population, ...stated('POPULATION', qualifiers)]),
    ...namedSpecies(one),
    ...((dose === null && form === null) || subject === null ? [] : [subject]),
    ...(form === null ? [] : [form, ...stated('FORM', qualifiers)]),
  ];
}

function namedSpecies({ qualifiers, context: { species } }: Case): string[] {
  return species === null ? [] : [species, ...stated('SPECIES', qualifiers)];
}

function stated(dimension: Dimension, qualifiers: readonly Qualifier[]): string[] {
  return qualifiers.flatMap(({ kind, concept }) =>
    KINDS_LOOKED_AT[dimension].includes(kind) && concept !== null ? [concept] : [],
  );
}
