import { declareBatch } from './batch.ts';

export const writeConcepts = declareBatch(
  'load.concepts',
  `
UNWIND $rows AS row
CREATE (node:Concept {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeIdentifiers = declareBatch(
  'load.identifiers',
  `
UNWIND $rows AS row
MATCH (concept:Concept {version: $version, id: row.parent})
CREATE (node:Identifier {version: $version, id: row.id})-[:IDENTIFIES {version: $version}]->(concept)
RETURN count(*) AS handled`,
);

export const writePredicates = declareBatch(
  'load.predicates',
  `
UNWIND $rows AS row
CREATE (node:Predicate {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeAssertions = declareBatch(
  'load.assertions',
  `
UNWIND $rows AS row
MATCH (subject:Concept {version: $version, id: row.properties.subject})
MATCH (object:Concept {version: $version, id: row.properties.object})
CREATE (subject)<-[:SUBJECT {version: $version}]-(node:Assertion {version: $version, id: row.id})-[:OBJECT {version: $version}]->(object)
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeAssertionQualifiers = declareBatch(
  'load.assertionQualifiers',
  `
UNWIND $rows AS row
MATCH (assertion:Assertion {version: $version, id: row.from})
MATCH (concept:Concept {version: $version, id: row.to})
CREATE (assertion)-[qualified:QUALIFIED_BY {version: $version}]->(concept)
SET qualified += row.properties
RETURN count(*) AS handled`,
);

export const writeMechanisms = declareBatch(
  'load.mechanisms',
  `
UNWIND $rows AS row
CREATE (node:Mechanism {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeMechanismParts = declareBatch(
  'load.mechanismParts',
  `
UNWIND $rows AS row
MATCH (mechanism:Mechanism {version: $version, id: row.from})
MATCH (assertion:Assertion {version: $version, id: row.to})
CREATE (mechanism)-[part:HAS_PART {version: $version}]->(assertion)
SET part += row.properties
RETURN count(*) AS handled`,
);

export const writeLinks = declareBatch(
  'load.links',
  `
UNWIND $rows AS row
MATCH (from:Concept {version: $version, id: row.from})
MATCH (to:Concept {version: $version, id: row.to})
CREATE (from)-[link:LINK {version: $version}]->(to)
SET link += row.properties
RETURN count(*) AS handled`,
);

export const writeKin = declareBatch(
  'load.kin',
  `
UNWIND $rows AS row
MATCH (narrower:Concept {version: $version, id: row.from})
MATCH (wider:Concept {version: $version, id: row.to})
CREATE (narrower)-[kin:KIN {version: $version}]->(wider)
SET kin += row.properties
RETURN count(*) AS handled`,
);

export const writeStructure = declareBatch(
  'load.structure',
  `
UNWIND $rows AS row
MATCH (subject:Concept {version: $version, id: row.from})
MATCH (object:Concept {version: $version, id: row.to})
CREATE (subject)-[structure:STRUCTURE {version: $version}]->(object)
SET structure += row.properties
RETURN count(*) AS handled`,
);

/** Relationships under the predicates' own types, for people in Neo4j Browser; no code reads them. */
export const writeMirror = declareBatch(
  'load.mirror',
  `
UNWIND $rows AS row
MATCH (subject:Concept {version: $version, id: row.from})
MATCH (object:Concept {version: $version, id: row.to})
CREATE (subject)-[mirror:$(row.type) {version: $version}]->(object)
SET mirror += row.properties
RETURN count(*) AS handled`,
);

export const writeDisagreements = declareBatch(
  'load.disagreements',
  `
UNWIND $rows AS row
CREATE (node:Disagreement {version: $version, id: row.id})
SET node += row.properties
RETURN count(*) AS handled`,
);

export const writeDisputedAssertions = declareBatch(
  'load.disputedAssertions',
  `
UNWIND $rows AS row
MATCH (disagreement:Disagreement {version: $version, id: row.from})
MATCH (assertion:Assertion {version: $version, id: row.to})
CREATE (disagreement)-[:ABOUT {version: $version}]->(assertion)
RETURN count(*) AS handled`,
);
