import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { openGraph, type GraphClient } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { findNeighbourhood } from '../../src/neighbourhood/neighbourhood.loader.ts';
import { NEIGHBOURHOOD_LIMITS, type NeighbourhoodLimits } from '../../src/neighbourhood/neighbourhood.ts';
import type { NeighbourhoodArguments } from '../../src/neighbourhood/neighbourhoodQuestion.ts';
import type { Operation } from '../../src/release/operation.ts';
import {
  everyNeighbourhood,
  type Web,
  type WebAssertion,
  type WebQuestion,
} from '../support/everyNeighbourhood.ts';
import { eraseGraph, operationOn } from '../support/handmadeGraph.ts';
import { writeWeb } from '../support/handmadeWeb.ts';
import { randomWeb, randomWebQuestion } from '../support/randomWebs.ts';

let client: GraphClient;
const queries: string[] = [];
const written: string[] = [];

beforeAll(async () => {
  client = openGraph(inject('database'), 30_000, createLog('silent'), ({ id }) => queries.push(id));
  await ensureConstraints(client);
});
afterEach(async () => {
  for (const version of written.splice(0)) await eraseGraph(client, version);
});
afterAll(() => client.close());

async function write(web: Web): Promise<Operation> {
  const version = `webtest${crypto.randomUUID().replaceAll('-', '')}`;
  written.push(version);
  await writeWeb(client, version, web);
  queries.length = 0;
  return operationOn(client, version);
}

/** Everything that a neighbourhood tells. */
async function lookAround(
  operation: Operation,
  asked: NeighbourhoodArguments,
  limits = NEIGHBOURHOOD_LIMITS,
) {
  const around = await findNeighbourhood(operation, asked, limits);
  const [
    concepts,
    assertions,
    structural,
    omittedConcepts,
    omittedAssertions,
    omittedStructural,
    hidden,
    truncated,
  ] = await Promise.all([
    around.concepts(),
    around.assertions(),
    around.structural(),
    around.omittedConcepts(),
    around.omittedAssertions(),
    around.omittedStructural(),
    around.hidden(),
    around.truncated(),
  ]);
  return {
    told: {
      concepts,
      assertions,
      structural: structural.map(({ concept, predicate, of }) => `${concept} ${predicate} ${of}`),
      unknown: around.unknown,
      omittedConcepts: omittedConcepts.count,
      omittedAssertions: omittedAssertions.count,
      omittedStructural,
      hidden: hidden.map(({ concept, count }) => [concept, count] as const),
    },
    truncated,
    exact: {
      concepts: omittedConcepts.exact,
      assertions: omittedAssertions.exact,
      hidden: hidden.filter(({ exact }) => exact).map(({ concept }) => concept),
    },
  };
}

/** The same web with ids of its own, so that many stand in one database without meeting. */
function setApart({ concepts, assertions, links }: Web, prefix: string): Web {
  return {
    concepts: concepts.map((id) => prefix + id),
    assertions: assertions.map((each) => ({
      ...each,
      id: prefix + each.id,
      subject: prefix + each.subject,
      object: prefix + each.object,
    })),
    links: links.map((link) => ({ ...link, concept: prefix + link.concept, of: prefix + link.of })),
  };
}

function askedApart({ concepts, filter, ...question }: WebQuestion, prefix: string): WebQuestion {
  const apart = (id: string | null) => (id === null ? null : prefix + id);
  return {
    ...question,
    concepts: concepts.map((id) => prefix + id),
    filter: {
      ...filter,
      subject: apart(filter.subject),
      object: apart(filter.object),
      concept: apart(filter.concept),
    },
  };
}

const QUESTIONS_A_WEB = 3;
const cases = fc.array(
  fc.record({
    web: randomWeb,
    questions: fc.array(randomWebQuestion, { minLength: QUESTIONS_A_WEB, maxLength: QUESTIONS_A_WEB }),
    limits: fc.record({ looked: fc.integer({ min: 1, max: 12 }), counted: fc.integer({ min: 4, max: 7 }) }),
  }),
  { minLength: 25, maxLength: 25 },
);
/** Seeded, so that the webs drawn are known to have much to tell. */
const RUNS = { numRuns: 1, unbiased: true, seed: 20_260_101, endOnFailure: true };

interface Drawn {
  readonly web: Web;
  readonly questions: readonly WebQuestion[];
  readonly limits: NeighbourhoodLimits;
}

/** Writes all webs that were drawn, and asks each its questions at once. */
async function askAll(
  drawn: readonly Drawn[],
  look: (
    operation: Operation,
    one: { readonly web: Web; readonly question: WebQuestion; readonly limits: NeighbourhoodLimits },
  ) => Promise<void>,
): Promise<void> {
  const webs = drawn.map(({ web }, index) => setApart(web, `w${index}.`));
  const operation = await write({
    concepts: webs.flatMap(({ concepts }) => concepts),
    assertions: webs.flatMap(({ assertions }) => assertions),
    links: webs.flatMap(({ links }) => links),
  });
  for (const [index, { questions, limits }] of drawn.entries()) {
    const web = webs[index];
    if (web === undefined) throw new Error('fewer webs were written than drawn');
    await Promise.all(
      questions.map((question) =>
        look(operation, { web, question: askedApart(question, `w${index}.`), limits }),
      ),
    );
  }
}

function argumentsOf({ filter, ...question }: WebQuestion): NeighbourhoodArguments {
  return { ...question, filter: filter as NonNullable<NeighbourhoodArguments['filter']> };
}

test('tells what looking at everything tells, in the same order, whatever the graph and the question', async () => {
  const seen = { concepts: 0, assertions: 0, structural: 0, omitted: 0, hidden: 0 };
  await fc.assert(
    fc.asyncProperty(cases, (drawn) =>
      askAll(drawn, async (operation, { web, question }) => {
        const { told, truncated, exact } = await lookAround(operation, argumentsOf(question));
        expect(told).toEqual(everyNeighbourhood(web, question));
        expect([truncated, exact.concepts, exact.assertions]).toEqual([false, true, true]);
        expect(exact.hidden).toEqual(told.hidden.map(([concept]) => concept));
        seen.concepts += told.concepts.length;
        seen.assertions += told.assertions.length;
        seen.structural += told.structural.length;
        seen.omitted += told.omittedConcepts + told.omittedAssertions;
        seen.hidden += told.hidden.length;
      }),
    ),
    RUNS,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

test('whatever the limits, tells no more than there is, and calls nothing exact that is not', async () => {
  const seen = { truncated: 0, inexact: 0, whole: 0 };
  await fc.assert(
    fc.asyncProperty(cases, (drawn) =>
      askAll(drawn, async (operation, { web, question, limits }) => {
        const { told, truncated, exact } = await lookAround(operation, argumentsOf(question), limits);
        const every = everyNeighbourhood(web, question);
        const all = everyNeighbourhood(web, { ...question, maxConcepts: 500 });
        expect(all.concepts).toEqual(expect.arrayContaining([...told.concepts]));
        expect(told.omittedConcepts + told.concepts.length).toBeLessThanOrEqual(all.concepts.length);
        if (!truncated) {
          const counted = every.concepts.slice(0, told.concepts.length);
          expect(told.concepts).toEqual(counted);
        }
        if (exact.concepts) expect(told.omittedConcepts).toBe(all.concepts.length - told.concepts.length);
        if (exact.assertions) expect(told.omittedAssertions).toBe(every.omittedAssertions);
        if (!truncated && told.concepts.length === every.concepts.length) {
          expect(told.assertions).toEqual(every.assertions);
          expect(told.omittedAssertions).toBeLessThanOrEqual(every.omittedAssertions);
          if (told.omittedStructural !== null) expect(told.structural).toEqual(every.structural);
          const hidden = new Map(every.hidden);
          for (const [concept, count] of told.hidden) {
            expect(count).toBeLessThanOrEqual(hidden.get(concept) ?? 0);
            if (exact.hidden.includes(concept)) expect(count).toBe(hidden.get(concept));
          }
          seen.whole += 1;
        }
        seen.truncated += Number(truncated);
        seen.inexact += Number(!exact.concepts) + Number(!exact.assertions);
      }),
    ),
    RUNS,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

/** Assertions as `a>b`, each of its own. */
function assertionsOf(...words: string[]): WebAssertion[] {
  return words.map((word, index) => {
    const [subject = '', object = ''] = word.split('>');
    return {
      id: `assertion${String(index).padStart(5, '0')}`,
      subject,
      predicate: 'P',
      object,
      role: 'CAUSAL',
      sources: ['articles'],
      independentSources: 1,
    };
  });
}

function webOf(...words: string[]): Web {
  const assertions = assertionsOf(...words);
  const concepts = [...new Set(assertions.flatMap(({ subject, object }) => [subject, object]))];
  return { concepts, assertions, links: [] };
}

/** Numbered concepts of one letter. */
const many = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(4, '0')}`);

test('takes one query a step, and one for each thing told besides, however many are around', async () => {
  const operation = await write(
    webOf(...many('m', 60).flatMap((id) => [`hub>${id}`, `${id}>far`, `far>${id}x`])),
  );
  const small = await lookAround({ ...operation }, { concepts: ['m0000'], depth: 3 });
  const queriesOfSmall = queries.toSorted();
  expect(queriesOfSmall).toEqual([
    'concept.byIdentifiers',
    'neighbourhood.assertionsBetween',
    'neighbourhood.countAssertionsBetween',
    'neighbourhood.linksBetween',
    'neighbourhood.neighboursBeyond',
    'neighbourhood.step',
    'neighbourhood.step',
    'neighbourhood.step',
  ]);
  expect(small.told.concepts.slice(0, 4)).toEqual(['m0000', 'far', 'hub', 'm0001']);

  queries.length = 0;
  const asked = many('m', 10).map((id) => lookAround(operation, { concepts: [id], depth: 3 }));
  await Promise.all(asked);
  expect(queries.toSorted()).toEqual(queriesOfSmall);
});

test('reads no further than is wanted', async () => {
  const operation = await write(webOf(...many('m', 50).flatMap((id) => [`hub>${id}`, `${id}>${id}x`])));
  const around = await findNeighbourhood(operation, { concepts: ['hub'], depth: 3, maxConcepts: 10 });
  expect(queries).toEqual(['concept.byIdentifiers']);
  expect(await around.concepts()).toEqual(['hub', ...many('m', 9)]);
  expect(queries).toEqual(['concept.byIdentifiers', 'neighbourhood.step']);
  expect(await around.omittedConcepts()).toEqual({ count: 91, exact: true });
  expect(queries).toEqual([
    'concept.byIdentifiers',
    'neighbourhood.step',
    'neighbourhood.step',
    'neighbourhood.step',
  ]);
});

test('looks at no more of a hub than it may, and says so', async () => {
  const spokes = many('m', 400);
  const operation = await write(webOf('a>b', 'hub>b', ...spokes.map((id) => `hub>${id}`)));
  const limits = { looked: 100, counted: 1_000 };

  const near = await lookAround(operation, { concepts: ['a'], depth: 2, maxConcepts: 3 }, limits);
  expect(near.truncated).toBe(false);
  expect(near.told).toMatchObject({ concepts: ['a', 'b', 'hub'], omittedConcepts: 0, omittedAssertions: 0 });
  expect(near.told.hidden).toEqual([['hub', expect.any(Number)]]);
  expect(near.exact).toEqual({ concepts: true, assertions: true, hidden: [] });

  // The concept with the fewest assertions is looked at first.
  const both = await lookAround(operation, { concepts: ['hub', 'a'], maxConcepts: 500 }, limits);
  expect(both.truncated).toBe(true);
  expect(both.exact).toMatchObject({ concepts: false, assertions: false });
  expect(both.told.concepts.slice(0, 3)).toEqual(['hub', 'a', 'b']);
  expect(both.told.concepts.length).toBeGreaterThan(90);
  expect(both.told.concepts.length).toBeLessThanOrEqual(102);
  expect(both.told.assertions).toHaveLength(both.told.concepts.length - 1);
});

test('counts concepts up to a limit', async () => {
  const operation = await write(webOf(...many('m', 60).flatMap((id) => [`hub>${id}`, `${id}>${id}x`])));
  const limits = { looked: 1_000, counted: 61 };
  const asked = { concepts: ['hub'], maxConcepts: 10 };
  const atLimit = await lookAround({ ...operation }, { ...asked, depth: 1 }, limits);
  expect([atLimit.told.omittedConcepts, atLimit.exact.concepts]).toEqual([51, false]);
  const below = await lookAround({ ...operation }, { ...asked, depth: 1 }, { ...limits, counted: 62 });
  expect([below.told.omittedConcepts, below.exact.concepts, below.truncated]).toEqual([51, true, false]);
  expect(below.told.omittedAssertions).toBe(60 - 9);
});
