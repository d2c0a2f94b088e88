import type { Lack } from '../gap/gap.ts';
import { wasEligible } from '../weighing/counting.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';

/**
 * What the evidence on the findings of a group lacks, by the first of these that holds: nothing, where a line in people counts;
 * lines in people that can count, but on combinations only; lines, but none in people; lines that count.
 *
 * @param lines - All that belong to its findings.
 */
export function lackOf(lines: readonly GroupedLine[]): Lack | null {
  const { balance, notCounted } = weighGroup(lines);
  if (balance.verdict !== 'UNTESTED') return null;
  const onCombinations = lines.filter(
    ({ combined, human, notCounted }) => combined && human && wasEligible(notCounted),
  );
  if (onCombinations.length > 0) {
    return { reason: 'COMBINATION_ONLY', lines: onCombinations.length, retracted: 0 };
  }
  const retracted = lines.filter((line) => line.notCounted === 'RETRACTED').length;
  const isNowhereInHumans = lines.length > 0 && lines.every(({ human }) => !human);
  if (isNowhereInHumans) return { reason: 'NO_HUMAN_EVIDENCE', lines: lines.length, retracted };
  const uncounted = [...notCounted.values()].filter((reason) => reason !== null);
  return { reason: 'STATEMENT_ONLY', lines: uncounted.length, retracted };
}
