import { knownAssertionId } from '../assertion/assertion.loader.ts';
import { knownConceptId } from '../concept/concept.loader.ts';
import { knownDocuments } from '../document/document.loader.ts';
import { connect, type Connection } from '../paging/connection.ts';
import { filterList } from '../paging/filterArguments.ts';
import { listFrom, listsFrom } from '../paging/listQuery.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { knownPredicates } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import { knownStudyId } from '../study/study.loader.ts';
import { knownProposition } from './claim.loader.ts';
import type { Certainty, Presence, Stance } from './claim.ts';
import { claimPage, claimsOfParents, type CLAIM_PARENTS, type StoredClaim } from './claim.queries.ts';

type ParentKind = (typeof CLAIM_PARENTS)[number];

/** Conditions on any list of claims; null lets everything through. */
interface Conditions {
  readonly shown: readonly string[];
  readonly documents: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly certainty: readonly Certainty[] | null;
  readonly stance: readonly Stance[] | null;
  readonly presence: readonly Presence[] | null;
}

/** Conditions by which a list can begin instead of reading all claims. */
interface Ends {
  readonly assertion: string | null;
  readonly concept: string | null;
  readonly proposition: string | null;
  readonly study: string | null;
}

const NO_CONDITIONS: Omit<Conditions, 'shown'> & Ends = {
  documents: null,
  languages: null,
  predicates: null,
  certainty: null,
  stance: null,
  presence: null,
  assertion: null,
  concept: null,
  proposition: null,
  study: null,
};

const listsOfParents = listsFrom(
  (
    operation,
    parents: readonly { readonly id: string }[],
    filter: Conditions & Ends & { readonly kind: ParentKind },
    stretch,
  ) => operation.read(claimsOfParents, { parents, ...filter, ...stretch }),
);

/** A page of a list of claims. */
export type ClaimPage = Connection<StoredClaim>;

/** Which claims are wanted, as GraphQL gives it. */
interface ClaimFilter {
  readonly documents?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly concept?: string | null;
  readonly assertion?: string | null;
  readonly proposition?: string | null;
  readonly predicates?: readonly string[] | null;
  readonly certainty?: readonly Certainty[] | null;
  readonly stance?: readonly Stance[] | null;
  readonly presence?: readonly Presence[] | null;
  readonly study?: string | null;
  readonly sources?: readonly string[] | null;
}

/** A page of the claims that a filter lets through. */
export async function listClaims(
  operation: Operation,
  page: PageArguments,
  filter: ClaimFilter,
): Promise<ClaimPage> {
  const [request, conditions, assertion, study, proposition, concept] = await Promise.all([
    requestPage(operation, 'claims', page, { filter }),
    conditionsOf(operation, filter),
    knownAssertionId(operation, 'filter.assertion', filter.assertion),
    knownStudyId(operation, 'filter.study', filter.study),
    knownProposition(operation, 'filter.proposition', filter.proposition),
    knownConceptId(operation, 'filter.concept', filter.concept),
  ]);
  const ends = { assertion, study, proposition, concept };
  const beginning = beginningOf(ends);
  const list =
    beginning === null
      ? listFrom((stretch) => operation.read(claimPage, { ...conditions, ...stretch }))
      : listsOfParents(operation, { id: beginning.id }, { ...conditions, ...ends, kind: beginning.kind });
  return connect(request, list);
}

/** A page of the claims that state or deny an assertion. */
export async function listClaimsOn(
  operation: Operation,
  assertion: string,
  page: PageArguments,
  sources: readonly string[] | null | undefined,
): Promise<ClaimPage> {
  const shown = await shownSources(operation, 'sources', sources);
  const parent = { kind: 'ASSERTION', id: assertion } as const;
  return listClaimsOf(operation, parent, page, shown, sources);
}

/** A page of the claims that a document makes or that cite a study; all are of its own source. */
export async function listClaimsFrom(
  operation: Operation,
  kind: 'DOCUMENT' | 'STUDY',
  id: string,
  page: PageArguments,
): Promise<ClaimPage> {
  const { sources } = await operation.release();
  return listClaimsOf(operation, { kind, id }, page, sources, null);
}

async function listClaimsOf(
  operation: Operation,
  { kind, id }: { readonly kind: ParentKind; readonly id: string },
  page: PageArguments,
  sources: readonly { readonly version: string }[],
  asked: readonly string[] | null | undefined,
): Promise<ClaimPage> {
  const request = await requestPage(operation, 'claims', page, { kind, of: id, sources: asked });
  const shown = sources.map(({ version }) => version);
  return connect(request, listsOfParents(operation, { id }, { ...NO_CONDITIONS, shown, kind }));
}

async function conditionsOf(operation: Operation, filter: ClaimFilter): Promise<Conditions> {
  const languages = filterList('filter.languages', filter.languages);
  const certainty = filterList('filter.certainty', filter.certainty);
  const stance = filterList('filter.stance', filter.stance);
  const presence = filterList('filter.presence', filter.presence);
  const [documents, predicates, sources] = await Promise.all([
    knownDocuments(operation, 'filter.documents', filter.documents),
    knownPredicates(operation, 'filter.predicates', filter.predicates),
    shownSources(operation, 'filter.sources', filter.sources),
  ]);
  return {
    shown: sources.map(({ version }) => version),
    documents,
    languages: languages?.map((language) => language.toLowerCase()) ?? null,
    predicates,
    certainty,
    stance,
    presence,
  };
}

/** Where to begin: where the fewest claims are to be expected. */
function beginningOf({
  assertion,
  study,
  proposition,
  concept,
}: Ends): { kind: ParentKind; id: string } | null {
  if (assertion !== null) return { kind: 'ASSERTION', id: assertion };
  if (study !== null) return { kind: 'STUDY', id: study };
  if (proposition !== null) return { kind: 'PROPOSITION', id: proposition };
  if (concept !== null) return { kind: 'CONCEPT', id: concept };
  return null;
}
