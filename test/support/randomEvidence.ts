import fc from 'fast-check';
import type { EvidenceGraph, EvidenceQuestion, TestAssertion } from './everyFinding.ts';
import { LEVELS, type TestLine, type TestStatement } from './plainOutcome.ts';

const THINGS = ['a', 'b', 'c', 'd', 'e', 'f'];
const PEOPLE = ['people', 'patients', 'women'];
const CONCEPTS = [...THINGS, ...PEOPLE];
const SOURCES = ['articles', 'dataset'];

const thing = fc.constantFrom(...THINGS);
const people = fc.constantFrom(...PEOPLE);

/** Pairs of the narrower and the wider concept, without a cycle. */
function kinAmong(concept: fc.Arbitrary<string>, minLength: number, maxLength: number) {
  return fc.uniqueArray(
    fc.tuple(concept, concept).filter(([narrower, wider]) => narrower > wider),
    { minLength, maxLength, selector: (pair) => pair.join() },
  );
}

const qualifier = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constantFrom('POPULATION', 'POPULATION', 'DISEASE_CONTEXT', 'SCOPE', 'SCOPE', 'CONDITION'),
      concept: fc.oneof({ arbitrary: people, weight: 3 }, { arbitrary: thing, weight: 1 }),
    }),
    weight: 6,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom('FORM', 'DOSE'), concept: thing }), weight: 1 },
);

const assertion = fc.record({
  subject: thing,
  object: thing,
  role: fc.constantFrom('BENEFIT', 'BENEFIT', 'BENEFIT', 'CAUSAL'),
  independentSources: fc.integer({ min: 0, max: 2 }),
  context: fc.oneof(
    { arbitrary: fc.constant(null), weight: 4 },
    { arbitrary: fc.constantFrom(...CONCEPTS), weight: 1 },
  ),
  partner: fc.oneof({ arbitrary: fc.constant(null), weight: 4 }, { arbitrary: thing, weight: 1 }),
});

const STUDIES = ['s1', 's2', 's3', 's4'];

/** Which studies are one with the one before, and which study includes which, by places. */
const publications = fc.record({
  twins: fc.tuple(...STUDIES.map((_, place) => fc.boolean().map((isTwin) => place > 0 && isTwin))),
  included: fc.array(fc.tuple(fc.constantFrom(...STUDIES), fc.constantFrom(...STUDIES)), {
    minLength: 2,
    maxLength: 6,
    size: 'max',
  }),
});

/** What a line has beside a claim. */
const bearing = fc.record({
  study: fc.constantFrom(...STUDIES),
  direction: fc.constantFrom('SUPPORTS', 'SUPPORTS', 'NO_EFFECT', 'DISPUTES', 'UNCLEAR'),
  level: fc.constantFrom(...LEVELS),
  human: fc.constantFrom(true, true, true, false),
  notCounted: fc.constantFrom(null, null, null, 'INDIRECT', 'RETRACTED', 'TWIN', 'INCLUDED_IN_REVIEW'),
});

function statements(assertions: readonly TestAssertion[], prefix: string, least: number) {
  const statement = fc.record({
    on: fc.constantFrom(...assertions.map(({ id }) => id)),
    source: fc.constantFrom('articles', 'articles', 'dataset'),
    isAgainst: fc.boolean(),
    qualifiers: fc.array(qualifier, { maxLength: 2 }),
  });
  return fc
    .array(statement, { minLength: least, maxLength: 14, size: 'max' })
    .map((all): TestStatement[] => all.map((one, index) => ({ ...one, id: `${prefix}${10 + index}` })));
}

function lines(assertions: readonly TestAssertion[]) {
  return fc.tuple(statements(assertions, 'l', 4), publications).chain(([all, { twins, included }]) => {
    const voiceOf = (study: string) => STUDIES[twins.lastIndexOf(false, STUDIES.indexOf(study))] ?? study;
    const includedIn = (voices: readonly string[]) =>
      included.filter(([review]) => voices.includes(voiceOf(review))).map(([, study]) => voiceOf(study));
    /** A review includes what is included by a review that it includes. */
    const includesOf = (study: string) => {
      const own = included.filter(([review]) => review === study).map(([, other]) => voiceOf(other));
      const reached = STUDIES.reduce((known) => [...known, ...includedIn(known)], own);
      return STUDIES.filter((voice) => voice !== voiceOf(study) && reached.includes(voice));
    };
    return fc.tuple(
      ...all.map((one) =>
        bearing.map((own): TestLine => {
          const isAgainst = own.direction === 'DISPUTES' || own.direction === 'NO_EFFECT';
          return { ...one, ...own, isAgainst, voice: voiceOf(own.study), includes: includesOf(own.study) };
        }),
      ),
    );
  });
}

/**
 * Graphs of some concepts, of which few are kin and few are people, with assertions, claims and lines. Things are kin of things
 * and people of people. An assertion has a claim or a line, as in a seed.
 */
export const randomEvidence: fc.Arbitrary<EvidenceGraph> = fc
  .array(assertion, { minLength: 5, maxLength: 10, size: 'max' })
  .map((all): TestAssertion[] => all.map((one, index) => ({ ...one, id: `assertion${index}` })))
  .chain((assertions) =>
    fc.record({
      concepts: fc.constant(CONCEPTS),
      kin: fc.tuple(kinAmong(thing, 1, 6), kinAmong(people, 1, 3)).map((all) => all.flat()),
      conditions: fc.uniqueArray(fc.tuple(people, thing), {
        minLength: 1,
        maxLength: 4,
        selector: (pair) => pair.join(),
      }),
      assertions: fc.constant(assertions),
      claims: statements(assertions, 'c', 6),
      lines: lines(assertions),
    }),
  )
  .map((graph) => {
    const stated = new Set([...graph.claims, ...graph.lines].map(({ on }) => on));
    return { ...graph, assertions: graph.assertions.filter(({ id }) => stated.has(id)) };
  });

/** What may be asked of such a graph. */
export const randomEvidenceQuestion: fc.Arbitrary<EvidenceQuestion> = fc
  .record({
    condition: fc.oneof({ arbitrary: thing, weight: 5 }, { arbitrary: people, weight: 1 }),
    intervention: fc.option(thing, { nil: null }),
    sources: fc.constantFrom(SOURCES, SOURCES, ['articles'], ['dataset']),
  })
  .filter(({ condition, intervention }) => condition !== intervention);
