import { z } from 'zod';
import type { GraphClient } from '../../src/graph/client.ts';
import { declareQuery } from '../../src/graph/query.ts';
import type { Operation } from '../../src/release/operation.ts';
import type { CurrentRelease } from '../../src/release/release.ts';
import type { EvidenceGraph } from './everyFinding.ts';
import { operationOn } from './handmadeGraph.ts';
import { outcomeOf } from './plainOutcome.ts';

const SOURCES = ['articles', 'dataset'];

const strings = z.array(z.string()).readonly();
const pairs = z.array(z.tuple([z.string(), z.string()]).readonly()).readonly();

const statement = z.object({
  id: z.string(),
  on: z.string(),
  source: z.string(),
  isAgainst: z.boolean(),
  qualifiers: z.array(z.object({ kind: z.string(), concept: z.string() })).readonly(),
  direction: z.string().optional(),
  study: z.string().optional(),
  voice: z.string().optional(),
  includes: strings.optional(),
  level: z.string().optional(),
  human: z.boolean().optional(),
  notCounted: z.string().nullish(),
});

const assertion = z.object({
  id: z.string(),
  subject: z.string(),
  object: z.string(),
  role: z.string(),
  independentSources: z.int(),
  context: z.string().nullable(),
  partner: z.string().nullable(),
  sources: strings,
  level: z.string(),
  verdict: z.string(),
});

const writeConcepts = declareQuery({
  id: 'test.evidence.concepts',
  access: 'write',
  cypher: `
UNWIND $concepts AS id
CREATE (:Identifier {version: $graph, id: id})-[:IDENTIFIES {version: $graph}]->(:Concept {version: $graph, id: id})
WITH count(*) AS concepts
CALL () {
  UNWIND $kin AS pair
  MATCH (narrower:Concept {version: $graph, id: pair[0]})
  MATCH (wider:Concept {version: $graph, id: pair[1]})
  CREATE (narrower)-[:KIN {version: $graph, predicate: 'SUBCLASS_OF', source: 'articles'}]->(wider)
  RETURN count(*) AS kin
}
CALL () {
  UNWIND $conditions AS pair
  MATCH (people:Concept {version: $graph, id: pair[0]})
  MATCH (condition:Concept {version: $graph, id: pair[1]})
  CREATE (people)-[:STRUCTURE {version: $graph, predicate: 'HAS_IT', meaning: 'CONDITION', source: 'articles'}]->(condition)
  // Another meaning of the same two is nothing to findings.
  CREATE (people)-[:STRUCTURE {version: $graph, predicate: 'NEAR_IT', source: 'articles'}]->(condition)
  RETURN count(*) AS conditions
}
RETURN concepts`,
  parameters: z.object({ graph: z.string(), concepts: strings, kin: pairs, conditions: pairs }),
  row: z.object({ concepts: z.int() }),
});

const writeAssertions = declareQuery({
  id: 'test.evidence.assertions',
  access: 'write',
  cypher: `
UNWIND $assertions AS assertion
MATCH (subject:Concept {version: $graph, id: assertion.subject})
MATCH (object:Concept {version: $graph, id: assertion.object})
CREATE (subject)<-[:SUBJECT {version: $graph}]-(node:Assertion {version: $graph, id: assertion.id})-[:OBJECT {version: $graph}]->(object)
SET node += assertion {.subject, .object, .role, .independentSources, .sources, .level, .verdict, orderKey: assertion.id,
  predicate: 'HELPS', sign: 'NONE',
  qualifierKinds: CASE WHEN assertion.partner IS NULL THEN [] ELSE ['COMBINATION'] END + CASE WHEN assertion.context IS NULL THEN [] ELSE ['DISEASE_CONTEXT'] END,
  qualifierValues: CASE WHEN assertion.partner IS NULL THEN [] ELSE [assertion.partner] END + CASE WHEN assertion.context IS NULL THEN [] ELSE [assertion.context] END}
WITH assertion, node
UNWIND [['DISEASE_CONTEXT', assertion.context], ['COMBINATION', assertion.partner]] AS qualifier
WITH node, qualifier[0] AS kind, qualifier[1] AS id WHERE id IS NOT NULL
MATCH (named:Concept {version: $graph, id: id})
CREATE (node)-[:QUALIFIED_BY {version: $graph, kind: kind}]->(named)`,
  parameters: z.object({ graph: z.string(), assertions: z.array(assertion).readonly() }),
  row: z.never(),
});

/** Claims, or evidence lines, each also bound to a thing of another graph version, as after a new release of another source. */
const writeStatements = declareQuery({
  id: 'test.evidence.statements',
  access: 'write',
  cypher: `
MERGE (elsewhere:Assertion {version: $graph + 'next', id: 'elsewhere'})
SET elsewhere.role = 'BENEFIT', elsewhere.subject = 'a'
WITH elsewhere
UNWIND $statements AS statement
MATCH (assertion:Assertion {version: $graph, id: statement.on})
CREATE (owner:$($label) {version: $graph + statement.source, id: statement.id, orderKey: statement.id, source: statement.source})
SET owner += CASE $label
  WHEN 'Claim' THEN {stance: CASE WHEN statement.isAgainst THEN 'DENIES' ELSE 'ASSERTS' END, certainty: 'ASSERTED',
    presence: 'EXPLICIT', review: 'UNREVIEWED', knowledgeLevel: 'x', agentType: 'x', primaryKnowledgeSource: 'x'}
  ELSE {study: statement.study, direction: statement.direction, directness: 'DIRECT',
    design: 'RANDOMISED_TRIAL', summary: 'x'} END
CREATE (owner)-[bearing:$(CASE $label WHEN 'Claim' THEN 'STATES' ELSE 'BEARS_ON' END) {version: $graph}]->(assertion)
SET bearing += CASE $label WHEN 'Claim' THEN {} ELSE statement {.level, .human, .notCounted, counted: statement.notCounted IS NULL,
  .voice, .includes} END
CREATE (owner)-[:$(CASE $label WHEN 'Claim' THEN 'STATES' ELSE 'BEARS_ON' END) {version: $graph + 'next'}]->(elsewhere)
WITH owner, statement
UNWIND range(0, size(statement.qualifiers) - 1) AS position
WITH owner, position, statement.qualifiers[position] AS qualifier
MATCH (concept:Concept {version: $graph, id: qualifier.concept})
CREATE (owner)-[:HAS_QUALIFIER {version: owner.version}]->(node:Qualifier {version: owner.version, id: owner.id + '-' + position,
  kind: qualifier.kind, value: 'x', exclusive: false, position: position})
CREATE (node)-[:NAMES {version: $graph}]->(concept)`,
  parameters: z.object({
    graph: z.string(),
    label: z.enum(['Claim', 'EvidenceLine']),
    statements: z.array(statement).readonly(),
  }),
  row: z.never(),
});

const removeEvidence = declareQuery({
  id: 'test.evidence.remove',
  access: 'write',
  cypher: `
MATCH (node:Concept|Identifier|Assertion|Claim|EvidenceLine|Qualifier WHERE node.version STARTS WITH $graph) DETACH DELETE node`,
  parameters: z.object({ graph: z.string() }),
  row: z.never(),
});

/** Writes a graph as a graph version of its own, with a version for each source, beside whatever the database holds. */
export async function writeEvidence(
  client: GraphClient,
  version: string,
  graph: EvidenceGraph,
): Promise<void> {
  const { concepts, kin, conditions, claims, lines } = graph;
  await client.run(writeConcepts, { graph: version, concepts, kin, conditions });
  const assertions = graph.assertions.map((one) => ({
    ...one,
    sources: [
      ...new Set([...claims, ...lines].filter(({ on }) => on === one.id).map(({ source }) => source)),
    ],
    ...outcomeOf(lines.filter(({ on }) => on === one.id)),
  }));
  await client.run(writeAssertions, { graph: version, assertions });
  await client.run(writeStatements, { graph: version, label: 'Claim', statements: claims });
  await client.run(writeStatements, { graph: version, label: 'EvidenceLine', statements: lines });
}

/** Removes what `writeEvidence` wrote. */
export async function eraseEvidence(client: GraphClient, version: string): Promise<void> {
  await client.run(removeEvidence, { graph: version });
}

/** An operation on such a graph, as if a release named it. */
export function operationOnEvidence(client: GraphClient, version: string): Operation {
  const plain = operationOn(client, version);
  const versions = [version, ...SOURCES.map((id) => version + id)];
  return {
    ...plain,
    async release(): Promise<CurrentRelease> {
      const release = await plain.release();
      const sources = SOURCES.map((id) => ({ id, version: version + id, answersByDefault: true }));
      return { ...release, versions, sources };
    },
    read: (query, parameters) => plain.read(query, { versions, ...parameters }),
  };
}
