import type { QualifierKind } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import type { Operation } from '../release/operation.ts';

/** The restrictions that say for whom something is said, and when. */
const FOR_WHOM: readonly QualifierKind[] = ['POPULATION', 'SPECIES', 'CONDITION', 'DISEASE_CONTEXT'];

/** The restrictions on which it depends what is taken, how, when and where. */
const FOR_WHAT: readonly QualifierKind[] = [
  'DOSE',
  'FORM',
  'ROUTE',
  'TIMING',
  'UNTIL',
  'ANATOMY',
  'COMPARATOR',
];

/** Some restrictions, told apart by what they do. */
interface Restricting {
  /** For whom, when, and of what and how much something is said. */
  readonly cases: readonly Qualifier[];
  /** How widely it is meant; that may narrow it or not. */
  readonly scopes: readonly Qualifier[];
}

/** Those of some restrictions that say of what cases something is said, and how widely it is meant; a combination, how often and how strongly are neither. */
export async function restrictionsToTell(
  operation: Operation,
  qualifiers: readonly Qualifier[],
): Promise<Restricting> {
  const forWhom = new Set(await restrictionsForWhom(operation, qualifiers));
  return {
    cases: qualifiers.filter((one) => forWhom.has(one) || FOR_WHAT.includes(one.kind)),
    scopes: qualifiers.filter((one) => one.kind === 'SCOPE' && !forWhom.has(one)),
  };
}

/** Those of some restrictions that say for whom something is said, and when: of how widely it is meant, what names people. */
export async function restrictionsForWhom(
  operation: Operation,
  qualifiers: readonly Qualifier[],
): Promise<readonly Qualifier[]> {
  const wanted = await Promise.all(qualifiers.map((qualifier) => saysForWhom(operation, qualifier)));
  return qualifiers.filter((_qualifier, index) => wanted[index]);
}

async function saysForWhom(operation: Operation, { kind, concept }: Qualifier): Promise<boolean> {
  if (kind !== 'SCOPE' || concept === null) return FOR_WHOM.includes(kind);
  return (await conceptOf(operation, concept)).category === 'POPULATION';
}
