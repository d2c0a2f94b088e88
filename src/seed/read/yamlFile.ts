import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type ParsedNode,
} from 'yaml';
import type { SeedMessage } from '../format/seed.ts';
import { decodeLines } from './decode.ts';
import type { FieldPath, Placed } from './placed.ts';

/** A YAML file: its value with the places of its fields, or its words where it cannot be parsed. */
export type YamlFile =
  | { readonly value: Placed<unknown>; readonly faults: readonly SeedMessage[] }
  | { readonly text: string; readonly faults: readonly SeedMessage[] };

/** Reads a YAML file. A key that is there twice is a fault and hides no other one; other errors leave no value. */
export function readYaml(bytes: Uint8Array, file: string): YamlFile {
  const { lines, faults: decodingFaults } = decodeLines(bytes, file);
  const text = lines.map((line) => line ?? '').join('\n');
  if (lines.includes(undefined)) return { text, faults: decodingFaults };

  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const problems = [...document.errors, ...document.warnings];
  const repeatedKeys = problems.filter(({ code }) => code === 'DUPLICATE_KEY');
  // What follows the first error is often only its consequence.
  const [firstError] = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const faults: SeedMessage[] = [
    ...decodingFaults,
    ...repeatedKeys.map(({ pos: [start] }) => ({
      file,
      line: lineAt(start),
      text: `the key "${keyAt(text, start)}" is there twice: keep one`,
    })),
  ];
  if (firstError !== undefined) {
    faults.push({ file, line: lineAt(firstError.pos[0]), text: `is not YAML: ${firstError.message}` });
    return { text, faults };
  }
  try {
    const placeOf = (path: FieldPath) => ({ file, line: lineAt(offsetOf(document, path)) });
    return { value: { row: document.toJS(), placeOf }, faults };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { text, faults: [...faults, { file, line: 1, text: `is not YAML: ${reason}` }] };
  }
}

/** An entry of a list, as a row of its own. */
export function entryOf(list: Placed<unknown>, entry: unknown, index: number): Placed<unknown> {
  return { row: entry, placeOf: (path) => list.placeOf([index, ...path]) };
}

function keyAt(text: string, offset: number): string {
  return /^["']?([^"':\s]+)/u.exec(text.slice(offset))?.[1] ?? '';
}

/** Where a field begins: its key, or its value in a list; what holds it where it is not there. */
function offsetOf(document: Document.Parsed, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? (node as ParsedNode).range[0] : undefined;
}
