import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';

/** Labels that occur in the store, whosever they are. */
export const presentLabels = declareQuery({
  id: 'foreign.labels',
  cypher: `CALL db.labels() YIELD label RETURN label ORDER BY label`,
  parameters: z.object({}),
  row: z.object({ label: z.string() }),
});

/** How many nodes there are, with each of our labels and in all; answered from Neo4j's own counts. */
export const nodeCounts = declareQuery({
  id: 'foreign.nodes',
  cypher: `
MATCH (node) RETURN null AS label, count(node) AS nodes
UNION ALL MATCH (node:Assertion) RETURN 'Assertion' AS label, count(node) AS nodes
UNION ALL MATCH (node:Claim) RETURN 'Claim' AS label, count(node) AS nodes
UNION ALL MATCH (node:Concept) RETURN 'Concept' AS label, count(node) AS nodes
UNION ALL MATCH (node:Document) RETURN 'Document' AS label, count(node) AS nodes
UNION ALL MATCH (node:EvidenceLine) RETURN 'EvidenceLine' AS label, count(node) AS nodes
UNION ALL MATCH (node:Identifier) RETURN 'Identifier' AS label, count(node) AS nodes
UNION ALL MATCH (node:Lease) RETURN 'Lease' AS label, count(node) AS nodes
UNION ALL MATCH (node:Mechanism) RETURN 'Mechanism' AS label, count(node) AS nodes
UNION ALL MATCH (node:Name) RETURN 'Name' AS label, count(node) AS nodes
UNION ALL MATCH (node:Pointer) RETURN 'Pointer' AS label, count(node) AS nodes
UNION ALL MATCH (node:Predicate) RETURN 'Predicate' AS label, count(node) AS nodes
UNION ALL MATCH (node:Qualifier) RETURN 'Qualifier' AS label, count(node) AS nodes
UNION ALL MATCH (node:Reference) RETURN 'Reference' AS label, count(node) AS nodes
UNION ALL MATCH (node:Release) RETURN 'Release' AS label, count(node) AS nodes
UNION ALL MATCH (node:SourceConcept) RETURN 'SourceConcept' AS label, count(node) AS nodes
UNION ALL MATCH (node:SourceVersion) RETURN 'SourceVersion' AS label, count(node) AS nodes
UNION ALL MATCH (node:Study) RETURN 'Study' AS label, count(node) AS nodes
UNION ALL MATCH (node:Version) RETURN 'Version' AS label, count(node) AS nodes
UNION ALL MATCH (node:Xref) RETURN 'Xref' AS label, count(node) AS nodes`,
  parameters: z.object({}),
  row: z.object({ label: z.string().nullable(), nodes: z.int() }),
});
