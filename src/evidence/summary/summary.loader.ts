import { assertionOf } from '../../assertion/assertion.loader.ts';
import type { QualifierKind } from '../../claim/claim.ts';
import type { StoredClaim } from '../../claim/claim.queries.ts';
import { originOf } from '../../claim/origin.loader.ts';
import { claimQualifiers } from '../../claim/qualifier.loader.ts';
import { conceptOf } from '../../concept/concept.loader.ts';
import { gapExplanation } from '../../gap/explanation.loader.ts';
import { bestWording } from '../../language/language.ts';
import { FINDING_LIST_MAXIMUM } from '../../paging/connection.ts';
import type { Operation } from '../../release/operation.ts';
import { assertionStatement, withNames } from '../../statement/statement.loader.ts';
import { tellName, tellRestriction } from '../../statement/statement.ts';
import type { EvidenceReport, FindingGroup } from '../evidence.ts';
import { claimsOf } from '../finding.loader.ts';
import { lacksOf } from '../gaps.loader.ts';
import { findingOutcome, groupOutcome } from '../weighing.loader.ts';
import { ENGLISH } from './english.ts';
import type { GroupSummary, Restrictions } from './facts.ts';
import { countClaims, summariseGroup } from './summary.ts';
import type { SummaryWords } from './summaryWords.ts';
import { SUMMARY_WORDS } from './words.ts';

/** How many groups are summarised, and how many combinations and restrictions of each are told. */
const TOLD = { groups: 5, combinations: 3, restrictions: 10 };

/** The restrictions that say for whom something is claimed, and when. */
const FOR_WHOM: readonly QualifierKind[] = ['POPULATION', 'SPECIES', 'CONDITION', 'DISEASE_CONTEXT'];

const LANGUAGES = SUMMARY_WORDS.map(({ language }) => language);

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
  const { language } = bestWording(LANGUAGES, LANGUAGES, wanted);
  const words = SUMMARY_WORDS.find((one) => one.language === language) ?? ENGLISH;
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
  const parts = await Promise.all(told.map((group) => partsOf(operation, group, condition, words)));
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
  group: FindingGroup,
  condition: string,
  words: SummaryWords,
): Promise<GroupSummary | null> {
  const { language } = words;
  const [named, namedCondition, said, outcome, lack, combinations] = await Promise.all([
    conceptOf(operation, group.intervention),
    conceptOf(operation, condition),
    claimPartsOf(operation, group, language),
    groupOutcome(operation, group),
    lackIn(operation, group, condition, language),
    combinationsOf(operation, group, language),
  ]);
  const [intervention, name] = [tellName(language, named), tellName(language, namedCondition)];
  if (intervention === null || name === null) return null;
  if (said === null || combinations === null) return null;
  return {
    ...{ ...said, intervention, condition: name, balance: outcome.balance, lack },
    combinations: combinations.slice(0, TOLD.combinations),
    isCut: said.isCut || combinations.length > TOLD.combinations,
  };
}

/** What evidence a group lacks, in words; null where it lacks nothing. */
async function lackIn(
  operation: Operation,
  group: FindingGroup,
  condition: string,
  language: string,
): Promise<string | null> {
  const [gap] = await lacksOf(operation, [group], condition);
  return gap === undefined ? null : gapExplanation(operation, gap, language);
}

/** What is told of the claims of a group; null where a restriction has no words in the language. */
async function claimPartsOf(
  operation: Operation,
  group: FindingGroup,
  language: string,
): Promise<Pick<
  GroupSummary,
  'asserting' | 'denying' | 'independentSources' | 'claimedFor' | 'deniedFor' | 'isCut'
> | null> {
  const lists = await Promise.all(group.findings.map((finding) => claimsOf(operation, finding)));
  const asked = matchedIn(group);
  const asserting = lists.flat().filter(({ stance }) => stance === 'ASSERTS');
  const denying = lists.flat().filter(({ stance }) => stance === 'DENIES');
  const [claimedFor, deniedFor, independentSources] = await Promise.all([
    restrictionsOf(operation, asserting, asked, language),
    restrictionsOf(operation, denying, asked, language),
    countIndependent(operation, asserting),
  ]);
  if (claimedFor === null || deniedFor === null) return null;
  const combined = combinedIn(group);
  return {
    ...{ asserting: countClaims(asserting, combined), denying: countClaims(denying, combined) },
    ...{ independentSources, claimedFor, deniedFor },
    isCut: claimedFor.isCut || deniedFor.isCut || lists.some(({ length }) => length === FINDING_LIST_MAXIMUM),
  };
}

/** The assertions of a group that are about a combination. */
function combinedIn({ weighed }: FindingGroup): ReadonlySet<string> {
  return new Set(weighed.filter(({ combined }) => combined).map(({ assertion }) => assertion));
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
      .map(async (finding) => ({ finding, ...(await findingOutcome(operation, finding)) })),
  );
  const told = await Promise.all(
    outcomes
      .filter(({ balance }) => balance.verdict !== 'UNTESTED')
      .slice(0, TOLD.combinations + 1)
      .map(async ({ finding, balance }) => {
        const assertion = await assertionOf(operation, finding.assertion);
        const statement = await assertionStatement(operation, assertion, language);
        return statement.language === language ? { statement: statement.text, balance } : null;
      }),
  );
  return told.includes(null) ? null : told.filter((one) => one !== null);
}

/** What the qualifiers by which findings match name: of the condition asked about, so that it restricts nothing. */
function matchedIn({ findings }: FindingGroup): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ concepts, match }) => [
      ...(concepts ?? []),
      ...(match === null ? [] : [match.concept]),
    ]),
  );
}

/** For whom some claims are made beyond what was asked about, and when, in their order; null where a restriction has no words in the language. */
async function restrictionsOf(
  operation: Operation,
  claims: readonly StoredClaim[],
  asked: ReadonlySet<string>,
  language: string,
): Promise<Restrictions | null> {
  const lists = await Promise.all(
    claims.map(async ({ id }) => {
      const qualifiers = await claimQualifiers(operation).load(id);
      const wanted = qualifiers.filter(
        ({ kind, concept }) => FOR_WHOM.includes(kind) && (concept === null || !asked.has(concept)),
      );
      return Promise.all(wanted.map((qualifier) => withNames(operation, qualifier)));
    }),
  );
  const told = new Set(lists.flat().map((qualifier) => tellRestriction(language, qualifier)));
  if (told.has(null)) return null;
  return {
    claims: lists.filter((list) => list.length > 0).length,
    told: [...told].filter((one) => one !== null).slice(0, TOLD.restrictions),
    isCut: told.size > TOLD.restrictions,
  };
}

async function countIndependent(operation: Operation, claims: readonly StoredClaim[]): Promise<number> {
  return new Set(await Promise.all(claims.map((claim) => originOf(operation, claim)))).size;
}
