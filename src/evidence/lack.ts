import type { LackReason } from '../gap/gap.ts';
import { wasEligible } from '../weighing/counting.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';

/** What evidence findings lack, and how many lines there are that do not fill it. */
export interface Lack {
  readonly reason: LackReason;
  readonly lines: number;
}

/**
 * What the evidence on the findings of a group lacks, by the first of these that holds: nothing, where a line in people counts;
 * lines in people that can count, but on combinations only; lines, but none in people; lines that count.
 *
 * @param lines - All that belong to its findings.
 */
export function lackOf(lines: readonly GroupedLine[]): Lack | null {
  if (weighGroup(lines).balance.verdict !== 'UNTESTED') return null;
  const onCombinations = lines.filter(
    ({ combined, human, notCounted }) => combined && human && wasEligible(notCounted),
  );
  if (onCombinations.length > 0) return { reason: 'COMBINATION_ONLY', lines: onCombinations.length };
  const isNowhereInHumans = lines.length > 0 && lines.every(({ human }) => !human);
  return { reason: isNowhereInHumans ? 'NO_HUMAN_EVIDENCE' : 'STATEMENT_ONLY', lines: lines.length };
}
