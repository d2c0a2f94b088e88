import { knownConceptId } from '../concept/concept.loader.ts';
import { kinOf } from '../concept/kin.loader.ts';
import { knownDocuments } from '../document/document.loader.ts';
import { filterList } from '../paging/filterArguments.ts';
import { knownPredicates } from '../predicate/predicate.loader.ts';
import type { PredicateRole } from '../predicate/predicate.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import { levelsFrom, type EvidenceLevel } from '../weighing/level.ts';
import type { BalanceVerdict } from '../weighing/verdict.ts';

/** Which assertions are wanted, as GraphQL gives it. */
export interface AssertionFilter {
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly concept?: string | null;
  readonly includeKin?: boolean | null;
  readonly predicates?: readonly string[] | null;
  readonly roles?: readonly PredicateRole[] | null;
  readonly documents?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly verdicts?: readonly BalanceVerdict[] | null;
  readonly leastLevel?: EvidenceLevel | null;
}

/** Conditions on any assertion; null lets everything through. */
export interface AssertionConditions {
  readonly predicates: readonly string[] | null;
  readonly roles: readonly PredicateRole[] | null;
  readonly documents: readonly string[] | null;
  readonly sources: readonly string[];
  readonly verdicts: readonly BalanceVerdict[] | null;
  readonly levels: readonly EvidenceLevel[] | null;
}

/** Everything that a filter asks of an assertion, in ids of the release. */
export interface ReadFilter extends AssertionConditions {
  /** Ids of which the subject is one; null for any. */
  readonly subjects: readonly string[] | null;
  /** Ids of which the object is one; null for any. */
  readonly objects: readonly string[] | null;
  /** Ids of which the subject or the object is one; null for any. */
  readonly either: readonly string[] | null;
}

/**
 * Reads the argument `filter` of a field that chooses assertions.
 *
 * @throws BadUserInput when an id names nothing, or a list is empty or too long.
 */
export async function readAssertionFilter(
  operation: Operation,
  filter: AssertionFilter,
): Promise<ReadFilter> {
  const includeKin = filter.includeKin ?? false;
  const roles = filterList('filter.roles', filter.roles);
  const verdicts = filterList('filter.verdicts', filter.verdicts);
  const levels = filter.leastLevel == null ? null : levelsFrom(filter.leastLevel);
  const [subjects, objects, either, predicates, documents, shown] = await Promise.all([
    conceptIds(operation, 'filter.subject', filter.subject, includeKin),
    conceptIds(operation, 'filter.object', filter.object, includeKin),
    conceptIds(operation, 'filter.concept', filter.concept, includeKin),
    knownPredicates(operation, 'filter.predicates', filter.predicates),
    knownDocuments(operation, 'filter.documents', filter.documents),
    shownSources(operation, 'filter.sources', filter.sources),
  ]);
  const sources = shown.map(({ id }) => id);
  return { subjects, objects, either, predicates, roles, documents, sources, verdicts, levels };
}

/** Ids of the concept that an argument names, and of its kin if they are wanted; null where it was not given. */
async function conceptIds(
  operation: Operation,
  argument: string,
  identifier: string | null | undefined,
  includeKin: boolean,
): Promise<readonly string[] | null> {
  if (identifier == null) return null;
  const kin = includeKin ? await kinOf(operation).load(identifier) : null;
  if (kin !== null) return kin.ids;
  const id = await knownConceptId(operation, argument, identifier);
  return id === null ? null : [id];
}
