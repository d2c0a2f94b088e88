import { documentOf } from '../document/document.loader.ts';
import type { Operation } from '../release/operation.ts';
import { sourceOf } from '../source/source.loader.ts';
import type { StoredClaim } from './claim.queries.ts';

/** The independent source of a claim: texts that descend from one another are one, and so is a dataset. */
export async function originOf(
  operation: Operation,
  { document, source }: Pick<StoredClaim, 'document' | 'source'>,
): Promise<string> {
  const { kind } = await sourceOf(operation, source);
  return document === null || kind === 'DATASET'
    ? `dataset ${source}`
    : `document ${await rootOf(operation, document)}`;
}

async function rootOf(operation: Operation, document: string): Promise<string> {
  const { derivedFrom } = await documentOf(operation, document);
  return derivedFrom === null ? document : rootOf(operation, derivedFrom);
}
