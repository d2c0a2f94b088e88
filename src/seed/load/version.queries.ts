import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';
import { declareFencedWrite } from './fencedWrite.ts';

/** Which of the given versions are written whole. */
export const completeVersions = declareQuery({
  id: 'version.complete',
  cypher: `MATCH (version:Version) WHERE version.id IN $ids AND version.state = 'COMPLETE' RETURN version.id AS id`,
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});

/** Records that a version is being written. */
export const beginVersion = declareFencedWrite({
  id: 'version.begin',
  cypher: `CREATE (version:Version {id: $id, state: 'WRITING', fence: $fence}) RETURN version.id AS id`,
  parameters: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});

/** Records that a version is written whole: from now on it is never changed. */
export const completeVersion = declareFencedWrite({
  id: 'version.end',
  cypher: `
MATCH (version:Version {id: $id, state: 'WRITING'})
SET version.state = 'COMPLETE'
RETURN version.id AS id`,
  parameters: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});

/** How many nodes of each label a version has. */
export const storedNodes = declareQuery({
  id: 'version.storedNodes',
  cypher: `
MATCH (node:SourceVersion|SourceConcept|Name|Xref|Document|Reference|Claim|Qualifier|Difference|Study|EvidenceLine|Concept|Identifier|Predicate|Assertion|Mechanism|Disagreement {version: $version})
WHERE node.id IS NOT NULL
RETURN labels(node)[0] AS label, count(*) AS stored ORDER BY label`,
  parameters: z.object({ version: z.string() }),
  row: z.object({ label: z.string(), stored: z.int() }),
});
