import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const TABLE = join(import.meta.dirname, '..', 'fixtures', 'search', 'queries.yaml');

const asker = z.enum(['en', 'nl', 'da', 'ar']);

const hit = z.strictObject({
  first: z.string(),
  varies: z.enum([
    'name',
    'synonym',
    'mention',
    'other-language',
    'case',
    'diacritics',
    'letters',
    'article',
    'clitic',
    'tatweel',
    'plural',
    'inflection',
    'typo',
    'hyphen',
    'spacing',
    'prefix',
    'curie',
    'word-order',
    'words',
  ]),
  why: z.string().optional(),
  query: z.string(),
});

const miss = z.strictObject({ asker, suggested: z.string().nullable(), why: z.string(), query: z.string() });

const table = z.strictObject({ hits: z.record(asker, z.array(hit)), misses: z.array(miss) });

/** A query that must find a concept before any other, and what it varies in the name; the table's head explains both. */
export interface SearchHit extends z.infer<typeof hit> {
  readonly asker: z.infer<typeof asker>;
}

/** A query that must find nothing, and the concept to suggest, if one is sensible. */
export type SearchMiss = z.infer<typeof miss>;

/** Reads the table of search queries, in its order. */
export function readSearchQueries(): { readonly hits: SearchHit[]; readonly misses: SearchMiss[] } {
  const { hits, misses } = table.parse(parse(readFileSync(TABLE, 'utf8')));
  return {
    hits: asker.options.flatMap((language) => hits[language].map((row) => ({ ...row, asker: language }))),
    misses,
  };
}
