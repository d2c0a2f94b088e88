/** Whether the text of a document was there at load, and was the text that the offsets were counted in. */
export const VERIFICATIONS = ['VERIFIED', 'SOURCE_MISSING', 'MISMATCH'] as const;
