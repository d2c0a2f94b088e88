import type { QualifierKind } from '../claim/claim.ts';
import { gatherKin, type Kin, type StructuralLink } from '../concept/kin.ts';
import type { GivenContext } from '../condition/contextArgument.ts';
import type { Gap } from '../gap/gap.ts';
import { byCodeUnit } from '../language/order.ts';
import type { ReleaseSource } from '../release/release.ts';
import type { FoundFinding, WeighedFinding } from './foundFinding.ts';

/** The most findings that a report has. */
export const FINDING_MAXIMUM = 200;

/** The most groups that a report has. */
export const GROUP_MAXIMUM = 50;

/** The qualifier by which an assertion matches a condition. */
export interface QualifierMatch {
  /** What has the qualifier. */
  readonly by: 'ASSERTION' | 'CLAIM' | 'EVIDENCE_LINE';
  /** Id of the assertion, the claim or the line. */
  readonly owner: string;
  readonly kind: QualifierKind;
  /** Id of the concept named. */
  readonly concept: string;
}

/** An assertion of a benefit that matches a condition, in the group of one intervention. */
export interface Finding {
  /** Id of the assertion. */
  readonly assertion: string;
  readonly independentSources: number;
  readonly via: readonly StructuralLink[];
  /** Null where it matches by its object. */
  readonly match: QualifierMatch | null;
  /** Ids of concepts that qualifiers of its claims and lines must name; null where all of them belong to it. */
  readonly concepts: readonly string[] | null;
  /** The sources shown. */
  readonly sources: readonly ReleaseSource[];
}

/** Findings about one intervention and its kin. */
export interface FindingGroup {
  /** Id of the intervention. */
  readonly intervention: string;
  /** Id of the condition. */
  readonly condition: string;
  readonly findings: readonly Finding[];
  /** What it is weighed by: findings of any source, also those that are not listed. */
  readonly weighed: readonly WeighedFinding[];
}

/** A finding, and the context in which it was asked for; null without one. */
export interface AskedFinding extends Finding {
  readonly context: GivenContext | null;
}

/** A group of findings that were asked for in one context. */
export interface AskedGroup extends FindingGroup {
  readonly findings: readonly AskedFinding[];
}

/** Asks for a group in a context, which leaves nothing out of it. */
export function inContext(group: FindingGroup, context: GivenContext | null): AskedGroup {
  return { ...group, findings: group.findings.map((finding) => ({ ...finding, context })) };
}

/** What is claimed and was found about a condition. */
export interface EvidenceReport {
  /** The id of the condition as it was given. */
  readonly asked: string;
  /** Id of the condition; null where nothing has the id that was given. */
  readonly condition: string | null;
  /** The id of the intervention as it was given; null without one. */
  readonly askedIntervention: string | null;
  /** Ids of sources as they were given; null without them. */
  readonly askedSources: readonly string[] | null;
  /** Null without one. */
  readonly context: GivenContext | null;
  readonly groups: readonly AskedGroup[];
  readonly omittedGroups: number;
  readonly omittedFindings: number;
  readonly truncated: boolean;
  /** Why it is empty, or what its groups lack, of which nothing is read before it is asked for. */
  readonly gaps: () => Promise<readonly Gap[]>;
}

/**
 * The interventions that have groups of their own where none was asked for: every subject of a finding that is not kin of
 * another. Of subjects that are kin of each other the one with the smallest id has the group.
 *
 * @param links - The links by which the subjects reach wider concepts.
 * @returns The kin of each, as far as they lead from the subjects to it.
 */
export function widestSubjects(
  found: readonly FoundFinding[],
  links: readonly StructuralLink[],
): readonly Kin[] {
  const subjects = [...new Set(found.map(({ subject }) => subject))].sort();
  const kin = subjects.map((subject) => gatherKin(subject, links, true));
  const isKin = (narrower: Kin, wider: Kin) => wider.via.has(narrower.concept);
  return kin.filter(
    (one, index) =>
      !kin.some(
        (other, place) => one !== other && isKin(one, other) && (!isKin(other, one) || place < index),
      ),
  );
}

/**
 * Puts findings into the groups of their interventions.
 *
 * @param found - In the order of a report; what is weighed is in the same order, and has all that is found.
 * @param interventions - The kin of each.
 * @param condition - The kin of the condition.
 * @param sources - The sources shown.
 * @returns A group for each intervention, in the order of their first findings, then by the number of findings, most first, then
 * by id.
 */
export function groupFindings(
  found: { readonly findings: readonly FoundFinding[]; readonly weighed: readonly WeighedFinding[] },
  interventions: readonly Kin[],
  condition: Kin,
  sources: readonly ReleaseSource[],
): readonly FindingGroup[] {
  const placeOf = ({ via }: Kin) => {
    const place = found.findings.findIndex(({ subject }) => via.has(subject));
    return place === -1 ? found.findings.length : place;
  };
  return interventions
    .map((intervention) => ({
      place: placeOf(intervention),
      intervention: intervention.concept,
      findings: found.findings.flatMap((one) => {
        const fromSubject = intervention.via.get(one.subject);
        return fromSubject === undefined ? [] : [findingOf(one, fromSubject, condition, sources)];
      }),
      weighed: found.weighed.filter(({ subject }) => intervention.via.has(subject)),
    }))
    .sort(
      (left, right) =>
        left.place - right.place ||
        right.findings.length - left.findings.length ||
        byCodeUnit(left.intervention, right.intervention),
    )
    .map(({ intervention, findings, weighed }) => ({
      ...{ intervention, condition: condition.concept, findings, weighed },
    }));
}

function findingOf(
  { assertion, object, independentSources, match, concepts }: FoundFinding,
  fromSubject: readonly StructuralLink[],
  condition: Kin,
  sources: readonly ReleaseSource[],
): Finding {
  const toCondition = match === null ? (condition.via.get(object) ?? []) : linksOf(match, condition);
  return {
    assertion,
    independentSources,
    via: [...fromSubject, ...toCondition],
    match,
    concepts: match === null || match.by === 'ASSERTION' ? null : concepts,
    sources,
  };
}

/**
 * The links from a concept that is kin of a condition, or from people who have such kin, or are kin of those who do, to the
 * condition: the shortest way, of several the one with the fewest links to those who have it.
 */
function linksOf(
  { concept, kin, conditions }: NonNullable<FoundFinding['match']>,
  { ids, via }: Kin,
): readonly StructuralLink[] {
  const own = via.get(concept);
  if (own !== undefined) return own;
  const ways = conditions.flatMap((has) => {
    const toGroup = gatherKin(has.concept, kin, true).via.get(concept);
    const toCondition = via.get(has.of);
    if (toGroup === undefined || toCondition === undefined) return [];
    return [{ has, groupDistance: toGroup.length, links: [...toGroup, has, ...toCondition] }];
  });
  const shortest = ways.sort(
    (left, right) =>
      left.links.length - right.links.length ||
      left.groupDistance - right.groupDistance ||
      ids.indexOf(left.has.of) - ids.indexOf(right.has.of) ||
      byCodeUnit(left.has.concept, right.has.concept) ||
      byCodeUnit(left.has.predicate, right.has.predicate),
  )[0];
  return shortest?.links ?? [];
}
