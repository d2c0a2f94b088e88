import { byCodeUnit } from '../language/order.ts';
import { aboutWhat } from './aboutWhat.ts';
import type { Answers, AnsweredStructuralLink, AnsweredStudy } from './answers.ts';
import { structureId, type AnswerKind, type GivenKind } from './fields.ts';

/** A thing that an answer is derived from. */
export interface Ground {
  readonly kind: GivenKind;
  readonly id: string;
}

/** What answers rest on, in either of two files. */
export interface Grounds {
  /** Everything that an answer is derived from, each thing once. */
  of(kind: AnswerKind, id: string): readonly Ground[];
  /** The lines of a study that bear on what an answer is about, by id. */
  linesOf(study: string, kind: AnswerKind, id: string): readonly string[];
}

/**
 * What the answers of two files rest on. An assertion rests on its lines and their studies, on those that are the same voice
 * or that they include, on its claims with their documents and what these descend from, and on its predicate. The counting of
 * a line rests on what its assertion does; a disagreement and a chain rest on what their assertions do. Structural links say
 * which species are ours, for a disagreement which restrictions include which, for a chain what the kin of its ends are.
 */
export function groundsOf(files: readonly Answers[]): Grounds {
  const lines = files.flatMap((file) => file.lines);
  const claims = files.flatMap((file) => file.claims);
  const linesOn = Map.groupBy(lines, ({ assertion }) => assertion);
  const claimsOn = Map.groupBy(claims, ({ assertion }) => assertion);
  const claimsById = Map.groupBy(claims, ({ id }) => id);
  const joined = joinedStudies(files.flatMap(({ studies }) => studies));
  const origins = originsOf(files);
  const assertionsById = new Map(files.flatMap(({ assertions }) => assertions).map((one) => [one.id, one]));
  // A study may be of one species in one file and of another one in the other.
  const speciesOf = relations(
    files
      .flatMap(({ studies }) => studies)
      .flatMap(({ id, species }): Pair[] => (species === null ? [] : [[id, species]])),
  );
  const structure = structureOf(files);
  const about = aboutWhat(files);

  function ofAssertion(assertion: string): Ground[] {
    const own = linesOn.get(assertion) ?? [];
    const predicate = assertionsById.get(assertion)?.predicate;
    const studies = reachable(
      own.map(({ study }) => study),
      joined,
    );
    return [
      ...studies.map((id) => ground('study', id)),
      ...own.map(({ id }) => ground('line', id)),
      ...(claimsOn.get(assertion) ?? []).flatMap(({ id }) => ofClaim(id)),
      ...(predicate === undefined ? [] : [ground('predicate', predicate)]),
      ...structure.above(
        own.flatMap(({ study, concepts }) => [...concepts, ...(speciesOf.get(study) ?? [])]),
      ),
    ];
  }

  /** What includes the things that claims on an assertion speak of. */
  function aroundAssertion(assertion: string): Ground[] {
    const { subject, object } = assertionsById.get(assertion) ?? {};
    const named = (claimsOn.get(assertion) ?? []).flatMap(({ concepts }) => concepts);
    return structure.above([...named, subject ?? [], object ?? []].flat());
  }

  function ofClaim(id: string): Ground[] {
    const found = claimsById.get(id) ?? [];
    const documents = found.flatMap(({ document }) => (document === null ? [] : [document]));
    const cited = found.flatMap(({ citedStudies }) => citedStudies);
    return [
      ground('claim', id),
      ...reachable(documents, origins).map((document) => ground('document', document)),
      ...reachable(cited, joined).map((study) => ground('study', study)),
    ];
  }

  return {
    of(kind, id) {
      const { assertions, claims: own, questions, ends } = about(kind, id);
      const found = [
        ground('rules', 'rules'),
        ...assertions.flatMap(ofAssertion),
        ...own.flatMap(ofClaim),
        ...questions.map((question) => ground('question', question)),
        ...(kind === 'disagreement' ? assertions.flatMap(aroundAssertion) : []),
        ...structure.below(ends),
      ];
      return [...new Map(found.map((one) => [`${one.kind} ${one.id}`, one])).values()];
    },
    linesOf(study, kind, id) {
      const own = about(kind, id).assertions.flatMap((assertion) => linesOn.get(assertion) ?? []);
      return [...new Set(own.filter((line) => line.study === study).map((line) => line.id))].sort(byCodeUnit);
    },
  };
}

const ground = (kind: GivenKind, id: string): Ground => ({ kind, id });

type Relations = ReadonlyMap<string, readonly string[]>;
type Pair = readonly [from: string, to: string];

function relations(pairs: readonly Pair[]): Relations {
  const groups = Map.groupBy(pairs, ([from]) => from);
  return new Map([...groups].map(([from, own]) => [from, own.map(([, to]) => to)]));
}

/** The structural links on the ways up from some concepts, and on the ways down to them. */
function structureOf(files: readonly Answers[]) {
  const links = files.flatMap((file) => file.structure);
  const upwards = relations(links.map(({ subject, object }): Pair => [subject, object]));
  const downwards = relations(links.map(({ subject, object }): Pair => [object, subject]));
  const leaving = Map.groupBy(links, ({ subject }) => subject);
  const entering = Map.groupBy(links, ({ object }) => object);
  const told = (found: readonly AnsweredStructuralLink[]) =>
    found.map((link) => ground('structure', structureId(link)));
  return {
    above: (concepts: readonly string[]) =>
      told(reachable(concepts, upwards).flatMap((id) => leaving.get(id) ?? [])),
    below: (concepts: readonly string[]) =>
      told(reachable(concepts, downwards).flatMap((id) => entering.get(id) ?? [])),
  };
}

function originsOf(files: readonly Answers[]): Relations {
  const documents = files.flatMap((file) => file.documents);
  return relations(
    documents.flatMap(({ id, derivedFrom }): Pair[] => (derivedFrom === null ? [] : [[id, derivedFrom]])),
  );
}

/** From each study to those that may be the same, and to those that it includes. */
function joinedStudies(studies: readonly AnsweredStudy[]): Relations {
  const identified = studies.flatMap(({ id, identifiers }) =>
    identifiers.map((identifier) => ({ id, identifier })),
  );
  const alike = [...Map.groupBy(identified, ({ identifier }) => identifier).values()];
  return relations([
    ...studies.flatMap(({ id, possiblySameAs, includes }) => [
      ...possiblySameAs.flatMap((other): Pair[] => [
        [id, other],
        [other, id],
      ]),
      ...includes.map((other): Pair => [id, other]),
    ]),
    // A ring joins them all, however many they are.
    ...alike.flatMap((same) =>
      same.map(({ id }, index): Pair => [id, same[(index + 1) % same.length]?.id ?? id]),
    ),
  ]);
}

function reachable(ids: readonly string[], related: Relations): string[] {
  const reached = new Set(ids);
  for (const id of reached) for (const other of related.get(id) ?? []) reached.add(other);
  return [...reached];
}
