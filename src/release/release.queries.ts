import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

/**
 * The release that the pointer names, and the ids of releases retired within the last hour. No row where nothing was
 * loaded yet. The pointer names its release by a property, since a reader sees a property change at once, but may
 * come between the end of one relationship and the beginning of the next.
 */
export const currentRelease = declareQuery({
  id: 'release.current',
  cypher: `
MATCH (pointer:Pointer {id: 'current'})
MATCH (release:Release {id: pointer.release})
RETURN release.id AS id, release.contentHash AS contentHash, release.madeAt AS madeAt, release.graph AS graph,
  [release.graph] + release.sourceVersions AS versions,
  [i IN range(0, size(release.sourceIds) - 1) | {id: release.sourceIds[i], version: release.sourceVersions[i],
    answersByDefault: release.answersByDefault[i]}] AS sources,
  [release.id] + COLLECT { MATCH (old:Release) WHERE old.retiredAt > $keptSince AND old.contentHash IS NOT NULL RETURN old.id ORDER BY old.id } AS kept`,
  parameters: z.object({ keptSince: z.number().describe('Milliseconds since 1970') }),
  row: z.object({
    id: z.string(),
    contentHash: z.string(),
    madeAt: z.string(),
    graph: z.string(),
    versions: z.array(z.string()),
    sources: z.array(z.object({ id: z.string(), version: z.string(), answersByDefault: z.boolean() })),
    kept: z.array(z.string()),
  }),
});
