import DataLoader from 'dataloader';
import { assertionOf } from '../assertion/assertion.loader.ts';
import type { Stance } from '../claim/claim.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import { BadUserInput } from '../errors.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { applicabilityOf, type Case } from './applicability.ts';
import { appliesToFinding, type Applies } from './applies.ts';
import type { Applicability, Context } from './condition.ts';
import { ARGUMENT, readContext, type GivenContext } from './contextArgument.ts';
import { gatherKnowledge } from './knowledge.loader.ts';
import type { Relations } from './relations.ts';

/** A claim as far as conditions look at it: its id, and that of its assertion. */
interface AboutClaim {
  readonly id: string;
  readonly assertion: string;
}

/** Of which claim it is asked whether it holds, and for what. */
interface Asked {
  readonly claim: AboutClaim;
  readonly context: GivenContext;
}

/** In one batch, so that any number of claims and contexts take the same queries. */
const applicabilities = perOperation(
  (operation) =>
    new DataLoader<Asked, Applicability, string>((asked) => judgeAll(operation, asked), {
      cacheKeyFn: (one) => JSON.stringify([one.claim.id, one.context]),
    }),
);

/**
 * Whether a claim holds for a context, whatever its stance.
 *
 * @throws BadUserInput when the context is wrong.
 */
export function claimApplicability(
  operation: Operation,
  claim: AboutClaim,
  context: GivenContext,
): Promise<Applicability> {
  return applicabilities(operation).load({ claim, context });
}

/**
 * Whether what a finding asserts is claimed to hold for a context, by all the claims on it.
 *
 * @throws BadUserInput when the context is wrong.
 */
export async function findingApplies(
  operation: Operation,
  claims: readonly (AboutClaim & { readonly stance: Stance })[],
  context: GivenContext,
): Promise<Applies> {
  await readContext(operation, context);
  const judged = claims.map(async (claim) => ({
    stance: claim.stance,
    applies: (await claimApplicability(operation, claim, context)).applies,
  }));
  return appliesToFinding(await Promise.all(judged));
}

async function judgeAll(
  operation: Operation,
  all: readonly Asked[],
): Promise<readonly (Applicability | Error)[]> {
  const cases = await Promise.all(all.map((asked) => readCase(operation, asked)));
  const read = cases.filter((one): one is Case => !(one instanceof Error));
  const knowledge = await gatherKnowledge(operation, read);
  return cases.map((one) => {
    if (one instanceof Error) return one;
    return impossible(one.context, knowledge.relations) ?? applicabilityOf(one, knowledge);
  });
}

async function readCase(operation: Operation, { claim, context }: Asked): Promise<Case | Error> {
  try {
    const [read, qualifiers, assertion] = await Promise.all([
      readContext(operation, context),
      claimQualifiers(operation).load(claim.id),
      context.dose == null ? null : assertionOf(operation, claim.assertion),
    ]);
    return { subject: assertion?.subject ?? null, qualifiers, context: read };
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** One person is all of the populations: not both of two that share no member. */
function impossible({ population }: Context, { factsOf, areApart }: Relations): BadUserInput | null {
  for (const [index, one] of (population ?? []).entries()) {
    const other = population?.slice(0, index).find((id) => areApart(factsOf([id]), factsOf([one])));
    if (other === undefined) continue;
    const argument = `${ARGUMENT}.population`;
    return new BadUserInput(
      argument,
      `${argument}: nobody is both "${other}" and "${one}"; name what one person can be`,
    );
  }
  return null;
}
