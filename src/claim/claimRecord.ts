/** A row of a dataset as it was imported. */
export interface SourceRecord {
  readonly id: string;
  /** CURIEs. */
  readonly publications: readonly string[];
  /** Any JSON. */
  readonly properties: unknown;
}
