import fc from 'fast-check';
import type { PredicateRole } from '../../src/predicate/predicate.ts';
import type { EvidenceLevel } from '../../src/weighing/level.ts';
import type { TestGraph, TestLink, TestQuestion } from './everyChain.ts';

const CONCEPTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const DOCUMENTS = ['da', 'nl', 'ar'];
const SOURCES = ['articles', 'dataset'];
const LEVELS: readonly EvidenceLevel[] = ['RANDOMISED_TRIAL', 'ANIMAL', 'STATEMENT_ONLY', 'STATEMENT_ONLY'];
const EFFECTS = ['RAISES', 'LOWERS', 'UNKNOWN'] as const;
const PREDICATES = ['P1', 'P2', 'P3'];

const concept = fc.constantFrom(...CONCEPTS);

const link = fc
  .record({
    from: concept,
    to: concept,
    predicate: fc.constantFrom(...PREDICATES),
    role: fc.constantFrom<PredicateRole[]>('CAUSAL', 'CAUSAL', 'REGULATORY', 'DERIVATION', 'CORRELATION'),
    sign: fc.constantFrom('RAISES' as const, 'LOWERS' as const, 'NONE' as const),
    reversed: fc.boolean(),
    level: fc.constantFrom(...LEVELS),
    contested: fc.boolean(),
    sources: fc.subarray(SOURCES, { minLength: 1 }),
    documents: fc.subarray(DOCUMENTS),
    independentSources: fc.integer({ min: 0, max: 3 }),
  })
  .filter(({ from, to }) => from !== to);

/** Graphs of up to seven concepts with parallel links, cycles, correlations and some kin. */
export const randomGraph: fc.Arbitrary<TestGraph> = fc.record({
  concepts: fc.constant(CONCEPTS),
  links: fc
    .array(link, { minLength: 16, maxLength: 32, size: 'max' })
    .map((links): TestLink[] =>
      links.map((each, index) => ({ ...each, assertion: `assertion${String(index).padStart(2, '0')}` })),
    ),
  kin: fc.array(
    fc.tuple(concept, concept).filter(([narrower, wider]) => narrower < wider),
    { maxLength: 3 },
  ),
});

function seldom<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: value, weight: 1 });
}

/** What may be asked of such a graph. */
export const randomQuestion: fc.Arbitrary<TestQuestion> = fc
  .record({
    from: concept,
    to: concept,
    bounds: fc.tuple(fc.constantFrom(1, 1, 1, 2, 3), fc.constantFrom(1, 3, 4, 5, 6)),
    predicates: seldom(fc.subarray(PREDICATES, { minLength: 1 })),
    documents: seldom(fc.subarray(DOCUMENTS, { minLength: 1 })),
    sources: fc.constantFrom(SOURCES, SOURCES, ['articles'], ['dataset']),
    leastLevel: seldom(fc.constantFrom(...LEVELS)),
    effects: seldom(fc.subarray([...EFFECTS], { minLength: 1 })),
    includeComposed: fc.constantFrom(true, true, false),
    includeCorrelations: fc.boolean(),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ bounds, ...rest }) => ({
    ...rest,
    minLength: Math.min(...bounds),
    maxLength: Math.max(...bounds),
  }));
