import type { Answers, ChainAnswers } from './answers.ts';
import { chainId, questionId, type AnswerKind } from './fields.ts';

/** What an answer is about: ids, each once. */
export interface About {
  readonly assertions: readonly string[];
  readonly claims: readonly string[];
  /** Questions for chains. */
  readonly questions: readonly string[];
  /** Concepts that are the ends of these questions. */
  readonly ends: readonly string[];
}

/** Looks up what an answer is about, in whichever file it stands. */
export function aboutWhat(files: readonly Answers[]): (kind: AnswerKind, id: string) => About {
  const lines = Map.groupBy(
    files.flatMap((file) => file.lines),
    ({ id }) => id,
  );
  const disagreements = Map.groupBy(
    files.flatMap((file) => file.disagreements),
    ({ id }) => id,
  );
  const chains = files.flatMap((file) => file.chains).flatMap(walkedChains);
  const byChain = Map.groupBy(chains, ({ id }) => id);
  const byQuestion = Map.groupBy(chains, ({ question }) => question);

  return (kind, id) => {
    switch (kind) {
      case 'assertion':
        return about([id]);
      case 'counting':
        return about((lines.get(id) ?? []).map(({ assertion }) => assertion));
      case 'disagreement': {
        const found = disagreements.get(id) ?? [];
        return about(
          found.flatMap(({ assertions }) => assertions),
          found.flatMap(({ claims }) => claims),
        );
      }
      case 'chain': {
        const found = byChain.get(id) ?? [];
        return about(
          found.flatMap(({ assertions }) => assertions),
          [],
          found.map(({ question }) => question),
          found.flatMap(({ ends }) => ends),
        );
      }
      case 'chains': {
        const found = byQuestion.get(id) ?? [];
        return about(
          found.flatMap(({ assertions }) => assertions),
          [],
          [id],
          files
            .flatMap((file) => file.chains)
            .flatMap(({ from, to }) => (questionId(from, to) === id ? [from, to] : [])),
        );
      }
    }
  };
}

function about(
  assertions: readonly string[],
  claims: readonly string[] = [],
  questions: readonly string[] = [],
  ends: readonly string[] = [],
): About {
  const distinct = (ids: readonly string[]) => [...new Set(ids)];
  return {
    assertions: distinct(assertions),
    claims: distinct(claims),
    questions: distinct(questions),
    ends: distinct(ends),
  };
}

function walkedChains({ from, to, chains }: ChainAnswers) {
  return chains.map((chain) => ({
    question: questionId(from, to),
    ends: [from, to],
    id: chainId(from, to, chain),
    assertions: chain.links.flatMap(({ assertions }) => assertions),
  }));
}
