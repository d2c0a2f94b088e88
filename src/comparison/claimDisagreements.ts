import { originName } from '../claim/origin.ts';
import { areTogether, haveCommonScale, innerEnds, isOutside, scaledAmount } from './scaledAmounts.ts';
import { clashOf, withKeysApart, type Clash, type ClashRule } from './clashes.ts';
import type { DisagreementKind, DisputableClaim } from './disagreement.ts';
import { canHoldAtOnce, withoutAmounts, type Includes } from './restrictions.ts';

/** What documents disagree about. */
export interface ClaimDisagreement extends Clash<DisputableClaim> {
  readonly kind: Extract<DisagreementKind, 'CERTAINTY' | 'AMOUNT' | 'STANCE'>;
  /** Id of the proposition, or of what the claims that belong to none have in common. */
  readonly about: string;
}

/**
 * What documents disagree about: how sure something is, how much, and whether it is so at all. One for each kind and
 * proposition; and for each assertion that claims without a proposition are on, or on whose stance any claims differ. The
 * same for any order of the claims.
 */
export function claimDisagreements(
  claims: readonly DisputableClaim[],
  includes: Includes,
): ClaimDisagreement[] {
  const propositions = groupsBy(claims, ({ proposition }) => proposition);
  const assertions = groupsBy(claims, ({ assertion }) => assertion);
  const amounts = groupsBy(claims, ({ assertion, role, subject, predicate }) =>
    // The doses of one thing are as many objects, and as many assertions.
    role === 'DOSE' ? `${subject}.${predicate}` : assertion,
  );
  const certainty = certaintyRule(includes);
  const amount = amountRule(includes, claims);
  return [
    ...withLoose('CERTAINTY', propositions, assertions, certainty),
    ...withLoose('AMOUNT', propositions, amounts, amount),
    ...among('STANCE', assertions, stanceRule(includes)),
  ];
}

type Groups = ReadonlyMap<string, readonly DisputableClaim[]>;

/** Groups in which more than one document or dataset speaks. */
function groupsBy(
  claims: readonly DisputableClaim[],
  aboutOf: (claim: DisputableClaim) => string | null,
): Groups {
  const groups = Map.groupBy(claims, aboutOf);
  return new Map(
    [...groups].flatMap(([about, members]) =>
      about === null || new Set(members.map(voiceOf)).size < 2 ? [] : [[about, members]],
    ),
  );
}

type Rule = ClashRule<DisputableClaim>;

function among(kind: ClaimDisagreement['kind'], groups: Groups, rule: Rule): ClaimDisagreement[] {
  return [...groups].flatMap(([about, members]) => {
    const clash = clashOf(members, rule);
    return clash === null ? [] : [{ kind, about, ...clash }];
  });
}

/**
 * Disagreements by proposition, and those that claims without one are part of, by what they are on. Where all claims of a
 * disagreement by proposition are part of such a one, the two are one.
 */
function withLoose(
  kind: ClaimDisagreement['kind'],
  propositions: Groups,
  others: Groups,
  rule: Rule,
): ClaimDisagreement[] {
  const isLoose = ({ proposition }: DisputableClaim) => proposition === null;
  const withLooseOnes = new Map([...others].filter(([, members]) => members.some(isLoose)));
  const loose = among(kind, withLooseOnes, rule).filter(({ things }) => things.some(isLoose));
  const told = new Set(loose.flatMap(({ things }) => things.map(({ id }) => id)));
  return [
    ...among(kind, propositions, rule).filter(({ things }) => !things.every(({ id }) => told.has(id))),
    ...loose,
  ];
}

/** Whether two claims belong to one proposition, or one of them was not compared with others. */
function areSetAgainst({ proposition }: DisputableClaim, other: DisputableClaim): boolean {
  return proposition === null || other.proposition === null || proposition === other.proposition;
}

/** Whether two claims are about one thing: the same subject and object, or one a kind of the other. */
function areAboutOne(one: DisputableClaim, other: DisputableClaim, includes: Includes): boolean {
  const isOne = (left: string, right: string) => includes(left, right) || includes(right, left);
  // The population of a prevalence restricts it, and the object of a dose is the amount itself.
  const isRestriction = one.role === other.role && (one.role === 'PREVALENCE' || one.role === 'DOSE');
  return isOne(one.subject, other.subject) && (isRestriction || isOne(one.object, other.object));
}

/** Documents are the voices, and what a rule looks at is this much. */
const OF_CLAIMS = { voiceOf, likeness: likenessOf };

/** Who says it: a document, and of rows the dataset. */
function voiceOf({ document, source }: DisputableClaim): string {
  return originName(document, source);
}

function likenessOf({ proposition, subject, role, object, ...claim }: DisputableClaim): string {
  const { stance, certainty, qualifiers } = claim;
  return JSON.stringify([proposition, subject, role, object, stance, certainty, qualifiers]);
}

function certaintyRule(includes: Includes): Rule {
  return {
    ...OF_CLAIMS,
    meet: (one, other) =>
      one.stance === other.stance &&
      areSetAgainst(one, other) &&
      areAboutOne(one, other, includes) &&
      canHoldAtOnce(one, other, includes),
    differ: (one, other) => one.certainty !== other.certainty,
    mayDiffer: withKeysApart(({ certainty }) => certainty),
    agree: (one, other) => one.certainty === other.certainty,
  };
}

function stanceRule(includes: Includes): Rule {
  return {
    ...OF_CLAIMS,
    meet: (one, other) => canHoldAtOnce(one, other, includes),
    differ: (one, other) => one.stance !== other.stance,
    mayDiffer: withKeysApart(({ stance }) => stance),
    agree: (one, other) => one.stance === other.stance,
  };
}

function amountRule(includes: Includes, claims: readonly DisputableClaim[]): Rule {
  const known = new Map(claims.map((claim) => [claim, measuredOf(claim)]));
  const measured = (claim: DisputableClaim) => known.get(claim) ?? measuredOf(claim);
  return {
    ...OF_CLAIMS,
    meet: (one, other) =>
      one.stance === 'ASSERTS' &&
      other.stance === 'ASSERTS' &&
      areSetAgainst(one, other) &&
      areAboutOne(one, other, includes) &&
      canHoldAtOnce(measured(one).rest, measured(other).rest, includes),
    differ: (one, other) => {
      const [amounts, others] = [measured(one).amounts, measured(other).amounts];
      return haveCommonScale(amounts, others) && !areTogether(amounts, others);
    },
    mayDiffer: (things) => {
      const ends = innerEnds(things.flatMap((thing) => measured(thing).amounts));
      return things.filter((thing) => measured(thing).amounts.some((amount) => isOutside(amount, ends)));
    },
    agree: (one, other) => areTogether(measured(one).amounts, measured(other).amounts),
  };
}

/** The amounts of a claim, and the claim without them. */
function measuredOf(claim: DisputableClaim) {
  const amounts = claim.qualifiers.flatMap((qualifier) => scaledAmount(qualifier, claim.subject) ?? []);
  return { amounts, rest: withoutAmounts(claim) };
}
