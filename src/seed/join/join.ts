import type { Seed, SeedPredicate } from '../format/seed.ts';
import { joinAssertions, type About } from './assertions.ts';
import { joinConcepts, type JoinedConcept, type JoinedIdentifier } from './concepts.ts';
import { joinDisagreements, type JoinedDisagreement } from './disagreements.ts';
import { cannotJoin, nameSources } from './faults.ts';
import { humanSpecies } from './humanSpecies.ts';
import { inclusionOf } from './inclusion.ts';
import { linksOf, type JoinedLink } from './links.ts';
import { joinMechanisms, type JoinedMechanism } from './mechanisms.ts';
import { sortedBy } from '../../language/order.ts';
import { joinPredicates } from './predicates.ts';
import { differentStandings } from './standings.ts';
import { joinStructure, type JoinedStructuralLink } from './structure.ts';
import { sharedIds } from './uniqueIds.ts';
import { weighAssertions, type Bearing, type WeighedAssertion } from './weighing.ts';

/** What the sources of one release, taken together, speak about. */
export interface JoinedGraph {
  readonly concepts: readonly JoinedConcept[];
  /** Ids of the concepts that are our own species. */
  readonly ourSpecies: ReadonlySet<string>;
  readonly identifiers: readonly JoinedIdentifier[];
  /** The id of the joined concept, by source and the source's own id. */
  readonly representatives: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly predicates: readonly SeedPredicate[];
  readonly assertions: readonly WeighedAssertion[];
  /** By source: which assertion each claim is about. */
  readonly stated: ReadonlyMap<string, readonly About[]>;
  /** By source: which assertion each evidence line is about, and how it counts there. */
  readonly borneOn: ReadonlyMap<string, readonly Bearing[]>;
  readonly links: readonly JoinedLink[];
  readonly kin: readonly JoinedStructuralLink[];
  readonly structure: readonly JoinedStructuralLink[];
  readonly mechanisms: readonly JoinedMechanism[];
  readonly disagreements: readonly JoinedDisagreement[];
  /** Sentences about what was left out. */
  readonly warnings: readonly string[];
}

/**
 * Joins sources and derives what belongs to all of them together. The same for any order of the sources and of
 * their lines.
 *
 * @param folders - The folder that each source was read from, by its id, so that faults name it.
 * @throws CannotStart naming every fault, when the sources contradict each other in ids, predicates, molar masses or standings.
 */
export function joinSources(
  seeds: readonly Seed[],
  folders: ReadonlyMap<string, string> = new Map(),
): JoinedGraph {
  const nameOf = nameSources(folders);
  const ordered = sortedBy(seeds, ({ source }) => source.id);
  const { concepts, identifiers, representatives, faults: conceptFaults } = joinConcepts(ordered, nameOf);
  const { predicates, faults: predicateFaults } = joinPredicates(ordered, nameOf);
  const faults = [
    ...sharedIds(ordered, nameOf),
    ...conceptFaults,
    ...predicateFaults,
    ...differentStandings(ordered, nameOf),
  ];
  if (faults.length > 0) throw cannotJoin(faults);

  const joined = joinAssertions(ordered, predicates, representatives);
  const { mechanisms, faults: mechanismFaults } = joinMechanisms(ordered, joined.ownIds);
  const laterFaults = [...joined.faults, ...mechanismFaults];
  if (laterFaults.length > 0) throw cannotJoin(laterFaults);

  const { kin, structure, warnings: structureWarnings } = joinStructure(ordered, predicates, representatives);
  const ourSpecies = humanSpecies(ordered, representatives, kin);
  const { assertions, borneOn } = weighAssertions(
    ordered,
    joined.assertions,
    joined.borneOn,
    (source, species) => ourSpecies.has(representatives.get(source)?.get(species) ?? ''),
  );
  const { links, warnings: linkWarnings } = linksOf(assertions);
  const disagreements = joinDisagreements(
    ordered,
    { assertions, stated: joined.stated, borneOn, representatives },
    inclusionOf(kin, structure),
  );
  return {
    concepts,
    ourSpecies,
    identifiers,
    representatives,
    predicates,
    assertions,
    stated: joined.stated,
    borneOn,
    links,
    kin,
    structure,
    mechanisms,
    disagreements,
    warnings: [...linkWarnings, ...structureWarnings],
  };
}
