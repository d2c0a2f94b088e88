import type { GroundLine } from '../../src/caveat/grounds.ts';

/** A line of a controlled trial in people that supports what it is on, but for what is given. */
export function aGroundLine(study: string, parts: Partial<GroundLine> = {}): GroundLine {
  return {
    ...{ id: `line of ${study}`, study, direction: 'SUPPORTS', human: true, notCounted: null },
    ...{ isCandidate: false, controlled: true, ...parts },
  };
}
