import type { Lack } from '../gap/gap.ts';
import { wasEligible } from '../weighing/counting.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';

/**
 * What the evidence on the findings of a group lacks, by the first of these that holds: nothing, where a line in people counts;
 * lines in people that can count, but on combinations only; people, where something counts or where there are lines, and nothing of
 * it is in people; lines that count.
 *
 * @param lines - All that belong to its findings.
 */
export function lackOf(lines: readonly GroupedLine[]): Lack | null {
  const { balance } = weighGroup(lines);
  if (balance.verdict !== 'UNTESTED') return null;
  const onCombinations = lines.filter(
    ({ combined, human, notCounted }) => combined && human && wasEligible(notCounted),
  );
  if (onCombinations.length > 0) {
    return { reason: 'COMBINATION_ONLY', lines: onCombinations.length, retracted: 0 };
  }
  const others = lines.filter(({ human }) => !human);
  // Nothing in people counts: so what counts is of others.
  if (balance.voices.length > 0 || (lines.length > 0 && others.length === lines.length)) {
    const inPeople = lines.length - others.length;
    return {
      ...{ reason: 'NO_HUMAN_EVIDENCE', lines: others.length, retracted: retractedOf(others) },
      ...(inPeople > 0 && { inPeople }),
    };
  }
  return { reason: 'STATEMENT_ONLY', lines: lines.length, retracted: retractedOf(lines) };
}

function retractedOf(lines: readonly GroupedLine[]): number {
  return lines.filter(({ notCounted }) => notCounted === 'RETRACTED').length;
}
