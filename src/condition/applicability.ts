import type { PredicateRole } from '../predicate/predicate.ts';
import type { QualifierKind } from '../claim/claim.ts';
import { naming, type Qualifier } from '../claim/qualifier.ts';
import { foldedName } from '../name/foldedWords.ts';
import { together, type Applies } from './applies.ts';
import {
  DIMENSIONS,
  type Applicability,
  type Context,
  type Dimension,
  type DimensionVerdict,
} from './condition.ts';
import { isWithin, type Dose } from './dose.ts';
import type { Relations } from './relations.ts';
import { massOf, substanceOf, type Composition } from './substance.ts';
import { byCodeUnit } from '../language/order.ts';

/** What restricts a claim or a line, and what it is asked for. */
export interface Case {
  /** Id of the concept that the claim or line is about; null where that is not needed. */
  readonly subject: string | null;
  readonly qualifiers: readonly Qualifier[];
  /** Whether a line is about people; null for a claim, of which only its words tell. */
  readonly inHumans: boolean | null;
  readonly context: Context;
}

/** What is known of the concepts that claims and contexts name. */
export interface Knowledge {
  readonly relations: Relations;
  /** A species and its kin by its id, where all of its kin are known. */
  readonly species: ReadonlyMap<string, ReadonlySet<string>>;
  readonly composition: Composition;
}

/** The qualifiers that a dimension looks at, those that speak of it most plainly first. */
export const KINDS_LOOKED_AT: Readonly<Record<Dimension, readonly QualifierKind[]>> = {
  POPULATION: ['POPULATION', 'CONDITION', 'DISEASE_CONTEXT'],
  SPECIES: ['SPECIES'],
  DOSE: ['DOSE'],
  FORM: ['FORM', 'DOSE'],
  ROUTE: ['ROUTE'],
};

/**
 * What an assertion itself says of whom it is about: a contraindication is for whomever it names. A claim or a line need not
 * say so again.
 */
export function impliedQualifiers({
  role,
  object,
}: {
  readonly role: PredicateRole;
  readonly object: string;
}): readonly Qualifier[] {
  return role === 'CONTRAINDICATION' ? [naming('POPULATION', object)] : [];
}

/** Whether what restricts a claim lets it hold for a context; its stance plays no part. Qualifiers in any order give the same. */
export function applicabilityOf(
  { subject, qualifiers, inHumans, context }: Case,
  knowledge: Knowledge,
): Applicability {
  const { population, species, isOurSpecies, dose, form, route } = context;
  const judges: Readonly<Record<Dimension, ((qualifier: Qualifier) => Applies) | null>> = {
    POPULATION: population && ((qualifier) => among(population, qualifier, knowledge)),
    SPECIES: species === null ? null : (qualifier) => inSpecies(species, qualifier, knowledge),
    DOSE: dose && ((qualifier) => inDose(dose, subject, qualifier, knowledge)),
    FORM: form === null ? null : (qualifier) => among([form], qualifier, knowledge),
    ROUTE: route === null ? null : (qualifier) => sameWords(route, qualifier),
  };
  const dimensions = DIMENSIONS.flatMap((kind) => {
    const judge = judges[kind];
    if (judge === null) return [];
    // Of a line it is known whether it is about people, whatever it names: the same in every answer.
    if (kind === 'SPECIES' && species !== null && isOurSpecies && inHumans !== null)
      return [verdictIn(kind, [naming(kind, species)], () => (inHumans ? 'HOLDS' : 'DOES_NOT_HOLD'))];
    const said = qualifiers.filter((qualifier) => speaksOf(kind, qualifier, subject, knowledge));
    return [verdictIn(kind, said, judge)];
  });
  return { applies: together(dimensions.map(({ applies }) => applies)), dimensions };
}

/** Whether a qualifier says something of a dimension. A dose says in which form it is taken where it is one of the subject's kin, such as a salt. */
function speaksOf(
  kind: Dimension,
  qualifier: Qualifier,
  subject: string | null,
  { relations }: Knowledge,
): boolean {
  if (!KINDS_LOOKED_AT[kind].includes(qualifier.kind)) return false;
  if (kind !== 'FORM' || qualifier.kind === 'FORM') return true;
  const { concept } = qualifier;
  if (concept === null || subject === null) return false;
  return concept !== subject && relations.factsOf([concept]).has(subject);
}

function verdictIn(
  kind: Dimension,
  qualifiers: readonly Qualifier[],
  judge: (qualifier: Qualifier) => Applies,
): DimensionVerdict {
  const judged = qualifiers
    .toSorted((left, right) => byPlainness(kind, left, right))
    .map((qualifier) => ({ qualifier, applies: judge(qualifier) }));
  const applies = together(judged.map((one) => one.applies));
  return { kind, applies, decidedBy: judged.find((one) => one.applies === applies)?.qualifier ?? null };
}

/** Whether all of these together are the value, its kin, or have it as a condition, or cannot be. */
function among(concepts: readonly string[], { concept }: Qualifier, { relations }: Knowledge): Applies {
  if (concept === null) return 'UNKNOWN';
  const facts = relations.factsOf(concepts);
  if (relations.areApart(facts, relations.factsOf([concept]))) return 'DOES_NOT_HOLD';
  return facts.has(concept) ? 'HOLDS' : 'UNKNOWN';
}

/** Two species of which neither has anything in common with the other are two species; a wider one may or may not be meant. */
function inSpecies(asked: string, qualifier: Qualifier, knowledge: Knowledge): Applies {
  const applies = among([asked], qualifier, knowledge);
  if (applies !== 'UNKNOWN' || qualifier.concept === null) return applies;
  const kin = knowledge.species.get(asked);
  const stated = knowledge.species.get(qualifier.concept);
  if (kin === undefined || stated === undefined) return 'UNKNOWN';
  return [...kin].some((species) => stated.has(species)) ? 'UNKNOWN' : 'DOES_NOT_HOLD';
}

/**
 * A dose is of what the claim is about, or of the substance that an amount of that is one of. Of anything else, such as a salt, or what
 * a salt contains, it is another dose: how much of the one is in the other is not known.
 */
function inDose(
  dose: Dose,
  subject: string | null,
  { amount, concept }: Qualifier,
  { composition }: Knowledge,
): Applies {
  if (amount === null || subject === null) return 'UNKNOWN';
  const isSame = concept === null || concept === subject || concept === substanceOf(subject, composition);
  return isSame ? isWithin(dose, amount, massOf(subject, composition)) : 'UNKNOWN';
}

/** Words that differ may still mean one thing. */
function sameWords(asked: string, { value }: Qualifier): Applies {
  return foldedName(asked) === foldedName(value) ? 'HOLDS' : 'UNKNOWN';
}

/** "Only" before the rest, then the order of `KINDS_LOOKED_AT`, then by value: the same however they were noted. */
function byPlainness(dimension: Dimension, left: Qualifier, right: Qualifier): number {
  const placeOf = ({ kind }: Qualifier) => KINDS_LOOKED_AT[dimension].indexOf(kind);
  return (
    Number(right.exclusive) - Number(left.exclusive) ||
    placeOf(left) - placeOf(right) ||
    byCodeUnit(left.value, right.value) ||
    byCodeUnit(left.concept ?? '', right.concept ?? '') ||
    byCodeUnit(JSON.stringify(left.amount), JSON.stringify(right.amount))
  );
}
