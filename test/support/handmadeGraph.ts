import { z } from 'zod';
import type { GraphClient } from '../../src/graph/client.ts';
import { declareQuery } from '../../src/graph/query.ts';
import { createLog } from '../../src/log.ts';
import type { Operation } from '../../src/release/operation.ts';
import type { CurrentRelease } from '../../src/release/release.ts';
import type { TestGraph } from './everyChain.ts';

const link = z.object({
  from: z.string(),
  to: z.string(),
  assertion: z.string(),
  predicate: z.string(),
  role: z.string(),
  sign: z.string(),
  reversed: z.boolean(),
  level: z.string(),
  contested: z.boolean(),
  sources: z.array(z.string()).readonly(),
  documents: z.array(z.string()).readonly(),
  independentSources: z.int(),
});

const writeConcepts = declareQuery({
  id: 'test.writeConcepts',
  access: 'write',
  cypher: `
UNWIND $concepts AS id
CREATE (:Identifier {version: $graph, id: id})-[:IDENTIFIES {version: $graph}]->(:Concept {version: $graph, id: id, category: 'OTHER'})`,
  parameters: z.object({ graph: z.string(), concepts: z.array(z.string()).readonly() }),
  row: z.never(),
});

const writeLinks = declareQuery({
  id: 'test.writeLinks',
  access: 'write',
  cypher: `
UNWIND $links AS link
MATCH (from:Concept {version: $graph, id: link.from})
MATCH (to:Concept {version: $graph, id: link.to})
CREATE (from)-[:LINK {version: $graph, assertion: link.assertion, predicate: link.predicate, role: link.role, sign: link.sign,
  reversed: link.reversed, level: link.level, contested: link.contested, sources: link.sources,
  documents: link.documents, independentSources: link.independentSources}]->(to)`,
  parameters: z.object({ graph: z.string(), links: z.array(link).readonly() }),
  row: z.never(),
});

const writeKin = declareQuery({
  id: 'test.writeKin',
  access: 'write',
  cypher: `
UNWIND $kin AS pair
MATCH (narrower:Concept {version: $graph, id: pair[0]})
MATCH (wider:Concept {version: $graph, id: pair[1]})
CREATE (narrower)-[:KIN {version: $graph, predicate: 'SUBCLASS_OF', source: 'articles'}]->(wider)`,
  parameters: z.object({
    graph: z.string(),
    kin: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  }),
  row: z.never(),
});

const removeGraph = declareQuery({
  id: 'test.removeGraph',
  access: 'write',
  cypher: `MATCH (node:Concept|Identifier|Predicate|Assertion WHERE node.version = $graph) DETACH DELETE node`,
  parameters: z.object({ graph: z.string() }),
  row: z.never(),
});

const LINKS_A_BATCH = 5_000;

/** Writes a graph of concepts, links and kin as a graph version of its own, beside whatever the database holds. */
export async function writeGraph(client: GraphClient, version: string, graph: TestGraph): Promise<void> {
  await client.run(writeConcepts, { graph: version, concepts: graph.concepts });
  for (let start = 0; start < graph.links.length; start += LINKS_A_BATCH) {
    await client.run(writeLinks, { graph: version, links: graph.links.slice(start, start + LINKS_A_BATCH) });
  }
  await client.run(writeKin, { graph: version, kin: graph.kin });
}

/** Removes a graph version that a test wrote. */
export async function eraseGraph(client: GraphClient, version: string): Promise<void> {
  await client.run(removeGraph, { graph: version });
}

/** An operation on such a graph, as if a release named it. */
export function operationOn(client: GraphClient, version: string): Operation {
  const log = createLog('silent');
  const { signal } = new AbortController();
  const release: CurrentRelease = {
    id: version,
    contentHash: '',
    madeAt: '2000-01-01T00:00:00Z',
    graph: version,
    versions: [version],
    sources: ['articles', 'dataset'].map((id) => ({ id, version, answersByDefault: true })),
    kept: [version],
  };
  return {
    requestId: 'test',
    log,
    signal,
    release: () => Promise.resolve(release),
    read: (query, parameters) =>
      client.run(query, { graph: version, versions: [version], ...parameters } as never, { log, signal }),
  };
}
