import { z } from 'zod';
import { INDEXES } from './indexes.queries.ts';
import { declareQuery } from './query.ts';
import { declareSchema } from './schemaStatement.ts';

const NO_PARAMETERS = z.object({});
const NO_ROWS = z.never();

/** Names of the constraints and indexes that the store has. */
export const presentIndexes = declareQuery({
  id: 'constraints.present',
  cypher: `SHOW INDEXES YIELD name RETURN name`,
  parameters: NO_PARAMETERS,
  row: z.object({ name: z.string() }),
});

/** Waits until every index is filled. Fails when one cannot be, or after the given seconds. */
export const awaitIndexes = declareQuery({
  id: 'constraints.await',
  cypher: `CALL db.awaitIndexes($seconds)`,
  parameters: z.object({ seconds: z.int() }),
  row: NO_ROWS,
});

/** How many nodes the store holds, from Neo4j's own count. */
export const countNodes = declareQuery({
  id: 'constraints.nodes',
  cypher: `MATCH (node) RETURN count(node) AS nodes`,
  parameters: NO_PARAMETERS,
  row: z.object({ nodes: z.int() }),
});

/**
 * Counts anew what the indexes hold, waits for it, and forgets the plans that were made before. Without it Neo4j goes
 * on planning for the store that was there before a load, and scans.
 */
export const prepareForReplanning = declareQuery({
  id: 'constraints.replan',
  cypher: `CALL db.prepareForReplanning($seconds)`,
  parameters: z.object({ seconds: z.int() }),
  row: NO_ROWS,
});

/** The constraint that makes taking the lease free of races; first of all. */
export const LEASE_CONSTRAINT = declareSchema(
  'lease_id',
  `CREATE CONSTRAINT lease_id IF NOT EXISTS FOR (node:Lease) REQUIRE node.id IS UNIQUE`,
);

/** Every other constraint and index. The name of each is that of its query without `constraints.`. */
export const CONSTRAINTS = [
  declareSchema(
    'pointer_id',
    `CREATE CONSTRAINT pointer_id IF NOT EXISTS FOR (node:Pointer) REQUIRE node.id IS UNIQUE`,
  ),
  declareSchema(
    'release_id',
    `CREATE CONSTRAINT release_id IF NOT EXISTS FOR (node:Release) REQUIRE node.id IS UNIQUE`,
  ),
  declareSchema(
    'version_id',
    `CREATE CONSTRAINT version_id IF NOT EXISTS FOR (node:Version) REQUIRE node.id IS UNIQUE`,
  ),
  declareSchema(
    'source_version_id',
    `CREATE CONSTRAINT source_version_id IF NOT EXISTS FOR (node:SourceVersion) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'source_concept_id',
    `CREATE CONSTRAINT source_concept_id IF NOT EXISTS FOR (node:SourceConcept) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'name_id',
    `CREATE CONSTRAINT name_id IF NOT EXISTS FOR (node:Name) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'xref_id',
    `CREATE CONSTRAINT xref_id IF NOT EXISTS FOR (node:Xref) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'document_id',
    `CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'reference_id',
    `CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (node:Reference) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'claim_id',
    `CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'qualifier_id',
    `CREATE CONSTRAINT qualifier_id IF NOT EXISTS FOR (node:Qualifier) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'difference_id',
    `CREATE CONSTRAINT difference_id IF NOT EXISTS FOR (node:Difference) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'study_id',
    `CREATE CONSTRAINT study_id IF NOT EXISTS FOR (node:Study) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'evidence_line_id',
    `CREATE CONSTRAINT evidence_line_id IF NOT EXISTS FOR (node:EvidenceLine) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'concept_id',
    `CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (node:Concept) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'identifier_id',
    `CREATE CONSTRAINT identifier_id IF NOT EXISTS FOR (node:Identifier) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'predicate_id',
    `CREATE CONSTRAINT predicate_id IF NOT EXISTS FOR (node:Predicate) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'assertion_id',
    `CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (node:Assertion) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'mechanism_id',
    `CREATE CONSTRAINT mechanism_id IF NOT EXISTS FOR (node:Mechanism) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  declareSchema(
    'disagreement_id',
    `CREATE CONSTRAINT disagreement_id IF NOT EXISTS FOR (node:Disagreement) REQUIRE (node.version, node.id) IS UNIQUE`,
  ),
  ...INDEXES,
] as const;
