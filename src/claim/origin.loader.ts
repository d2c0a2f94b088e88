import { documentOf } from '../document/document.loader.ts';
import type { Operation } from '../release/operation.ts';
import type { StoredClaim } from './claim.queries.ts';
import { originName } from './origin.ts';

/** The independent source of a claim: texts that descend from one another are one, and so is a dataset. */
export async function originOf(
  operation: Operation,
  { document, source }: Pick<StoredClaim, 'document' | 'source'>,
): Promise<string> {
  return originName(document === null ? null : (await documentOf(operation, document)).root, source);
}
