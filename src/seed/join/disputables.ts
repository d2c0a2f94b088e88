import type { Amount } from '../../claim/qualifier.ts';
import type { DisputableQualifier } from '../../comparison/disagreement.ts';
import type { DisputableLine } from '../../comparison/disputableLine.ts';
import type { CitingClaim } from '../../comparison/overstatements.ts';
import { isEligible, speciesOfLine } from '../../weighing/counting.ts';
import { voicesOf } from '../../weighing/voices.ts';
import type { Seed, SeedClaim, SeedEvidenceLine, SeedQualifier } from '../format/seed.ts';
import type { About, JoinedAssertion } from './assertions.ts';
import type { Bearing } from './weighing.ts';

/** What of the sources together can disagree. */
export interface Disputables {
  readonly claims: readonly CitingClaim[];
  readonly lines: readonly DisputableLine[];
}

/** What has been joined of the sources before. */
export interface JoinedStatements {
  readonly assertions: readonly JoinedAssertion[];
  readonly stated: ReadonlyMap<string, readonly About[]>;
  readonly borneOn: ReadonlyMap<string, readonly Bearing[]>;
  readonly representatives: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The claims and lines of all sources that can be part of a disagreement, about joined concepts. */
export function disputablesOf(seeds: readonly Seed[], joined: JoinedStatements): Disputables {
  const assertions = new Map(joined.assertions.map((assertion) => [assertion.id, assertion]));
  const contested = assertionsWithOppositeSigns(joined.assertions);
  const { voiceOf } = voicesOf(seeds.flatMap(({ studies }) => studies));

  function assertionOf(about: About | undefined): JoinedAssertion {
    const assertion = about === undefined ? undefined : assertions.get(about.assertion);
    if (assertion === undefined) throw new Error(`${about?.id ?? 'a row'} is about no assertion`);
    return assertion;
  }

  const claims = seeds.flatMap(({ source, claims: all }) => {
    const stated = joined.stated.get(source.id) ?? [];
    return all.flatMap((claim, index): CitingClaim[] => {
      const assertion = assertionOf(stated[index]);
      if (!isDisputable(claim, assertion, contested)) return [];
      return [
        {
          id: claim.id,
          document: claim.document ?? null,
          source: source.id,
          proposition: claim.proposition ?? null,
          ...aboutOf(assertion),
          predicate: assertion.predicate.id,
          sign: assertion.sign,
          direction: assertion.predicate.direction,
          stance: claim.stance,
          certainty: claim.certainty,
          qualifiers: qualifiersOf(claim, joined.representatives.get(source.id)),
          citedVoices: [...new Set(claim.citedStudies.map(voiceOf))].sort(),
        },
      ];
    });
  });

  const lines = seeds.flatMap(({ source, evidence, studies }) => {
    const bearings = joined.borneOn.get(source.id) ?? [];
    const concepts = joined.representatives.get(source.id);
    const studiesById = new Map(studies.map((study) => [study.id, study]));
    return evidence.flatMap((line, index): DisputableLine[] => {
      const bearing = bearings[index];
      const study = studiesById.get(line.study);
      if (bearing === undefined || study === undefined) throw new Error(`line ${line.id} has no study`);
      const { subject, role, object, assertion } = aboutOf(assertionOf(bearing));
      const { voice, human, direction } = bearing.line;
      const named = line.qualifiers.filter(({ kind }) => kind === 'SPECIES').map(({ concept }) => concept);
      const species = speciesOfLine(named, study.species).filter((id) => id !== undefined);
      return [
        {
          ...{ id: line.id, source: source.id, study: study.id },
          ...{ assertion, subject, role, object, voice, human, direction },
          qualifiers: qualifiersOf(line, concepts),
          eligible: isEligible(bearing.line),
          design: line.design ?? study.design,
          controlled: line.controlled ?? study.controlled ?? null,
          indirectBecause: line.indirectBecause ?? null,
          species: species.map((id) => concepts?.get(id) ?? id),
        },
      ];
    });
  });
  return { claims, lines };
}

const aboutOf = ({ id, subject, object, role }: JoinedAssertion) => ({
  assertion: id,
  subject,
  object,
  role,
});

/** Most rows of a dataset stand alone on their assertion, and can disagree with nothing. */
function isDisputable(
  { proposition, citedStudies }: SeedClaim,
  { id, role, documents, sources }: JoinedAssertion,
  contested: ReadonlySet<string>,
): boolean {
  return (
    proposition !== undefined ||
    citedStudies.length > 0 ||
    documents.length > 1 ||
    sources.length > 1 ||
    role === 'DOSE' ||
    contested.has(id)
  );
}

/** Assertions between two concepts of which others say the opposite, in whatever direction and role. */
function assertionsWithOppositeSigns(assertions: readonly JoinedAssertion[]): ReadonlySet<string> {
  const between = Map.groupBy(
    assertions.filter(({ sign }) => sign !== 'NONE'),
    ({ subject, object }) => [subject, object].sort().join(' '),
  );
  const opposite = [...between.values()].filter((all) => all.some(({ sign }) => sign !== all[0]?.sign));
  return new Set(opposite.flat().map(({ id }) => id));
}

function qualifiersOf(
  { qualifiers }: SeedClaim | SeedEvidenceLine,
  concepts: ReadonlyMap<string, string> | undefined,
): DisputableQualifier[] {
  return qualifiers.map(({ kind, value, concept, amount, basis, exclusive }) => ({
    kind,
    value,
    concept: concept === undefined ? null : (concepts?.get(concept) ?? null),
    amount: amount === undefined ? null : amountOf(amount),
    basis: basis ?? null,
    exclusive,
  }));
}

function amountOf({ min, max, unit, perTime, approximate }: NonNullable<SeedQualifier['amount']>): Amount {
  return { min: min ?? null, max: max ?? null, unit, perTime: perTime ?? null, approximate };
}
