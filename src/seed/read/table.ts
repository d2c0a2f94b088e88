import type { z } from 'zod';
import type { SeedMessage } from '../format/seed.ts';
import { parseRow } from './parseRow.ts';
import type { Placed, PlacedTable } from './placed.ts';

/** What a file has in the place of a row: a value, or words that could not be parsed. */
export type RawRow =
  { readonly parsed: Placed<unknown> } | { readonly unparsed: Placed<unknown>; readonly text: string };

/** Parses the rows of a file by their schema. */
export function tableOf<Row>(
  rawRows: readonly RawRow[],
  schema: z.ZodType<Row>,
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
    const result = parseRow(schema, raw.parsed);
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

/** Everything under a key `id` or `prefix` of a value, at any depth: a document's references have ids too. */
function idsInValue(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'id' || key === 'prefix') && typeof inner === 'string' ? [inner] : idsInValue(inner),
  );
}

/** What stands after `id` or `prefix` in YAML or JSON that cannot be parsed. */
function idsInText(text: string): string[] {
  return [...text.matchAll(/["']?\b(?:id|prefix)["']?\s*:\s*["']?([^\s"',}]+)/gu)].flatMap(
    ([, id]) => id ?? [],
  );
}
