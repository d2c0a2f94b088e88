import { declareBatch } from './batch.ts';

export const writeSourceVersion = declareBatch(
  'load.sourceVersion',
  `
UNWIND $rows AS row
CREATE (node:SourceVersion {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeSourceConcepts = declareBatch(
  'load.sourceConcepts',
  `
UNWIND $rows AS row
CREATE (node:SourceConcept {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeNames = declareBatch(
  'load.names',
  `
UNWIND $rows AS row
MATCH (concept:SourceConcept {version: $version, id: row.parent})
CREATE (concept)-[:HAS_NAME {version: $version}]->(node:Name {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeXrefs = declareBatch(
  'load.xrefs',
  `
UNWIND $rows AS row
MATCH (concept:SourceConcept {version: $version, id: row.parent})
CREATE (concept)-[:HAS_XREF {version: $version}]->(node:Xref {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeDocuments = declareBatch(
  'load.documents',
  `
UNWIND $rows AS row
CREATE (node:Document {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeReferences = declareBatch(
  'load.references',
  `
UNWIND $rows AS row
MATCH (document:Document {version: $version, id: row.parent})
CREATE (document)-[:HAS_REFERENCE {version: $version}]->(node:Reference {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeStudies = declareBatch(
  'load.studies',
  `
UNWIND $rows AS row
CREATE (node:Study {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeSupersededBy = declareBatch(
  'load.supersededBy',
  `
UNWIND $rows AS row
MATCH (study:Study {version: $version, id: row.from})
MATCH (other:Study {version: $version, id: row.to})
CREATE (study)-[:SUPERSEDED_BY {version: $version}]->(other)
RETURN count(*) AS handled`,
);

export const writePossiblySameAs = declareBatch(
  'load.possiblySameAs',
  `
UNWIND $rows AS row
MATCH (study:Study {version: $version, id: row.from})
MATCH (other:Study {version: $version, id: row.to})
CREATE (study)-[:POSSIBLY_SAME_AS {version: $version}]->(other)
RETURN count(*) AS handled`,
);

export const writeIncludes = declareBatch(
  'load.includes',
  `
UNWIND $rows AS row
MATCH (study:Study {version: $version, id: row.from})
MATCH (other:Study {version: $version, id: row.to})
CREATE (study)-[:INCLUDES {version: $version}]->(other)
RETURN count(*) AS handled`,
);

export const writeClaims = declareBatch(
  'load.claims',
  `
UNWIND $rows AS row
MATCH (document:Document {version: $version, id: row.parent})
CREATE (node:Claim {version: $version, id: row.id})-[:IN {version: $version}]->(document)
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeRecords = declareBatch(
  'load.records',
  `
UNWIND $rows AS row
CREATE (node:Claim {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeCitedStudies = declareBatch(
  'load.citedStudies',
  `
UNWIND $rows AS row
MATCH (claim:Claim {version: $version, id: row.from})
MATCH (study:Study {version: $version, id: row.to})
CREATE (claim)-[:CITES {version: $version}]->(study)
RETURN count(*) AS handled`,
);

export const writeCitedReferences = declareBatch(
  'load.citedReferences',
  `
UNWIND $rows AS row
MATCH (claim:Claim {version: $version, id: row.from})
MATCH (reference:Reference {version: $version, id: row.to})
CREATE (claim)-[:CITES {version: $version}]->(reference)
RETURN count(*) AS handled`,
);

export const writeClaimQualifiers = declareBatch(
  'load.claimQualifiers',
  `
UNWIND $rows AS row
MATCH (claim:Claim {version: $version, id: row.parent})
CREATE (claim)-[:HAS_QUALIFIER {version: $version}]->(node:Qualifier {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeDifferences = declareBatch(
  'load.differences',
  `
UNWIND $rows AS row
MATCH (left:Document {version: $version, id: row.properties.left})
MATCH (right:Document {version: $version, id: row.properties.right})
CREATE (left)<-[:BETWEEN {version: $version}]-(node:Difference {version: $version, id: row.id})-[:BETWEEN {version: $version}]->(right)
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeEvidenceLines = declareBatch(
  'load.evidenceLines',
  `
UNWIND $rows AS row
MATCH (study:Study {version: $version, id: row.parent})
CREATE (node:EvidenceLine {version: $version, id: row.id})-[:OF {version: $version}]->(study)
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeLineQualifiers = declareBatch(
  'load.lineQualifiers',
  `
UNWIND $rows AS row
MATCH (line:EvidenceLine {version: $version, id: row.parent})
CREATE (line)-[:HAS_QUALIFIER {version: $version}]->(node:Qualifier {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);
