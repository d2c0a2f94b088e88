import type { PredicateRole } from '../predicate/predicate.ts';
import type { EvidenceDirection } from '../study/study.ts';
import { balanceOf, type Balance } from './balance.ts';
import {
  isEligible,
  speaksAgainst,
  type EligibleLine,
  type NotCountedReason,
  type WeighableLine,
} from './counting.ts';
import { bestLevel, byLevel, type EvidenceLevel } from './level.ts';
import { byCodeUnit } from '../language/order.ts';

/** What the lines on one assertion, or on several taken together, come to. */
export interface Weighing {
  /** The best level of an eligible line, whatever its direction. */
  readonly level: EvidenceLevel;
  /** The best level of an eligible line that supports. */
  readonly supportLevel: EvidenceLevel;
  /** Whether an eligible line disputes, or found no effect. */
  readonly contested: boolean;
  readonly balance: Balance;
  /** Why each line does not count, by its id; null where it counts. */
  readonly notCounted: ReadonlyMap<string, NotCountedReason | null>;
  /** What each voice that counts says, by its id. */
  readonly voices: ReadonlyMap<string, EvidenceDirection>;
}

/** Roles of claims about people, on which a study in animals does not decide. */
const ROLES_ABOUT_PEOPLE: ReadonlySet<PredicateRole> = new Set(['BENEFIT', 'HARM']);

/** Whether only evidence in people decides about assertions of a role. */
export function isAboutPeople(role: PredicateRole): boolean {
  return ROLES_ABOUT_PEOPLE.has(role);
}

/**
 * Weighs lines against each other. Levels look at every eligible line. The balance counts each voice once, and none that
 * a review among the voices includes. The same for any order of the lines.
 *
 * @param lines - Each id once; a study may have several where several assertions are taken together.
 */
export function weigh(lines: readonly WeighableLine[], role: PredicateRole): Weighing {
  const eligible = lines.filter(isEligible);
  const supporting = eligible.filter(({ direction }) => direction === 'SUPPORTS');
  const voices = withoutIncluded(voicesOfLines(eligible));
  const counted = new Set(voices.map(({ line }) => line.id));
  const speaking = new Set(voices.map(({ line }) => line.voice));
  const notCounted = new Map(
    lines.map((line): [string, NotCountedReason | null] => {
      if (line.ineligible !== null) return [line.id, line.ineligible];
      if (counted.has(line.id)) return [line.id, null];
      return [line.id, speaking.has(line.voice) ? 'TWIN' : 'INCLUDED_IN_REVIEW'];
    }),
  );
  return {
    level: levelOf(eligible),
    supportLevel: levelOf(supporting),
    contested: eligible.some(({ direction }) => speaksAgainst(direction)),
    balance: balanceOf(
      voices.map(({ line, direction }) => ({ direction, level: line.level, human: line.human })),
      [...notCounted.values()].filter((reason) => reason !== null),
      isAboutPeople(role),
    ),
    notCounted,
    voices: new Map(voices.map(({ line, direction }) => [line.voice, direction])),
  };
}

/** One voice among the lines. */
interface Voice {
  /** The line that represents it. */
  readonly line: EligibleLine;
  readonly direction: EvidenceDirection;
  /** Voices that the studies of its lines include. */
  readonly includes: ReadonlySet<string>;
  /** Voices that the studies of its lines in people include. */
  readonly includesInPeople: ReadonlySet<string>;
}

function voicesOfLines(lines: readonly EligibleLine[]): Voice[] {
  return [...Map.groupBy(lines, ({ voice }) => voice).values()].flatMap((members) => {
    const [line] = members.toSorted(byRank);
    if (line === undefined) return [];
    // An animal experiment does not blur what the same study found in people.
    const isOfOneMind = members.every(
      ({ human, direction }) => human !== line.human || direction === line.direction,
    );
    return [
      {
        ...{ line, direction: isOfOneMind ? line.direction : 'UNCLEAR' },
        includes: includedBy(members),
        includesInPeople: includedBy(members.filter(({ human }) => human)),
      },
    ];
  });
}

function includedBy(lines: readonly EligibleLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ includes }) => includes));
}

/**
 * The voices that no other one includes; two that include each other both stay. What was found in people is not taken out by a
 * review of which the line is not in people, be another study of its voice in people or not.
 */
function withoutIncluded(voices: readonly Voice[]): Voice[] {
  const reviews = voices.filter(({ includes }) => includes.size > 0);
  return voices.filter(({ line, ...voice }) => {
    const which = line.human ? 'includesInPeople' : 'includes';
    return !reviews.some((other) => other[which].has(line.voice) && !voice[which].has(other.line.voice));
  });
}

/** Which line represents a voice: one in humans, then the best level, then the smallest id of study and line. */
function byRank(left: EligibleLine, right: EligibleLine): number {
  return (
    Number(right.human) - Number(left.human) ||
    byLevel(left.level, right.level) ||
    byCodeUnit(left.study, right.study) ||
    byCodeUnit(left.id, right.id)
  );
}

function levelOf(lines: readonly EligibleLine[]): EvidenceLevel {
  return bestLevel(lines.map(({ level }) => level));
}
