import type { SeedMessage } from '../format/seed.ts';

/** The lines of a file, without their ends. */
export interface DecodedFile {
  /** `undefined` where a line is not UTF-8. */
  readonly lines: readonly (string | undefined)[];
  readonly faults: readonly SeedMessage[];
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** Reads UTF-8, line by line, so that one broken line hides no other. Lines may end in CR LF. */
export function decodeLines(bytes: Uint8Array, file: string): DecodedFile {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const faults: SeedMessage[] = [];
  const lines: (string | undefined)[] = [];
  for (const [index, line] of splitLines(bytes).entries()) {
    try {
      lines.push(decoder.decode(line).replace(/\r$/u, ''));
    } catch {
      lines.push(undefined);
      faults.push({ file, line: index + 1, text: 'is not UTF-8: save the file as UTF-8' });
    }
  }
  if (lines[0]?.startsWith(BYTE_ORDER_MARK) === true) {
    lines[0] = lines[0].slice(BYTE_ORDER_MARK.length);
    faults.push({ file, line: 1, text: 'begins with a byte order mark: save the file as UTF-8 without one' });
  }
  return { lines, faults };
}

/** The lines of the file; what follows the last line feed is a line only if there is something. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}
