import { declareSchema } from './schemaStatement.ts';

/** The indexes that are no constraints. The name of each is that of its query without `constraints.`. */
export const INDEXES = [
  declareSchema(
    'name_folded',
    `CREATE INDEX name_folded IF NOT EXISTS FOR (node:Name) ON (node.version, node.folded)`,
  ),
  declareSchema(
    'name_written_out',
    `CREATE INDEX name_written_out IF NOT EXISTS FOR (node:Name) ON (node.version, node.writtenOut)`,
  ),
  declareSchema(
    'name_words',
    `CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (node:Name) ON EACH [node.words]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ),
  declareSchema(
    'name_arabic',
    `CREATE FULLTEXT INDEX name_arabic IF NOT EXISTS FOR (node:Name) ON EACH [node.wordsArabic]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'arabic'}}`,
  ),
  declareSchema(
    'name_danish',
    `CREATE FULLTEXT INDEX name_danish IF NOT EXISTS FOR (node:Name) ON EACH [node.wordsDanish]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'danish'}}`,
  ),
  declareSchema(
    'name_dutch',
    `CREATE FULLTEXT INDEX name_dutch IF NOT EXISTS FOR (node:Name) ON EACH [node.wordsDutch]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'dutch'}}`,
  ),
  declareSchema(
    'name_english',
    `CREATE FULLTEXT INDEX name_english IF NOT EXISTS FOR (node:Name) ON EACH [node.wordsEnglish]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'english'}}`,
  ),
  declareSchema(
    'xref_key',
    `CREATE INDEX xref_key IF NOT EXISTS FOR (node:Xref) ON (node.version, node.key)`,
  ),
  declareSchema(
    'document_order',
    `CREATE INDEX document_order IF NOT EXISTS FOR (node:Document) ON (node.version, node.orderKey)`,
  ),
  declareSchema(
    'claim_order',
    `CREATE INDEX claim_order IF NOT EXISTS FOR (node:Claim) ON (node.version, node.orderKey)`,
  ),
  declareSchema(
    'claim_proposition',
    `CREATE INDEX claim_proposition IF NOT EXISTS FOR (node:Claim) ON (node.version, node.proposition)`,
  ),
  declareSchema(
    'study_order',
    `CREATE INDEX study_order IF NOT EXISTS FOR (node:Study) ON (node.version, node.orderKey)`,
  ),
  declareSchema(
    'concept_order',
    `CREATE INDEX concept_order IF NOT EXISTS FOR (node:Concept) ON (node.version, node.orderKey)`,
  ),
  declareSchema(
    'assertion_order',
    `CREATE INDEX assertion_order IF NOT EXISTS FOR (node:Assertion) ON (node.version, node.orderKey)`,
  ),
  declareSchema(
    'assertion_subject',
    `CREATE INDEX assertion_subject IF NOT EXISTS FOR (node:Assertion) ON (node.version, node.subject, node.role)`,
  ),
  declareSchema(
    'assertion_object',
    `CREATE INDEX assertion_object IF NOT EXISTS FOR (node:Assertion) ON (node.version, node.object, node.role)`,
  ),
  declareSchema(
    'assertion_ends',
    `CREATE INDEX assertion_ends IF NOT EXISTS FOR (node:Assertion) ON (node.version, node.subject, node.object)`,
  ),
  declareSchema(
    'mechanism_order',
    `CREATE INDEX mechanism_order IF NOT EXISTS FOR (node:Mechanism) ON (node.version, node.orderKey)`,
  ),
  declareSchema(
    'disagreement_order',
    `CREATE INDEX disagreement_order IF NOT EXISTS FOR (node:Disagreement) ON (node.version, node.orderKey)`,
  ),
] as const;
