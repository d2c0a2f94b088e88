import DataLoader from 'dataloader';
import { BadUserInput } from '../errors.ts';
import { connect, listOf, type Connection } from '../paging/connection.ts';
import { findNearConcepts } from '../name/findNames.loader.ts';
import { readSoughtText, SOUGHT_MAXIMUM } from '../name/soughtText.ts';
import { filterList } from '../paging/filterArguments.ts';
import { listFrom } from '../paging/listQuery.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import { HOW_TO_NAME_A_CONCEPT } from './askedIdentifier.ts';
import type { ConceptCategory } from './concept.ts';
import { conceptPage, conceptsByIdentifiers, conceptsByIds, type StoredConcept } from './concept.queries.ts';

/** Concepts by their own id: what something stored names. */
const conceptsById = perOperation(
  (operation) =>
    new DataLoader<string, StoredConcept | null>(async (ids) => {
      const rows = await operation.read(conceptsByIds, { ids });
      const concepts = new Map(rows.map(({ concept }) => [concept.id, concept]));
      return ids.map((id) => concepts.get(id) ?? null);
    }),
);

/** Concepts by any id that leads to them: what a client names. */
const conceptsByIdentifier = perOperation(
  (operation) =>
    new DataLoader<string, StoredConcept | null>(async (identifiers) => {
      const rows = await operation.read(conceptsByIdentifiers, { identifiers });
      const concepts = new Map(rows.map(({ identifier, concept }) => [identifier, concept]));
      for (const concept of concepts.values()) conceptsById(operation).prime(concept.id, concept);
      return identifiers.map((identifier) => concepts.get(identifier) ?? null);
    }),
);

/** The concept that something stored names. */
export async function conceptOf(operation: Operation, id: string): Promise<StoredConcept> {
  const concept = await conceptsById(operation).load(id);
  if (concept === null) throw new Error(`the release has no concept ${id}, though something names it`);
  return concept;
}

/** The concept that an id given by a client leads to: a slug, a former id, a source's own id, or an exact and verified CURIE. */
export function findConcept(operation: Operation, identifier: string): Promise<StoredConcept | null> {
  return conceptsByIdentifier(operation).load(identifier);
}

const SUGGESTIONS_MAXIMUM = 5;

/**
 * Concepts that an id which names nothing may have been meant to name, nearest first: by their ids, CURIEs and names in every
 * language. At most 5.
 */
export async function suggestedConcepts(
  operation: Operation,
  unknown: string,
): Promise<readonly StoredConcept[]> {
  const ids = await suggestedIds(operation, unknown, null);
  return Promise.all(ids.map((id) => conceptOf(operation, id)));
}

async function suggestedIds(
  operation: Operation,
  unknown: string,
  categories: readonly ConceptCategory[] | null,
): Promise<readonly string[]> {
  const sought = readSoughtText([...unknown].slice(0, SOUGHT_MAXIMUM).join(''));
  if (sought === null) return [];
  const { sources } = await operation.release();
  const filter = { sources, languages: null, categories };
  return findNearConcepts(operation, sought, filter, SUGGESTIONS_MAXIMUM);
}

/** What an error about an id tells beside: the ids of concepts of these categories that are near it, or `otherwise` where none is. */
export async function nearIdsOr(
  otherwise: string,
  operation: Operation,
  id: string,
  categories: readonly ConceptCategory[] | null,
): Promise<string> {
  const near = await suggestedIds(operation, id, categories);
  return near.length === 0 ? otherwise : `near it are ${near.join(', ')}`;
}

/**
 * The concepts that an argument names, in the order of their ids as given.
 *
 * @throws BadUserInput when an id names none, with the ids of concepts that may have been meant.
 */
export async function knownConcepts(
  operation: Operation,
  argument: string,
  identifiers: readonly string[],
): Promise<readonly StoredConcept[]> {
  const concepts = await Promise.all(identifiers.map((identifier) => findConcept(operation, identifier)));
  const unknown = identifiers.find((_, index) => concepts[index] === null);
  if (unknown === undefined) return concepts.filter((concept) => concept !== null);
  const advice = await nearIdsOr(HOW_TO_NAME_A_CONCEPT, operation, unknown, null);
  throw new BadUserInput(argument, `${argument}: no concept has the id "${unknown}"; ${advice}`);
}

/**
 * Id of the concept that an argument names, or null where it was not given.
 *
 * @throws BadUserInput when it names none.
 */
export async function knownConceptId(
  operation: Operation,
  argument: string,
  identifier: string | null | undefined,
): Promise<string | null> {
  if (identifier == null) return null;
  const [concept] = await knownConcepts(operation, argument, [identifier]);
  return concept?.id ?? null;
}

/** A page of a list of concepts. */
export type ConceptPage = Connection<StoredConcept>;

/** Which concepts are wanted, as GraphQL gives it. */
interface ConceptFilter {
  readonly categories?: readonly ConceptCategory[] | null;
  readonly ids?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
}

/** A page of the concepts that a filter lets through. */
export async function listConcepts(
  operation: Operation,
  page: PageArguments,
  filter: ConceptFilter,
): Promise<ConceptPage> {
  const request = await requestPage(operation, 'concepts', page, { filter });
  const categories = filterList('filter.categories', filter.categories);
  const ids = filterList('filter.ids', filter.ids);
  const shown = await shownSources(operation, 'filter.sources', filter.sources);
  const sources = shown.map(({ id }) => id);
  if (ids !== null) {
    const named = await knownConcepts(operation, 'filter.ids', ids);
    const passing = [...new Map(named.map((concept) => [concept.id, concept])).values()]
      .filter((concept) => categories?.includes(concept.category) ?? true)
      .filter((concept) => concept.sources.some((source) => sources.includes(source)))
      .sort((left, right) => (left.orderKey < right.orderKey ? -1 : 1));
    return connect(request, listOf(passing));
  }
  return connect(
    request,
    listFrom((stretch) => operation.read(conceptPage, { categories, sources, ...stretch })),
  );
}
