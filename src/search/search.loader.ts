import type { ConceptCategory } from '../concept/concept.ts';
import { BadUserInput } from '../errors.ts';
import type { SearchGap } from '../gap/gap.ts';
import { findConcepts, findNearConcepts, type NameFilter } from '../name/findNames.loader.ts';
import type { FoundConcept } from '../name/foundConcept.ts';
import { readSoughtText, SOUGHT_MAXIMUM, type SoughtText } from '../name/soughtText.ts';
import { connect, listOf, type Connection } from '../paging/connection.ts';
import { filterList } from '../paging/filterArguments.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';

/** A page of the concepts that a text names. */
export interface SearchPage extends Connection<FoundConcept> {
  /** Ids of concepts with names like the text, where the search found nothing. */
  didYouMean(): Promise<readonly string[]>;
  /** Why the search found nothing; null where it found something. */
  gap(): Promise<SearchGap | null>;
}

/** One concept of a page with its cursor. */
export interface SearchEdge {
  readonly cursor: string;
  readonly node: FoundConcept;
}

/** What is asked of the field `search`. */
export interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly languages?: readonly string[] | null;
  readonly categories?: readonly ConceptCategory[] | null;
  readonly sources?: readonly string[] | null;
}

const PAGE_DEFAULT = 10;
const SUGGESTIONS_MAXIMUM = 5;

/**
 * A page of the concepts that a text names.
 *
 * @throws BadUserInput when an argument is wrong.
 */
export async function search(operation: Operation, asked: SearchArguments): Promise<SearchPage> {
  const sought = checkText(asked.text);
  const { first, after, ...question } = asked;
  const request = await requestPage(operation, 'search', { first: first ?? PAGE_DEFAULT, after }, question);
  const filter: NameFilter = {
    sources: await shownSources(operation, 'sources', asked.sources),
    languages: filterList('languages', asked.languages),
    categories: filterList('categories', asked.categories),
  };
  const find = () => findConcepts(operation, sought, filter);
  const page = connect<FoundConcept>(request, {
    read: async (key, limit) => listOf((await find()).concepts).read(key, limit),
    async count(limit) {
      const { concepts, complete } = await find();
      return complete ? Math.min(concepts.length, limit) : limit;
    },
  });
  async function didYouMean(): Promise<readonly string[]> {
    if ((await find()).concepts.length > 0) return [];
    return findNearConcepts(operation, sought, filter, SUGGESTIONS_MAXIMUM);
  }
  return {
    ...page,
    didYouMean,
    async gap() {
      const { concepts, complete } = await find();
      if (concepts.length > 0) return null;
      const otherwise = complete ? 'NONE_FOUND_IN_SOURCES' : 'SEARCH_TRUNCATED';
      const reason = (await isElsewhere(operation, sought, filter)) ? 'SOURCE_EXCLUDED' : otherwise;
      return { reason, about: 'CONCEPTS', text: asked.text, didYouMean };
    },
  };
}

/** Whether all sources of the release together have a concept where those that are shown have none. */
async function isElsewhere(operation: Operation, sought: SoughtText, filter: NameFilter): Promise<boolean> {
  const { sources } = await operation.release();
  if (sources.length === filter.sources.length) return false;
  return (await findConcepts(operation, sought, { ...filter, sources })).concepts.length > 0;
}

function checkText(text: string): SoughtText {
  const length = [...text].length;
  if (length > SOUGHT_MAXIMUM) {
    throw new BadUserInput('text', `text: ${length} characters are too many; give at most ${SOUGHT_MAXIMUM}`);
  }
  const sought = readSoughtText(text);
  if (sought === null) {
    const lack = text.trim() === '' ? 'there is nothing in it' : 'it has neither letters nor digits';
    throw new BadUserInput('text', `text: ${lack}; give a name, a CURIE or an id`);
  }
  return sought;
}
