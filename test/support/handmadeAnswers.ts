import {
  ANSWERS_FORMAT,
  ANSWERS_FORMAT_VERSION,
  type AnsweredAssertion,
  type AnsweredClaim,
  type AnsweredLine,
  type Answers,
  type AnsweredStudy,
  type ChainAnswers,
} from '../../src/answers/answers.ts';

/** Answers of a release with nothing in it but what is given. */
export function anExport(parts: Partial<Answers> = {}): Answers {
  return {
    format: ANSWERS_FORMAT,
    formatVersion: ANSWERS_FORMAT_VERSION,
    notice: 'A claim is not a fact.',
    release: { id: 'release1', contentHash: 'a1', madeAt: '2026-01-01T00:00:00.000Z', rules: 1 },
    predicates: [],
    structure: [],
    documents: [],
    studies: [],
    claims: [],
    lines: [],
    assertions: [],
    disagreements: [],
    chains: [],
    ...parts,
  };
}

const NOBODY = { supports: 0, disputes: 0, noEffect: 0, unclear: 0 };

export function anAssertion(id: string, parts: Partial<AnsweredAssertion> = {}): AnsweredAssertion {
  return {
    id,
    subject: `${id}-subject`,
    predicate: 'RAISES_IT',
    object: `${id}-object`,
    sign: 'RAISES',
    level: 'STATEMENT_ONLY',
    verdict: 'UNTESTED',
    human: NOBODY,
    nonHuman: NOBODY,
    notCounted: {},
    independentSources: 1,
    ...parts,
  };
}

export function anAnsweredStudy(id: string, parts: Partial<AnsweredStudy> = {}): AnsweredStudy {
  return {
    id,
    standing: 'CURRENT',
    supersededBy: null,
    design: 'RANDOMISED_TRIAL',
    controlled: null,
    species: null,
    identification: 'VERIFIED',
    identifiers: [],
    possiblySameAs: [],
    includes: [],
    ...parts,
  };
}

export function anAnsweredLine(
  id: string,
  study: string,
  assertion: string,
  parts: Partial<AnsweredLine> = {},
): AnsweredLine {
  return {
    ...{ id, study, assertion },
    direction: 'SUPPORTS',
    design: 'RANDOMISED_TRIAL',
    controlled: null,
    directness: 'DIRECT',
    indirectBecause: null,
    restrictions: '',
    concepts: [],
    level: 'RANDOMISED_TRIAL',
    human: true,
    counted: true,
    notCounted: null,
    ...parts,
  };
}

export function anAnsweredClaim(
  id: string,
  document: string,
  assertion: string,
  parts: Partial<AnsweredClaim> = {},
): AnsweredClaim {
  return {
    ...{ id, document, assertion },
    source: 'texts',
    proposition: null,
    stance: 'ASSERTS',
    certainty: 'ASSERTED',
    presence: 'EXPLICIT',
    restrictions: '',
    concepts: [],
    citedStudies: [],
    ...parts,
  };
}

/** The answer to a question that one chain of one link answers. */
export function aChainOf(from: string, to: string, assertion: string): ChainAnswers {
  const link = {
    ...{ from, to },
    assertions: [assertion],
    sign: 'RAISES',
    level: 'STATEMENT_ONLY',
    contested: false,
  } as const;
  return {
    ...{ from, to },
    complete: true,
    chains: [
      {
        id: `${from}>${to}`,
        effect: 'RAISES',
        undecidedBy: null,
        level: 'STATEMENT_ONLY',
        weakestLink: 1,
        composed: false,
        contested: false,
        statedBy: ['one'],
        links: [link],
      },
    ],
  };
}
