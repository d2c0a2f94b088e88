import type { StoredClaim } from './claim.queries.ts';

/** A row of a dataset as it was imported. */
export interface SourceRecord {
  readonly id: string;
  /** CURIEs. */
  readonly publications: readonly string[];
  /** Any JSON. */
  readonly properties: unknown;
}

/** The row that a claim is; null for a claim of a document. */
export function recordOf({
  recordId,
  recordPublications,
  recordProperties,
}: StoredClaim): SourceRecord | null {
  if (recordId === null || recordProperties === null) return null;
  return {
    id: recordId,
    publications: recordPublications,
    properties: JSON.parse(recordProperties) as unknown,
  };
}
