/** A body of texts curated by hand, or an imported dataset. */
export const SOURCE_KINDS = ['DOCUMENTS', 'DATASET'] as const;
