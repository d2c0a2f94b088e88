import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { linksOfConcepts } from '../../src/condition/condition.queries.ts';
import { relationsIn } from '../../src/condition/relations.ts';
import { openGraph, type GraphClient } from '../../src/graph/client.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { declareQuery } from '../../src/graph/query.ts';
import { createLog } from '../../src/log.ts';
import { eraseGraph, operationOn, writeGraph } from '../support/handmadeGraph.ts';
import { allLinks, randomWorld, type World } from '../support/randomPeople.ts';

const VERSION = 'conditiontest';

const writeStructure = declareQuery({
  id: 'test.writeStructure',
  access: 'write',
  cypher: `
UNWIND $links AS link
MATCH (from:Concept {version: $graph, id: link[0]})
MATCH (to:Concept {version: $graph, id: link[2]})
CREATE (from)-[:STRUCTURE {version: $graph, predicate: 'ANY', meaning: link[1], source: 'articles'}]->(to)`,
  parameters: z.object({
    graph: z.string(),
    links: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
  row: z.never(),
});

let client: GraphClient;
beforeAll(async () => {
  client = openGraph(inject('database'), 30_000, createLog('silent'));
  await ensureConstraints(client);
});
afterEach(() => eraseGraph(client, VERSION));
afterAll(() => client.close());

async function write({ members, kin, conditions, disjoint }: World): Promise<void> {
  await writeGraph(client, VERSION, { concepts: [...members.keys()], links: [], kin: [...kin] });
  await client.run(writeStructure, {
    graph: VERSION,
    links: [
      ...conditions.map(([who, what]): [string, string, string] => [who, 'CONDITION', what]),
      ...disjoint.map(([left, right]): [string, string, string] => [left, 'DISJOINT', right]),
      // What means nothing to conditions is not followed.
      ...conditions.map(([who, what]): [string, string, string] => [what, 'EXCESS', who]),
    ],
  });
}

async function read(ids: readonly string[], limit = 1_000) {
  return operationOn(client, VERSION).read(linksOfConcepts, { ids, limit });
}

/** Each pair of concepts, and whether they are apart, by what is known of these two. */
function apartAmong(links: Parameters<typeof relationsIn>[0]): string[] {
  const byConcept = new Map(links.map((one) => [one.concept, one]));
  const concepts = [...byConcept.keys()].sort();
  return concepts.flatMap((left) =>
    concepts
      .filter((right) => {
        const pair = [byConcept.get(left), byConcept.get(right)].filter((one) => one !== undefined);
        const { factsOf, areApart } = relationsIn(pair);
        return areApart(factsOf([left]), factsOf([right]));
      })
      .map((right) => `${left} ${right}`),
  );
}

test('what is read of two concepts tells the same of them as the whole graph', async () => {
  let apart = 0;
  for (const world of fc.sample(randomWorld, { numRuns: 25, seed: 7 })) {
    await write(world);
    const rows = await read([...world.members.keys()]);
    const everything = allLinks(world);
    expect(rows).toHaveLength(everything.length);
    for (const row of rows) {
      const facts = (links: Parameters<typeof relationsIn>[0]) =>
        [...relationsIn(links).factsOf([row.concept])].sort();
      expect(facts([row])).toEqual(facts(everything));
    }
    const told = apartAmong(rows);
    expect(told).toEqual(apartAmong(everything));
    apart += told.length;
    await eraseGraph(client, VERSION);
  }
  expect(apart).toBeGreaterThan(100);
});

test('of a condition that more people have than are looked at it is not said who all has it', async () => {
  const people = Array.from({ length: 30 }, (_, index) => `p${index}`);
  const members = new Map([...people, 'lack', 'well'].map((id) => [id, new Set<number>()]));
  await write({
    members,
    kin: [],
    conditions: people.map((id) => [id, 'lack'] as const),
    disjoint: people.map((id) => ['well', id] as const),
  });
  const apart = async (limit: number) => {
    const { factsOf, areApart } = relationsIn(await read(['lack', 'well'], limit));
    return areApart(factsOf(['well']), factsOf(['lack']));
  };
  expect(await apart(1_000)).toBe(true);
  expect(await apart(10)).toBe(false);
});
