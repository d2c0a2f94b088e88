/** A store of parsed documents, as Yoga asks for one. */
export interface DocumentCache<Parsed> {
  get(text: string): Parsed | undefined;
  set(text: string, parsed: Parsed): void;
}

/**
 * Keeps what was used last, as long as the texts together have at most so many UTF-16 code units. A parsed document takes
 * up to about 150 bytes for each: a bound on the number of documents alone would not bound the memory.
 */
export function createDocumentCache<Parsed>(maxCharacters: number): DocumentCache<Parsed> {
  const kept = new Map<string, Parsed>();
  let characters = 0;

  return {
    get(text) {
      const parsed = kept.get(text);
      if (parsed !== undefined) {
        kept.delete(text);
        kept.set(text, parsed);
      }
      return parsed;
    },
    set(text, parsed) {
      if (text.length > maxCharacters) return;
      if (!kept.has(text)) characters += text.length;
      kept.set(text, parsed);
      for (const oldest of kept.keys()) {
        if (characters <= maxCharacters) break;
        kept.delete(oldest);
        characters -= oldest.length;
      }
    },
  };
}
