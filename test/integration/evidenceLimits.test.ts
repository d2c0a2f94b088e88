import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { reportEvidence } from '../../src/evidence/evidence.loader.ts';
import type { EvidenceReport } from '../../src/evidence/evidence.ts';
import {
  claimCountOf,
  claimsOf,
  evidenceLineCountOf,
  evidenceLinesOf,
} from '../../src/evidence/finding.loader.ts';
import { openGraph, type GraphClient } from '../../src/graph/client.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { createLog } from '../../src/log.ts';
import type { Operation } from '../../src/release/operation.ts';
import type { EvidenceGraph, TestAssertion } from '../support/everyFinding.ts';
import { eraseEvidence, operationOnEvidence, writeEvidence } from '../support/handmadeEvidence.ts';
import type { TestStatement } from '../support/plainOutcome.ts';

const VERSION = 'evidencelimits';
const HUB_DEGREE = 5_000;

const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));

function benefit(id: string, subject: string, object: string): TestAssertion {
  return { id, subject, object, role: 'BENEFIT', independentSources: 1, context: null, partner: null };
}

function statement(id: string, on: string): TestStatement {
  return { id, on, source: 'articles', isAgainst: false, qualifiers: [] };
}

/** Interventions, each with four findings for one condition and one for another. */
const herbs = numbers(60).map((number) => `herb${number}`);
const benefits = herbs.flatMap((herb) =>
  ['v', 'w', 'x', 'y', 'z'].map((letter) =>
    benefit(`${herb}.${letter}`, herb, letter === 'z' ? 'cold' : 'ache'),
  ),
);

/** Two hubs: what all is said to cause, and what is said to cause it all. */
const effects = numbers(HUB_DEGREE).map((number): TestAssertion => ({
  ...benefit(`effect${number}`, 'gas', 'tiredness'),
  role: 'CAUSAL',
}));

/** A condition of which nothing speaks, and people who have it. */
const BORED = ['boredom', 'bored_people', 'bored_teens', 'bored_girls', 'bored_boys'];

const graph: EvidenceGraph = {
  concepts: ['ache', 'cold', 'tiredness', 'gas', 'tired_people', 'tea', ...BORED, ...herbs],
  kin: [
    ['bored_teens', 'bored_people'],
    ['bored_girls', 'bored_teens'],
    ['bored_boys', 'bored_teens'],
  ],
  conditions: [
    ['tired_people', 'tiredness'],
    ['bored_people', 'boredom'],
  ],
  assertions: [
    ...benefits,
    ...effects,
    benefit('rest', 'tea', 'tiredness'),
    benefit('breath', 'gas', 'tiredness'),
    benefit('warmth', 'tea', 'gas'),
  ],
  claims: [
    ...benefits.map(({ id }) => statement(`c-${id}`, id)),
    ...numbers(101).map((number) => statement(`many${number}`, 'herb00007.x')),
    statement('c-rest', 'rest'),
    statement('c-breath', 'breath'),
    { ...statement('c-warmth', 'warmth'), qualifiers: [{ kind: 'POPULATION', concept: 'tired_people' }] },
    ...numbers(500).map((number) => ({
      ...statement(`named${number}`, 'effect00000'),
      qualifiers: [{ kind: 'CONDITION', concept: 'tired_people' }],
    })),
  ],
  lines: numbers(101).map((number) => ({
    ...statement(`line${number}`, 'herb00007.x'),
    ...{ study: `study${number}`, voice: `study${number}`, includes: [], direction: 'SUPPORTS' },
    ...{ level: 'RANDOMISED_TRIAL', human: true, notCounted: null },
  })),
};

let client: GraphClient;
const queries: string[] = [];
beforeAll(async () => {
  client = openGraph(inject('database'), 60_000, createLog('silent'), ({ id }) => queries.push(id));
  await ensureConstraints(client);
  await writeEvidence(client, VERSION, graph);
  queries.length = 0;
}, 120_000);
afterAll(async () => {
  await eraseEvidence(client, VERSION);
  await client.close();
}, 120_000);

/** An operation whose search looks at no more than so many things on each way. */
function looking(limit: number): Operation {
  const operation = operationOnEvidence(client, VERSION);
  return {
    ...operation,
    read: (query, parameters) =>
      operation.read(query, query.id === 'evidence.findings' ? { ...parameters, limit } : parameters),
  };
}

function found({ groups }: EvidenceReport): Record<string, readonly string[]> {
  return Object.fromEntries(
    groups.map(({ intervention, findings }) => [intervention, findings.map(({ assertion }) => assertion)]),
  );
}

test('a report holds 200 findings in 50 groups, and counts what it leaves out', async () => {
  const operation = operationOnEvidence(client, VERSION);
  const [cold, ache] = [
    await reportEvidence(operation, { condition: 'cold' }),
    await reportEvidence(operation, { condition: 'ache' }),
  ];
  expect(Object.keys(found(cold))).toEqual(herbs.slice(0, 50));
  expect(cold).toMatchObject({ omittedGroups: 10, omittedFindings: 10, truncated: false });
  // The first 200 findings are those of the first 50 herbs: the others have no group that could be left out.
  const first = ['herb00007', ...herbs.slice(0, 50).filter((herb) => herb !== 'herb00007')];
  expect(Object.keys(found(ache))).toEqual(first);
  expect(Object.values(found(ache)).map((findings) => findings.length)).toEqual(
    herbs.slice(0, 50).map(() => 4),
  );
  expect(found(ache)['herb00007']?.[0]).toBe('herb00007.x');
  expect(ache).toMatchObject({ omittedGroups: 0, omittedFindings: 40, truncated: false });
});

test('a finding lists 100 claims and 100 lines, and counts the rest', async () => {
  const operation = operationOnEvidence(client, VERSION);
  const report = await reportEvidence(operation, { condition: 'ache', intervention: 'herb00007' });
  const [finding] = report.groups[0]?.findings ?? [];
  if (finding === undefined) throw new Error('nothing found');
  expect(finding.assertion).toBe('herb00007.x');
  const claims = await claimsOf(operation, finding);
  const lines = await evidenceLinesOf(operation, finding);
  expect([claims.length, claims[0]?.id, claims[1]?.id]).toEqual([100, 'c-herb00007.x', 'many00000']);
  expect(await claimCountOf(operation, finding)).toBe(102);
  expect(lines.map(({ id }) => id)).toEqual(numbers(100).map((number) => `line${number}`));
  expect(await evidenceLineCountOf(operation, finding)).toBe(101);
});

describe('where thousands of assertions are about a concept', () => {
  test('its findings are found, whichever side they are looked for from', async () => {
    const operation = operationOnEvidence(client, VERSION);
    queries.length = 0;
    const reports = await Promise.all(
      [{}, { intervention: 'tea' }, { intervention: 'gas' }, { intervention: 'herb00000' }].map((asked) =>
        reportEvidence(operation, { condition: 'tiredness', ...asked }),
      ),
    );
    expect(reports.map(found)).toEqual([
      { tea: ['rest', 'warmth'], gas: ['breath'] },
      { tea: ['rest', 'warmth'] },
      { gas: ['breath'] },
      { herb00000: [] },
    ]);
    expect(reports.map(({ truncated }) => truncated)).toEqual([false, false, false, false]);
    expect(queries).toEqual(['kin.byIds', 'evidence.findings']);
  });

  test('a search that looks at a part of them says so, and never that there is nothing', async () => {
    const whatever = await reportEvidence(looking(100), { condition: 'tiredness' });
    expect(whatever.truncated).toBe(true);
    const both = await reportEvidence(looking(100), { condition: 'tiredness', intervention: 'gas' });
    expect(both.truncated).toBe(true);
    const herb = await reportEvidence(looking(100), { condition: 'tiredness', intervention: 'herb00000' });
    expect(await herb.gaps()).toMatchObject([
      { reason: 'SEARCH_TRUNCATED', about: 'EVIDENCE', concepts: ['herb00000', 'tiredness'] },
    ]);
  });

  test('a search from the side that has few is whole', async () => {
    const report = await reportEvidence(looking(600), { condition: 'tiredness', intervention: 'tea' });
    expect(found(report)).toEqual({ tea: ['rest', 'warmth'] });
    expect(report.truncated).toBe(false);
  });
});

test('a search that leaves out people who have a condition never says that nothing names them', async () => {
  const answers = [3, 4, 5].map((limit) => reportEvidence(looking(limit), { condition: 'boredom' }));
  const reports = await Promise.all(answers);
  const reasons = await Promise.all(
    reports.map(async ({ gaps }) => (await gaps()).map(({ reason }) => reason)),
  );
  // Four have it: where as many as may be looked at have it, there may be more.
  expect(reports.map(({ truncated }) => truncated)).toEqual([true, true, false]);
  expect(reasons).toEqual([['SEARCH_TRUNCATED'], ['SEARCH_TRUNCATED'], ['NOT_MENTIONED']]);
});
