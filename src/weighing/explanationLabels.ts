import { isolatedIn } from '../language/isolation.ts';
import type { EvidenceDirection } from '../study/study.ts';
import { isOutranked, restsOnNonHumansOnly, type Balance, type VoiceCount } from './balance.ts';
import type { NotCountedReason } from './counting.ts';
import type { EvidenceLevel } from './level.ts';
import type { BalanceRemarks, StudiedIn } from './remarks.ts';
import type { BalanceVerdict } from './verdict.ts';

/** The words of one language for a balance, as labels before numbers, so that none has to agree with its number. */
export interface LabelWords {
  readonly verdicts: Readonly<Record<BalanceVerdict, string>>;
  readonly levels: Readonly<Record<EvidenceLevel, string>>;
  readonly directions: Readonly<Record<EvidenceDirection, string>>;
  /** In place of NO_EFFECT where it is neither benefit nor harm, such as an association. */
  readonly notFound: { readonly verdict: string; readonly direction: string };
  readonly reasons: Readonly<Record<NotCountedReason, string>>;
  readonly inHumans: string;
  readonly notInHumans: string;
  readonly onlyNotInHumans: string;
  /** Goes with `notInHumans`. */
  readonly doesNotDecide: string;
  readonly nothingFound: string;
  readonly outranked: string;
  readonly notCounted: string;
  /** Kinds of something and nothing else of it. */
  readonly onlyKinds: string;
  /** More kinds than are told. */
  readonly otherKinds: string;
  /** In whom studies were done; others than are told. */
  readonly studiedIn: string;
  readonly others: string;
  /** Stands between the items of a list, with the space after it. */
  readonly comma: string;
  /** Stands between items that may have commas of their own. */
  readonly semicolon: string;
}

/**
 * What a balance comes to and why, in labels.
 *
 * @param language - BCP-47 tag of the words.
 */
export function balanceLabels(
  balance: Balance,
  { onlyKinds, studiedIn }: BalanceRemarks,
  words: LabelWords,
  language: string,
): string {
  const { verdict, onlyHuman, voices, notCounted } = balance;
  const inHumans = voices.filter(({ human }) => human);
  const others = voices.filter(({ human }) => !human);
  const parts = [verdict === 'NO_EFFECT' && !onlyHuman ? words.notFound.verdict : words.verdicts[verdict]];
  for (const { of, kinds, isCut } of onlyKinds) {
    const all = [...kinds, ...(isCut ? [words.otherKinds] : [])].join(words.semicolon);
    parts.push(`${words.onlyKinds} (${of}): ${all}`);
  }
  const directions = onlyHuman
    ? words.directions
    : { ...words.directions, NO_EFFECT: words.notFound.direction };
  if (inHumans.length > 0)
    parts.push(`${words.inHumans}: ${opinions(inHumans, { ...words, directions }, language)}`);
  else if (onlyHuman) parts.push(`${words.inHumans}: ${words.nothingFound}`);
  else if (others.length === 0) parts.push(words.nothingFound);
  if (isOutranked(balance)) parts.push(words.outranked);
  if (others.length > 0) {
    const where = restsOnNonHumansOnly(balance) ? words.onlyNotInHumans : words.notInHumans;
    const remark = onlyHuman ? `${words.comma}${words.doesNotDecide}` : '';
    parts.push(`${where}${remark}: ${opinions(others, { ...words, directions }, language)}`);
  }
  if (notCounted.length > 0) {
    const reasons = notCounted.map(
      ({ reason, count }) => `${words.reasons[reason]} (${isolatedIn(language, String(count))})`,
    );
    parts.push(`${words.notCounted}: ${reasons.join(words.comma)}`);
  }
  if (studiedIn !== null) parts.push(inWhom(studiedIn, words, language));
  return parts.join(' – ');
}

function inWhom({ lines, described, told, isCut }: StudiedIn, words: LabelWords, language: string): string {
  const people = told.map((parts) => parts.join(words.comma));
  const all = [...people, ...(isCut ? [words.others] : [])].join(words.semicolon);
  return `${words.studiedIn} (${isolatedIn(language, `${described}/${lines}`)}): ${all}`;
}

function opinions(voices: readonly VoiceCount[], words: LabelWords, language: string): string {
  return [...Map.groupBy(voices, ({ direction }) => direction)]
    .map(([direction, group]) => {
      const studies = group.map(
        ({ level, count }) => `${words.levels[level]}: ${isolatedIn(language, String(count))}`,
      );
      return `${words.directions[direction]} (${studies.join(words.comma)})`;
    })
    .join(words.comma);
}
