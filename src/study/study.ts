export const STUDY_DESIGNS = [
  'SYSTEMATIC_REVIEW',
  'RANDOMISED_TRIAL',
  'NON_RANDOMISED_TRIAL',
  'OBSERVATIONAL',
  'CASE_REPORT',
  'ANIMAL',
  'LABORATORY',
  'NARRATIVE_REVIEW',
  'GUIDELINE',
  'REFERENCE_VALUE',
  'UNKNOWN',
] as const;
export type StudyDesign = (typeof STUDY_DESIGNS)[number];

/** Whether a publication may still be relied on. */
export const SOURCE_STANDINGS = [
  'CURRENT',
  'CORRECTED',
  'EXPRESSION_OF_CONCERN',
  'RETRACTED',
  'SUPERSEDED',
] as const;
export type SourceStanding = (typeof SOURCE_STANDINGS)[number];

/** Whether the publication behind a citation is known, guessed, or unknown. */
export const IDENTIFICATIONS = ['VERIFIED', 'CANDIDATE', 'UNIDENTIFIED'] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

/** Whether a document of the corpus cites the study, or the editors set it beside the corpus. */
export const STUDY_LAYERS = ['CITED_BY_DOCUMENT', 'OUTSIDE_EVIDENCE'] as const;
export type StudyLayer = (typeof STUDY_LAYERS)[number];

/** What the primary outcome of a study says about an assertion. */
export const EVIDENCE_DIRECTIONS = ['SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'] as const;
export type EvidenceDirection = (typeof EVIDENCE_DIRECTIONS)[number];

/** Whether the study tested the assertion itself. */
export const DIRECTNESSES = ['DIRECT', 'INDIRECT'] as const;
export type Directness = (typeof DIRECTNESSES)[number];

/** In what an indirect study differs from the assertion. */
export const INDIRECT_REASONS = ['COMBINATION', 'POPULATION', 'SPECIES', 'OUTCOME', 'FORM'] as const;
export type IndirectReason = (typeof INDIRECT_REASONS)[number];
