import type { Certainty, QualifierKind, Stance } from '../claim/claim.ts';
import type { Amount, Qualifier } from '../claim/qualifier.ts';
import type { Wording } from '../language/language.ts';
import { sortedBy } from '../language/order.ts';
import { amountKey, substanceOf } from './amounts.ts';
import type { ComparedClaim } from './comparedClaim.ts';
import { OF_WHOM, saysOfWhom } from './restrictions.ts';

/** In what two documents can differ by rule: in what their claims hold. */
export const RULE_KINDS = [
  'CERTAINTY',
  'POPULATION',
  'AMOUNT',
  'OBJECT',
  'SUBJECT',
  'STANCE',
  'FREQUENCY',
  'DEGREE',
  'CITATION',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** In what a reader found that two documents differ. */
export const CURATED_KINDS = ['WORDING', 'TRANSLATION'] as const;
export type CuratedKind = (typeof CURATED_KINDS)[number];

export const DIFFERENCE_KINDS = [...RULE_KINDS, ...CURATED_KINDS] as const;
export type DifferenceKind = RuleKind | CuratedKind;

/** One thing that a claim says; `only` where the text restricts it to this. */
export type Value =
  | { readonly is: 'concept'; readonly id: string; readonly only: boolean }
  /** `substance` is the id of what it is an amount of; null where that is not named, or is what the claim is about. */
  | { readonly is: 'amount'; readonly amount: Amount; readonly substance: string | null }
  /** English words of ours, and what they are in each language in which the source has them, English among them. */
  | {
      readonly is: 'words';
      readonly words: string;
      readonly wordings: readonly Wording[];
      readonly only: boolean;
    }
  | { readonly is: 'certainty'; readonly certainty: Certainty }
  | { readonly is: 'stance'; readonly stance: Stance }
  | { readonly is: 'citation'; readonly id: string };

/** Id of the concept that a value names; null where it names none. */
export function conceptIn(value: Value): string | null {
  if (value.is === 'concept') return value.id;
  return value.is === 'amount' ? value.substance : null;
}

/** A difference that the claims of two documents on one proposition show by themselves. */
export interface RuleDifference {
  readonly kind: RuleKind;
  /** What the left document says, in an order of their own; empty where it says nothing of the kind, as on the right. */
  readonly left: readonly Value[];
  readonly right: readonly Value[];
}

/**
 * The differences between what two documents claim of one proposition, by rule; at most one of each kind, in the order of
 * the kinds. The order of the claims makes no difference, nor does a claim that comes twice. Each side has at least one.
 */
export function ruleDifferences(
  left: readonly ComparedClaim[],
  right: readonly ComparedClaim[],
): RuleDifference[] {
  return RULE_KINDS.flatMap((kind) => {
    if (kind === 'CITATION' && !citeDifferently(left, right)) return [];
    const [onLeft, onRight] = [valuesOf(kind, left), valuesOf(kind, right)];
    const isSame = onLeft.size === onRight.size && [...onLeft.keys()].every((key) => onRight.has(key));
    return isSame ? [] : [{ kind, left: [...onLeft.values()], right: [...onRight.values()] }];
  });
}

/** What some claims say of a kind, each thing once under a key that tells things apart, in the order of the keys. */
function valuesOf(kind: RuleKind, claims: readonly ComparedClaim[]): ReadonlyMap<string, Value> {
  // Of two ways to say one thing the same one is taken, in whatever order they come.
  const inOrder = sortedBy(
    sortedBy(
      claims.flatMap((claim) => valuesIn(kind, claim)),
      JSON.stringify,
    ),
    keyOf,
  );
  return new Map(inOrder.map((value) => [keyOf(value), value]));
}

function valuesIn(kind: RuleKind, claim: ComparedClaim): readonly Value[] {
  const { subject, role, object, qualifiers } = claim;
  const concept = (id: string): Value => ({ is: 'concept', id, only: false });
  switch (kind) {
    case 'CERTAINTY':
      return [{ is: 'certainty', certainty: claim.certainty }];
    case 'STANCE':
      return [{ is: 'stance', stance: claim.stance }];
    case 'SUBJECT':
      return [concept(subject), ...wordedBy(qualifiers, ['COMBINATION'])];
    case 'OBJECT':
      return isSaidOtherwise(claim) ? [] : [concept(object)];
    case 'POPULATION':
      return [...(role === 'PREVALENCE' ? [concept(object)] : []), ...ofWhom(qualifiers)];
    case 'AMOUNT':
      return [...(role === 'DOSE' && !hasAmount(claim) ? [concept(object)] : []), ...amountsIn(claim)];
    case 'FREQUENCY':
    case 'DEGREE':
      return wordedBy(qualifiers, [kind]);
    case 'CITATION':
      return claim.citations.map(({ id }) => ({ is: 'citation', id }));
  }
}

/** Whether the object is what another kind compares: the population of a prevalence, or the amount of a dose. */
const isSaidOtherwise = ({ role }: ComparedClaim) => role === 'PREVALENCE' || role === 'DOSE';

/** An age is no amount of a dose. */
const hasAmount = ({ qualifiers }: ComparedClaim) =>
  qualifiers.some((qualifier) => qualifier.amount !== null && !saysOfWhom(qualifier));

/** The amounts that a claim gives, in the order of its qualifiers. */
export function amountsIn({ subject, qualifiers }: Pick<ComparedClaim, 'subject' | 'qualifiers'>): Value[] {
  return qualifiers.flatMap((qualifier): Value[] => {
    const { amount } = qualifier;
    const substance = substanceOf(qualifier, subject);
    const isNamed = substance !== subject && !saysOfWhom(qualifier);
    return amount === null ? [] : [{ is: 'amount', amount, substance: isNamed ? substance : null }];
  });
}

/** The qualifiers of some kinds that have no amount: a concept where one is named, else the words. */
function wordedBy(qualifiers: readonly Qualifier[], kinds: readonly QualifierKind[]): Value[] {
  return qualifiers.flatMap(({ kind, value, wordings, concept, amount, exclusive }): Value[] => {
    if (!kinds.includes(kind) || amount !== null) return [];
    return concept === null
      ? [
          {
            is: 'words',
            words: value,
            wordings: wordings ?? [{ language: 'en', text: value }],
            only: exclusive,
          },
        ]
      : [{ is: 'concept', id: concept, only: exclusive }];
  });
}

/**
 * Of whom something is claimed. A condition that names no concept is not among it: each text has its own words for the same
 * condition, so that words that differ tell nothing.
 */
function ofWhom(qualifiers: readonly Qualifier[]): Value[] {
  const telling = qualifiers.filter(({ kind, concept }) => kind !== 'CONDITION' || concept !== null);
  return wordedBy(telling.map(withoutAmountIfNamed), OF_WHOM);
}

/** People of an age may be named and counted at once; the name then says who they are. */
const withoutAmountIfNamed = (qualifier: Qualifier): Qualifier =>
  qualifier.concept === null ? qualifier : { ...qualifier, amount: null };

function keyOf(value: Value): string {
  switch (value.is) {
    case 'concept':
      return `concept ${value.id} ${String(value.only)}`;
    case 'amount':
      return `amount ${amountKey(value.amount)} ${value.substance ?? ''}`;
    case 'words':
      return `words ${value.words.toLowerCase()} ${String(value.only)}`;
    case 'certainty':
      return value.certainty;
    case 'stance':
      return value.stance;
    case 'citation':
      return value.id;
  }
}

/**
 * Whether two sides rest on different publications. Each document numbers its own references, so these are told apart by
 * where they lead; where both sides cite something and that is not known of all, no difference can be told.
 */
function citeDifferently(left: readonly ComparedClaim[], right: readonly ComparedClaim[]): boolean {
  const [onLeft, onRight] = [targetsOf(left), targetsOf(right)];
  if (onLeft.size === 0 || onRight.size === 0) return onLeft.size !== onRight.size;
  if (onLeft.has(null) || onRight.has(null)) return false;
  return onLeft.size !== onRight.size || [...onLeft].some((target) => !onRight.has(target));
}

const targetsOf = (claims: readonly ComparedClaim[]): ReadonlySet<string | null> =>
  new Set(claims.flatMap(({ citations }) => citations.map(({ target }) => target)));
