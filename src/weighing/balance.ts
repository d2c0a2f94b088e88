import { EVIDENCE_DIRECTIONS, type EvidenceDirection } from '../study/study.ts';
import { NOT_COUNTED_REASONS, type NotCountedReason } from './counting.ts';
import { byLevel } from './level.ts';
import { verdictOf, type BalanceVerdict, type Opinion } from './verdict.ts';

/** What one voice says that counts. */
export interface CountedVoice extends Opinion {
  readonly human: boolean;
}

/** Voices that say the same on the same level of evidence. */
export interface VoiceCount extends CountedVoice {
  /** 1 or more. */
  readonly count: number;
}

/** Lines that do not count for the same reason. */
export interface NotCountedCount {
  readonly reason: NotCountedReason;
  /** 1 or more. */
  readonly count: number;
}

/** What the lines of an assertion, or of several taken together, come to. */
export interface Balance {
  readonly verdict: BalanceVerdict;
  /** Whether only evidence in people decides: so it does about benefit and harm. */
  readonly onlyHuman: boolean;
  /** In humans first, then by direction and level. */
  readonly voices: readonly VoiceCount[];
  /** In the order of the reasons. */
  readonly notCounted: readonly NotCountedCount[];
}

/** How many voices say what. */
export interface Tally {
  readonly supports: number;
  readonly disputes: number;
  readonly noEffect: number;
  readonly unclear: number;
}

/** What some voices come to. */
export function balanceOf(
  voices: readonly CountedVoice[],
  notCounted: readonly NotCountedReason[],
  onlyHuman: boolean,
): Balance {
  const alike = Map.groupBy(voices, ({ human, direction, level }) => [human, direction, level].join(' '));
  return {
    verdict: verdictOf(voices.filter(({ human }) => human || !onlyHuman)),
    onlyHuman,
    voices: [...alike.values()]
      .flatMap(([voice, ...others]) => (voice === undefined ? [] : [{ ...voice, count: 1 + others.length }]))
      .sort(byOrder),
    notCounted: NOT_COUNTED_REASONS.flatMap((reason) => {
      const count = notCounted.filter((other) => other === reason).length;
      return count === 0 ? [] : [{ reason, count }];
    }),
  };
}

function byOrder(left: CountedVoice, right: CountedVoice): number {
  return (
    Number(right.human) - Number(left.human) ||
    EVIDENCE_DIRECTIONS.indexOf(left.direction) - EVIDENCE_DIRECTIONS.indexOf(right.direction) ||
    byLevel(left.level, right.level)
  );
}

/** How many voices say what, in humans or not. */
export function tallyOf({ voices }: Balance, human: boolean): Tally {
  const count = (direction: EvidenceDirection) =>
    total(voices.filter((voice) => voice.human === human && voice.direction === direction));
  return {
    supports: count('SUPPORTS'),
    disputes: count('DISPUTES'),
    noEffect: count('NO_EFFECT'),
    unclear: count('UNCLEAR'),
  };
}

/** Whether the verdict rests on evidence, and none of it is in humans. */
export function restsOnNonHumansOnly({ onlyHuman, voices }: Balance): boolean {
  return !onlyHuman && voices.length > 0 && voices.every(({ human }) => !human);
}

/** Whether there is support, and the verdict is UNCLEAR since what is unclear is of a higher level. */
export function isOutranked({ verdict, onlyHuman, voices }: Balance): boolean {
  return (
    verdict === 'UNCLEAR' &&
    voices.some(({ human, direction }) => direction === 'SUPPORTS' && (human || !onlyHuman))
  );
}

/** The sum of some counts. */
export function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
