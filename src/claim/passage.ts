import type { StoredClaim } from './claim.queries.ts';

/** Some words of a document: code points from 0, end exclusive; the words only where the document is verified. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** The place in a document where a claim is made. */
export interface Passage {
  /** Id of the document. */
  readonly document: string;
  /** Code points from 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Of the UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
  /** Null unless the document is verified. */
  readonly quote: string | null;
  /** A BCP-47 tag. */
  readonly language: string;
}

/** The place where a claim is made; null for a row of a dataset, which has none. */
export function passageOf({ document, start, end, sha256, quote, language }: StoredClaim): Passage | null {
  if (document === null || start === null || end === null || sha256 === null || language === null)
    return null;
  return { document, start, end, sha256, quote, language };
}

/** A span, out of the flat properties in which it is stored; null where there is none. */
export function spanOf(start: number | null, end: number | null, text: string | null): Span | null {
  return start === null || end === null ? null : { start, end, text };
}

/** The places of the words that make a claim less or more sure, in order. */
export function hedgesOf({ hedgeStarts, hedgeEnds, hedgeTexts }: StoredClaim): Span[] {
  return hedgeStarts.flatMap(
    (start, index) => spanOf(start, hedgeEnds[index] ?? null, hedgeTexts?.[index] ?? null) ?? [],
  );
}
