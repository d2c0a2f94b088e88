/** The one source that counts for claims: the document that texts descend from, or of rows their dataset, however many there are. */
export function originName(document: string | null, source: string): string {
  return document === null ? `dataset ${source}` : `document ${document}`;
}
