import type { Gap } from '../gap/gap.ts';
import type { Question } from './question.loader.ts';

/** Gaps of a report with the chain that is to be looked for, where an intervention was asked for and is spoken of, as the condition is. */
export function withNearestChain(
  { intervention, condition, sources }: Question,
  gaps: readonly Gap[],
): readonly Gap[] {
  if (intervention === null || gaps.some(({ reason }) => reason === 'NOT_MENTIONED')) return gaps;
  const nearest = {
    from: intervention,
    to: condition,
    sources: sources.map(({ id }) => id),
    includeCorrelations: false,
  };
  return gaps.map((gap) => (gap.reason === 'UNKNOWN_CONCEPT' ? gap : { ...gap, nearest }));
}
