/** Whether a claim states its assertion or denies it. */
export const STANCES = ['ASSERTS', 'DENIES'] as const;
export type Stance = (typeof STANCES)[number];

/** How sure the text words a claim, surest first. */
export const CERTAINTIES = ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SUGGESTED', 'REPORTED', 'BELIEVED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether the claim is said, follows from what is said, or is taken for granted by what is said. */
export const PRESENCES = ['EXPLICIT', 'IMPLIED', 'PRESUPPOSED'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whether a named person has validated a claim. */
export const REVIEW_STATUSES = ['UNREVIEWED', 'REVIEWED'] as const;

/** What restricts a claim or an evidence line, or is part of an assertion's identity. */
export const QUALIFIER_KINDS = [
  'POPULATION',
  'SPECIES',
  'DOSE',
  'FORM',
  'ROUTE',
  'CONDITION',
  'UNTIL',
  'COMBINATION',
  'FREQUENCY',
  'DEGREE',
  'TIMING',
  'ANATOMY',
  'DISEASE_CONTEXT',
  'DIRECTION',
  'MECHANISM',
  'SCOPE',
  'COMPARATOR',
  'OTHER',
] as const;
export type QualifierKind = (typeof QUALIFIER_KINDS)[number];

/** What an amount of a DOSE counts: what comes from food and supplements together, or from supplements alone. */
export const DOSE_BASES = ['TOTAL', 'SUPPLEMENT'] as const;

/** The kinds that tell two assertions with one subject, predicate and object apart. */
export const IDENTITY_QUALIFIER_KINDS = [
  'COMBINATION',
  'DIRECTION',
  'DISEASE_CONTEXT',
] as const satisfies readonly QualifierKind[];
