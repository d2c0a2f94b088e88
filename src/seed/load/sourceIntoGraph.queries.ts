import { declareBatch } from './batch.ts';

export const writeRowsOf = declareBatch(
  'load.rowsOf',
  `
UNWIND $rows AS row
MATCH (own:SourceConcept {version: $sourceVersion, id: row.from})
MATCH (concept:Concept {version: $version, id: row.to})
CREATE (own)-[:ROW_OF {version: $version}]->(concept)
RETURN count(*) AS handled`,
);

export const writeStates = declareBatch(
  'load.states',
  `
UNWIND $rows AS row
MATCH (claim:Claim {version: $sourceVersion, id: row.from})
MATCH (assertion:Assertion {version: $version, id: row.to})
CREATE (claim)-[:STATES {version: $version}]->(assertion)
RETURN count(*) AS handled`,
);

export const writeBearsOn = declareBatch(
  'load.bearsOn',
  `
UNWIND $rows AS row
MATCH (line:EvidenceLine {version: $sourceVersion, id: row.from})
MATCH (assertion:Assertion {version: $version, id: row.to})
CREATE (line)-[bearing:BEARS_ON {version: $version}]->(assertion)
SET bearing += row.properties
RETURN count(*) AS handled`,
);

export const writeQualifierConcepts = declareBatch(
  'load.qualifierConcepts',
  `
UNWIND $rows AS row
MATCH (qualifier:Qualifier {version: $sourceVersion, id: row.from})
MATCH (concept:Concept {version: $version, id: row.to})
CREATE (qualifier)-[:NAMES {version: $version}]->(concept)
RETURN count(*) AS handled`,
);

export const writeStudySpecies = declareBatch(
  'load.studySpecies',
  `
UNWIND $rows AS row
MATCH (study:Study {version: $sourceVersion, id: row.from})
MATCH (concept:Concept {version: $version, id: row.to})
CREATE (study)-[:ON_SPECIES {version: $version}]->(concept)
RETURN count(*) AS handled`,
);

export const writeDisagreeingClaims = declareBatch(
  'load.disagreeingClaims',
  `
UNWIND $rows AS row
MATCH (claim:Claim {version: $sourceVersion, id: row.from})
MATCH (disagreement:Disagreement {version: $version, id: row.to})
CREATE (claim)-[part:DISAGREES_IN {version: $version}]->(disagreement)
SET part += row.properties
RETURN count(*) AS handled`,
);

export const writeDisagreeingLines = declareBatch(
  'load.disagreeingLines',
  `
UNWIND $rows AS row
MATCH (line:EvidenceLine {version: $sourceVersion, id: row.from})
MATCH (disagreement:Disagreement {version: $version, id: row.to})
CREATE (line)-[part:DISAGREES_IN {version: $version}]->(disagreement)
SET part += row.properties
RETURN count(*) AS handled`,
);
