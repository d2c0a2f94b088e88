import type { EvidenceDirection } from '../study/study.ts';
import { isOutranked, restsOnNonHumansOnly, total, type Balance, type VoiceCount } from './balance.ts';
import type { NotCountedReason } from './counting.ts';
import type { EvidenceLevel } from './level.ts';
import type { BalanceRemarks, OnlyKinds, StudiedIn } from './remarks.ts';
import type { BalanceVerdict } from './verdict.ts';

/** How one and several are worded. */
type Forms = readonly [one: string, several: string];

const VERDICTS: Readonly<Record<BalanceVerdict, string>> = {
  SUPPORTED: 'Supported',
  DISPUTED: 'Disputed',
  NO_EFFECT: 'No effect found',
  CONFLICTING: 'Conflicting',
  UNCLEAR: 'Unclear',
  UNTESTED: 'Untested',
};

const STUDIES: Readonly<Record<EvidenceLevel, Forms>> = {
  SYSTEMATIC_REVIEW: ['systematic review', 'systematic reviews'],
  RANDOMISED_TRIAL: ['randomised trial', 'randomised trials'],
  NON_RANDOMISED_TRIAL: ['non-randomised trial', 'non-randomised trials'],
  OBSERVATIONAL: ['observational study', 'observational studies'],
  CASE_REPORT: ['case report', 'case reports'],
  ANIMAL: ['animal study', 'animal studies'],
  LABORATORY: ['laboratory study', 'laboratory studies'],
  NARRATIVE_REVIEW: ['narrative review', 'narrative reviews'],
  EXPERT_OPINION: ['expert opinion', 'expert opinions'],
  STATEMENT_ONLY: ['statement', 'statements'],
};

const SAYINGS: Readonly<Record<EvidenceDirection, Forms>> = {
  SUPPORTS: ['supports it', 'support it'],
  DISPUTES: ['disputes it', 'dispute it'],
  NO_EFFECT: ['finds no effect', 'find no effect'],
  UNCLEAR: ['leaves it open', 'leave it open'],
};

/** Said of what is neither benefit nor harm, such as an association: no study of it can find no effect. */
const NOT_FOUND: { readonly verdict: string; readonly saying: Forms } = {
  verdict: 'Not found',
  saying: ['does not find it', 'do not find it'],
};

const REASONS: Readonly<Record<NotCountedReason, string>> = {
  RETRACTED: 'retracted',
  SUPERSEDED: 'superseded',
  CONCERN: 'under an expression of concern',
  TWIN: 'of a study that is, or may be, counted already',
  INDIRECT: 'indirect',
  INCLUDED_IN_REVIEW: 'included in a review that is counted',
  NO_LEVEL: 'of a design without a level',
  UNIDENTIFIED: 'of an unidentified study',
};

/** What a balance comes to and why, in an English sentence, and what is remarked on it in short ones. */
export function balanceSentence(balance: Balance, { onlyKinds, studiedIn }: BalanceRemarks): string {
  const { verdict, onlyHuman, voices, notCounted } = balance;
  const inHumans = opinions(
    voices.filter(({ human }) => human),
    onlyHuman,
  );
  const others = opinions(
    voices.filter(({ human }) => !human),
    onlyHuman,
  );
  const parts: string[] = [];
  if (inHumans !== '') parts.push(`in humans, ${inHumans}`);
  else if (onlyHuman) parts.push('no study in humans that counts was found in these sources');
  else if (others === '') parts.push('no study that counts was found in these sources');
  if (isOutranked(balance)) parts.push('what leaves it open is of a higher level than what supports it');
  if (others !== '') {
    const only = restsOnNonHumansOnly(balance) ? 'only ' : '';
    const remark = onlyHuman ? ', which does not decide' : '';
    parts.push(`${only}in animals or in the laboratory${remark}, ${others}`);
  }
  if (notCounted.length > 0) parts.push(leftOut(notCounted));
  const summed = verdict === 'NO_EFFECT' && !onlyHuman ? NOT_FOUND.verdict : VERDICTS[verdict];
  const sentences = [
    `${[summed, ...onlyKinds.map(onKinds)].join(', ')}: ${parts.join('; ')}.`,
    ...(studiedIn === null ? [] : [inWhom(studiedIn)]),
  ];
  return sentences.join(' ');
}

function onKinds({ of, kinds, isCut }: OnlyKinds): string {
  return `on kinds of ${of} only (${[...kinds, ...(isCut ? ['others'] : [])].join('; ')})`;
}

function inWhom({ lines, described, told, isCut }: StudiedIn): string {
  const all = [...told.map((parts) => parts.join(', ')), ...(isCut ? ['others'] : [])].join('; ');
  return `Studied in (${described} of ${lines} that ${numbered(['counts', 'count'], lines)}): ${all}.`;
}

function leftOut(notCounted: Balance['notCounted']): string {
  const lines = total(notCounted);
  const reasons = notCounted.map(({ reason, count }) =>
    notCounted.length === 1 ? REASONS[reason] : `${count} ${REASONS[reason]}`,
  );
  return `${lines} ${numbered(['line is', 'lines are'], lines)} shown and not counted (${reasons.join(', ')})`;
}

function opinions(voices: readonly VoiceCount[], ofEffect: boolean): string {
  return [...Map.groupBy(voices, ({ direction }) => direction)]
    .map(([direction, group]) => {
      const studies = group.map(({ level, count }) => `${count} ${numbered(STUDIES[level], count)}`);
      const saying = direction === 'NO_EFFECT' && !ofEffect ? NOT_FOUND.saying : SAYINGS[direction];
      return `${listed(studies)} ${numbered(saying, total(group))}`;
    })
    .join(', ');
}

function numbered([one, several]: Forms, count: number): string {
  return count === 1 ? one : several;
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items);
}
