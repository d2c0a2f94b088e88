import type { StudyDesign } from '../study/study.ts';

/** What kind of evidence something rests on, the best first. */
export const EVIDENCE_LEVELS = [
  'SYSTEMATIC_REVIEW',
  'RANDOMISED_TRIAL',
  'NON_RANDOMISED_TRIAL',
  'OBSERVATIONAL',
  'CASE_REPORT',
  'ANIMAL',
  'LABORATORY',
  'NARRATIVE_REVIEW',
  'EXPERT_OPINION',
  'STATEMENT_ONLY',
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** The level of what no line of evidence speaks for or against. */
export const STATEMENT_ONLY: EvidenceLevel = 'STATEMENT_ONLY';

const LEVEL_OF_DESIGN: Readonly<Record<StudyDesign, EvidenceLevel | null>> = {
  SYSTEMATIC_REVIEW: 'SYSTEMATIC_REVIEW',
  RANDOMISED_TRIAL: 'RANDOMISED_TRIAL',
  NON_RANDOMISED_TRIAL: 'NON_RANDOMISED_TRIAL',
  OBSERVATIONAL: 'OBSERVATIONAL',
  CASE_REPORT: 'CASE_REPORT',
  ANIMAL: 'ANIMAL',
  LABORATORY: 'LABORATORY',
  NARRATIVE_REVIEW: 'NARRATIVE_REVIEW',
  GUIDELINE: 'EXPERT_OPINION',
  REFERENCE_VALUE: null,
  UNKNOWN: null,
};

/** The level of a line by its design; null where the design has none. */
export function levelOfDesign(design: StudyDesign): EvidenceLevel | null {
  return LEVEL_OF_DESIGN[design];
}

/** Orders levels, the best first. */
export function byLevel(left: EvidenceLevel, right: EvidenceLevel): number {
  return EVIDENCE_LEVELS.indexOf(left) - EVIDENCE_LEVELS.indexOf(right);
}

/** The best of some levels; STATEMENT_ONLY where there are none. */
export function bestLevel(levels: readonly EvidenceLevel[]): EvidenceLevel {
  return levels.toSorted(byLevel)[0] ?? STATEMENT_ONLY;
}

/** The levels that are at least as good as one, the best first. */
export function levelsFrom(least: EvidenceLevel): readonly EvidenceLevel[] {
  return EVIDENCE_LEVELS.slice(0, EVIDENCE_LEVELS.indexOf(least) + 1);
}
