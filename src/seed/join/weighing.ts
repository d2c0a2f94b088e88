import {
  ineligibility,
  isEligible,
  isInHumans,
  speciesOfLine,
  type NotCountedReason,
  type WeighableLine,
} from '../../weighing/counting.ts';
import { levelOfDesign } from '../../weighing/level.ts';
import { voicesOf, type Voices } from '../../weighing/voices.ts';
import { weigh, type Weighing } from '../../weighing/weigh.ts';
import type { Seed, SeedEvidenceLine, SeedStudy } from '../format/seed.ts';
import type { About, JoinedAssertion } from './assertions.ts';
import { byCodeUnit } from '../../language/order.ts';

/** What an evidence line is about, and how it counts there. */
export interface Bearing extends About {
  readonly line: WeighableLine;
  /** Null where it counts. */
  readonly notCounted: NotCountedReason | null;
}

/** An assertion with what its evidence lines come to. */
export interface WeighedAssertion extends JoinedAssertion {
  readonly weighing: Weighing;
  /** Sources with an eligible line that supports it, sorted. */
  readonly supportingSources: readonly string[];
}

interface LineOfSource extends About {
  readonly source: string;
  readonly line: WeighableLine;
}

/**
 * Weighs what the studies of all sources say about each assertion.
 *
 * @param borneOn - By source: what its evidence lines are about, in the seed's order.
 * @param isHuman - Whether a source's concept of a species is our own.
 */
export function weighAssertions(
  seeds: readonly Seed[],
  assertions: readonly JoinedAssertion[],
  borneOn: ReadonlyMap<string, readonly About[]>,
  isHuman: (source: string, species: string) => boolean,
): { assertions: WeighedAssertion[]; borneOn: ReadonlyMap<string, readonly Bearing[]> } {
  const voices = voicesOf(seeds.flatMap(({ studies }) => studies));
  const lines = seeds.flatMap((seed) => linesOf(seed, borneOn.get(seed.source.id) ?? [], voices, isHuman));
  const byAssertion = Map.groupBy(lines, ({ assertion }) => assertion);
  const weighed = assertions.map((assertion): WeighedAssertion => {
    const own = byAssertion.get(assertion.id) ?? [];
    const supporting = own.filter(({ line }) => isEligible(line) && line.direction === 'SUPPORTS');
    const weighing = weigh(
      own.map(({ line }) => line),
      assertion.role,
    );
    const supportingSources = [...new Set(supporting.map(({ source }) => source))].sort(byCodeUnit);
    return { ...assertion, weighing, supportingSources };
  });
  const weighings = new Map(weighed.map(({ id, weighing }) => [id, weighing]));
  const bearings = Map.groupBy(lines, ({ source }) => source);
  return {
    assertions: weighed,
    borneOn: new Map(
      [...bearings].map(([source, own]) => [
        source,
        own.map(({ id, assertion, line }) => {
          const notCounted = weighings.get(assertion)?.notCounted.get(id);
          if (notCounted === undefined) throw new Error(`line ${id} was not weighed`);
          return { id, assertion, line, notCounted };
        }),
      ]),
    ),
  };
}

function linesOf(
  { source, studies, evidence }: Seed,
  about: readonly About[],
  voices: Voices,
  isHuman: (source: string, species: string) => boolean,
): LineOfSource[] {
  const studiesById = new Map(studies.map((study) => [study.id, study]));
  const assertions = new Map(about.map(({ id, assertion }) => [id, assertion]));
  return evidence.map((line) => {
    const study = studiesById.get(line.study);
    const assertion = assertions.get(line.id);
    if (study === undefined || assertion === undefined) throw new Error(`line ${line.id} has no study`);
    const isOurs = (species: string) => isHuman(source.id, species);
    return { id: line.id, assertion, source: source.id, line: toWeighable(line, study, voices, isOurs) };
  });
}

function toWeighable(
  line: SeedEvidenceLine,
  study: SeedStudy,
  voices: Voices,
  isHuman: (species: string) => boolean,
): WeighableLine {
  const design = line.design ?? study.design;
  const level = levelOfDesign(design);
  const named = line.qualifiers.filter(({ kind }) => kind === 'SPECIES').map(({ concept }) => concept);
  return {
    id: line.id,
    study: study.id,
    voice: voices.voiceOf(study.id),
    direction: line.direction,
    level,
    human: isInHumans(
      design,
      speciesOfLine(named, study.species).map((concept) => concept !== undefined && isHuman(concept)),
    ),
    includes: voices.includesOf(study.id),
    ineligible: ineligibility(study, line.directness, level),
  };
}
