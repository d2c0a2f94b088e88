import { amountOf, type Amount } from '../claim/qualifier.ts';
import type { StoredStudy } from './study.queries.ts';

/** One identifier of a publication. */
export interface StudyIdentifier {
  readonly scheme: string;
  readonly value: string;
  readonly verified: boolean;
}

/** The identifiers of a study, in the order in which they were noted. */
export function identifiersOf({
  identifierSchemes,
  identifierValues,
  identifierVerified,
}: StoredStudy): readonly StudyIdentifier[] {
  return identifierValues.map((value, index) => ({
    scheme: identifierSchemes[index] ?? 'other',
    value,
    verified: identifierVerified[index] ?? false,
  }));
}

/** How much a study gave; null where that is not stored. */
export function doseOf(study: StoredStudy): Amount | null {
  return amountOf({
    min: study.doseMin,
    max: study.doseMax,
    unit: study.doseUnit,
    perTime: study.dosePerTime,
    approximate: study.doseApproximate,
  });
}
