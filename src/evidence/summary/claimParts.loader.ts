import { assertionOf } from '../../assertion/assertion.loader.ts';
import type { StoredClaim } from '../../claim/claim.queries.ts';
import type { Stance } from '../../claim/claim.ts';
import { claimQualifiers } from '../../claim/qualifier.loader.ts';
import type { Qualifier } from '../../claim/qualifier.ts';
import { FINDING_LIST_MAXIMUM } from '../../paging/connection.ts';
import { predicateOf } from '../../predicate/predicate.loader.ts';
import type { BenefitStatement } from '../../predicate/predicate.ts';
import type { Operation } from '../../release/operation.ts';
import { restrictionsToTell } from '../../statement/forWhom.loader.ts';
import { withNames } from '../../statement/statement.loader.ts';
import { tellRestriction, tellUnlabelled, type NamedQualifier } from '../../statement/statement.ts';
import type { FindingGroup } from '../evidence.ts';
import { claimsOf, originatedClaimsOf } from '../finding.loader.ts';
import { combinedIn } from './combinations.ts';
import type { GroupSummary, Restrictions } from './facts.ts';
import { sufferersOf } from './sufferers.loader.ts';
import { countClaims } from './summary.ts';

/** How many restrictions of a stance are told. */
const TOLD_RESTRICTIONS = 10;

/** What a summary tells of the claims of a group. */
type ClaimParts = Pick<
  GroupSummary,
  | 'asserting'
  | 'denying'
  | 'independentSources'
  | 'independentDenials'
  | 'claimedFor'
  | 'deniedFor'
  | 'scoped'
  | 'isCut'
>;

type IndependentParts = Pick<ClaimParts, 'independentSources' | 'independentDenials'>;

/** What is told of the claims of a group; null where a restriction has no words in the language. */
export async function claimPartsOf(
  operation: Operation,
  group: FindingGroup,
  language: string,
): Promise<ClaimParts | null> {
  // Side by side, so that documents are read as soon as claims are, and qualifiers wait for no document.
  const [told, independent] = await Promise.all([
    toldOf(operation, group, language),
    independentSourcesOf(operation, group),
  ]);
  return told === null ? null : { ...told, ...independent };
}

async function toldOf(
  operation: Operation,
  group: FindingGroup,
  language: string,
): Promise<Omit<ClaimParts, keyof IndependentParts> | null> {
  const { condition } = group;
  const combined = combinedIn(group);
  const [sufferers, lists] = await Promise.all([
    sufferersOf(operation).load(condition),
    Promise.all(
      group.findings.map(async (finding) => {
        const [claims, says] = await Promise.all([
          claimsOf(operation, finding),
          saidBy(operation, finding.assertion),
        ]);
        const isCombined = combined.has(finding.assertion);
        return claims.map((claim) => ({ ...claim, says, isCombined }));
      }),
    ),
  ]);
  // What names those who were asked about restricts nothing.
  const asked = new Set([condition, ...sufferers]);
  const asserting = lists.flat().filter(({ stance }) => stance === 'ASSERTS');
  const denying = lists.flat().filter(({ stance }) => stance === 'DENIES');
  const [claimed, denied] = await Promise.all([
    restrictionsOf(operation, asserting, asked),
    restrictionsOf(operation, denying, asked),
  ]);
  const [claimedFor, deniedFor] = [claimed, denied].map((all) =>
    toldOnce(
      all.map(({ cases }) => cases),
      (one) => tellRestriction(language, one),
    ),
  );
  const scoped = toldOnce(
    [...claimed, ...denied].map(({ scopes }) => scopes),
    (one) => tellUnlabelled(language, one),
  );
  if (claimedFor == null || deniedFor == null || scoped === null) return null;
  const told = { claimedFor, deniedFor, scoped };
  return {
    ...{ asserting: countClaims(asserting), denying: countClaims(denying), ...told },
    isCut:
      Object.values(told).some(({ isCut }) => isCut) ||
      lists.some(({ length }) => length === FINDING_LIST_MAXIMUM),
  };
}

/** How many independent sources make the claims of a group that assert something, and those that deny something. */
async function independentSourcesOf(
  operation: Operation,
  { findings }: FindingGroup,
): Promise<IndependentParts> {
  const lists = await Promise.all(findings.map((finding) => originatedClaimsOf(operation, finding)));
  const origins = (wanted: Stance) =>
    new Set(lists.flat().flatMap(({ stance, origin }) => (stance === wanted ? [origin] : [])));
  return { independentSources: origins('ASSERTS').size, independentDenials: origins('DENIES').size };
}

/** What an assertion says of a benefit. */
async function saidBy(operation: Operation, assertion: string): Promise<BenefitStatement> {
  const { predicate } = await assertionOf(operation, assertion);
  return (await predicateOf(operation, predicate)).benefit;
}

/** What restricts each of some claims beyond what was asked about, and how widely each is meant, in their order. */
function restrictionsOf(
  operation: Operation,
  claims: readonly StoredClaim[],
  asked: ReadonlySet<string>,
): Promise<readonly Record<'cases' | 'scopes', readonly NamedQualifier[]>[]> {
  const named = (qualifiers: readonly Qualifier[]) =>
    Promise.all(qualifiers.map((qualifier) => withNames(operation, qualifier)));
  return Promise.all(
    claims.map(async ({ id }) => {
      const all = await restrictionsToTell(operation, await claimQualifiers(operation).load(id));
      const [cases, scopes] = await Promise.all([
        named(all.cases.filter(({ concept }) => concept === null || !asked.has(concept))),
        named(all.scopes),
      ]);
      return { cases, scopes };
    }),
  );
}

/** What the restrictions of each claim say, each once; null where one has no words in the language. */
function toldOnce(
  lists: readonly (readonly NamedQualifier[])[],
  tell: (qualifier: NamedQualifier) => string | null,
): Restrictions | null {
  const told = new Set(lists.flat().map(tell));
  if (told.has(null)) return null;
  return {
    claims: lists.filter((list) => list.length > 0).length,
    told: [...told].filter((one) => one !== null).slice(0, TOLD_RESTRICTIONS),
    isCut: told.size > TOLD_RESTRICTIONS,
  };
}
