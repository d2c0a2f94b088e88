import { z } from 'zod';
import { declareFencedWrite } from './fencedWrite.ts';

const keptSince = z.int().describe('Milliseconds since 1970');

/*
 * An adopted database may hold releases and versions of others. Only our releases have a content hash, and only our
 * versions a fence.
 */

/** Deletes releases that were retired before the given time, and those that were made and never served. */
export const deleteOldReleases = declareFencedWrite({
  id: 'sweep.releases',
  cypher: `
OPTIONAL MATCH (pointer:Pointer {id: 'current'})
WITH pointer.release AS current
OPTIONAL MATCH (release:Release)
WHERE release.contentHash IS NOT NULL
  AND coalesce(release.id <> current, true) AND coalesce(release.retiredAt <= $keptSince, true)
DELETE release
RETURN count(release) AS deleted`,
  parameters: z.object({ keptSince }),
  row: z.object({ deleted: z.int() }),
});

/** Marks for deletion every version that no release names or that was not written whole. */
export const condemnVersions = declareFencedWrite({
  id: 'sweep.condemn',
  cypher: `
OPTIONAL MATCH (release:Release) WHERE release.contentHash IS NOT NULL
UNWIND coalesce([release.graph] + release.sourceVersions, [null]) AS named
WITH collect(DISTINCT named) AS kept
MATCH (version:Version)
WHERE version.fence IS NOT NULL AND (version.state <> 'COMPLETE' OR NOT version.id IN kept)
SET version.state = 'DELETING'
RETURN version.id AS id ORDER BY id`,
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});

/*
 * What is left of a condemned version is deleted piece by piece, each of the next three until it gives 0. The limit
 * stands in a subquery, since after a write Neo4j would still look at everything behind the limit. A concept may have
 * so many relationships that they do not fit in one transaction, so they go before it does.
 */
const somePiece = z.object({ version: z.string(), limit: z.int() });
const deleted = z.object({ deleted: z.int() });

/** Deletes some nodes that have few relationships, with these. */
const deleteSmallNodes = declareFencedWrite({
  id: 'sweep.smallNodes',
  cypher: `
CALL () {
  MATCH (node:Disagreement|Mechanism|Assertion|Identifier|Predicate|Qualifier|EvidenceLine|Claim|Difference|Name|Xref|Reference {version: $version})
  WHERE node.id IS NOT NULL
  RETURN node LIMIT $limit
}
DETACH DELETE node
RETURN count(*) AS deleted`,
  parameters: somePiece,
  row: deleted,
});

/** Deletes some relationships of the nodes that may have many. */
const deleteRelationships = declareFencedWrite({
  id: 'sweep.relationships',
  cypher: `
CALL () {
  MATCH (node:Concept|SourceConcept|Document|Study {version: $version})
  WHERE node.id IS NOT NULL
  MATCH (node)-[relationship]-()
  RETURN relationship LIMIT $limit
}
DELETE relationship
RETURN count(*) AS deleted`,
  parameters: somePiece,
  row: deleted,
});

/** Deletes some of the remaining nodes. */
const deleteLargeNodes = declareFencedWrite({
  id: 'sweep.largeNodes',
  cypher: `
CALL () {
  MATCH (node:Concept|SourceConcept|Document|Study|SourceVersion {version: $version})
  WHERE node.id IS NOT NULL
  RETURN node LIMIT $limit
}
DETACH DELETE node
RETURN count(*) AS deleted`,
  parameters: somePiece,
  row: deleted,
});

/** In the order in which they are to be run. */
export const DELETIONS = [deleteSmallNodes, deleteRelationships, deleteLargeNodes] as const;

/** Forgets a version of which no node is left. */
export const forgetVersion = declareFencedWrite({
  id: 'sweep.forget',
  cypher: `
MATCH (version:Version {id: $version, state: 'DELETING'}) WHERE version.fence IS NOT NULL
DELETE version
RETURN $version AS id`,
  parameters: z.object({ version: z.string() }),
  row: z.object({ id: z.string() }),
});
