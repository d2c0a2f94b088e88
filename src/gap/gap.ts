/** Why an answer is empty. */
export const GAP_REASONS = [
  'UNKNOWN_CONCEPT',
  'NOT_MENTIONED',
  'SEARCH_TRUNCATED',
  'SOURCE_EXCLUDED',
  'NONE_FOUND_IN_SOURCES',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** What is empty. */
export const GAP_SUBJECTS = [
  'EVIDENCE',
  'SIDE_EFFECTS',
  'OVERDOSE',
  'CONTRAINDICATIONS',
  'PRECAUTIONS',
  'MITIGATIONS',
  'INTERACTIONS',
  'DOSES',
  'FOOD_SOURCES',
] as const;
export type GapSubject = (typeof GAP_SUBJECTS)[number];

/** Why an answer, or a part of one, is empty. */
export type Gap =
  | {
      readonly reason: 'UNKNOWN_CONCEPT';
      readonly about: GapSubject;
      /** The id as the client gave it. */
      readonly asked: string;
    }
  | {
      readonly reason: Exclude<GapReason, 'UNKNOWN_CONCEPT'>;
      readonly about: GapSubject;
      /** Ids of the concepts that were asked for: the intervention first, where there are two. At least one. */
      readonly concepts: readonly string[];
    };
