import fc from 'fast-check';
import type { Web, WebAssertion, WebQuestion } from './everyNeighbourhood.ts';

const CONCEPTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const SOURCES = ['articles', 'dataset'];
const PREDICATES = ['P1', 'P2', 'P3'];
const ROLES = ['CAUSAL', 'BENEFIT'];

const concept = fc.constantFrom(...CONCEPTS);

const assertion = fc.record({
  subject: concept,
  predicate: fc.constantFrom(...PREDICATES),
  object: concept,
  role: fc.constantFrom(...ROLES),
  sources: fc.subarray(SOURCES, { minLength: 1 }),
  independentSources: fc.integer({ min: 0, max: 2 }),
});

const link = fc
  .record({
    type: fc.constantFrom('KIN' as const, 'STRUCTURE' as const),
    concept,
    predicate: fc.constantFrom('S1', 'S2'),
    of: concept,
    source: fc.constantFrom(...SOURCES),
  })
  .filter(({ type, concept: narrower, of }) => (type === 'KIN' ? narrower < of : narrower !== of));

/** Webs of nine concepts with parallel assertions, assertions about one concept, and links that two sources give. */
export const randomWeb: fc.Arbitrary<Web> = fc.record({
  concepts: fc.constant(CONCEPTS),
  assertions: fc
    .array(assertion, { minLength: 4, maxLength: 18, size: 'max' })
    .map((assertions): WebAssertion[] =>
      assertions.map((each, index) => ({ ...each, id: `assertion${String(index).padStart(2, '0')}` })),
    ),
  links: fc.array(link, { maxLength: 5 }),
});

const NO_FILTER: WebQuestion['filter'] = {
  subject: null,
  object: null,
  concept: null,
  includeKin: false,
  predicates: null,
  roles: null,
  sources: null,
};

/** One condition at a time, or two: Neo4j plans anew for each set of conditions. */
const randomFilter: fc.Arbitrary<WebQuestion['filter']> = fc
  .oneof(
    { arbitrary: fc.constant({}), weight: 4 },
    fc.record({ concept, includeKin: fc.boolean() }),
    fc.record({ subject: concept, object: concept, includeKin: fc.constant(true) }),
    fc.record({ predicates: fc.subarray(PREDICATES, { minLength: 2 }) }),
    fc.record({ roles: fc.constantFrom(['CAUSAL'], ['BENEFIT']), sources: fc.constant(['dataset']) }),
    fc.record({ sources: fc.constantFrom(['articles'], ['dataset']) }),
  )
  .map((conditions) => ({ ...NO_FILTER, ...conditions }));

/** What may be asked of such a web; `nothing` names none of its concepts. */
export const randomWebQuestion: fc.Arbitrary<WebQuestion> = fc.record({
  concepts: fc.array(fc.constantFrom(...CONCEPTS, 'nothing'), { minLength: 1, maxLength: 3 }),
  depth: fc.integer({ min: 1, max: 3 }),
  maxConcepts: fc.constantFrom(1, 2, 3, 5, 100),
  maxAssertions: fc.constantFrom(1, 2, 5, 500),
  includeStructural: fc.constantFrom(true, true, false),
  filter: randomFilter,
});
