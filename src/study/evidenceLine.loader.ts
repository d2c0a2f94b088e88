import DataLoader from 'dataloader';
import { connect, type Connection } from '../paging/connection.ts';
import { listsFrom } from '../paging/listQuery.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import {
  evidenceLinesByIds,
  evidenceLinesOfParents,
  type EVIDENCE_LINE_PARENTS,
  type StoredEvidenceLine,
} from './evidenceLine.queries.ts';

type ParentKind = (typeof EVIDENCE_LINE_PARENTS)[number];

const linesById = perOperation(
  (operation) =>
    new DataLoader<string, StoredEvidenceLine>(async (ids) => {
      const rows = await operation.read(evidenceLinesByIds, { ids });
      const lines = new Map(rows.map(({ line }) => [line.id, line]));
      return ids.map((id) => lines.get(id) ?? new Error(`the release has no evidence line ${id}`));
    }),
);

/** The evidence line that something stored names. */
export function evidenceLineOf(operation: Operation, id: string): Promise<StoredEvidenceLine> {
  return linesById(operation).load(id);
}

const listsOfParents = listsFrom(
  (
    operation,
    parents: readonly { readonly id: string }[],
    filter: { readonly kind: ParentKind; readonly shown: readonly string[] },
    stretch,
  ) => operation.read(evidenceLinesOfParents, { parents, ...filter, ...stretch }),
);

/** A page of a list of evidence lines. */
export type EvidenceLinePage = Connection<StoredEvidenceLine>;

/** A page of what studies say about an assertion. */
export async function listEvidenceOn(
  operation: Operation,
  assertion: string,
  page: PageArguments,
  sources: readonly string[] | null | undefined,
): Promise<EvidenceLinePage> {
  const shown = await shownSources(operation, 'sources', sources);
  return listEvidence(operation, { kind: 'ASSERTION', id: assertion }, page, shown, sources);
}

/** A page of what a study says about assertions; all lines are of its own source. */
export async function listEvidenceOf(
  operation: Operation,
  study: string,
  page: PageArguments,
): Promise<EvidenceLinePage> {
  const { sources } = await operation.release();
  return listEvidence(operation, { kind: 'STUDY', id: study }, page, sources, null);
}

async function listEvidence(
  operation: Operation,
  { kind, id }: { readonly kind: ParentKind; readonly id: string },
  page: PageArguments,
  sources: readonly { readonly version: string }[],
  asked: readonly string[] | null | undefined,
): Promise<EvidenceLinePage> {
  const request = await requestPage(operation, 'evidenceLines', page, { kind, of: id, sources: asked });
  const shown = sources.map(({ version }) => version);
  return connect(request, listsOfParents(operation, { id }, { kind, shown }));
}
