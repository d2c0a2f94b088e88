import DataLoader from 'dataloader';
import { BadUserInput } from '../errors.ts';
import { connect, type Connection } from '../paging/connection.ts';
import { filterList } from '../paging/filterArguments.ts';
import { listFrom } from '../paging/listQuery.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import {
  documentPage,
  documentsByIds,
  referencesOfClaims,
  referencesOfDocuments,
  textsOfDocuments,
  type StoredDocument,
  type StoredReference,
} from './document.queries.ts';

const documentsById = perOperation(
  (operation) =>
    new DataLoader<string, StoredDocument | null>(async (ids) => {
      const rows = await operation.read(documentsByIds, { ids });
      const documents = new Map(rows.map(({ document }) => [document.id, document]));
      return ids.map((id) => documents.get(id) ?? null);
    }),
);

/** The document with an id given by a client, or null. */
export function findDocument(operation: Operation, id: string): Promise<StoredDocument | null> {
  return documentsById(operation).load(id);
}

/** The document that something stored names. */
export async function documentOf(operation: Operation, id: string): Promise<StoredDocument> {
  const document = await findDocument(operation, id);
  if (document === null) throw new Error(`the release has no document ${id}, though something names it`);
  return document;
}

/**
 * The documents that an argument names, or null where it was not given.
 *
 * @throws BadUserInput when the list is empty or too long, or an id names no document.
 */
export async function knownDocuments(
  operation: Operation,
  argument: string,
  ids: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  const wanted = filterList(argument, ids);
  if (wanted === null) return null;
  const documents = await Promise.all(wanted.map((id) => findDocument(operation, id)));
  const unknown = wanted.find((_, index) => documents[index] === null);
  if (unknown === undefined) return wanted;
  throw new BadUserInput(
    argument,
    `${argument}: no document has the id "${unknown}"; \`documents\` lists them`,
  );
}

/** A page of a list of documents. */
export type DocumentPage = Connection<StoredDocument>;

/** A page of the documents of some sources. */
export async function listDocuments(
  operation: Operation,
  page: PageArguments,
  sources: readonly string[] | null | undefined,
): Promise<DocumentPage> {
  const request = await requestPage(operation, 'documents', page, { sources });
  const shown = (await shownSources(operation, 'sources', sources)).map(({ version }) => version);
  return connect(
    request,
    listFrom((stretch) => operation.read(documentPage, { shown, ...stretch })),
  );
}

/** The text of a document by its id; null unless the document is verified. */
export const textOf = perOperation(
  (operation) =>
    new DataLoader<string, string | null>(async (ids) => {
      const rows = await operation.read(textsOfDocuments, { ids });
      const texts = new Map(rows.map(({ id, text }) => [id, text]));
      return ids.map((id) => texts.get(id) ?? null);
    }),
);

/** The list of references of a document by its id, in its order. */
export const documentReferences = loadReferences(referencesOfDocuments);

/** The references that a claim points to by the claim's id, in the order of its document's list. */
export const claimReferences = loadReferences(referencesOfClaims);

function loadReferences(query: typeof referencesOfDocuments) {
  return perOperation(
    (operation) =>
      new DataLoader<string, readonly StoredReference[]>(async (ids) => {
        const rows = await operation.read(query, { ids });
        const references = new Map(rows.map((row) => [row.owner, row.references]));
        return ids.map((id) => references.get(id) ?? []);
      }),
  );
}
