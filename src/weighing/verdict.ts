import type { EvidenceDirection } from '../study/study.ts';
import { bestLevel, byLevel, type EvidenceLevel } from './level.ts';

/** What the counted lines come to. */
export const BALANCE_VERDICTS = [
  'SUPPORTED',
  'DISPUTED',
  'NO_EFFECT',
  'CONFLICTING',
  'UNCLEAR',
  'UNTESTED',
] as const;
export type BalanceVerdict = (typeof BALANCE_VERDICTS)[number];

/** What one voice says, and on which level of evidence. */
export interface Opinion {
  readonly direction: EvidenceDirection;
  readonly level: EvidenceLevel;
}

/** What these voices come to, whatever their order and however many say the same. */
export function verdictOf(opinions: readonly Opinion[]): BalanceVerdict {
  const levelsOf = (direction: EvidenceDirection) =>
    opinions.filter((opinion) => opinion.direction === direction).map(({ level }) => level);
  const [supports, unclear] = [levelsOf('SUPPORTS'), levelsOf('UNCLEAR')];
  const [isDisputed, hasNoEffect] = [levelsOf('DISPUTES').length > 0, levelsOf('NO_EFFECT').length > 0];

  if (opinions.length === 0) return 'UNTESTED';
  if (supports.length > 0) {
    if (isDisputed || hasNoEffect) return 'CONFLICTING';
    return isBetter(unclear, supports) ? 'UNCLEAR' : 'SUPPORTED';
  }
  if (isDisputed) return 'DISPUTED';
  return hasNoEffect ? 'NO_EFFECT' : 'UNCLEAR';
}

function isBetter(levels: readonly EvidenceLevel[], than: readonly EvidenceLevel[]): boolean {
  return byLevel(bestLevel(levels), bestLevel(than)) < 0;
}
