import type { Qualifier } from '../claim/qualifier.ts';
import type { StoredAssertion } from './assertion.queries.ts';

/** The qualifiers that are part of an assertion's identity, in the order of their kinds and values. */
export function identityQualifiers({
  qualifierKinds,
  qualifierValues,
  qualifierConcepts,
}: StoredAssertion): readonly Qualifier[] {
  return qualifierValues.flatMap((value, index) => {
    const kind = qualifierKinds[index];
    if (kind === undefined) return [];
    const concept = qualifierConcepts.includes(value) ? value : null;
    return [{ kind, value, concept, amount: null, exclusive: false }];
  });
}
