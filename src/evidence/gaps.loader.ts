import type { Kin } from '../concept/kin.ts';
import { gapsBeside, gapsOfEmptiness, type AskedConcept } from '../gap/emptiness.ts';
import type { AskedRole, Gap, Lack } from '../gap/gap.ts';
import { misplacementOf } from '../gap/misplacement.loader.ts';
import type { Operation } from '../release/operation.ts';
import type { ReleaseSource } from '../release/release.ts';
import type { AskedGroup, FindingGroup } from './evidence.ts';
import { findingApplies } from './finding.loader.ts';
import { gapsAsForm, gapsOfInvolvement, linesAsPartner, type InvolvedStatement } from './involvement.ts';
import { involvementOf } from './involvement.loader.ts';
import { lackOf } from './lack.ts';
import type { Found, Question } from './question.loader.ts';
import { linesOfGroup } from './weighing.loader.ts';

/** Whether there may be more findings than those that a question found. */
export function isTruncated({ condition, intervention }: Question, { isCut }: Found): boolean {
  return isCut || !condition.complete || intervention?.complete === false;
}

/** Why a question found nothing in the sources shown: at least one reason, what concerns the condition first. */
export async function emptyReportGaps(
  operation: Operation,
  question: Question,
  found: Found,
): Promise<readonly Gap[]> {
  const { condition, intervention, sources } = question;
  const named = [...(intervention === null ? [] : [intervention.concept]), condition.concept];
  const involved =
    intervention === null
      ? []
      : await involvementOf(operation).load({
          intervention: intervention.concept,
          condition: condition.concept,
        });
  const isComplete = !isTruncated(question, found);
  const shown = shownOf(involved, sources);
  if (shown.length > 0) {
    const search = { isElsewhere: found.excluded > 0, isComplete };
    return [...gapsOfInvolvement(shown, named), ...gapsBeside('EVIDENCE', named, search)];
  }
  // People who have the condition may have been cut off, and something may name one of them.
  const isWhole = condition.complete && !found.isCut;
  const asked = await Promise.all([
    askedConcept(operation, { ...condition, complete: isWhole }, 'CONDITION', found.isConditionMentioned),
    ...(intervention === null
      ? []
      : [askedConcept(operation, intervention, 'INTERVENTION', found.isInterventionMentioned)]),
  ]);
  const isElsewhere = found.excluded > 0 || involved.length > 0;
  return gapsOfEmptiness('EVIDENCE', asked, named, { isElsewhere, isComplete });
}

async function askedConcept(
  operation: Operation,
  { concept, ids, complete }: Kin,
  askedAs: AskedRole,
  isMentioned: boolean,
): Promise<AskedConcept> {
  const misplaced = await misplacementOf(operation).load({ concepts: ids, askedAs });
  return { concept, isMentioned, isWhole: complete, misplaced };
}

/** What the groups of a report lack though they have findings: evidence, then people for whom what they say holds. */
export async function gapsOfGroups(
  operation: Operation,
  groups: readonly AskedGroup[],
  question: Question,
  found: Found,
): Promise<readonly Gap[]> {
  const isWhole = found.findings.length === found.found && !isTruncated(question, found);
  const [lacks, unmet] = await Promise.all([
    lacksOf(operation, groups, question.sources),
    isWhole ? unmetOf(operation, groups) : [],
  ]);
  return [...lacks, ...unmet];
}

/** The groups of which no finding holds in the context asked about, in their order. */
async function unmetOf(operation: Operation, groups: readonly AskedGroup[]): Promise<readonly Gap[]> {
  const gaps = await Promise.all(
    groups.map(async ({ intervention, condition, findings }): Promise<readonly Gap[]> => {
      const all = await Promise.all(findings.map((finding) => findingApplies(operation, finding)));
      const isUnmet = all.length > 0 && all.every((applies) => applies === 'DOES_NOT_HOLD');
      if (!isUnmet) return [];
      return [{ reason: 'CONDITION_NOT_MET', about: 'EVIDENCE', concepts: [intervention, condition] }];
    }),
  );
  return gaps.flat();
}

/** What evidence a group lacks on the benefit of its intervention for its condition; null where it lacks nothing. */
export async function groupLack(operation: Operation, group: FindingGroup): Promise<Lack | null> {
  const [lines, involved] = await Promise.all([
    linesOfGroup(operation, group),
    involvementOf(operation).load(group),
  ]);
  return lackOf(lines, linesAsPartner(involved));
}

function shownOf(
  statements: readonly InvolvedStatement[],
  sources: readonly ReleaseSource[],
): readonly InvolvedStatement[] {
  const versions = new Set(sources.map(({ version }) => version));
  return statements.filter(({ version }) => versions.has(version));
}

/**
 * What evidence the groups of a report lack, in their order: none or one gap for each, and one where their intervention is also found as
 * the form in which something else was given.
 */
async function lacksOf(
  operation: Operation,
  groups: readonly FindingGroup[],
  sources: readonly ReleaseSource[],
): Promise<readonly Gap[]> {
  const gaps = await Promise.all(
    groups.map(async (group): Promise<readonly Gap[]> => {
      const concepts = [group.intervention, group.condition];
      const [lack, involved] = await Promise.all([
        groupLack(operation, group),
        involvementOf(operation).load(group),
      ]);
      return [
        ...(lack === null ? [] : [{ ...lack, about: 'EVIDENCE' as const, concepts }]),
        ...gapsAsForm(shownOf(involved, sources), concepts, false),
      ];
    }),
  );
  return gaps.flat();
}
