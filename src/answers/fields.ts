import type { Answers, AnsweredAssertion, AnsweredChain, AnsweredStructuralLink } from './answers.ts';
import type { Fields } from './change.ts';

/** What answers are derived from, by kind. */
export const GIVEN_KINDS = [
  'rules',
  'study',
  'line',
  'claim',
  'document',
  'predicate',
  'structure',
  'question',
] as const;
export type GivenKind = (typeof GIVEN_KINDS)[number];

/** What is derived, by kind. */
export const ANSWER_KINDS = ['assertion', 'counting', 'disagreement', 'chains', 'chain'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Fields of a study that say which other studies it is, or includes: they matter where it has no line of its own too. */
export const JOINING_FIELDS: ReadonlySet<string> = new Set(['identifiers', 'possiblySameAs', 'includes']);

type Things = ReadonlyMap<string, Fields>;

const COUNTING_FIELDS = ['level', 'human', 'counted', 'notCounted'] as const;

/** What each thing is given as, by kind and id. */
export function givenFields(answers: Answers): Readonly<Record<GivenKind, Things>> {
  return {
    rules: new Map([['rules', { version: answers.release.rules }]]),
    study: fieldsById(answers.studies, (study) => study),
    line: fieldsById(answers.lines, (line) => without(line, COUNTING_FIELDS)),
    claim: fieldsById(answers.claims, (claim) => claim),
    document: fieldsById(answers.documents, (document) => document),
    predicate: fieldsById(answers.predicates, (predicate) => predicate),
    structure: new Map(
      answers.structure.map((link) => [structureId(link), { meaning: link.meaning, sources: link.sources }]),
    ),
    question: new Map(answers.chains.map(({ from, to }) => [questionId(from, to), {}])),
  };
}

/** What is derived of each thing, by kind and id; `counting` is of a line. */
export function answerFields(answers: Answers): Readonly<Record<AnswerKind, Things>> {
  return {
    assertion: fieldsById(answers.assertions, assertionFields),
    counting: fieldsById(answers.lines, ({ level, human, counted, notCounted }) => ({
      ...{ level, human, counted, notCounted },
    })),
    disagreement: fieldsById(answers.disagreements, (disagreement) => disagreement),
    chains: new Map(
      answers.chains.map(({ from, to, complete, chains }) => [
        questionId(from, to),
        { complete, count: chains.length },
      ]),
    ),
    chain: new Map(
      answers.chains.flatMap(({ from, to, chains }) =>
        chains.map((chain) => [chainId(from, to, chain), chainFields(chain)] as const),
      ),
    ),
  };
}

type Triple = Pick<AnsweredStructuralLink, 'subject' | 'predicate' | 'object'>;

export const structureId = ({ subject, predicate, object }: Triple) => `${subject} ${predicate} ${object}`;

export const questionId = (from: string, to: string) => `${from} to ${to}`;

/** A chain is one answer to one question. */
export const chainId = (from: string, to: string, { id }: AnsweredChain) => `${questionId(from, to)}: ${id}`;

function fieldsById<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  fieldsOf: (thing: Thing) => Fields,
): Things {
  return new Map(things.map((thing) => [thing.id, without(fieldsOf(thing), ['id'])]));
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function assertionFields(assertion: AnsweredAssertion): Fields {
  const { sign, level, verdict, human, nonHuman, notCounted, independentSources } = assertion;
  return {
    ...{ sign, level, verdict },
    ...counts('in people', human),
    ...counts('not in people', nonHuman),
    ...counts('not counted', notCounted),
    independentSources,
  };
}

/** Counts under names of their own; of what there is none, nothing is told. */
function counts(prefix: string, found: Readonly<Partial<Record<string, number>>>): Fields {
  return Object.fromEntries(
    Object.entries(found).map(([name, count = 0]) => [`${prefix}, ${name}`, count === 0 ? null : count]),
  );
}

function chainFields(chain: AnsweredChain): Fields {
  const { effect, level, composed, contested, statedBy, links } = chain;
  const linkName = (position: number | null) => {
    const link = links[(position ?? 0) - 1];
    return link === undefined ? null : questionId(link.from, link.to);
  };
  const ofLinks = links.flatMap(({ from, to, ...link }) =>
    Object.entries(link).map(([field, value]) => [`${questionId(from, to)}, ${field}`, value] as const),
  );
  return {
    effect,
    undecidedBy: linkName(chain.undecidedBy),
    level,
    weakestLink: linkName(chain.weakestLink),
    ...{ composed, contested, statedBy },
    ...Object.fromEntries(ofLinks),
  };
}
