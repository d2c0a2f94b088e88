import { glob } from 'node:fs/promises';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { declaredQueries, type DeclaredQuery } from '../../src/graph/query.ts';
import { openServiceOnSeed } from '../golden/serviceOnSeed.ts';

const files: string[] = [];
for await (const file of glob('src/**/*.queries.ts')) files.push(file);
await Promise.all(files.map((file) => import(/* @vite-ignore */ `../../${file}`)));
const queries = declaredQueries();
const named = (access: DeclaredQuery['access']) =>
  queries
    .filter((query) => query.access === access)
    .map((query): [string, DeclaredQuery] => [query.id, query]);

/** Ways to begin that look at no more than what is asked for, however much the store holds. */
const BEGINNINGS = [
  /^(Argument|EmptyRow|Unwind)\b/u,
  /^Node(Unique)?IndexSeek(ByRange)?\b/u,
  /^(Node|Relationship)CountFromCountStore\b/u,
  // What indexes and labels there are.
  /^(ShowIndexes|ProcedureCall)\b/u,
  // Of these there are a few: the sweep keeps an hour's.
  /^NodeByLabelScan \w+:(Release|Version)$/u,
];

let driver: Driver;
beforeAll(async () => {
  // Neo4j plans by what there is: with nothing in the store a scan would be as good as a seek.
  await (await openServiceOnSeed(inject('database'))).close();
  const { uri, user, password } = inject('database');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

async function planOf({ cypher }: DeclaredQuery): Promise<Plan> {
  const { database } = inject('database');
  const { summary } = await driver.executeQuery(
    `EXPLAIN ${cypher}`,
    {},
    database === undefined ? {} : { database },
  );
  if (summary.plan === false) throw new Error('Neo4j gave no plan');
  return summary.plan;
}

/** What a plan begins with: operator and details, without the name of the database. */
function beginningsOf({ operatorType, arguments: details, children }: Plan): string[] {
  if (children.length > 0) return children.flatMap((child) => beginningsOf(child));
  return [`${operatorType.replace(/@.*$/u, '')} ${details['Details'] ?? ''}`.trim()];
}

test('the queries of every folder are declared', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(queries.length).toBeGreaterThan(files.length);
});

describe('a query that reads begins at an index and never scans', () => {
  test.each(named('read'))('%s', async (_id, query) => {
    const beginnings = beginningsOf(await planOf(query));
    expect(beginnings).not.toHaveLength(0);
    expect(beginnings.filter((beginning) => !BEGINNINGS.some((allowed) => allowed.test(beginning)))).toEqual(
      [],
    );
  });
});

describe('a query that writes is understood by Neo4j', () => {
  test.each(named('write'))('%s', async (_id, query) => {
    await expect(planOf(query)).resolves.toHaveProperty('operatorType');
  });
});
