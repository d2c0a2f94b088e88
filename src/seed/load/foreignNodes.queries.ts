import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';

/** Labels in use in the store, whosever they are: those of nodes, constraints and indexes. */
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
MATCH (node) WITH count(*) AS nodes RETURN null AS label, nodes
UNION ALL MATCH (node:Assertion) WITH count(*) AS nodes RETURN 'Assertion' AS label, nodes
UNION ALL MATCH (node:Claim) WITH count(*) AS nodes RETURN 'Claim' AS label, nodes
UNION ALL MATCH (node:Concept) WITH count(*) AS nodes RETURN 'Concept' AS label, nodes
UNION ALL MATCH (node:Difference) WITH count(*) AS nodes RETURN 'Difference' AS label, nodes
UNION ALL MATCH (node:Disagreement) WITH count(*) AS nodes RETURN 'Disagreement' AS label, nodes
UNION ALL MATCH (node:Document) WITH count(*) AS nodes RETURN 'Document' AS label, nodes
UNION ALL MATCH (node:EvidenceLine) WITH count(*) AS nodes RETURN 'EvidenceLine' AS label, nodes
UNION ALL MATCH (node:Identifier) WITH count(*) AS nodes RETURN 'Identifier' AS label, nodes
UNION ALL MATCH (node:Lease) WITH count(*) AS nodes RETURN 'Lease' AS label, nodes
UNION ALL MATCH (node:Mechanism) WITH count(*) AS nodes RETURN 'Mechanism' AS label, nodes
UNION ALL MATCH (node:Name) WITH count(*) AS nodes RETURN 'Name' AS label, nodes
UNION ALL MATCH (node:Pointer) WITH count(*) AS nodes RETURN 'Pointer' AS label, nodes
UNION ALL MATCH (node:Predicate) WITH count(*) AS nodes RETURN 'Predicate' AS label, nodes
UNION ALL MATCH (node:Qualifier) WITH count(*) AS nodes RETURN 'Qualifier' AS label, nodes
UNION ALL MATCH (node:Reference) WITH count(*) AS nodes RETURN 'Reference' AS label, nodes
UNION ALL MATCH (node:Release) WITH count(*) AS nodes RETURN 'Release' AS label, nodes
UNION ALL MATCH (node:SourceConcept) WITH count(*) AS nodes RETURN 'SourceConcept' AS label, nodes
UNION ALL MATCH (node:SourceVersion) WITH count(*) AS nodes RETURN 'SourceVersion' AS label, nodes
UNION ALL MATCH (node:Study) WITH count(*) AS nodes RETURN 'Study' AS label, nodes
UNION ALL MATCH (node:Version) WITH count(*) AS nodes RETURN 'Version' AS label, nodes
UNION ALL MATCH (node:Xref) WITH count(*) AS nodes RETURN 'Xref' AS label, nodes`,
  parameters: z.object({}),
  row: z.object({ label: z.string().nullable(), nodes: z.int() }),
});
