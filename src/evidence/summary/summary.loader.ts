import { assertionOf } from '../../assertion/assertion.loader.ts';
import { conceptOf } from '../../concept/concept.loader.ts';
import type { Applies } from '../../condition/applies.ts';
import { gapExplanation } from '../../gap/explanation.loader.ts';
import { inBestLanguage } from '../../language/language.ts';
import type { Operation } from '../../release/operation.ts';
import { assertionStatement } from '../../statement/statement.loader.ts';
import { tellName } from '../../statement/statement.ts';
import type { AskedGroup, EvidenceReport, FindingGroup } from '../evidence.ts';
import { findingApplies } from '../finding.loader.ts';
import { groupLack } from '../gaps.loader.ts';
import { findingOutcome, findingRemarks, groupOutcome } from '../weighing.loader.ts';
import { claimPartsOf } from './claimParts.loader.ts';
import { combinedIn } from './combinations.ts';
import { ENGLISH } from './english.ts';
import type { AppliesCount, GroupSummary, OutcomeSummary } from './facts.ts';
import { supportCaveats } from './groupCaveats.loader.ts';
import { limitsOfGroup, tellLimit } from './limitParts.loader.ts';
import { summariseGroup } from './summary.ts';
import type { SummaryWords } from './summaryWords.ts';
import { SUMMARY_WORDS } from './words.ts';

/** How many groups are summarised, and how many combinations and limits of each are told. */
const TOLD = { groups: 5, combinations: 3, limits: 3 };

/**
 * What a report comes to, in a few sentences: whole in the language wanted, or whole in English.
 *
 * @param wanted - A BCP-47 tag; English without one.
 */
export async function summariseReport(
  operation: Operation,
  report: EvidenceReport,
  wanted: string | null | undefined,
): Promise<string> {
  const words = inBestLanguage(SUMMARY_WORDS, wanted);
  const summary =
    (await summaryIn(operation, report, words)) ?? (await summaryIn(operation, report, ENGLISH));
  if (summary === null) throw new Error('a report has no summary in English');
  return summary;
}

async function summaryIn(
  operation: Operation,
  report: EvidenceReport,
  words: SummaryWords,
): Promise<string | null> {
  const { condition, askedIntervention } = report;
  const groups = report.groups.filter(({ findings }) => findings.length > 0);
  const cautions = askedIntervention === null ? words.cautionsOfEach : words.cautions;
  if (condition === null || groups.length === 0) {
    const gaps = await report.gaps();
    const isKnown = !gaps.some((gap) => gap.reason === 'UNKNOWN_CONCEPT' && gap.asked === askedIntervention);
    const reasons = await Promise.all(gaps.map((gap) => gapExplanation(operation, gap, words.language)));
    return [...reasons, ...(askedIntervention !== null && isKnown ? [cautions] : [])].join(' ');
  }
  const told = groups.slice(0, TOLD.groups);
  const parts = await Promise.all(told.map((group) => partsOf(operation, group, words)));
  if (parts.includes(null)) return null;
  const isCut = report.truncated || report.omittedFindings > 0 || parts.some((part) => part?.isCut === true);
  const more = groups.length - told.length + report.omittedGroups;
  return [
    ...parts.flatMap((part) => (part === null ? [] : [summariseGroup(part, words)])),
    ...(more === 0 ? [] : [words.more(more)]),
    ...(isCut ? [words.cut] : []),
    cautions,
  ].join(' ');
}

/** What is told of one group; null where a part of it has no words in the language. */
async function partsOf(
  operation: Operation,
  group: AskedGroup,
  words: SummaryWords,
): Promise<GroupSummary | null> {
  const { language } = words;
  const [named, namedCondition, inContext, said, outcome, caveats, lack, combinations, limits] =
    await Promise.all([
      conceptOf(operation, group.intervention),
      conceptOf(operation, group.condition),
      appliesIn(operation, group),
      claimPartsOf(operation, group, language),
      groupTold(operation, group, language),
      supportCaveats(operation, group),
      groupLack(operation, group),
      combinationsOf(operation, group, language),
      limitsIn(operation, group, language),
    ]);
  const [intervention, name] = [tellName(language, named), tellName(language, namedCondition)];
  if (intervention === null || name === null) return null;
  if (said === null || combinations === null || limits === null || outcome === null) return null;
  return {
    ...{ ...said, intervention, condition: name, inContext, ...outcome, caveats, lack },
    combinations: combinations.slice(0, TOLD.combinations),
    limits: limits.slice(0, TOLD.limits),
    isCut:
      said.isCut ||
      combinations.length > TOLD.combinations ||
      limits.length > TOLD.limits ||
      limits.some((limit) => limit.isCut),
  };
}

/** How many findings of a group hold in the context in which it was asked for; null without one. */
async function appliesIn(operation: Operation, { findings }: AskedGroup): Promise<AppliesCount | null> {
  const all = await Promise.all(findings.map((finding) => findingApplies(operation, finding)));
  const known = all.filter((applies) => applies !== null);
  if (known.length === 0) return null;
  const count = (wanted: Applies) => known.filter((applies) => applies === wanted).length;
  return { HOLDS: count('HOLDS'), DOES_NOT_HOLD: count('DOES_NOT_HOLD'), UNKNOWN: count('UNKNOWN') };
}

/** What the studies of a group come to; null where a part of it has no words in the language. */
async function groupTold(
  operation: Operation,
  group: FindingGroup,
  language: string,
): Promise<OutcomeSummary | null> {
  const { balance } = await groupOutcome(operation, group);
  const remarks = await balance.remarks(language);
  return remarks === null ? null : { balance, remarks };
}

/** To whom the benefits of a group are limited; null where one of these has no name in the language. */
async function limitsIn(
  operation: Operation,
  group: FindingGroup,
  language: string,
): Promise<GroupSummary['limits'] | null> {
  const limits = (await limitsOfGroup(operation, group)).slice(0, TOLD.limits + 1);
  const told = await Promise.all(limits.map((limit) => tellLimit(operation, limit, language)));
  return told.includes(null) ? null : told.filter((one) => one !== null);
}

/** What the combinations with evidence that counts come to; null where one has no words in the language. */
async function combinationsOf(
  operation: Operation,
  group: FindingGroup,
  language: string,
): Promise<GroupSummary['combinations'] | null> {
  const combined = combinedIn(group);
  const outcomes = await Promise.all(
    group.findings
      .filter(({ assertion }) => combined.has(assertion))
      .map(async (finding) => {
        const [{ balance }, remarks] = await Promise.all([
          findingOutcome(operation, finding),
          findingRemarks(operation, finding, language),
        ]);
        return { finding, balance, remarks };
      }),
  );
  const told = await Promise.all(
    outcomes
      .filter(({ balance }) => balance.verdict !== 'UNTESTED')
      .slice(0, TOLD.combinations + 1)
      .map(async ({ finding, balance, remarks }) => {
        const assertion = await assertionOf(operation, finding.assertion);
        const statement = await assertionStatement(operation, assertion, language);
        if (statement.language !== language || remarks === null) return null;
        return { statement: statement.text, balance, remarks };
      }),
  );
  return told.includes(null) ? null : told.filter((one) => one !== null);
}
