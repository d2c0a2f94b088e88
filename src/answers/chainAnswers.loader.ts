import { LONGEST_CHAIN, type Chain, type Step } from '../chain/chain.ts';
import { readChainQuestion } from '../chain/chainQuestion.ts';
import { chainEffect } from '../chain/effect.ts';
import { searchesOf } from '../chain/search.loader.ts';
import { findConcept } from '../concept/concept.loader.ts';
import { sortedBy } from '../language/order.ts';
import type { Operation } from '../release/operation.ts';
import type { AnsweredChain, ChainAnswers } from './answers.ts';
import { chainQuestions } from './answers.queries.ts';

/** How many chains of one question are told. */
const CHAINS_TOLD = 100;

/** The chains of every question that the sources of the release ask, by their ends. */
export async function chainAnswers(operation: Operation): Promise<readonly ChainAnswers[]> {
  const rows = await operation.read(chainQuestions, {});
  const asked = rows.flatMap(({ from, to }) => from.map((id, index) => [id, to[index] ?? ''] as const));
  const found = new Map<string, ChainAnswers>();
  for (const [from, to] of asked) {
    // An operation has so much effort for all its searches; here each question has it, on the same release.
    const answer = await answerOf({ ...operation }, from, to);
    if (answer !== null) found.set(`${answer.from} ${answer.to}`, answer);
  }
  return sortedBy(found, ([ends]) => ends).map(([, answer]) => answer);
}

/** Null where the ends are one concept in the release, though a source has them as two. */
async function answerOf(operation: Operation, from: string, to: string): Promise<ChainAnswers | null> {
  const [start, end] = await Promise.all([findConcept(operation, from), findConcept(operation, to)]);
  if (start === null || end === null) throw new Error(`the release has no concept ${from} or ${to}`);
  if (start.id === end.id) return null;
  const question = await readChainQuestion(operation, start.id, end.id, { maxLength: LONGEST_CHAIN });
  if ('unknown' in question) throw new Error(`the release has no concept ${question.unknown}`);
  const { chains, sure, isDry } = await searchesOf(operation).load({
    question,
    after: '',
    chains: CHAINS_TOLD,
  });
  const told = isDry ? chains : chains.slice(0, sure);
  return { from: start.id, to: end.id, complete: isDry, chains: told.map(chainAnswer) };
}

function chainAnswer(chain: Chain): AnsweredChain {
  const { sign, undecidedBy } = chainEffect(chain);
  return {
    id: chain.concepts.join('>'),
    effect: sign,
    undecidedBy: undecidedBy?.position ?? null,
    level: chain.level,
    weakestLink: chain.weakest.position,
    composed: chain.statedBy.length === 0,
    contested: chain.steps.some(({ contested }) => contested),
    statedBy: chain.statedBy,
    links: chain.steps.map(linkAnswer),
  };
}

const linkAnswer = ({ from, to, assertions, sign, level, contested }: Step) => ({
  from,
  to,
  assertions: assertions.map(({ id }) => id),
  sign,
  level,
  contested,
});
