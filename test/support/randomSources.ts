import fc from 'fast-check';
import type { Seed, SeedPredicate } from '../../src/seed/format/seed.ts';
import { IDENTIFICATIONS, SOURCE_STANDINGS, STUDY_DESIGNS } from '../../src/study/study.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
} from './loadSeeds.ts';

/** Predicates of every kind that a level, a verdict or a chain depends on. */
export const RANDOM_PREDICATES: readonly SeedPredicate[] = [
  aPredicate('RELIEVES_IT', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
  aPredicate('HARMS_IT', { role: 'HARM', direction: 'NONE' }),
  aPredicate('BRINGS_IT', { role: 'CAUSAL' }),
  aPredicate('COMES_OF_IT', { role: 'DERIVATION', direction: 'REVERSE' }),
  aPredicate('SLOWS_IT', { role: 'REGULATORY', sign: 'LOWERS' }),
  aPredicate('TOUCHES_IT', { role: 'REGULATORY', sign: 'NONE' }),
  aPredicate('SHOWS_IT', { role: 'FEATURE', direction: 'REVERSE' }),
  aPredicate('COMES_WITH', { role: 'CORRELATION', sign: 'NONE', direction: 'NONE' }),
];

export const RANDOM_CONCEPTS = ['ache', 'flow', 'salt', 'skin'];

const SOURCES = ['articles', 'register'] as const;
type SourceId = (typeof SOURCES)[number];

const STUDIES = ['s1', 's2', 's3', 's4', 's5'];
const DOCUMENTS: Readonly<Record<SourceId, readonly string[]>> = {
  articles: ['d1', 'd2', 'd3'],
  register: ['r1', 'r2'],
};
const DIRECTIONS = ['SUPPORTS', 'SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'] as const;

const often = <Value>(usual: Value, ...values: readonly Value[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 3 },
    { arbitrary: fc.constantFrom(...values), weight: 1 },
  );

const concept = fc.constantFrom(...RANDOM_CONCEPTS);
const source = often<SourceId>(...SOURCES);

const statement = fc
  .record({
    subject: concept,
    predicate: fc.constantFrom('RELIEVES_IT', 'RELIEVES_IT', ...RANDOM_PREDICATES.map(({ id }) => id)),
    object: concept,
    direction: often<'increased' | 'decreased' | null>(null, 'increased', 'decreased'),
  })
  .filter(({ subject, object }) => subject !== object);
type Statement = typeof statement extends fc.Arbitrary<infer Value> ? Value : never;

/** A study without what ties it to others; those with one `publication` are one. */
const study = fc.record({
  source,
  design: fc.constantFrom(...STUDY_DESIGNS),
  standing: often(...SOURCE_STANDINGS),
  identification: often(...IDENTIFICATIONS),
  publication: often<number | null>(null, 1, 2),
});

const pair = fc
  .tuple(fc.constantFrom(...STUDIES), fc.constantFrom(...STUDIES))
  .filter(([left, right]) => left < right);

const linesOn = (pool: readonly Statement[]) =>
  fc.uniqueArray(
    fc.record({
      study: fc.constantFrom(...STUDIES),
      about: fc.nat({ max: pool.length - 1 }),
      direction: fc.constantFrom(...DIRECTIONS),
      directness: often<'DIRECT' | 'INDIRECT'>('DIRECT', 'INDIRECT'),
      design: often<'ANIMAL' | 'OBSERVATIONAL' | undefined>(undefined, 'ANIMAL', 'OBSERVATIONAL'),
      animals: often(false, true),
    }),
    { minLength: 3, maxLength: 14, size: 'max', selector: (each) => `${each.study} ${each.about}` },
  );

const claimsOn = (pool: readonly Statement[]) =>
  fc.array(
    fc.record({
      source,
      document: fc.nat(),
      about: fc.nat({ max: pool.length - 1 }),
      stance: often<'ASSERTS' | 'DENIES'>('ASSERTS', 'DENIES'),
      presence: often<'EXPLICIT' | 'IMPLIED' | 'PRESUPPOSED'>('EXPLICIT', 'IMPLIED', 'PRESUPPOSED'),
      certainty: often<'ASSERTED' | 'POSSIBLE'>('ASSERTED', 'POSSIBLE'),
      cited: fc.constantFrom(...STUDIES),
    }),
    { minLength: 2, maxLength: 10, size: 'max' },
  );

/**
 * Two sources that know the same four concepts under ids of their own, with studies that are the same or reviews of others,
 * documents of which some descend from others, and what all of these say of a few assertions.
 *
 * @param prefix - Begins every id, so that many can be loaded at once.
 */
export const randomSourcesOf = (prefix: string): fc.Arbitrary<readonly Seed[]> =>
  fc
    .array(statement, { minLength: 4, maxLength: 9, size: 'max' })
    .chain((pool) =>
      fc.record({
        pool: fc.constant(pool),
        studies: fc.tuple(study, study, study, study, study),
        same: fc.array(pair, { maxLength: 2 }),
        included: fc.array(pair, { maxLength: 3 }),
        lines: linesOn(pool),
        claims: claimsOn(pool),
        derived: fc.record({ d2: fc.boolean(), d3: fc.boolean(), r2: fc.boolean() }),
        isDataset: fc.boolean(),
      }),
    )
    .map(({ pool, studies, same, included, lines, claims, derived, isDataset }) => {
      const sourceOf = (id: string) => studies[STUDIES.indexOf(id)]?.source ?? 'articles';
      // A publication stands in one way, whoever has a record of it.
      const standing = (publication: number | null) =>
        studies.find((each) => each.publication === publication)?.standing ?? 'CURRENT';
      const isWithin = (left: string, right: string) => sourceOf(left) === sourceOf(right);
      const saying = (index: number, from: SourceId) => {
        const about = pool[index];
        if (about === undefined) throw new Error('nothing is said');
        const { subject, predicate, object, direction } = about;
        const name = (id: string) => ownId(prefix, from, id);
        return {
          words: `${name(subject)} ${predicate} ${name(object)}`,
          qualifiers: direction === null ? [] : [aQualifier('DIRECTION', direction)],
        };
      };
      const seedOf = (from: SourceId, isDerived: (id: string) => string | undefined): Seed =>
        aSeed(from, {
          ...(from === 'register' &&
            isDataset && {
              source: { id: from, name: 'A dataset', kind: 'DATASET', answersByDefault: true },
            }),
          predicates: RANDOM_PREDICATES,
          concepts: [...RANDOM_CONCEPTS, 'mice'].map((id) =>
            aConcept(ownId(prefix, from, id), { xrefs: [anXref(`EX:${prefix}${id}`)] }),
          ),
          documents: DOCUMENTS[from].map((id) => {
            const origin = isDerived(id);
            return aDocument(prefix + id, origin === undefined ? {} : { derivedFrom: prefix + origin });
          }),
          studies: STUDIES.flatMap((id, index) => {
            const each = studies[index];
            if (each?.source !== from) return [];
            const { design, identification, publication } = each;
            return [
              aStudy(prefix + id, {
                design,
                identification,
                standing: publication === null ? each.standing : standing(publication),
                identifiers:
                  publication === null
                    ? []
                    : [{ scheme: 'doi', value: `10.1/${prefix}${publication}`, verified: true }],
                possiblySameAs: same
                  .filter((two) => two.includes(id) && isWithin(...two))
                  .map(([left, right]) => prefix + (left === id ? right : left)),
                includes: included
                  .filter(([left, right]) => left === id && isWithin(left, right))
                  .map(([, right]) => prefix + right),
              }),
            ];
          }),
          claims: claims.flatMap(({ source: of, document, about, cited, ...how }, index) => {
            if (of !== from) return [];
            const { words, qualifiers } = saying(about, from);
            const text = DOCUMENTS[from][document % DOCUMENTS[from].length] ?? '';
            return [
              aClaim(`${prefix}c${index}`, prefix + text, words, {
                ...how,
                qualifiers,
                proposition: `P-${prefix}${about}`,
                citedStudies: sourceOf(cited) === from ? [prefix + cited] : [],
              }),
            ];
          }),
          evidence: lines.flatMap(({ study: of, about, direction, directness, design, animals }, index) => {
            if (sourceOf(of) !== from) return [];
            const { words, qualifiers } = saying(about, from);
            const mice = { concept: ownId(prefix, from, 'mice') };
            return [
              aLine(`${prefix}l${index}`, prefix + of, words, {
                direction,
                directness,
                ...(design !== undefined && { design }),
                qualifiers: [...qualifiers, ...(animals ? [aQualifier('SPECIES', 'mice', mice)] : [])],
              }),
            ];
          }),
        });
      const origins: Readonly<Record<string, string | undefined>> = {
        d2: derived.d2 ? 'd1' : undefined,
        d3: derived.d3 ? 'd2' : undefined,
        r2: derived.r2 ? 'r1' : undefined,
      };
      return SOURCES.map((from) => seedOf(from, (id) => origins[id]));
    });

/** Two sources as {@link randomSourcesOf} draws them, with short ids. */
export const randomSources = randomSourcesOf('');

/** The id that a source gives to a concept. Joined, a concept has the smaller one of its two ids. */
export function ownId(prefix: string, from: string, id: string): string {
  return from === 'articles' ? prefix + id : `${prefix}our_${id}`;
}
