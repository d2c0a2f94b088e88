/** What questions ask a predicate for. */
export const PREDICATE_ROLES = [
  'BENEFIT',
  'HARM',
  'CONTRAINDICATION',
  'MITIGATION',
  'INTERACTION',
  'ADVICE',
  'DOSE',
  'SOURCE_OF',
  'CAUSAL',
  'REGULATORY',
  'CORRELATION',
  'DERIVATION',
  'FEATURE',
  'PREVALENCE',
  'RESTRICTION',
  'STRUCTURAL',
  'ABOUT_EVIDENCE',
  'OTHER',
] as const;
export type PredicateRole = (typeof PREDICATE_ROLES)[number];

/**
 * Whether what a section on safety says with a predicate cautions: advice where it is to take care, and all that lessens no
 * harm.
 */
export function isCautioning({
  role,
  caution,
}: {
  readonly role: PredicateRole;
  readonly caution: boolean;
}): boolean {
  return role === 'ADVICE' ? caution : role !== 'MITIGATION';
}

/**
 * What a predicate of role BENEFIT says: that something helps; that it is used or studied as a treatment, which is not to say
 * that it helps; that it helps in models, such as animals.
 */
export const BENEFIT_STATEMENTS = ['EFFECT', 'USE', 'STUDY', 'MODEL'] as const;
export type BenefitStatement = (typeof BENEFIT_STATEMENTS)[number];

/** What a predicate of role DOSE says of an amount: that it is recommended, the most that may be taken, or safe. */
export const DOSE_STATEMENTS = ['RECOMMENDED', 'UPPER_LIMIT', 'STATED_SAFE'] as const;
export type DoseStatement = (typeof DOSE_STATEMENTS)[number];

/** What more of the subject does to the object. */
export const SIGNS = ['RAISES', 'LOWERS', 'NONE'] as const;
export type Sign = (typeof SIGNS)[number];

/** Whether a chain walks the predicate from subject to object, from object to subject, or not at all. */
export const CAUSAL_DIRECTIONS = ['FORWARD', 'REVERSE', 'NONE'] as const;
export type CausalDirection = (typeof CAUSAL_DIRECTIONS)[number];

/**
 * What a structural predicate other than kin means to questions: the subject is too much of the object; people who have
 * the object as a condition; has no member in common with the object; a dose of the object; the benefit of taking the
 * object; the benefit for those who have the object.
 */
export const STRUCTURAL_MEANINGS = [
  'EXCESS',
  'CONDITION',
  'DISJOINT',
  'DOSE',
  'BENEFIT',
  'INDICATION',
] as const;
export type StructuralMeaning = (typeof STRUCTURAL_MEANINGS)[number];
