import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { listRow, stretchParameters } from '../paging/listQuery.ts';
import { VERIFICATIONS } from './document.ts';

const storedDocument = z.object({
  id: z.string(),
  orderKey: z.string(),
  title: z.string(),
  language: z.string(),
  url: z.string().nullable().default(null),
  sha256: z.string(),
  source: z.string(),
  derivedFrom: z.string().nullable().default(null),
  root: z
    .string()
    .describe('Id of the oldest document that it descends from; its own where it descends from none'),
  verification: z.enum(VERIFICATIONS),
});

/** A document as it is stored, without its text. */
export type StoredDocument = z.output<typeof storedDocument>;

const DOCUMENT_IDS = z.object({
  versions: z.array(z.string()).readonly(),
  ids: z.array(z.string()).readonly(),
});

/** The documents with these ids. No row for an unknown one. */
export const documentsByIds = declareQuery({
  id: 'document.byIds',
  cypher: `
MATCH (document:Document)
WHERE document.version IN $versions AND document.id IN $ids
RETURN document {.*, text: null} AS document`,
  parameters: DOCUMENT_IDS,
  row: z.object({ document: storedDocument }),
});

/** The texts of those of these documents that are verified. */
export const textsOfDocuments = declareQuery({
  id: 'document.texts',
  cypher: `
MATCH (document:Document)
WHERE document.version IN $versions AND document.id IN $ids AND document.text IS NOT NULL
RETURN document.id AS id, document.text AS text`,
  parameters: DOCUMENT_IDS,
  row: z.object({ id: z.string(), text: z.string() }),
});

/** The documents of some sources in the order of their keys. */
export const documentPage = declareQuery({
  id: 'document.page',
  cypher: `
MATCH (document:Document)
WHERE document.version IN $shown AND document.orderKey > $after
WITH document ORDER BY document.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE document END AS document, count(*) AS count
RETURN document {.*, text: null} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({
    shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
    ...stretchParameters,
  }),
  row: listRow(storedDocument),
});

const storedReference = z.object({
  id: z.string(),
  number: z.string(),
  url: z.string().nullable().default(null),
  truncated: z.boolean(),
});

/** An entry of a document's list of references. */
export type StoredReference = z.output<typeof storedReference>;

/** The list of references of each document, in its order. */
export const referencesOfDocuments = declareQuery({
  id: 'reference.ofDocuments',
  cypher: `
MATCH (document:Document)
WHERE document.version IN $versions AND document.id IN $ids
RETURN document.id AS owner, COLLECT {
  MATCH (document)-[:HAS_REFERENCE]->(reference:Reference)
  RETURN reference {.*} ORDER BY reference.position
} AS references`,
  parameters: DOCUMENT_IDS,
  row: z.object({ owner: z.string(), references: z.array(storedReference) }),
});

/** The references that each claim points to, in the order of its document's list. */
export const referencesOfClaims = declareQuery({
  id: 'reference.ofClaims',
  cypher: `
MATCH (claim:Claim)
WHERE claim.version IN $versions AND claim.id IN $ids
RETURN claim.id AS owner, COLLECT {
  MATCH (claim)-[:CITES]->(reference:Reference)
  RETURN reference {.*} ORDER BY reference.position
} AS references`,
  parameters: DOCUMENT_IDS,
  row: z.object({ owner: z.string(), references: z.array(storedReference) }),
});
