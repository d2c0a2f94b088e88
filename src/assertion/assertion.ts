import { IDENTITY_QUALIFIER_KINDS, type QualifierKind } from '../claim/claim.ts';

/** One qualifier that is part of an assertion's identity: a concept's id, or the value where no concept is named. */
export interface IdentityQualifier {
  readonly kind: (typeof IDENTITY_QUALIFIER_KINDS)[number];
  readonly value: string;
}

/** What makes an assertion this one and no other. */
export interface AssertionIdentity {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers: readonly IdentityQualifier[];
}

/** Whether a qualifier of this kind tells assertions apart; the other kinds restrict a claim or a line. */
export function isIdentityKind(kind: QualifierKind): kind is (typeof IDENTITY_QUALIFIER_KINDS)[number] {
  return (IDENTITY_QUALIFIER_KINDS as readonly QualifierKind[]).includes(kind);
}

/**
 * The id of an assertion: `subject.PREDICATE.object`, then `;KIND=value` for each identity qualifier, sorted.
 * The same identity gives the same id, in whatever order its qualifiers come.
 */
export function assertionId({ subject, predicate, object, qualifiers }: AssertionIdentity): string {
  const suffixes = qualifiers.map(({ kind, value }) => `;${kind}=${value}`).sort();
  return `${subject}.${predicate}.${object}${suffixes.join('')}`;
}
