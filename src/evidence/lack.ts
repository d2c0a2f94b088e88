import type { Lack } from '../gap/gap.ts';
import { wasEligible } from '../weighing/counting.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';

/**
 * What the evidence on the findings of a group lacks, by the first of these that holds: nothing, where a line in people counts;
 * lines in people that can count, but on combinations only; people, where something counts or where there are lines, and nothing of
 * it is in people; lines that count. Lines as a partner are told with the others, and do not decide between the last two.
 *
 * @param own - All that belong to its findings.
 * @param asPartner - Those on combinations of something else with the intervention.
 */
export function lackOf(own: readonly GroupedLine[], asPartner: readonly GroupedLine[] = []): Lack | null {
  const { balance } = weighGroup(own);
  if (balance.verdict !== 'UNTESTED') return null;
  const lines = [...own, ...asPartner];
  const onCombinations = lines.filter(({ combined }) => combined);
  if (onCombinations.some(({ human, notCounted }) => human && wasEligible(notCounted))) {
    return combinationLack(onCombinations);
  }
  const [inPeople, others] = [lines.filter(({ human }) => human), lines.filter(({ human }) => !human)];
  // Nothing in people counts: so what counts is of others.
  if (balance.voices.length > 0 || (own.length > 0 && own.every(({ human }) => !human))) {
    return {
      ...{ reason: 'NO_HUMAN_EVIDENCE', lines: others.length, retracted: retractedOf(others) },
      ...(inPeople.length > 0 && {
        inPeople: { lines: inPeople.length, retracted: retractedOf(inPeople) },
      }),
    };
  }
  return { reason: 'STATEMENT_ONLY', lines: lines.length, retracted: retractedOf(lines) };
}

/** That there is evidence on combinations only: with how many of these lines are in people, counted or not. */
export function combinationLack(lines: readonly Pick<GroupedLine, 'human' | 'notCounted'>[]): Lack {
  const inPeople = lines.filter(({ human }) => human);
  return { reason: 'COMBINATION_ONLY', lines: inPeople.length, retracted: retractedOf(inPeople) };
}

/** How many of these lines are of studies that were retracted. */
export function retractedOf(lines: readonly Pick<GroupedLine, 'notCounted'>[]): number {
  return lines.filter(({ notCounted }) => notCounted === 'RETRACTED').length;
}
