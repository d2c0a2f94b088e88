import { wasEligible, type NotCountedReason, type WeighableLine } from './counting.ts';
import { weigh, type Weighing } from './weigh.ts';

/** A line on one of several assertions that are weighed together. */
export interface GroupedLine extends Omit<WeighableLine, 'ineligible'> {
  /** Why it does not count for its own assertion; null where it does. */
  readonly notCounted: NotCountedReason | null;
  /** Whether its assertion is about the intervention together with something else. */
  readonly combined: boolean;
}

/**
 * Weighs the lines of several assertions on the benefit of one intervention for one condition, its kin and the condition's
 * kin among them. A voice counts once in all; where its lines on several assertions point apart, it is unclear. What was
 * found of a combination is indirect for the intervention by itself.
 *
 * @param lines - Each once.
 */
export function weighGroup(lines: readonly GroupedLine[]): Weighing {
  return weigh(
    lines.map((line) => ({ ...line, ineligible: ineligibleInGroup(line) })),
    'BENEFIT',
  );
}

/** Twins and reviews are looked for anew among all lines of the group. */
function ineligibleInGroup({ notCounted, combined }: GroupedLine): NotCountedReason | null {
  if (!wasEligible(notCounted)) return notCounted;
  return combined ? 'INDIRECT' : null;
}
