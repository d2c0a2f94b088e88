import { assertionOf } from '../assertion/assertion.loader.ts';
import { identityQualifiers } from '../assertion/identityQualifiers.ts';
import type { StoredClaim } from '../claim/claim.queries.ts';
import { originOf } from '../claim/origin.loader.ts';
import { claimQualifiers, evidenceLineQualifiers } from '../claim/qualifier.loader.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import type { Applies } from '../condition/applies.ts';
import { statementsApply } from '../condition/condition.loader.ts';
import { COUNT_MAXIMUM, FINDING_LIST_MAXIMUM, type PagedList } from '../paging/connection.ts';
import { listsFrom } from '../paging/listQuery.ts';
import type { Operation } from '../release/operation.ts';
import type { StoredEvidenceLine } from '../study/evidenceLine.queries.ts';
import type { AskedFinding, Finding, QualifierMatch } from './evidence.ts';
import { claimsOfFindings, evidenceLinesOfFindings } from './finding.queries.ts';

interface Parent {
  readonly id: string;
  readonly assertion: string;
  readonly concepts: readonly string[] | null;
  readonly shown: readonly string[];
}

/** Findings of questions about different sources are read together: the sources are no filter of a list, but part of each. */
const NO_FILTER = {};

const claimLists = listsFrom((operation, parents: readonly Parent[], _filter: typeof NO_FILTER, stretch) =>
  operation.read(claimsOfFindings, { parents, ...stretch }),
);

const lineLists = listsFrom((operation, parents: readonly Parent[], _filter: typeof NO_FILTER, stretch) =>
  operation.read(evidenceLinesOfFindings, { parents, ...stretch }),
);

/** The first 100 claims of a finding. */
export function claimsOf(operation: Operation, finding: Finding): Promise<readonly StoredClaim[]> {
  return claimLists(operation, parentOf(finding), NO_FILTER).read('', FINDING_LIST_MAXIMUM);
}

/** A claim, and its independent source. */
export interface OriginatedClaim extends StoredClaim {
  readonly origin: string;
}

/**
 * The first 100 claims of a finding with their independent sources. Whoever needs these asks for them here: then they are read as soon
 * as the claims are, once for all findings, however long what else is asked for takes.
 */
export async function originatedClaimsOf(
  operation: Operation,
  finding: Finding,
): Promise<readonly OriginatedClaim[]> {
  const claims = await claimsOf(operation, finding);
  return Promise.all(claims.map(async (claim) => ({ ...claim, origin: await originOf(operation, claim) })));
}

const NO_CAUTIONS: ReadonlySet<string> = new Set();

/** Whether a finding is said to hold for the context in which it was asked for; null without one. */
export async function findingApplies(operation: Operation, finding: AskedFinding): Promise<Applies | null> {
  const { context } = finding;
  if (context === null) return null;
  const [claims, lines] = await Promise.all([
    claimsOf(operation, finding),
    evidenceLinesOf(operation, finding),
  ]);
  return statementsApply(operation, { cautions: NO_CAUTIONS, claims, lines }, context);
}

/** How many claims a finding has; null beyond 10,000. */
export function claimCountOf(operation: Operation, finding: Finding): Promise<number | null> {
  return counted(claimLists(operation, parentOf(finding), NO_FILTER));
}

/** The first 100 evidence lines of a finding. */
export function evidenceLinesOf(
  operation: Operation,
  finding: Finding,
): Promise<readonly StoredEvidenceLine[]> {
  return lineLists(operation, parentOf(finding), NO_FILTER).read('', FINDING_LIST_MAXIMUM);
}

/** How many evidence lines a finding has; null beyond 10,000. */
export function evidenceLineCountOf(operation: Operation, finding: Finding): Promise<number | null> {
  return counted(lineLists(operation, parentOf(finding), NO_FILTER));
}

/** The qualifier by which a finding matches its condition, as its owner has it. */
export async function matchingQualifier(operation: Operation, match: QualifierMatch): Promise<Qualifier> {
  const { kind, concept, owner } = match;
  const qualifiers = await qualifiersOf(operation, match);
  const found = qualifiers.find((one) => one.kind === kind && one.concept === concept);
  if (found === undefined) throw new Error(`${owner} has no qualifier ${kind} that names ${concept}`);
  return found;
}

async function qualifiersOf(
  operation: Operation,
  { by, owner }: QualifierMatch,
): Promise<readonly Qualifier[]> {
  switch (by) {
    case 'ASSERTION':
      return identityQualifiers(await assertionOf(operation, owner));
    case 'CLAIM':
      return claimQualifiers(operation).load(owner);
    case 'EVIDENCE_LINE':
      return evidenceLineQualifiers(operation).load(owner);
  }
}

/** What is the same finding for several questions has one id, so that it is read once. */
export function parentOf({ assertion, concepts, sources }: Finding): Parent {
  const of = sources.map(({ id }) => id);
  return {
    id: [assertion, 'of', ...of, ...(concepts === null ? [] : ['about', ...concepts])].join(' '),
    assertion,
    concepts,
    shown: sources.map(({ version }) => version),
  };
}

async function counted(list: PagedList<StoredClaim | StoredEvidenceLine>): Promise<number | null> {
  const count = await list.count(COUNT_MAXIMUM + 1);
  return count > COUNT_MAXIMUM ? null : count;
}
