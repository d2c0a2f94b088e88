import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { SOURCE_KINDS } from './source.ts';

const storedSource = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  infores: z.string().nullable(),
  version: z.string(),
  licence: z.string().nullable(),
  url: z.string().nullable(),
  answersByDefault: z.boolean(),
  claimCount: z.int(),
});

/** A source as one of its versions describes it. */
export type StoredSource = z.output<typeof storedSource>;

/** The sources of the release, ordered by id. */
export const allSources = declareQuery({
  id: 'source.all',
  cypher: `
MATCH (source:SourceVersion)
WHERE source.version IN $versions AND source.id IN $versions
RETURN source.source AS id, source.name AS name, source.kind AS kind, source.infores AS infores, source.version AS version,
  source.licence AS licence, source.url AS url, source.answersByDefault AS answersByDefault, source.claimCount AS claimCount
ORDER BY id`,
  parameters: z.object({ versions: z.array(z.string()) }),
  row: storedSource,
});
