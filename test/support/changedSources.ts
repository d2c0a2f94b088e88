import fc from 'fast-check';
import type { Seed, SeedEvidenceLine, SeedStudy } from '../../src/seed/format/seed.ts';
import {
  IDENTIFICATIONS,
  SOURCE_STANDINGS,
  type Identification,
  type SourceStanding,
} from '../../src/study/study.ts';
import { aDocument, aStudy } from './loadSeeds.ts';

type Sources = readonly Seed[];

/** What of some sources is chosen by a number: the same thing for the same number; undefined where there is none. */
function chosen<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % Math.max(items.length, 1)];
}

/** The sources without one of their lines. */
export function withoutLine(sources: Sources, choice: number): Sources {
  const gone = chosen(
    sources.flatMap(({ evidence }) => evidence),
    choice,
  );
  return sources.map((seed) => ({ ...seed, evidence: seed.evidence.filter((line) => line !== gone) }));
}

/** The sources without one of their claims. */
export function withoutClaim(sources: Sources, choice: number): Sources {
  const gone = chosen(
    sources.flatMap(({ claims }) => claims),
    choice,
  );
  return sources.map((seed) => ({ ...seed, claims: seed.claims.filter((claim) => claim !== gone) }));
}

/** The sources without one of their studies, and what it says. */
export function withoutStudy(sources: Sources, choice: number): Sources {
  const gone = chosen(
    sources.flatMap(({ studies }) => studies),
    choice,
  )?.id;
  const left = (ids: readonly string[]) => ids.filter((id) => id !== gone);
  return sources.map((seed) => ({
    ...seed,
    studies: seed.studies
      .filter(({ id }) => id !== gone)
      .map((each) => ({
        ...each,
        possiblySameAs: left(each.possiblySameAs),
        includes: left(each.includes),
      })),
    evidence: seed.evidence.filter(({ study }) => study !== gone),
  }));
}

/** How a second study is told to be the voice of one that is there, and what it leaves out. */
export interface SecondStudy {
  readonly of: number;
  /** Before or after the other's in the order of ids. */
  readonly id: string;
  /** By a verified identifier, else as possibly the same. */
  readonly isSurelySame: boolean;
  readonly standing: SourceStanding;
  readonly identification: Identification;
  readonly saysLess: number;
  readonly includesLess: boolean;
}

export const secondStudy: fc.Arbitrary<SecondStudy> = fc.record({
  of: fc.nat(),
  id: fc.constantFrom('a', 's1b', 'z'),
  isSurelySame: fc.boolean(),
  standing: fc.constantFrom(...SOURCE_STANDINGS),
  identification: fc.constantFrom(...IDENTIFICATIONS),
  saysLess: fc.nat({ max: 3 }),
  includesLess: fc.boolean(),
});

/** The sources with a second study that is the same voice as one of them, and says the same or less. */
export function withSecondStudy(sources: Sources, second: SecondStudy, prefix = ''): Sources {
  const id = prefix + second.id;
  const first = chosen(
    sources.flatMap(({ studies }) => studies),
    second.of,
  );
  if (first === undefined) throw new Error('no study');
  const pmid = { scheme: 'pmid' as const, value: `${prefix}7`, verified: true };
  // Of two records of one voice that stand differently, one may add what the other may not say.
  const weaker = {
    standing: first.standing === 'CURRENT' && !second.isSurelySame ? second.standing : first.standing,
    identification: first.identification === 'VERIFIED' ? second.identification : first.identification,
    includes: second.includesLess ? [] : first.includes,
  };
  const tie = second.isSurelySame ? { identifiers: [pmid] } : { possiblySameAs: [first.id] };
  const tied = (study: SeedStudy): SeedStudy =>
    second.isSurelySame
      ? { ...study, identifiers: [...study.identifiers, pmid] }
      : { ...study, possiblySameAs: [...study.possiblySameAs, id] };
  return sources.map((seed) => {
    if (!seed.studies.includes(first)) return seed;
    const copies = seed.evidence
      .filter((line) => line.study === first.id)
      .slice(second.saysLess)
      .map((line): SeedEvidenceLine => ({ ...line, id: `${id}-${line.id}`, study: id }));
    return {
      ...seed,
      studies: [
        ...seed.studies.map((study) => (study === first ? tied(study) : study)),
        aStudy(id, { design: first.design, ...weaker, ...tie }),
      ],
      evidence: [...copies, ...seed.evidence],
    };
  });
}

/** The sources with a document that descends from one of them and has the same claims. */
export function withDerivedDocument(sources: Sources, choice: number): Sources {
  const origin = chosen(
    sources.flatMap(({ documents }) => documents),
    choice,
  );
  if (origin === undefined) throw new Error('no document');
  const id = `${origin.id}-again`;
  return sources.map((seed) => {
    if (!seed.documents.includes(origin)) return seed;
    const copies = seed.claims.flatMap((claim) =>
      claim.document === origin.id ? [{ ...claim, id: `${claim.id}-again`, document: id }] : [],
    );
    return {
      ...seed,
      documents: [...seed.documents, aDocument(id, { derivedFrom: origin.id })],
      claims: [...seed.claims, ...copies],
    };
  });
}

/** Some sources, and the same in another order, with everything that they hold in another order. */
export const inTwoOrders = (drawn: fc.Arbitrary<Sources>): fc.Arbitrary<readonly [Sources, Sources]> =>
  drawn.chain((sources) =>
    fc
      .tuple(...sources.map(inAnyOrder))
      .chain(anyOrder)
      .map((turned) => [sources, turned] as const),
  );

const anyOrder = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const inAnyOrder = (seed: Seed): fc.Arbitrary<Seed> =>
  fc
    .record({
      concepts: anyOrder(seed.concepts),
      predicates: anyOrder(seed.predicates),
      documents: anyOrder(seed.documents),
      studies: anyOrder(seed.studies),
      claims: anyOrder(seed.claims),
      evidence: anyOrder(seed.evidence),
    })
    .map(({ studies, ...lists }) => ({
      ...seed,
      ...lists,
      studies: studies.map((each) => ({
        ...each,
        possiblySameAs: each.possiblySameAs.toReversed(),
        includes: each.includes.toReversed(),
      })),
    }));
