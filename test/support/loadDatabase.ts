import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openGraph, type GraphAddress, type GraphClient, type QueryRun } from '../../src/graph/client.ts';
import { declareQuery } from '../../src/graph/query.ts';
import { createLog } from '../../src/log.ts';
import { currentRelease } from '../../src/release/release.queries.ts';
import type { CurrentRelease } from '../../src/release/release.ts';

const deleteSome = declareQuery({
  id: 'loadTest.deleteSome',
  access: 'write',
  cypher: `MATCH (node) WITH node LIMIT 5000 DETACH DELETE node RETURN count(*) AS deleted`,
  parameters: z.object({}),
  row: z.object({ deleted: z.int() }),
});

const countNodes = declareQuery({
  id: 'loadTest.countNodes',
  cypher: `MATCH (node) RETURN count(node) AS nodes`,
  parameters: z.object({}),
  row: z.object({ nodes: z.int() }),
});

const nodesOfVersions = declareQuery({
  id: 'loadTest.nodesOfVersions',
  cypher: `MATCH (node) WHERE node.version IN $versions RETURN labels(node)[0] AS label, properties(node) AS properties`,
  parameters: z.object({ versions: z.array(z.string()) }),
  row: z.object({ label: z.string(), properties: z.record(z.string(), z.unknown()) }),
});

const relationshipsOfVersions = declareQuery({
  id: 'loadTest.relationshipsOfVersions',
  cypher: `
MATCH (from)-[relationship]->(to)
WHERE from.version IN $versions AND to.version IN $versions AND relationship.version IN $versions
RETURN labels(from)[0] + ' ' + from.id AS from, type(relationship) AS type, labels(to)[0] + ' ' + to.id AS to,
  properties(relationship) AS properties`,
  parameters: z.object({ versions: z.array(z.string()) }),
  row: z.object({
    from: z.string(),
    type: z.string(),
    to: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
});

/** A node or relationship of a release, with all that is stored of it. */
export type StoredNode = z.output<typeof nodesOfVersions.row>;
export type StoredRelationship = z.output<typeof relationshipsOfVersions.row>;

/** What an operation can read of a release. */
export interface StoredContent {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
  /** A hash of all of it. */
  readonly fingerprint: string;
}

/** A client with time limits as a loader has them. */
export function openLoadGraph(address: GraphAddress, watch?: (run: QueryRun) => void): GraphClient {
  return openGraph(address, 60_000, createLog('silent'), watch);
}

/** Deletes every node of the database. */
export async function emptyDatabase(client: GraphClient): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    deleted = (await client.run(deleteSome, {}))[0]?.deleted ?? 0;
  }
}

/** Number of all nodes of the database. */
export async function nodeCount(client: GraphClient): Promise<number> {
  return (await client.run(countNodes, {}))[0]?.nodes ?? 0;
}

/** The release that the pointer names; undefined before the first. */
export async function servedRelease(client: GraphClient, keptSince = 0): Promise<CurrentRelease | undefined> {
  return (await client.run(currentRelease, { keptSince }))[0];
}

/** Everything that the served release consists of. */
export async function servedContent(client: GraphClient): Promise<StoredContent> {
  const release = await servedRelease(client);
  const versions = [...(release?.versions ?? [])];
  const nodes = await client.run(nodesOfVersions, { versions });
  const relationships = await client.run(relationshipsOfVersions, { versions });
  const lines = [...nodes, ...relationships].map((stored) => JSON.stringify(stored, sortedKeys)).sort();
  return { nodes, relationships, fingerprint: createHash('sha256').update(lines.join('\n')).digest('hex') };
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
