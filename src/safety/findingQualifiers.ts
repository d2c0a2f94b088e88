import type { QualifierKind } from '../claim/claim.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import { claimsOfFinding } from '../inquiry/inquiry.loader.ts';
import type { ConceptFinding } from '../inquiry/conceptFinding.ts';
import type { Operation } from '../release/operation.ts';

/** The qualifiers of a kind that the claims of a finding have, denials left out, each once, in the order of the claims. */
export async function qualifiersOfFinding(
  operation: Operation,
  finding: ConceptFinding,
  kind: QualifierKind,
): Promise<readonly Qualifier[]> {
  const { claims } = await claimsOfFinding(operation).load(finding);
  const asserting = claims.filter(({ stance }) => stance === 'ASSERTS');
  const qualifiers = await Promise.all(asserting.map(({ id }) => claimQualifiers(operation).load(id)));
  const wanted = qualifiers.flat().filter((qualifier) => qualifier.kind === kind);
  return [...new Map(wanted.map((qualifier) => [JSON.stringify(qualifier), qualifier])).values()];
}
