import type { QualifierKind } from '../claim/claim.ts';
import type { Amount, Qualifier } from '../claim/qualifier.ts';
import type { PredicateRole } from '../predicate/predicate.ts';
import { areComparable, canBothHold, substanceOf } from './amounts.ts';

/** Whether what a concept names includes what another one does: the same, a kind of it, or people who have it. */
export type Includes = (wide: string, narrow: string) => boolean;

/** What is said, as far as it is restricted. */
export interface Restricted {
  /** Id of a concept, as is the object. */
  readonly subject: string;
  readonly role: PredicateRole;
  readonly object: string;
  readonly qualifiers: readonly Qualifier[];
}

/** The kinds of qualifiers that say of whom something is said. */
export const OF_WHOM: readonly QualifierKind[] = ['POPULATION', 'SPECIES', 'CONDITION', 'DISEASE_CONTEXT'];

/**
 * What each kind of qualifier restricts; the same for kinds that can say the same thing. The others say how often, how
 * strongly, why, or remark on something.
 */
const RESTRICTED_BY: Partial<Readonly<Record<QualifierKind, string>>> = {
  ...Object.fromEntries(OF_WHOM.map((kind) => [kind, 'whom'])),
  DOSE: 'dose',
  FORM: 'form',
  ROUTE: 'route',
  UNTIL: 'until',
  COMBINATION: 'combination',
  TIMING: 'timing',
  ANATOMY: 'anatomy',
  SCOPE: 'scope',
  COMPARATOR: 'comparator',
};

interface Restriction {
  readonly restricted: string;
  readonly concept: string | null;
  readonly amount: Amount | null;
  readonly words: string;
}

/**
 * Whether two things can be said of one case: the restrictions of one include those of the other, so that whatever falls
 * under the narrower falls under both. Where neither includes the other nothing says that they meet, and two things that
 * are said of different cases do not disagree.
 */
export function canHoldAtOnce(one: Restricted, other: Restricted, includes: Includes): boolean {
  const [left, right] = [restrictionsOf(one), restrictionsOf(other)];
  return covers(left, right, includes) || covers(right, left, includes);
}

/** The same said without its amounts, where these are what is compared; people of an age remain whom it is said of. */
export function withoutAmounts<Thing extends Restricted>(thing: Thing): Thing {
  const qualifiers = thing.qualifiers.filter(
    (qualifier) => qualifier.amount === null || saysOfWhom(qualifier),
  );
  return { ...thing, qualifiers };
}

/** Whether a qualifier says of whom something is said. */
export function saysOfWhom({ kind }: Qualifier): boolean {
  return OF_WHOM.includes(kind);
}

/**
 * Those restrictions that say of what case something is said: of whom, how much, in what form and so on. How widely it is meant, such as "in the
 * worst case", only where all others say the same: as the remark of one, such as "among others", it restricts nothing that they say.
 */
export function restrictionsShared(
  own: readonly Qualifier[],
  others: readonly (readonly Qualifier[])[],
): readonly Qualifier[] {
  return own.filter(
    (qualifier) =>
      RESTRICTED_BY[qualifier.kind] !== undefined &&
      (qualifier.kind !== 'SCOPE' ||
        others.every((other) => other.some((theirs) => saysTheSame(qualifier, theirs)))),
  );
}

function saysTheSame(one: Qualifier, other: Qualifier): boolean {
  if (one.kind !== other.kind) return false;
  if (one.concept !== null || other.concept !== null) return one.concept === other.concept;
  return one.value.toLowerCase() === other.value.toLowerCase();
}

/** Of whom only, by name: how each study describes those that took part, and what they were given, restricts nothing. */
export function ofWhomByName<Thing extends Restricted>(thing: Thing): Thing {
  const named = thing.qualifiers.filter((qualifier) => saysOfWhom(qualifier) && qualifier.concept !== null);
  return { ...thing, qualifiers: named.map((qualifier) => ({ ...qualifier, amount: null })) };
}

/** Each thing is held against many others. */
const known = new WeakMap<Restricted, readonly Restriction[]>();

function restrictionsOf(thing: Restricted): readonly Restriction[] {
  const found = known.get(thing) ?? findRestrictions(thing);
  known.set(thing, found);
  return found;
}

function findRestrictions({ subject, role, object, qualifiers }: Restricted): readonly Restriction[] {
  const stated = qualifiers.flatMap((qualifier) => {
    const { kind, amount, value } = qualifier;
    const restricted = RESTRICTED_BY[kind];
    const concept = amount === null ? qualifier.concept : substanceOf(qualifier, subject);
    return restricted === undefined ? [] : [{ restricted, concept, amount, words: value.toLowerCase() }];
  });
  // A prevalence is that of its population.
  if (role !== 'PREVALENCE') return stated;
  return [...stated, { restricted: 'whom', concept: object, amount: null, words: object }];
}

function covers(wide: readonly Restriction[], narrow: readonly Restriction[], includes: Includes): boolean {
  return wide.every((one) =>
    narrow.some((other) => one.restricted === other.restricted && isMetBy(one, other, includes)),
  );
}

function isMetBy(wide: Restriction, narrow: Restriction, includes: Includes): boolean {
  if (wide.amount !== null && narrow.amount !== null) {
    // 250 mg of a salt are not 250 mg of what is in it; an age is the same whatever its people are called.
    const isOfOneThing = wide.restricted === 'whom' || wide.concept === narrow.concept;
    const meets = areComparable(wide.amount, narrow.amount) && canBothHold(wide.amount, narrow.amount);
    if (!isOfOneThing || !meets) return false;
  }
  if (wide.concept !== null) return narrow.concept !== null && includes(wide.concept, narrow.concept);
  return wide.amount === null ? wide.words === narrow.words : narrow.amount !== null;
}
