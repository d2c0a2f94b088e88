import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { z } from 'zod';
import type { GraphClient } from '../../src/graph/client.ts';
import { declareQuery } from '../../src/graph/query.ts';
import { createLog } from '../../src/log.ts';
import type { Seed } from '../../src/seed/format/seed.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import type { LoadOptions } from '../../src/seed/load/loadOptions.ts';
import type { LoadStep } from '../../src/seed/load/progress.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';
import {
  emptyDatabase,
  nodeCount,
  openLoadGraph,
  servedContent,
  servedRelease,
  type StoredContent,
} from '../support/loadDatabase.ts';
import { articles, dataset } from '../support/loadSources.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-01T00:00:00Z');

let client: GraphClient;
const queries: string[] = [];

beforeAll(() => {
  client = openLoadGraph(inject('database'), ({ id }) => queries.push(id));
});
beforeEach(() => emptyDatabase(client));
afterAll(async () => {
  await emptyDatabase(client);
  await client.close();
});

const load = (sources: readonly LoadSource[], options: Partial<LoadOptions> = {}) =>
  loadRelease(client, sources, { log: createLog('silent'), now: () => START, ...options });

const createForeignNodes = declareQuery({
  id: 'loadTest.createForeignNodes',
  access: 'write',
  cypher: `CREATE (:Claim {text: 'of others'}), (:Person)-[:KNOWS]->(:Person)`,
  parameters: z.object({}),
  row: z.never(),
});

const createForeignRelease = declareQuery({
  id: 'loadTest.createForeignRelease',
  access: 'write',
  cypher: `
CREATE (:Release {id: 'album', year: 1999})-[:CONTAINS {track: 1}]->(:Version {id: 'live', state: 'mixed'}),
  (:Release {title: 'without an id'})`,
  parameters: z.object({}),
  row: z.never(),
});

const foreignRelease = declareQuery({
  id: 'loadTest.foreignRelease',
  cypher: `
MATCH (release:Release) WHERE release.contentHash IS NULL
OPTIONAL MATCH (release)-[contains:CONTAINS]->(version)
RETURN properties(release) AS release, properties(contains) AS contains, labels(version) AS labels,
  properties(version) AS version
ORDER BY release.id`,
  parameters: z.object({}),
  row: z.object({
    release: z.record(z.string(), z.unknown()),
    contains: z.record(z.string(), z.unknown()).nullable(),
    labels: z.array(z.string()).nullable(),
    version: z.record(z.string(), z.unknown()).nullable(),
  }),
});

function nodesOf({ nodes }: StoredContent, label: string) {
  return nodes.filter((node) => node.label === label).map(({ properties }) => properties);
}

test('writes every kind of row, and as many as were sent', async () => {
  const { loaded, release, counts, written, reused } = await load([articles('first'), dataset()], {
    batchSize: 2,
  });

  expect(loaded).toBe(true);
  expect(reused).toEqual([]);
  const sent = new Map<string, number>();
  for (const count of counts) {
    expect(count.stored, count.kind).toBe(count.sent);
    sent.set(count.kind, (sent.get(count.kind) ?? 0) + count.sent);
  }
  expect(Object.fromEntries(sent)).toEqual({
    sourceVersion: 2,
    sourceConcepts: 8,
    names: 10,
    xrefs: 5,
    documents: 3,
    references: 1,
    studies: 3,
    supersededBy: 1,
    possiblySameAs: 1,
    includes: 2,
    claims: 6,
    // Rows of a dataset: `record.test.ts` writes some.
    records: 0,
    citedStudies: 1,
    citedReferences: 1,
    claimQualifiers: 3,
    differences: 2,
    evidenceLines: 2,
    lineQualifiers: 1,
    concepts: 6,
    identifiers: 11,
    predicates: 5,
    assertions: 6,
    assertionQualifiers: 1,
    links: 5,
    kin: 1,
    structure: 1,
    mirror: 5,
    mechanisms: 1,
    mechanismParts: 2,
    disagreements: 1,
    disputedAssertions: 1,
    disagreeingClaims: 1,
    disagreeingLines: 1,
    rowsOf: 8,
    states: 6,
    bearsOn: 2,
    qualifierConcepts: 3,
    studySpecies: 1,
  });

  const served = await servedRelease(client);
  expect(served).toMatchObject({ id: release, madeAt: '2026-01-01T00:00:00.000Z', kept: [release] });
  expect(served?.sources.map(({ id, answersByDefault }) => [id, answersByDefault])).toEqual([
    ['articles', true],
    ['dataset', false],
  ]);
  expect(served?.versions.toSorted()).toEqual(written.toSorted());
});

test('joins the sources in the graph layer and leaves each its own rows', async () => {
  await load([articles('first'), dataset()]);
  const content = await servedContent(client);

  expect(nodesOf(content, 'Assertion').find(({ id }) => id === 'salt.RAISES_IT.pressure')).toMatchObject({
    role: 'CAUSAL',
    sign: 'RAISES',
    sources: ['articles'],
    documents: ['first', 'second'],
    independentSources: 1,
    asserted: true,
  });
  expect(nodesOf(content, 'Concept').find(({ id }) => id === 'cephalalgia')).toMatchObject({
    category: 'SYMPTOM',
    sources: ['articles', 'dataset'],
    labelLanguages: ['en'],
    labelTexts: ['the cephalalgia'],
  });
  const rows = content.relationships.filter(({ type }) => type === 'ROW_OF');
  expect(
    rows
      .filter(({ to }) => to === 'Concept cephalalgia')
      .map(({ from }) => from)
      .toSorted(),
  ).toEqual(['SourceConcept cephalalgia', 'SourceConcept headache']);
  const links = content.relationships.filter(({ type }) => type === 'LINK');
  expect(
    links.map(({ from, to, properties }) => [from, to, properties['sign'], properties['reversed']]),
  ).toEqual(
    expect.arrayContaining([
      ['Concept salt', 'Concept pressure', 'RAISES', false],
      ['Concept salt', 'Concept cephalalgia', 'RAISES', false],
      ['Concept pressure', 'Concept cephalalgia', 'RAISES', false],
      ['Concept flow', 'Concept pressure', 'NONE', false],
      ['Concept pressure', 'Concept flow', 'NONE', true],
    ]),
  );
  expect(links).toHaveLength(5);
});

test('stores words only where the text is the one that was annotated', async () => {
  await load([articles('first')]);
  const quoted = nodesOf(await servedContent(client), 'Claim').find(({ id }) => id === 'c1');
  expect(quoted).toMatchObject({
    quote: 'Text',
    hedgeStarts: [5],
    hedgeEnds: [7],
    hedgeTexts: ['of'],
    start: 0,
    end: 4,
  });

  const { written } = await load([{ seed: articles('first').seed, documents: new Map() }]);
  expect(written).toHaveLength(2);
  const content = await servedContent(client);
  expect(nodesOf(content, 'Document').map(({ verification, text }) => [verification, text])).toEqual([
    ['SOURCE_MISSING', undefined],
    ['SOURCE_MISSING', undefined],
  ]);
  const silent = nodesOf(content, 'Claim').find(({ id }) => id === 'c1');
  expect(silent).toMatchObject({ hedgeStarts: [5], hedgeEnds: [7] });
  expect(silent).not.toHaveProperty('quote');
  expect(silent).not.toHaveProperty('hedgeTexts');
});

test('loads nothing when the content is the same, in whatever order it comes, and asks once', async () => {
  const first = await load([articles('first'), dataset()]);
  const before = await servedContent(client);
  queries.length = 0;

  const again = await load([dataset(), { ...articles('first'), seed: upsideDown(articles('first').seed) }]);

  expect(again).toMatchObject({ loaded: false, release: first.release, written: [], counts: [] });
  expect(queries).toEqual(['switch.served']);
  expect((await servedContent(client)).fingerprint).toBe(before.fingerprint);
});

test('writes only the version that is new', async () => {
  const first = await load([articles('first'), dataset()]);
  const second = await load([articles('second'), dataset()]);

  const [ofDataset] = first.written.filter((version) => version.startsWith('dataset'));
  expect(second.reused).toEqual([ofDataset]);
  expect(second.written.map((version) => version.replace(/[0-9a-f]{12}$/u, ''))).toEqual([
    'articles',
    'graph',
  ]);
});

test('keeps a retired release for an hour, then deletes it', async () => {
  const first = await load([articles('first')]);
  const clean = await nodeCount(client);
  const second = await load([articles('second')]);

  expect((await servedRelease(client, START - HOUR))?.kept).toEqual([second.release, first.release]);
  const early = await load([articles('second')], { now: () => START + HOUR - 1 });
  expect(early).toMatchObject({ loaded: false, swept: [] });

  const late = await load([articles('second')], { now: () => START + HOUR });
  expect(late.swept).toEqual(first.written.toSorted());
  expect(await nodeCount(client)).toBe(clean);
  expect(await servedRelease(client, START - HOUR)).toMatchObject({
    id: second.release,
    kept: [second.release],
  });
});

test('serves what it loaded even when what is left over cannot be deleted', async () => {
  await load([articles('first')]);
  const second = await load([articles('second')]);
  const clean = await nodeCount(client);
  const failing = { now: () => START + HOUR, onStep: refuseToSweep };

  expect(await load([articles('second')], failing)).toMatchObject({
    loaded: false,
    release: second.release,
    swept: [],
  });
  expect((await load([articles('second')], { now: () => START + HOUR })).swept).toHaveLength(2);
  expect(await nodeCount(client)).toBeLessThan(clean);
});

test('goes back to a release of the last hour without writing it again', async () => {
  const messages: unknown[] = [];
  const log = pino({}, { write: (line) => messages.push((JSON.parse(line) as { msg: unknown }).msg) });
  const first = await load([articles('first')], { log });
  const second = await load([articles('second')]);
  const back = await load([articles('first')], { log });
  await load([articles('first')], { log });

  expect(messages).toEqual([
    'release loaded',
    'release made current, all of it was there',
    'release served already, nothing to load',
  ]);
  expect(back).toMatchObject({ loaded: true, release: first.release, written: [] });
  expect(back.reused).toEqual(first.written);
  expect((await servedRelease(client, START - HOUR))?.kept).toEqual([first.release, second.release]);
});

test('fails when the store handles fewer rows than it was sent, and the next load clears the rest away', async () => {
  const first = await load([articles('first')]);
  const clean = await nodeCount(client);
  const { seed, documents } = articles('second');
  const broken = { seed: { ...seed, mechanisms: [], claims: seed.claims.map(citingNobody) }, documents };

  await expect(load([broken])).rejects.toThrow(
    /^load\.citedStudies of articles[0-9a-f]{12}: the store handled 0 of 5 rows, in the batch that ends with row 5$/u,
  );
  expect((await servedRelease(client))?.id).toBe(first.release);
  expect(await nodeCount(client)).toBeGreaterThan(clean);

  const next = await load([articles('first')]);
  expect(next.loaded).toBe(false);
  expect(next.swept).toEqual([expect.stringMatching(/^articles/u)]);
  expect(await nodeCount(client)).toBe(clean);
});

test("refuses a database with somebody else's nodes, unless told to adopt it", async () => {
  await client.run(createForeignNodes, {});
  await expect(load([articles('first')])).rejects.toThrow(
    "The database holds 3 nodes that are not Magnesia's (labelled Claim, Person)",
  );
  expect(await nodeCount(client)).toBe(3);

  expect(await load([articles('first')], { adopt: true })).toMatchObject({ loaded: true });
  queries.length = 0;
  await expect(load([articles('second')])).rejects.toThrow(
    /nodes that are not Magnesia's \(labelled Person\)/u,
  );
  // A user who may only read is refused at the lease, before anybody looks at the nodes of others.
  expect(queries).toContain('foreign.nodes');
  expect(queries.slice(0, queries.indexOf('foreign.nodes'))).toContain('lease.take');
  expect(queries.at(-1)).toBe('lease.renew');
  expect((await load([articles('second')], { adopt: true })).loaded).toBe(true);
});

test('leaves releases and versions of others as they are, in a database that it adopts', async () => {
  await client.run(createForeignRelease, {});
  const ofOthers = [
    {
      release: { id: 'album', year: 1999 },
      contains: { track: 1 },
      labels: ['Version'],
      version: { id: 'live', state: 'mixed' },
    },
    { release: { title: 'without an id' }, contains: null, labels: null, version: null },
  ];
  expect(await client.run(foreignRelease, {})).toEqual(ofOthers);

  const first = await load([articles('first')], { adopt: true });
  expect(first).toMatchObject({ loaded: true, swept: [] });
  const count = await nodeCount(client);
  queries.length = 0;
  expect(await load([articles('first')], { adopt: true })).toMatchObject({ loaded: false, swept: [] });
  expect(queries).toEqual(['switch.served']);

  const second = await load([articles('second')], { adopt: true });
  const late = await load([articles('second')], { adopt: true, now: () => START + HOUR });
  expect(late.swept).toEqual(first.written.toSorted());
  expect((await servedRelease(client, START))?.kept).toEqual([second.release]);
  expect(await nodeCount(client)).toBe(count);
  expect(await client.run(foreignRelease, {})).toEqual(ofOthers);
});

test('refuses sources that contradict each other before it writes anything', async () => {
  const { seed, documents } = dataset();
  const contradicting = {
    seed: { ...seed, claims: seed.claims.map((claim) => ({ ...claim, id: 'c1' })) },
    documents,
  };
  await expect(load([articles('first'), contradicting])).rejects.toThrow(
    'claim "c1" is in source articles and in source dataset: give one of them another id',
  );
  expect(await nodeCount(client)).toBe(0);
});

function refuseToSweep({ phase, kind }: LoadStep): void {
  if (phase === 'sweep' && kind !== 'releases') throw new Error('the sweep broke');
}

function citingNobody(claim: Seed['claims'][number]): Seed['claims'][number] {
  return { ...claim, citedStudies: ['nobody'] };
}

/** The same seed with every list the other way round. */
function upsideDown(seed: Seed): Seed {
  return {
    ...seed,
    predicates: seed.predicates.toReversed(),
    documents: seed.documents.toReversed(),
    studies: seed.studies.toReversed(),
    structure: seed.structure.toReversed(),
    concepts: seed.concepts.toReversed(),
    claims: seed.claims.toReversed(),
    evidence: seed.evidence.toReversed(),
  };
}
