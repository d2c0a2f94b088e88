import type { Seed, SeedClaim, SeedEvidenceLine } from '../../src/seed/format/seed.ts';
import type { EvidenceLevel } from '../../src/weighing/level.ts';
import type { TestLink } from './everyChain.ts';

const WALKED = ['CAUSAL', 'REGULATORY', 'DERIVATION', 'FEATURE', 'CORRELATION'];
const WITHOUT_SIGN = ['FEATURE', 'CORRELATION'];

/** From the best to the worst. */
const LEVELS: readonly EvidenceLevel[] = [
  'SYSTEMATIC_REVIEW',
  'RANDOMISED_TRIAL',
  'NON_RANDOMISED_TRIAL',
  'OBSERVATIONAL',
  'CASE_REPORT',
  'ANIMAL',
  'LABORATORY',
  'NARRATIVE_REVIEW',
  'EXPERT_OPINION',
  'STATEMENT_ONLY',
];

type Statement = (SeedClaim | SeedEvidenceLine) & { readonly seed: Seed };

/**
 * The links between concepts, by looking at every claim and line: the rules of docs/graph.md and docs/evidence.md in the plainest
 * words, against which the load is held. Shares no code with it. Concepts that share an exact xref are one, under the smallest id.
 */
export function plainLinks(seeds: readonly Seed[]): TestLink[] {
  const concepts = seeds.flatMap((seed) => seed.concepts);
  const curieOf = (id: string) => concepts.find((concept) => concept.id === id)?.xrefs[0]?.curie;
  const joined = (id: string) =>
    concepts
      .filter(({ xrefs }) => xrefs[0]?.curie === curieOf(id))
      .map((concept) => concept.id)
      .sort()[0] ?? id;
  const directionOf = ({ qualifiers }: Statement) =>
    qualifiers.find(({ kind }) => kind === 'DIRECTION')?.value ?? null;
  const idOf = (one: Statement) => {
    const direction = directionOf(one);
    const about = `${joined(one.subject)}.${one.predicate}.${joined(one.object)}`;
    return direction === null ? about : `${about};DIRECTION=${direction}`;
  };
  const claims = seeds.flatMap((seed) => seed.claims.map((one) => ({ ...one, seed })));
  const lines = seeds.flatMap((seed) => seed.evidence.map((one) => ({ ...one, seed })));
  const ids = [...new Set([...claims, ...lines].map(idOf))].sort();

  return ids.flatMap((id) => {
    const asserting = claims.filter((one) => idOf(one) === id && one.stance === 'ASSERTS');
    const heard = lines.filter((one) => idOf(one) === id && levelOf(one) !== null);
    const supporting = heard.filter(({ direction }) => direction === 'SUPPORTS');
    const [any] = [...claims, ...lines].filter((one) => idOf(one) === id);
    const predicate = any?.seed.predicates.find((one) => one.id === any.predicate);
    if (any === undefined || predicate === undefined) throw new Error(`nothing says ${id}`);
    if (!WALKED.includes(predicate.role) || asserting.length + supporting.length === 0) return [];
    const direction = directionOf(any);
    const told = direction === null ? predicate.sign : direction === 'increased' ? 'RAISES' : 'LOWERS';
    const levels = supporting.map(levelOf);
    const link = {
      assertion: id,
      predicate: predicate.id,
      role: predicate.role,
      sign: WITHOUT_SIGN.includes(predicate.role) ? ('NONE' as const) : told,
      level: LEVELS.find((level) => levels.includes(level)) ?? 'STATEMENT_ONLY',
      contested: heard.some((one) => ['DISPUTES', 'NO_EFFECT'].includes(one.direction)),
      sources: unique([...asserting, ...supporting].map(({ seed }) => seed.source.id)),
      documents: unique(
        asserting.flatMap(({ presence, document }) =>
          presence === 'PRESUPPOSED' || document === undefined ? [] : [document],
        ),
      ),
      independentSources: new Set(asserting.map(originOf)).size,
    };
    const [subject, object] = [joined(any.subject), joined(any.object)];
    const forward = { ...link, from: subject, to: object, reversed: false };
    const backward = { ...link, from: object, to: subject, reversed: true };
    if (predicate.direction === 'FORWARD') return [forward];
    if (predicate.direction === 'REVERSE') return [backward];
    return predicate.role === 'CORRELATION' ? [forward, backward] : [];
  });
}

/** The level of a line that may be relied on, of a known study, about the assertion itself; null of any other. */
function levelOf({
  study: id,
  directness,
  design,
  seed,
}: SeedEvidenceLine & { seed: Seed }): EvidenceLevel | null {
  const study = seed.studies.find((one) => one.id === id);
  if (study === undefined) throw new Error(`no study ${id}`);
  if (!['CURRENT', 'CORRECTED'].includes(study.standing)) return null;
  if (study.identification === 'UNIDENTIFIED' || directness === 'INDIRECT') return null;
  const by = design ?? study.design;
  return LEVELS.find((level) => level === (by === 'GUIDELINE' ? 'EXPERT_OPINION' : by)) ?? null;
}

/** The document at the beginning of what a claim's document descends from; of a row its source. */
function originOf({
  document,
  seed,
}: {
  readonly document?: string | undefined;
  readonly seed: Seed;
}): string {
  if (document === undefined) return `all of ${seed.source.id}`;
  const { derivedFrom } = seed.documents.find(({ id }) => id === document) ?? {};
  return derivedFrom === undefined ? document : originOf({ document: derivedFrom, seed });
}

const unique = (ids: readonly string[]) => [...new Set(ids)].sort();
