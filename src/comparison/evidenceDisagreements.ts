import { clashOf, withKeysApart, type Clash, type ClashRule } from './clashes.ts';
import type { DisputableLine } from './disputableLine.ts';
import { canHoldAtOnce, ofWhomByName, type Includes } from './restrictions.ts';

/** Studies that point apart on an assertion. */
export interface EvidenceDisagreement extends Clash<DisputableLine> {
  readonly assertion: string;
}

/**
 * The assertions on which the eligible lines of two voices point apart: one supports it, and another disputes it or found no
 * effect. A review that includes both does not bring them together. The same for any order of the lines.
 */
export function evidenceDisagreements(
  lines: readonly DisputableLine[],
  includes: Includes,
): EvidenceDisagreement[] {
  const rule: ClashRule<DisputableLine> = {
    meet: (one, other) =>
      one.human === other.human && canHoldAtOnce(ofWhomByName(one), ofWhomByName(other), includes),
    differ: (one, other) => supports(one) !== supports(other),
    mayDiffer: withKeysApart(supports),
    agree: (one, other) => supports(one) === supports(other),
    voiceOf: ({ voice }) => voice,
    likeness: ({ direction, human, qualifiers }) => JSON.stringify([direction, human, qualifiers]),
  };
  const telling = lines.filter(({ eligible, direction }) => eligible && direction !== 'UNCLEAR');
  return [...Map.groupBy(telling, ({ assertion }) => assertion)].flatMap(([assertion, members]) => {
    const clash = clashOf(members, rule);
    return clash === null ? [] : [{ assertion, ...clash }];
  });
}

const supports = ({ direction }: DisputableLine) => direction === 'SUPPORTS';
