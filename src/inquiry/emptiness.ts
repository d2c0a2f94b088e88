import DataLoader from 'dataloader';
import type { Gap, GapReason, GapSubject } from '../gap/gap.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { mentionsOfConcepts } from './inquiry.queries.ts';

/** For what nothing was found. */
export interface Nothing {
  readonly about: GapSubject;
  /** Whether a source that is not shown has something. */
  readonly isElsewhere: boolean;
  /** Whether everything was looked at. */
  readonly isComplete: boolean;
}

/** A concept that was asked for, with what stands in for it, itself included. */
export interface Asked {
  readonly concept: string;
  readonly concepts: readonly string[];
}

/** Whether the release speaks of any of the concepts that stand in for one. */
const isMentioned = perOperation(
  (operation) =>
    new DataLoader<Asked, boolean>(async (asked) => {
      const questions = asked.map(({ concepts }, id) => ({ id, concepts }));
      const rows = await operation.read(mentionsOfConcepts, { questions });
      const answers = new Map(rows.map((row) => [row.question, row.isMentioned]));
      return asked.map((_, id) => answers.get(id) ?? false);
    }),
);

/** Why nothing was found about a concept that is known. */
export async function gapOfEmptiness(
  operation: Operation,
  asked: Asked,
  { about, isElsewhere, isComplete }: Nothing,
): Promise<Gap> {
  const gap = (reason: Exclude<GapReason, 'UNKNOWN_CONCEPT'>): Gap => ({
    ...{ reason, about, concepts: [asked.concept] },
  });
  if (isElsewhere) return gap('SOURCE_EXCLUDED');
  if (!isComplete) return gap('SEARCH_TRUNCATED');
  return gap((await isMentioned(operation).load(asked)) ? 'NONE_FOUND_IN_SOURCES' : 'NOT_MENTIONED');
}
