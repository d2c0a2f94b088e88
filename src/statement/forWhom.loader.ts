import type { QualifierKind } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import type { Operation } from '../release/operation.ts';

/** The restrictions that say for whom something is said, and when. */
const FOR_WHOM: readonly QualifierKind[] = ['POPULATION', 'SPECIES', 'CONDITION', 'DISEASE_CONTEXT'];

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
