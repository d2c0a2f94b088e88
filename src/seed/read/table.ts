import type { z } from 'zod';
import type { SeedMessage } from '../format/seed.ts';
import { parseRow } from './parseRow.ts';
import type { Placed, PlacedTable } from './placed.ts';

/** What a file has in the place of a row: a value, or words that could not be parsed. */
export type RawRow =
  { readonly parsed: Placed<unknown> } | { readonly unparsed: Placed<unknown>; readonly text: string };

/** Parses each row of a file by its schema. */
export function tableOf<Row>(
  rawRows: readonly RawRow[],
  schemaOf: (row: unknown) => z.ZodType<Row>,
): { table: PlacedTable<Row>; faults: SeedMessage[] } {
  const rows: Placed<Row>[] = [];
  const unreadRows: Placed<unknown>[] = [];
  const unreadIds = new Set<string>();
  const faults: SeedMessage[] = [];
  for (const raw of rawRows) {
    if ('unparsed' in raw) {
      unreadRows.push(raw.unparsed);
      for (const id of idsInText(raw.text)) unreadIds.add(id);
      continue;
    }
    const result = parseRow(schemaOf(raw.parsed.row), raw.parsed);
    if ('row' in result) {
      rows.push(result.row);
    } else {
      faults.push(...result.faults);
      unreadRows.push(result.unread);
      for (const id of idsInValue(result.unread.row)) unreadIds.add(id);
    }
  }
  return { table: { rows, unreadRows, unreadIds }, faults };
}

/** One table of the tables of several files. */
export function joinTables<Row>(tables: readonly PlacedTable<Row>[]): PlacedTable<Row> {
  return {
    rows: tables.flatMap(({ rows }) => rows),
    unreadRows: tables.flatMap(({ unreadRows }) => unreadRows),
    unreadIds: new Set(tables.flatMap(({ unreadIds }) => [...unreadIds])),
  };
}

/** How far down a row has ids of its own: a document's references have some. */
const ID_DEPTH = 3;

/** What stands under a key `id` or `prefix` of a value. */
function idsInValue(value: unknown, depth = 1): string[] {
  if (typeof value !== 'object' || value === null || depth > ID_DEPTH) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    // What an imported row says is not ours.
    if (key === 'record') return [];
    return (key === 'id' || key === 'prefix') && typeof inner === 'string'
      ? [inner]
      : idsInValue(inner, depth + 1);
  });
}

/** What stands after `id` or `prefix` in YAML or JSON that cannot be parsed. */
function idsInText(text: string): string[] {
  return [...text.matchAll(/["']?\b(?:id|prefix)["']?\s*:\s*["']?([^\s"',}]+)/gu)].flatMap(
    ([, id]) => id ?? [],
  );
}
