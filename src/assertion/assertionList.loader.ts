import { kinOf } from '../concept/kin.loader.ts';
import { connect, type Connection } from '../paging/connection.ts';
import { listFrom, listsFrom } from '../paging/listQuery.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { knownPredicates } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import { assertionPage, assertionsOfConcepts, type StoredAssertion } from './assertion.queries.ts';
import { readAssertionFilter, type AssertionConditions, type AssertionFilter } from './assertionFilter.ts';

/** The side of an assertion on which a concept stands. */
type Side = 'SUBJECT' | 'OBJECT';

const NO_CONDITIONS: Omit<AssertionConditions, 'sources'> = {
  predicates: null,
  roles: null,
  documents: null,
  verdicts: null,
  levels: null,
};

/** A concept, or it and its kin, whose assertions are wanted. */
interface Anchor {
  readonly id: string;
  readonly concepts: readonly string[];
  readonly side: Side | null;
}

const listsOfConcepts = listsFrom(
  (
    operation,
    parents: readonly Anchor[],
    conditions: AssertionConditions & {
      readonly objects: readonly string[] | null;
      readonly either: readonly string[] | null;
    },
    stretch,
  ) => operation.read(assertionsOfConcepts, { parents, ...conditions, ...stretch }),
);

/** A page of a list of assertions. */
export type AssertionPage = Connection<StoredAssertion>;

/**
 * A page of the assertions that a filter lets through.
 *
 * @param filter - Null where the request says null itself, which the default of the schema does not replace.
 */
export async function listAssertions(
  operation: Operation,
  page: PageArguments,
  filter: AssertionFilter | null,
): Promise<AssertionPage> {
  const [request, { subjects, objects, either, ...conditions }] = await Promise.all([
    requestPage(operation, 'assertions', page, { filter }),
    readAssertionFilter(operation, filter ?? {}),
  ]);
  const anchor = anchorOf(subjects, objects, either);
  const list =
    anchor === null
      ? listFrom((stretch) => operation.read(assertionPage, { ...conditions, ...stretch }))
      : listsOfConcepts(operation, anchor, { ...conditions, objects, either });
  return connect(request, list);
}

/** A page of the assertions about one concept. */
export async function listAssertionsOf(
  operation: Operation,
  concept: string,
  page: PageArguments,
  filter: {
    readonly role?: Side | null;
    readonly predicates?: readonly string[] | null;
    readonly includeKin?: boolean | null;
    readonly sources?: readonly string[] | null;
  },
): Promise<AssertionPage> {
  const [request, kin, predicates, shown] = await Promise.all([
    requestPage(operation, 'assertions', page, { of: concept, filter }),
    filter.includeKin === true ? kinOf(operation).load(concept) : null,
    knownPredicates(operation, 'predicates', filter.predicates),
    shownSources(operation, 'sources', filter.sources),
  ]);
  const anchor = { id: concept, concepts: kin?.ids ?? [concept], side: filter.role ?? null };
  const conditions = { ...NO_CONDITIONS, predicates, sources: shown.map(({ id }) => id) };
  return connect(request, listsOfConcepts(operation, anchor, { ...conditions, objects: null, either: null }));
}

/** Where to begin: at the side that is named, since an object or a concept named besides is a condition on its assertions. */
function anchorOf(
  subjects: readonly string[] | null,
  objects: readonly string[] | null,
  either: readonly string[] | null,
): Anchor | null {
  if (subjects !== null) return { id: 'subject', concepts: subjects, side: 'SUBJECT' };
  if (objects !== null) return { id: 'object', concepts: objects, side: 'OBJECT' };
  if (either !== null) return { id: 'concept', concepts: either, side: null };
  return null;
}
