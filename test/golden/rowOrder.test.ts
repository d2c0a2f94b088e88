import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { GraphClient } from '../../src/graph/client.ts';
import { cases, examples, readCase, readExample } from './files.ts';
import { describeQueries, mask } from './masks.ts';
import { openServiceOnSeed, type ServiceOnSeed } from './serviceOnSeed.ts';

/** What a statement names after a call or a subquery, such as `collect(kin) AS members`. */
const GATHERED = /[)}] AS (\w+)/gu;

/** The same client; but what a statement leaves without an order comes in the opposite order. */
function backwards(graph: GraphClient): GraphClient {
  return {
    async run(query, parameters, options) {
      const rows = await graph.run(query, parameters, options);
      const { cypher } = query;
      if (cypher.slice(cypher.lastIndexOf('RETURN')).includes('ORDER BY')) return rows;
      if (cypher.includes('ORDER BY')) return rows.toReversed();
      const gathered = new Set([...cypher.matchAll(GATHERED)].map(([, name]) => name));
      return rows.toReversed().map((row) => {
        const fields = Object.entries(row as Record<string, unknown>);
        return Object.fromEntries(
          fields.map(([name, value]) => [
            name,
            gathered.has(name) && Array.isArray(value) ? value.toReversed() : (value),
          ]),
        ) as typeof row;
      });
    },
    close: () => graph.close(),
  };
}

let forwards: ServiceOnSeed;
let reversed: ServiceOnSeed;
beforeAll(async () => {
  forwards = await openServiceOnSeed(inject('database'));
  reversed = await openServiceOnSeed(inject('database'), backwards);
});
afterAll(() => Promise.all([forwards.close(), reversed.close()]));

/** What a service answers and asks of Neo4j, with what the moment decides put in words. */
async function told(service: ServiceOnSeed, { query, variables }: Awaited<ReturnType<typeof readCase>>) {
  const answered = await service.ask(query, variables);
  const statements = describeQueries(answered, service.release).split('\n');
  return { answer: mask(answered.answer, service.release), statements };
}

/*
 * Neo4j promises no order where a statement asks for none, and gives another one on another day. Neither an answer nor a statement
 * that follows from such rows may depend on it.
 */
test.each([
  ...cases.map((name) => ({ name, read: () => readCase(name, forwards.release) })),
  ...examples.map((name) => ({ name, read: () => readExample(name) })),
])('$name has the same answer and statements in whatever order rows come', async ({ read }) => {
  const asked = await read();
  expect(await told(reversed, asked)).toEqual(await told(forwards, asked));
});
