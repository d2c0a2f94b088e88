import type { Answers } from './answers.ts';
import { changesOf, type Change } from './change.ts';
import {
  ANSWER_KINDS,
  answerFields,
  GIVEN_KINDS,
  givenFields,
  JOINING_FIELDS,
  type AnswerKind,
  type GivenKind,
} from './fields.ts';
import { groundsOf } from './grounds.ts';

/** Something that changed, on which a changed answer rests. */
export interface Cause extends Change<GivenKind> {
  /** Of a study: its lines by which it bears on the answer. */
  readonly through: readonly string[];
}

/** An answer that changed, and why. */
export interface AnswerChange extends Change<AnswerKind> {
  /** Everything that it rests on and that changed; empty where these files do not tell. */
  readonly causes: readonly Cause[];
}

/** What differs between the answers of two releases. */
export interface AnswersComparison {
  readonly old: Answers['release'];
  readonly new: Answers['release'];
  /** What changed of what answers are derived from, by kind and id, whether it changed an answer or not. */
  readonly given: readonly Change<GivenKind>[];
  /** By kind and id. */
  readonly answers: readonly AnswerChange[];
}

/**
 * What differs between the answers of two releases, and for each answer what it rests on that differs. The order of the lists
 * in the files, the ids of the releases and when they were made are no difference.
 */
export function compareAnswers(before: Answers, after: Answers): AnswersComparison {
  const [oldGiven, newGiven] = [givenFields(before), givenFields(after)];
  const given = GIVEN_KINDS.flatMap((kind) => changesOf(kind, oldGiven[kind], newGiven[kind]));
  const [oldAnswers, newAnswers] = [answerFields(before), answerFields(after)];
  const changed = ANSWER_KINDS.flatMap((kind) => changesOf(kind, oldAnswers[kind], newAnswers[kind]));
  const grounds = groundsOf([before, after]);

  function withCauses(change: Change<AnswerKind>): AnswerChange {
    const { kind, id } = change;
    const restsOn = new Set(grounds.of(kind, id).map((ground) => `${ground.kind} ${ground.id}`));
    const causes = given
      .filter((one) => restsOn.has(`${one.kind} ${one.id}`))
      .map((one) => ({ ...one, through: one.kind === 'study' ? grounds.linesOf(one.id, kind, id) : [] }))
      .flatMap(asFarAsItMatters);
    return { ...change, causes };
  }

  return { old: before.release, new: after.release, given, answers: changed.map(withCauses) };
}

/** Of a study without a line on the matter only what joins it to others can be a cause. */
function asFarAsItMatters(cause: Cause): Cause[] {
  if (cause.kind !== 'study' || cause.through.length > 0 || cause.change !== 'CHANGED') return [cause];
  const fields = cause.fields.filter(({ field }) => JOINING_FIELDS.has(field));
  return fields.length === 0 ? [] : [{ ...cause, fields }];
}

/** Whether anything differs. */
export function isSame({ given, answers }: AnswersComparison): boolean {
  return given.length === 0 && answers.length === 0;
}
