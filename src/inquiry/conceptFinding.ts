import type { StructuralLink } from '../concept/kin.ts';
import type { Inquiry, Probe, Side, Tie } from './inquiry.ts';
import { byCodeUnit } from '../language/order.ts';
import { COUNT_MAXIMUM, FINDING_LIST_MAXIMUM } from '../paging/connection.ts';

/** The most findings that one list has. */
export const FINDINGS_MAXIMUM = 100;

/** An assertion that a probe found. */
export interface FoundAssertion {
  /** Which probe of the inquiry found it, counted from 0. */
  readonly probe: number;
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  /** Whether one of the inquiry's sources makes a claim on it or holds evidence for it. */
  readonly isShown: boolean;
  readonly independentSources: number;
  /** Claims on it in the inquiry's sources, counted up to one more than `COUNT_MAXIMUM`; lines likewise. */
  readonly claims: number;
  readonly lines: number;
}

/** What assertions tell about one concept. */
export interface ConceptFinding {
  /** Id of the concept. */
  readonly concept: string;
  /** Ids: most independent sources first, then by id; at most `FINDING_LIST_MAXIMUM`. */
  readonly assertions: readonly string[];
  readonly assertionCount: number;
  /** Null where there are more than `COUNT_MAXIMUM`. */
  readonly claimCount: number | null;
  readonly evidenceCount: number | null;
  /** Those of the assertion with the most. */
  readonly independentSources: number;
  /** Those of the assertions listed, in their order. */
  readonly tie: Tie;
  /** Ids of the sources whose claims and lines it shows. */
  readonly sources: readonly string[];
}

/** The findings that answer an inquiry. */
export interface Findings {
  /** Most independent sources first, then most claims, then by the concept's id; at most `FINDINGS_MAXIMUM`. */
  readonly findings: readonly ConceptFinding[];
  /** How many there are in all; null where not all assertions were looked at. */
  readonly count: number | null;
  /** Whether a source that is not shown has some. */
  readonly isElsewhere: boolean;
}

/** An answer without findings. */
export const NO_FINDINGS: Findings = { findings: [], count: 0, isElsewhere: false };

/**
 * Makes findings of the assertions that the probes of an inquiry found.
 *
 * @param isComplete - Whether every assertion there is was looked at.
 */
export function gatherFindings(
  inquiry: Inquiry,
  found: readonly FoundAssertion[],
  isComplete: boolean,
): Findings {
  const told = new Map<string, Told>();
  const probeOf = ({ probe: position }: FoundAssertion) => {
    const probe = inquiry.probes[position];
    if (probe === undefined) throw new Error(`an inquiry has no probe ${position}`);
    return probe;
  };
  const ordered = found
    .filter((assertion) => probeOf(assertion).objects?.has(assertion.object) ?? true)
    .sort((left, right) => left.probe - right.probe);
  for (const assertion of ordered) {
    const probe = probeOf(assertion);
    if (!probe.isShown || !assertion.isShown || told.has(assertion.id)) continue;
    told.set(assertion.id, {
      assertion,
      concept: sideOf(assertion, probe.tells),
      tie: tieOf(assertion, probe),
    });
  }
  const findings = [...Map.groupBy(told.values(), ({ concept }) => concept)]
    .map(([concept, group]) => makeFinding(concept, group, inquiry.sources))
    .sort(bestFirst);
  return {
    findings: findings.slice(0, FINDINGS_MAXIMUM),
    count: isComplete ? findings.length : null,
    isElsewhere: ordered.some(({ id }) => !told.has(id)),
  };
}

/** An assertion, what it tells of, and how it comes into the answer. */
interface Told {
  readonly assertion: FoundAssertion;
  readonly concept: string;
  readonly tie: Tie;
}

function sideOf(assertion: FoundAssertion, side: Side): string {
  return side === 'SUBJECT' ? assertion.subject : assertion.object;
}

function tieOf(assertion: FoundAssertion, { by, ties }: Probe): Tie {
  const tie = ties.get(by === 'ID' ? assertion.id : sideOf(assertion, by));
  if (tie === undefined) throw new Error(`nothing ties ${assertion.id} to what was asked for`);
  return tie;
}

function makeFinding(concept: string, group: readonly Told[], sources: readonly string[]): ConceptFinding {
  const ordered = group.toSorted(
    (left, right) =>
      right.assertion.independentSources - left.assertion.independentSources ||
      byCodeUnit(left.assertion.id, right.assertion.id),
  );
  const listed = ordered.slice(0, FINDING_LIST_MAXIMUM);
  return {
    concept,
    assertions: listed.map(({ assertion }) => assertion.id),
    assertionCount: ordered.length,
    claimCount: total(ordered.map(({ assertion }) => assertion.claims)),
    evidenceCount: total(ordered.map(({ assertion }) => assertion.lines)),
    independentSources: ordered[0]?.assertion.independentSources ?? 0,
    tie: joinTies(listed.map(({ tie }) => tie)),
    sources,
  };
}

/** All links and assertions of several ties in their order, each once. */
export function joinTies(ties: readonly Tie[]): Tie {
  const links = new Map(
    ties.flatMap(({ via }) => via).map((link): [string, StructuralLink] => [linkKey(link), link]),
  );
  return { via: [...links.values()], through: [...new Set(ties.flatMap(({ through }) => through))].sort() };
}

function linkKey({ concept, predicate, of }: StructuralLink): string {
  return `${concept} ${predicate} ${of}`;
}

function total(counts: readonly number[]): number | null {
  const sum = counts.reduce((left, right) => left + right, 0);
  return sum > COUNT_MAXIMUM ? null : sum;
}

function bestFirst(left: ConceptFinding, right: ConceptFinding): number {
  return (
    right.independentSources - left.independentSources ||
    (right.claimCount ?? Infinity) - (left.claimCount ?? Infinity) ||
    byCodeUnit(left.concept, right.concept)
  );
}
