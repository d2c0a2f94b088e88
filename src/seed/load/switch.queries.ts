import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';
import { declareFencedWrite } from './fencedWrite.ts';

/** The content that is served now, and whether there is something of ours to sweep. */
export const servedContent = declareQuery({
  id: 'switch.served',
  cypher: `
OPTIONAL MATCH (pointer:Pointer {id: 'current'})
OPTIONAL MATCH (current:Release {id: pointer.release})
RETURN current.contentHash AS contentHash,
  EXISTS {
    MATCH (version:Version)
    WHERE version.fence IS NOT NULL AND (version.state <> 'COMPLETE' OR NOT EXISTS {
      MATCH (release:Release)
      WHERE release.contentHash IS NOT NULL AND version.id IN [release.graph] + release.sourceVersions
    })
  } OR EXISTS {
    MATCH (release:Release)
    WHERE release.contentHash IS NOT NULL
      AND coalesce(release.id <> current.id, true) AND coalesce(release.retiredAt <= $keptSince, true)
  } AS leftovers`,
  parameters: z.object({ keptSince: z.int().describe('Milliseconds since 1970') }),
  row: z.object({ contentHash: z.string().nullable(), leftovers: z.boolean() }),
});

/**
 * Makes the release whose versions are all written whole; no row where one is not. Nobody sees it yet. The same
 * content within the hour is the same release again.
 */
export const makeRelease = declareFencedWrite({
  id: 'switch.make',
  cypher: `
MATCH (version:Version {state: 'COMPLETE'}) WHERE version.id IN [$graph] + $sourceVersions
WITH count(version) AS complete WHERE complete = size($sourceVersions) + 1
MERGE (release:Release {id: $id})
ON CREATE SET release.contentHash = $contentHash, release.madeAt = $madeAt, release.graph = $graph,
  release.sourceIds = $sourceIds, release.sourceVersions = $sourceVersions,
  release.answersByDefault = $answersByDefault, release.rules = $rules
RETURN release.id AS id`,
  parameters: z.object({
    id: z.string(),
    contentHash: z.string(),
    madeAt: z.string(),
    graph: z.string(),
    sourceIds: z.array(z.string()),
    sourceVersions: z.array(z.string()),
    answersByDefault: z.array(z.boolean()),
    rules: z.int(),
  }),
  row: z.object({ id: z.string() }),
});

/** Points to a release and retires the one before it: the only write that a reader sees. */
export const pointTo = declareFencedWrite({
  id: 'switch.point',
  cypher: `
MATCH (release:Release {id: $id})
MERGE (pointer:Pointer {id: 'current'})
WITH release, pointer
OPTIONAL MATCH (old:Release {id: pointer.release})
SET old.retiredAt = $now
SET release.retiredAt = null
SET pointer.release = release.id
RETURN release.id AS id`,
  parameters: z.object({ id: z.string(), now: z.int().describe('Milliseconds since 1970') }),
  row: z.object({ id: z.string() }),
});
