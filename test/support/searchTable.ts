import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const hit = z.strictObject({
  first: z.string(),
  varies: z.string(),
  why: z.string().optional(),
  query: z.string(),
});

const miss = z.strictObject({
  asker: z.string(),
  suggested: z.string().nullable(),
  why: z.string().optional(),
  query: z.string(),
});

const table = z.strictObject({ hits: z.record(z.string(), z.array(hit)), misses: z.array(miss) });

/** A query that must find a concept first. */
export type Hit = z.output<typeof hit> & { readonly asker: string };

/** A query that must find nothing. */
export type Miss = z.output<typeof miss>;

/** What people type, and what they must find: `test/fixtures/search/queries.yaml`, which says what its columns mean. */
export async function readSearchTable(): Promise<{
  readonly hits: readonly Hit[];
  readonly misses: readonly Miss[];
}> {
  const { hits, misses } = table.parse(parse(await readFile('test/fixtures/search/queries.yaml', 'utf8')));
  return {
    hits: Object.entries(hits).flatMap(([asker, rows]) => rows.map((row) => ({ ...row, asker }))),
    misses,
  };
}
