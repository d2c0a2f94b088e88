import DataLoader from 'dataloader';
import { gapsOfEmptiness } from '../gap/emptiness.ts';
import type { AskedRole, Gap, GapSubject } from '../gap/gap.ts';
import { misplacementOf } from '../gap/misplacement.loader.ts';
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
  /** Whether `concepts` are all that stand in for it. */
  readonly isWhole: boolean;
  readonly askedAs: AskedRole;
}

/** Whether the release speaks of any of the concepts that stand in for one. */
export const isMentioned = perOperation(
  (operation) =>
    new DataLoader<Pick<Asked, 'concepts'>, boolean, string>(
      async (asked) => {
        const questions = asked.map(({ concepts }, id) => ({ id, concepts }));
        const rows = await operation.read(mentionsOfConcepts, { questions });
        const answers = new Map(rows.map((row) => [row.question, row.isMentioned]));
        return asked.map((_, id) => answers.get(id) ?? false);
      },
      { cacheKeyFn: ({ concepts }) => concepts.join(' ') },
    ),
);

/** Why nothing was found about a concept that is known. */
export async function gapOfEmptiness(
  operation: Operation,
  { concept, isWhole, askedAs, concepts }: Asked,
  { about, isElsewhere, isComplete }: Nothing,
): Promise<Gap> {
  const [isSpokenOf, misplaced] = isElsewhere
    ? [true, null]
    : await Promise.all([
        isMentioned(operation).load({ concepts }),
        misplacementOf(operation).load({ concepts, askedAs }),
      ]);
  const asked = { concept, isWhole, isMentioned: isSpokenOf, misplaced };
  const [gap] = gapsOfEmptiness(about, [asked], [concept], { isElsewhere, isComplete });
  if (gap === undefined) throw new Error(`nothing says why there is nothing about ${concept}`);
  return gap;
}
