/** Where words stand: in code points from 0, the end exclusive. */
export type CodePointSpan = readonly [start: number, end: number];

/** A text whose places are counted in code points. */
export interface CodePointText {
  /** Length in code points. */
  readonly length: number;
  /** The words of a span; its ends must lie within the text. */
  readonly slice: (span: CodePointSpan) => string;
}

/** Indexes a text once, so that each span is cut in time proportional to its own length. */
export function codePointText(text: string): CodePointText {
  const starts = codeUnitOfEachCodePoint(text);
  const unitAt = (codePoint: number) => starts[codePoint] ?? text.length;
  return { length: starts.length, slice: ([start, end]) => text.slice(unitAt(start), unitAt(end)) };
}

function codeUnitOfEachCodePoint(text: string): Uint32Array {
  const starts = new Uint32Array(text.length);
  let length = 0;
  for (let unit = 0; unit < text.length; unit += isPairAt(text, unit) ? 2 : 1) {
    starts[length] = unit;
    length += 1;
  }
  return starts.subarray(0, length);
}

function isPairAt(text: string, unit: number): boolean {
  return (text.codePointAt(unit) ?? 0) > 0xffff;
}
