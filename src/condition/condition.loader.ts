import DataLoader from 'dataloader';
import { assertionOf } from '../assertion/assertion.loader.ts';
import type { Stance } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import { claimQualifiers, evidenceLineQualifiers } from '../claim/qualifier.loader.ts';
import { FINDING_LIST_MAXIMUM } from '../paging/connection.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { studyReferences } from '../study/study.loader.ts';
import type { EvidenceDirection } from '../study/study.ts';
import { wasEligible, type NotCountedReason } from '../weighing/counting.ts';
import { qualifiersWithSpecies } from '../claim/lineSpecies.ts';
import { applicabilityOf, impliedQualifiers, type Case } from './applicability.ts';
import {
  appliesToFinding,
  bearingOfClaim,
  bearingOfLine,
  cautionApplies,
  warns,
  type Applies,
  type Bearing,
  type JudgedStatement,
} from './applies.ts';
import type { Applicability } from './condition.ts';
import { readContext, type GivenContext } from './contextArgument.ts';
import { gatherKnowledge } from './knowledge.loader.ts';

/** A claim or an evidence line as far as conditions look at it. */
interface Statement {
  readonly id: string;
  /** Id of its assertion. */
  readonly assertion: string;
  /** What is known of a line beside its qualifiers; null for a claim. */
  readonly ofLine: { readonly study: string; readonly inHumans: boolean } | null;
}

/** The claims and the evidence lines of a finding, as far as they are listed. */
interface FindingStatements {
  /** Ids of the assertions that caution: what a statement for one is silent about does not weaken it. */
  readonly cautions: ReadonlySet<string>;
  readonly claims: readonly { readonly id: string; readonly assertion: string; readonly stance: Stance }[];
  readonly lines: readonly {
    readonly id: string;
    readonly assertion: string;
    readonly study: string;
    readonly inHumans: boolean;
    readonly direction: EvidenceDirection;
    readonly notCounted: NotCountedReason | null;
  }[];
}

/** Of what it is asked whether it holds, and for what. */
interface Asked {
  readonly statement: Statement;
  readonly context: GivenContext;
}

/** In one batch, so that any number of claims, lines and contexts take the same queries. */
const applicabilities = perOperation(
  (operation) =>
    new DataLoader<Asked, Applicability, string>((asked) => judgeAll(operation, asked), {
      cacheKeyFn: ({ statement: { id, ofLine }, context }) => JSON.stringify([ofLine === null, id, context]),
    }),
);

/**
 * Whether a claim holds for a context, whatever its stance.
 *
 * @throws BadUserInput when the context is wrong.
 */
export function claimApplicability(
  operation: Operation,
  { id, assertion }: { readonly id: string; readonly assertion: string },
  context: GivenContext,
): Promise<Applicability> {
  return applicabilities(operation).load({ statement: { id, assertion, ofLine: null }, context });
}

/**
 * Whether what a finding asserts is said to hold for a context, by its claims and by its lines that can count. Where there
 * may be more of them than are listed, only a caution that holds is sure: else UNKNOWN.
 *
 * @throws BadUserInput when the context is wrong.
 */
export async function statementsApply(
  operation: Operation,
  { cautions, claims, lines }: FindingStatements,
  context: GivenContext,
): Promise<Applies> {
  // A list that is full may have been cut, and what it leaves out is not known.
  const mayBeCut = [claims, lines].some(({ length }) => length >= FINDING_LIST_MAXIMUM);
  if (mayBeCut && cautions.size === 0) return 'UNKNOWN';
  const eligible = lines.filter(({ notCounted }) => wasEligible(notCounted));
  const judged = await Promise.all([
    ...claims.map(({ id, assertion, stance }) =>
      judge(bearingOfClaim(stance), { id, assertion, ofLine: null }),
    ),
    ...eligible.map(({ id, assertion, study, inHumans, direction }) =>
      judge(bearingOfLine(direction), { id, assertion, ofLine: { study, inHumans } }),
    ),
  ]);
  return appliesToFinding(mayBeCut ? judged.filter(warns) : judged);

  async function judge(bearing: Bearing, statement: Statement): Promise<JudgedStatement> {
    const { applies, dimensions } = await applicabilities(operation).load({ statement, context });
    const isCaution = cautions.has(statement.assertion);
    return {
      ...{ bearing, isCaution },
      applies: isCaution && bearing === 'FOR' ? cautionApplies(dimensions) : applies,
    };
  }
}

async function judgeAll(
  operation: Operation,
  all: readonly Asked[],
): Promise<readonly (Applicability | Error)[]> {
  const cases = await Promise.all(all.map((asked) => readCase(operation, asked)));
  const read = cases.filter((one): one is Case => !(one instanceof Error));
  const knowledge = await gatherKnowledge(operation, read);
  return cases.map((one) => (one instanceof Error ? one : applicabilityOf(one, knowledge)));
}

async function readCase(operation: Operation, { statement, context }: Asked): Promise<Case | Error> {
  const { id, ofLine } = statement;
  try {
    const [read, qualifiers, assertion] = await Promise.all([
      readContext(operation, context),
      ofLine === null
        ? claimQualifiers(operation).load(id)
        : lineQualifiers(operation, { id, study: ofLine.study }, context),
      needsAssertion(context) ? assertionOf(operation, statement.assertion) : null,
    ]);
    const implied = assertion === null ? [] : impliedQualifiers(assertion);
    return {
      subject: assertion?.subject ?? null,
      qualifiers: [...qualifiers, ...implied],
      inHumans: ofLine?.inHumans ?? null,
      context: read,
    };
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

async function lineQualifiers(
  operation: Operation,
  { id, study }: { readonly id: string; readonly study: string },
  { species }: GivenContext,
): Promise<readonly Qualifier[]> {
  const [own, references] = await Promise.all([
    evidenceLineQualifiers(operation).load(id),
    species == null ? null : studyReferences(operation).load(study),
  ]);
  return references === null ? own : qualifiersWithSpecies(own, references.species);
}

/** Whether it matters what a statement is about: of what a dose and a form are, and whom a contraindication is for. */
function needsAssertion({ dose, form, population }: GivenContext): boolean {
  return dose != null || form != null || population != null;
}
