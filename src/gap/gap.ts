import type { Kin } from '../concept/kin.ts';

/** Why an answer is empty, or what it lacks. */
export const GAP_REASONS = [
  'UNKNOWN_CONCEPT',
  'NOT_MENTIONED',
  'STATEMENT_ONLY',
  'NO_HUMAN_EVIDENCE',
  'COMBINATION_ONLY',
  'GIVEN_AS_FORM',
  'CONDITION_NOT_MET',
  'SEARCH_TRUNCATED',
  'SOURCE_EXCLUDED',
  'NO_PATH_WITHIN_LIMIT',
  'NONE_FOUND_IN_SOURCES',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** What is empty. */
export const GAP_SUBJECTS = [
  'EVIDENCE',
  'CHAIN',
  'SIDE_EFFECTS',
  'OVERDOSE',
  'CONTRAINDICATIONS',
  'PRECAUTIONS',
  'MITIGATIONS',
  'INTERACTIONS',
  'DOSES',
  'FOOD_SOURCES',
  'CONCEPTS',
] as const;
export type GapSubject = (typeof GAP_SUBJECTS)[number];

/** Why an answer with findings still lacks evidence. */
export type LackReason = 'STATEMENT_ONLY' | 'NO_HUMAN_EVIDENCE' | 'COMBINATION_ONLY';

/** As what a concept can be asked for. */
export const ASKED_ROLES = ['INTERVENTION', 'CONDITION', 'NUTRIENT'] as const;
export type AskedRole = (typeof ASKED_ROLES)[number];

/** What evidence findings lack, and how many lines there are that do not fill it. */
export interface Lack {
  readonly reason: LackReason;
  readonly lines: number;
  /** How many of the lines are of studies that were retracted. */
  readonly retracted: number;
  /** The lines in people beside these, which do not count; left out where there are none. */
  readonly inPeople?: { readonly lines: number; readonly retracted: number };
}

/** That the release speaks of a concept only in another role than the one in which it was asked for. */
export interface Misplacement {
  /** As what it was asked for. */
  readonly askedAs: AskedRole;
  /** Ids of the concepts that stand on the other side of what is said of it, at least one: what may have been meant. */
  readonly meant: readonly string[];
}

/**
 * Between what, and over which links, a chain is looked for where an answer is empty; a gap has it not where no chain would tell
 * anything.
 */
export interface NearestChainWanted {
  readonly from: Kin;
  readonly to: Kin;
  /** Ids of the sources asked for. */
  readonly sources: readonly string[];
  readonly includeCorrelations: boolean;
}

/** That what was asked for is found as the form in which something else was given. */
export interface AsFormGap {
  readonly reason: 'GIVEN_AS_FORM';
  readonly about: GapSubject;
  /** Ids of the intervention and the condition. */
  readonly concepts: readonly string[];
  /** Ids of what was given in that form: what is to be asked for instead. At least one. */
  readonly under: readonly string[];
  /** How many lines, and how many claims, name the form. */
  readonly studied: number;
  readonly claims: number;
  /** How many of the lines are of studies that were retracted. */
  readonly retracted: number;
  /** Whether the sources shown have no findings under its own name. */
  readonly isEmpty: boolean;
}

/** Why there may be more than what the gaps before it tell of. */
export interface BesideGap {
  readonly reason: 'SEARCH_TRUNCATED' | 'SOURCE_EXCLUDED';
  readonly about: GapSubject;
  /** Ids of the intervention and the condition. */
  readonly concepts: readonly string[];
  readonly isBeside: true;
}

/** Why an answer, or a part of one, is empty, or what it lacks. */
export type Gap =
  | AsFormGap
  | BesideGap
  | {
      readonly reason: 'UNKNOWN_CONCEPT';
      readonly about: GapSubject;
      /** The id as the client gave it. */
      readonly asked: string;
    }
  | (Lack & {
      readonly about: GapSubject;
      /** Ids of the intervention and the condition. */
      readonly concepts: readonly string[];
      /** Ids of what it was combined with, where only those have findings. */
      readonly under?: readonly string[];
    })
  | {
      readonly reason: Exclude<GapReason, 'UNKNOWN_CONCEPT' | 'GIVEN_AS_FORM' | LackReason>;
      readonly about: GapSubject;
      /** Ids of the concepts that were asked for: the intervention first, where there are two. At least one. */
      readonly concepts: readonly string[];
      /** Why nothing can be found for the one concept, where that is so. */
      readonly misplaced?: Misplacement;
      readonly nearest?: NearestChainWanted;
    };

/** Why a search for concepts found nothing. */
export interface SearchGap {
  readonly reason: 'NONE_FOUND_IN_SOURCES' | 'SEARCH_TRUNCATED' | 'SOURCE_EXCLUDED';
  readonly about: 'CONCEPTS';
  /** What was looked for, as the client gave it. */
  readonly text: string;
  /** Ids of concepts with names like the text, nearest first. */
  readonly didYouMean: () => Promise<readonly string[]>;
}

/** Every gap that is told. */
export type ToldGap = Gap | SearchGap;
