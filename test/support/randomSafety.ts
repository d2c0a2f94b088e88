import fc from 'fast-check';
import type { SeedClaim, SeedConcept } from '../../src/seed/format/seed.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aPredicate,
  aRecord,
  aSeed,
  aStudy,
  withTexts,
} from './loadSeeds.ts';
import {
  PLAIN_PREDICATES,
  type PlainGraph,
  type PlainPredicate,
  type PlainStatement,
} from './plainSafety.ts';

const CONCEPTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Documents, and the rows of a dataset, with the source and the voice of each: the second document descends from the first. */
const MAKERS = {
  one: { document: 'one', source: 'articles', voice: 'one' },
  two: { document: 'two', source: 'articles', voice: 'one' },
  three: { document: 'three', source: 'articles', voice: 'three' },
  rows: { document: null, source: 'dataset', voice: 'dataset' },
} as const;

const concept = fc.constantFrom(...CONCEPTS);
const pair = fc.tuple(concept, concept).filter(([from, to]) => from !== to);

const statement = fc.record({
  ends: pair,
  predicate: fc.constantFrom(...(Object.keys(PLAIN_PREDICATES) as PlainPredicate[])),
  from: fc.constantFrom('one', 'two', 'three', 'rows', 'study', 'datasetStudy'),
  isFor: fc.constantFrom(true, true, true, false),
});

/** Graphs of up to seven concepts with statements of every role, by several documents, rows and studies of two sources. */
export const randomSafetyGraph: fc.Arbitrary<PlainGraph> = fc.record({
  concepts: fc.constant(CONCEPTS),
  links: fc.uniqueArray(
    fc
      .tuple(pair, fc.constantFrom('KIN', 'KIN', 'EXCESS', 'EXCESS', 'DOSE'))
      .map(([[one, other], means]) => ({
        // Kin never leads in a circle.
        ...(one < other ? { from: one, to: other } : { from: other, to: one }),
        means,
      })),
    { minLength: 3, maxLength: 7, selector: ({ from, means, to }) => `${from} ${means} ${to}` },
  ),
  statements: fc.array(statement, { minLength: 20, maxLength: 40, size: 'max' }).map((drawn) =>
    drawn.map(({ ends: [subject, object], predicate, from, isFor }, index): PlainStatement => {
      const number = String(index).padStart(2, '0');
      if (from === 'study' || from === 'datasetStudy') {
        const source = from === 'study' ? 'articles' : 'dataset';
        const id = `line${number}`;
        return { id, source, document: null, voice: null, subject, predicate, object, isFor };
      }
      return { id: `claim${number}`, ...MAKERS[from], subject, predicate, object, isFor };
    }),
  ),
});

/** The same graph with ids of its own, so that many stand in one release without meeting. */
export function withPrefix({ concepts, links, statements }: PlainGraph, prefix: string): PlainGraph {
  return {
    concepts: concepts.map((id) => prefix + id),
    links: links.map(({ from, means, to }) => ({ from: prefix + from, means, to: prefix + to })),
    statements: statements.map((one) => ({
      ...one,
      id: prefix + one.id,
      subject: prefix + one.subject,
      object: prefix + one.object,
    })),
  };
}

/** The two sources that hold these graphs: one that answers by default, and a dataset under ids of its own. */
export function sourcesOf(graphs: readonly PlainGraph[]): LoadSource[] {
  const predicates = [
    ...Object.entries(PLAIN_PREDICATES).map(([id, { role, reversed, raises }]) =>
      aPredicate(id, {
        role,
        sign: raises ? 'RAISES' : 'NONE',
        direction: role !== 'CAUSAL' ? 'NONE' : reversed ? 'REVERSE' : 'FORWARD',
      }),
    ),
    aPredicate('KIND_OF', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true }),
    aPredicate('TOO_MUCH_OF', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', meaning: 'EXCESS' }),
    aPredicate('SOME_OF', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', meaning: 'DOSE' }),
  ];
  const structural = { KIN: 'KIND_OF', EXCESS: 'TOO_MUCH_OF', DOSE: 'SOME_OF' };
  const concepts = graphs.flatMap((graph) => graph.concepts);
  const statements = graphs.flatMap((graph) => graph.statements);
  const seedOf = (source: string, own: (concept: string) => string) => {
    const mine = statements.filter((one) => one.source === source);
    const words = (one: PlainStatement) => `${own(one.subject)} ${one.predicate} ${own(one.object)}`;
    return {
      predicates,
      concepts: concepts.map((id): SeedConcept => aConcept(own(id), { xrefs: [anXref(`EX:${id}`)] })),
      claims: mine.flatMap((one): SeedClaim[] => {
        if (one.voice === null) return [];
        const stance = one.isFor ? ('ASSERTS' as const) : ('DENIES' as const);
        const { id, document } = one;
        return document === null
          ? [aRecord(id, words(one), { stance })]
          : [aClaim(id, document, words(one), { stance })];
      }),
      studies: [aStudy(`${source}-study`)],
      evidence: mine.flatMap((one) =>
        one.voice === null
          ? [
              aLine(one.id, `${source}-study`, words(one), {
                direction: one.isFor ? 'SUPPORTS' : 'NO_EFFECT',
              }),
            ]
          : [],
      ),
    };
  };
  return [
    withTexts(
      aSeed('articles', {
        ...seedOf('articles', (id) => id),
        documents: [aDocument('one'), aDocument('two', { derivedFrom: 'one' }), aDocument('three')],
        structure: graphs.flatMap(({ links }) =>
          links.map(({ from, means, to }) => ({
            ...{ subject: from, predicate: structural[means], object: to, basis: 'the words' },
          })),
        ),
      }),
    ),
    withTexts(
      aSeed('dataset', {
        ...seedOf('dataset', (id) => `own_${id}`),
        source: { id: 'dataset', name: 'A dataset', kind: 'DATASET', answersByDefault: false },
      }),
    ),
  ];
}
