import type { Seed, SeedPredicate } from '../format/seed.ts';
import { joinAssertions, type About, type JoinedAssertion } from './assertions.ts';
import { joinConcepts, type JoinedConcept, type JoinedIdentifier } from './concepts.ts';
import { cannotJoin } from './faults.ts';
import { linksOf, type JoinedLink } from './links.ts';
import { joinMechanisms, type JoinedMechanism } from './mechanisms.ts';
import { sortedBy } from './order.ts';
import { joinPredicates } from './predicates.ts';
import { joinStructure, type JoinedStructuralLink } from './structure.ts';
import { sharedIds } from './uniqueIds.ts';

/** What the sources of one release, taken together, speak about. */
export interface JoinedGraph {
  readonly concepts: readonly JoinedConcept[];
  readonly identifiers: readonly JoinedIdentifier[];
  /** The id of the joined concept, by source and the source's own id. */
  readonly representatives: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly predicates: readonly SeedPredicate[];
  readonly assertions: readonly JoinedAssertion[];
  /** By source: which assertion each claim is about. */
  readonly stated: ReadonlyMap<string, readonly About[]>;
  /** By source: which assertion each evidence line is about. */
  readonly borneOn: ReadonlyMap<string, readonly About[]>;
  readonly links: readonly JoinedLink[];
  readonly kin: readonly JoinedStructuralLink[];
  readonly structure: readonly JoinedStructuralLink[];
  readonly mechanisms: readonly JoinedMechanism[];
  /** Sentences about what was left out. */
  readonly warnings: readonly string[];
}

/**
 * Joins sources and derives what belongs to all of them together. The same for any order of the sources and of
 * their lines.
 *
 * @throws CannotStart naming every fault, when the sources contradict each other in ids or predicates.
 */
export function joinSources(seeds: readonly Seed[]): JoinedGraph {
  const ordered = sortedBy(seeds, ({ source }) => source.id);
  const { concepts, identifiers, representatives, faults: conceptFaults } = joinConcepts(ordered);
  const { predicates, faults: predicateFaults } = joinPredicates(ordered);
  const faults = [...sharedIds(ordered), ...conceptFaults, ...predicateFaults];
  if (faults.length > 0) throw cannotJoin(faults);

  const {
    assertions,
    stated,
    borneOn,
    ownIds,
    faults: assertionFaults,
  } = joinAssertions(ordered, predicates, representatives);
  const { mechanisms, faults: mechanismFaults } = joinMechanisms(ordered, ownIds);
  const laterFaults = [...assertionFaults, ...mechanismFaults];
  if (laterFaults.length > 0) throw cannotJoin(laterFaults);

  const { links, warnings: linkWarnings } = linksOf(assertions);
  const { kin, structure, warnings: structureWarnings } = joinStructure(ordered, predicates, representatives);
  return {
    concepts,
    identifiers,
    representatives,
    predicates,
    assertions,
    stated,
    borneOn,
    links,
    kin,
    structure,
    mechanisms,
    warnings: [...linkWarnings, ...structureWarnings],
  };
}
