import DataLoader from 'dataloader';
import { knownConceptId } from '../concept/concept.loader.ts';
import { knownDocuments } from '../document/document.loader.ts';
import { connect, type Connection } from '../paging/connection.ts';
import { filterList } from '../paging/filterArguments.ts';
import { listFrom } from '../paging/listQuery.ts';
import { PAGE_MAXIMUM, requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import type { DisagreementKind } from './disagreement.ts';
import {
  disagreementPage,
  disagreementParts,
  disagreementsOfConcept,
  type DisagreementParts,
  type StoredDisagreement,
} from './disagreement.queries.ts';

/** A disagreement, and which sources are shown of it. */
export interface ShownDisagreement extends StoredDisagreement {
  /** Ids of sources, in alphabetical order. */
  readonly sources: readonly string[];
}

/** A page of a list of disagreements. */
export type DisagreementPage = Connection<ShownDisagreement>;

/** Which disagreements are wanted, as GraphQL gives it. */
interface DisagreementFilter {
  readonly kinds?: readonly DisagreementKind[] | null;
  readonly concept?: string | null;
  readonly documents?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
}

/** A page of the disagreements that a filter lets through. */
export async function listDisagreements(
  operation: Operation,
  page: PageArguments,
  filter: DisagreementFilter,
): Promise<DisagreementPage> {
  const kinds = filterList('filter.kinds', filter.kinds);
  const [request, concept, documents, shown] = await Promise.all([
    requestPage(operation, 'disagreements', page, { filter }),
    knownConceptId(operation, 'filter.concept', filter.concept),
    knownDocuments(operation, 'filter.documents', filter.documents),
    shownSources(operation, 'filter.sources', filter.sources),
  ]);
  const sources = shown.map(({ id }) => id);
  const conditions = { kinds, documents, sources };
  const list = listFrom<StoredDisagreement>((stretch) =>
    concept === null
      ? operation.read(disagreementPage, { ...conditions, ...stretch })
      : operation.read(disagreementsOfConcept, { concept, ...conditions, ...stretch }),
  );
  return connect(request, {
    ...list,
    read: async (after, limit) =>
      (await list.read(after, limit)).map((disagreement) => ({ ...disagreement, sources })),
  });
}

/** Who takes part in a disagreement, of the sources shown. */
export const partsOf = perOperation(
  (operation) =>
    new DataLoader<ShownDisagreement, DisagreementParts, string>(
      async (wanted) => {
        const groups = Map.groupBy(wanted, ({ sources }) => sources.join(' '));
        const answers = await Promise.all([...groups.values()].map((group) => readParts(operation, group)));
        const parts = new Map(answers.flat());
        return wanted.map(
          (one) => parts.get(shownKey(one)) ?? new Error(`the release has no disagreement ${one.id}`),
        );
      },
      { cacheKeyFn: shownKey },
    ),
);

/** Tells disagreements apart, and how much is shown of each. */
export const shownKey = ({ id, sources }: ShownDisagreement) => `${id} ${sources.join(' ')}`;

async function readParts(operation: Operation, group: readonly ShownDisagreement[]) {
  const sources = group[0]?.sources ?? [];
  const ids = group.map(({ id }) => id);
  const rows = await operation.read(disagreementParts, { ids, sources, limit: PAGE_MAXIMUM });
  const parts = new Map(rows.map((row) => [row.id, row]));
  return group.flatMap((one) => {
    const own = parts.get(one.id);
    return own === undefined ? [] : [[shownKey(one), own] as const];
  });
}
