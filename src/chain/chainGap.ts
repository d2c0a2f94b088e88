import type { Kin } from '../concept/kin.ts';
import type { Gap } from '../gap/gap.ts';
import { isMentioned } from '../inquiry/emptiness.ts';
import type { Operation } from '../release/operation.ts';
import type { ChainQuestion } from './chainQuestion.ts';
import { firstChainOf } from './nearestChain.ts';

/** Why no chain was found between two concepts that are known. */
export async function gapOfChains(
  operation: Operation,
  question: ChainQuestion,
  isDry: boolean,
): Promise<Gap> {
  const { from, to } = question;
  const mentioned = await Promise.all([from, to].map((kin) => mayBeMentioned(operation, kin)));
  const unmentioned = [from, to].find((_, index) => mentioned[index] === false);
  if (unmentioned !== undefined) {
    return { reason: 'NOT_MENTIONED', about: 'CHAIN', concepts: [unmentioned.concept] };
  }
  const { sources, includeCorrelations } = question;
  return {
    reason: (await isElsewhere(operation, question))
      ? 'SOURCE_EXCLUDED'
      : isDry
        ? 'NO_PATH_WITHIN_LIMIT'
        : 'SEARCH_TRUNCATED',
    about: 'CHAIN',
    concepts: [from.concept, to.concept],
    nearest: { from, to, sources, includeCorrelations },
  };
}

/** Whether anything in the release is about a concept or its kin; true too where not all of its kin is known. */
async function mayBeMentioned(operation: Operation, { ids, complete }: Kin): Promise<boolean> {
  return (await isMentioned(operation).load({ concepts: ids })) || !complete;
}

/** Whether all sources of the release together have a chain that answers the question. */
async function isElsewhere(operation: Operation, question: ChainQuestion): Promise<boolean> {
  const all = (await operation.release()).sources.map(({ id }) => id);
  if (question.sources.length === all.length) return false;
  return (await firstChainOf(operation).load({ ...question, sources: all })) !== null;
}
