import { z } from 'zod';
import type { GraphClient } from '../../src/graph/client.ts';
import { declareQuery } from '../../src/graph/query.ts';
import type { Web } from './everyNeighbourhood.ts';

const strings = z.array(z.string()).readonly();

const writeWebConcepts = declareQuery({
  id: 'test.writeWebConcepts',
  access: 'write',
  cypher: `
UNWIND $concepts AS id
CREATE (:Identifier {version: $graph, id: id})-[:IDENTIFIES {version: $graph}]->(:Concept {version: $graph, id: id, orderKey: id,
  category: 'OTHER', labelLanguages: ['en'], labelTexts: [id], sources: ['articles']})`,
  parameters: z.object({ graph: z.string(), concepts: strings }),
  row: z.never(),
});

const writeWebPredicates = declareQuery({
  id: 'test.writeWebPredicates',
  access: 'write',
  cypher: `
UNWIND $predicates AS id
CREATE (:Predicate {version: $graph, id: id, role: 'OTHER', sign: 'NONE', direction: 'NONE', labelLanguages: ['en'], labelTexts: [id]})`,
  parameters: z.object({ graph: z.string(), predicates: strings }),
  row: z.never(),
});

const writeWebAssertions = declareQuery({
  id: 'test.writeWebAssertions',
  access: 'write',
  cypher: `
UNWIND $assertions AS row
MATCH (subject:Concept {version: $graph, id: row.subject})
MATCH (object:Concept {version: $graph, id: row.object})
CREATE (subject)<-[:SUBJECT {version: $graph}]-(node:Assertion {version: $graph, documents: []})-[:OBJECT {version: $graph}]->(object)
SET node += row`,
  parameters: z.object({
    graph: z.string(),
    assertions: z
      .array(
        z.object({
          id: z.string(),
          subject: z.string(),
          predicate: z.string(),
          object: z.string(),
          role: z.string(),
          sources: strings,
          independentSources: z.int(),
        }),
      )
      .readonly(),
  }),
  row: z.never(),
});

const writeWebLinks = declareQuery({
  id: 'test.writeWebLinks',
  access: 'write',
  cypher: `
UNWIND $links AS row
MATCH (concept:Concept {version: $graph, id: row.concept})
MATCH (of:Concept {version: $graph, id: row.of})
CREATE (concept)-[link:$(row.type) {version: $graph, predicate: row.predicate, source: row.source}]->(of)`,
  parameters: z.object({
    graph: z.string(),
    links: z
      .array(
        z.object({
          type: z.string(),
          concept: z.string(),
          predicate: z.string(),
          of: z.string(),
          source: z.string(),
        }),
      )
      .readonly(),
  }),
  row: z.never(),
});

const ROWS_A_BATCH = 5_000;

/** Writes a web as a graph version of its own, beside whatever the database holds. `eraseGraph` removes it. */
export async function writeWeb(
  client: GraphClient,
  version: string,
  { concepts, assertions, links }: Web,
): Promise<void> {
  const graph = { graph: version };
  for (let start = 0; start < concepts.length; start += ROWS_A_BATCH) {
    await client.run(writeWebConcepts, { ...graph, concepts: concepts.slice(start, start + ROWS_A_BATCH) });
  }
  const predicates = [...new Set(assertions.map(({ predicate }) => predicate))];
  await client.run(writeWebPredicates, { ...graph, predicates });
  for (let start = 0; start < assertions.length; start += ROWS_A_BATCH) {
    await client.run(writeWebAssertions, {
      ...graph,
      assertions: assertions.slice(start, start + ROWS_A_BATCH),
    });
  }
  await client.run(writeWebLinks, { ...graph, links });
}
