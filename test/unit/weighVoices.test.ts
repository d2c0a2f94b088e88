import { describe, expect, test } from 'vitest';
import { joinSources } from '../../src/seed/join/join.ts';
import type { Seed } from '../../src/seed/format/seed.ts';
import { voicesOf } from '../../src/weighing/voices.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
} from '../support/loadSeeds.ts';

const identified = (scheme: 'doi' | 'pmid' | 'pmcid' | 'isbn', value: string, verified = true) => ({
  identifiers: [{ scheme, value, verified }],
});

describe('one voice', () => {
  test.each([
    [
      'one verified doi, however it is written',
      identified('doi', '10.1/AbC'),
      identified('doi', '10.1/aBc'),
      'a',
    ],
    ['one verified pmid', identified('pmid', '123'), identified('pmid', '123'), 'a'],
    ['one verified pmcid', identified('pmcid', 'PMC1'), identified('pmcid', 'PMC1'), 'a'],
    ['a doi that is not verified', identified('doi', '10.1/x'), identified('doi', '10.1/x', false), 'b'],
    ['one book', identified('isbn', '9780000000000'), identified('isbn', '9780000000000'), 'b'],
    ['a pmid that looks like another number', identified('pmid', '1'), identified('pmcid', '1'), 'b'],
    ['possibly the same, said on one side', { possiblySameAs: ['b'] }, {}, 'a'],
  ])('%s', (_name, first, second, voice) => {
    const { voiceOf } = voicesOf([aStudy('b', second), aStudy('a', first)]);
    expect(voiceOf('a')).toBe('a');
    expect(voiceOf('b')).toBe(voice);
  });

  test('a third study joins two, also of another source', () => {
    const { voiceOf } = voicesOf([
      aStudy('c', { ...identified('doi', '10.1/x') }),
      aStudy('b', { possiblySameAs: ['c'], ...identified('pmid', '7') }),
      aStudy('a', { ...identified('pmid', '7') }),
      aStudy('d'),
    ]);
    expect(['a', 'b', 'c', 'd'].map(voiceOf)).toEqual(['a', 'a', 'a', 'd']);
  });

  test('a review includes voices, and what a review includes that it includes', () => {
    const { includesOf } = voicesOf([
      aStudy('umbrella', { includes: ['review'] }),
      aStudy('review', { includes: ['trial2'] }),
      aStudy('trial1', { possiblySameAs: ['trial2'] }),
      aStudy('trial2', { possiblySameAs: ['trial1'] }),
    ]);
    expect(includesOf('umbrella')).toEqual(['review', 'trial1']);
    expect(includesOf('review')).toEqual(['trial1']);
    expect(includesOf('trial1')).toEqual([]);
  });

  test('a review does not include its own voice, also where it includes a study that may be the same', () => {
    const { includesOf } = voicesOf([
      aStudy('review', { includes: ['draft', 'trial'], possiblySameAs: ['draft'] }),
      aStudy('draft'),
      aStudy('trial'),
    ]);
    expect(includesOf('review')).toEqual(['trial']);
  });

  test('a study that is included and not known is a voice of its own', () => {
    const { voiceOf, includesOf } = voicesOf([aStudy('review', { includes: ['unknown'] })]);
    expect([voiceOf('unknown'), includesOf('review')]).toEqual(['unknown', ['unknown']]);
  });
});

const RELIEVES = aPredicate('RELIEVES_IT', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' });
const SLOWS = aPredicate('SLOWS_IT', { role: 'REGULATORY', sign: 'LOWERS' });
const KIND = aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true });

function source(id: string, parts: Partial<Seed>): Seed {
  return aSeed(id, {
    predicates: [RELIEVES, SLOWS, KIND],
    concepts: [
      aConcept(`${id}_salt`, { xrefs: [anXref('EX:1')] }),
      aConcept(`${id}_ache`, { xrefs: [anXref('EX:2')] }),
      aConcept(`${id}_people`, { category: 'ORGANISM', human: true }),
      aConcept(`${id}_children`, { category: 'ORGANISM' }),
      aConcept(`${id}_dogs`, { category: 'ORGANISM' }),
    ],
    structure: [
      { subject: `${id}_children`, predicate: 'KIND_OF_IT', object: `${id}_people`, basis: 'words' },
    ],
    documents: [aDocument(`${id}-text`)],
    ...parts,
  });
}

/** The reason for each line of some sources, by its id. */
function reasonsOf(...seeds: Seed[]) {
  const { borneOn } = joinSources(seeds);
  return Object.fromEntries([...borneOn.values()].flat().map(({ id, notCounted }) => [id, notCounted]));
}

test('studies of two sources with one doi count once', () => {
  const doi = identified('doi', '10.1/x');
  const [a, b] = [
    source('a', {
      studies: [aStudy('a1', { ...doi, design: 'OBSERVATIONAL' })],
      evidence: [aLine('la', 'a1', 'a_salt RELIEVES_IT a_ache')],
    }),
    source('b', { studies: [aStudy('b1', doi)], evidence: [aLine('lb', 'b1', 'b_salt RELIEVES_IT b_ache')] }),
  ];
  expect(reasonsOf(a, b)).toEqual({ la: 'TWIN', lb: null });
  expect(reasonsOf(b, a)).toEqual({ la: 'TWIN', lb: null });
  expect(joinSources([a, b]).assertions.map(({ weighing }) => weighing.balance.voices)).toEqual([
    [{ direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true, count: 1 }],
  ]);
});

test('one publication has one standing in all sources', () => {
  const doi = identified('doi', '10.1/x');
  const sources = [
    source('a', { studies: [aStudy('a1', doi)] }),
    source('b', { studies: [aStudy('b1', { ...doi, standing: 'RETRACTED' })] }),
  ];
  expect(() => joinSources(sources)).toThrow(
    'doi 10.1/x is study a1 of source a, whose standing is CURRENT, and study b1 of source b, whose standing is RETRACTED',
  );
  const guessed = [
    source('a', {
      studies: [
        aStudy('a1', { possiblySameAs: ['a2'] }),
        aStudy('a2', { standing: 'RETRACTED', possiblySameAs: ['a1'] }),
      ],
      evidence: [
        aLine('l1', 'a1', 'a_salt RELIEVES_IT a_ache'),
        aLine('l2', 'a2', 'a_salt RELIEVES_IT a_ache'),
      ],
    }),
  ];
  expect(reasonsOf(...guessed)).toEqual({ l1: null, l2: 'RETRACTED' });
});

describe('in people', () => {
  const humanOf = (line: Partial<Seed['evidence'][number]>, study: Partial<Seed['studies'][number]> = {}) => {
    const { borneOn } = joinSources([
      source('a', {
        studies: [aStudy('a1', study)],
        evidence: [aLine('l1', 'a1', 'a_salt RELIEVES_IT a_ache', line)],
      }),
    ]);
    return borneOn.get('a')?.map(({ line: { human, level } }) => [human, level])[0];
  };
  const inSpecies = (...species: string[]) => ({
    qualifiers: species.map((concept) => aQualifier('SPECIES', 'them', { concept })),
  });

  test.each([
    ['where nothing says otherwise', {}, {}, true],
    ['where the study names our species', {}, { species: 'a_people' }, true],
    ['where the study names a kind of it', {}, { species: 'a_children' }, true],
    ['not where the study names another', {}, { species: 'a_dogs' }, false],
    [
      'where the line names our species, whatever the study',
      inSpecies('a_people'),
      { species: 'a_dogs' },
      true,
    ],
    ['not where the line names another', inSpecies('a_people', 'a_dogs'), {}, false],
    [
      'not where the line names one without a concept',
      { qualifiers: [aQualifier('SPECIES', 'cats')] },
      {},
      false,
    ],
    ['not in an experiment on animals', inSpecies('a_people'), { design: 'ANIMAL' as const }, false],
    ['not by a line from a laboratory', { design: 'LABORATORY' as const }, {}, false],
    ['by a line of another design', { design: 'CASE_REPORT' as const }, { design: 'ANIMAL' as const }, true],
  ])('%s', (_name, line, study, human) => {
    expect(humanOf(line, study)?.[0]).toBe(human);
  });

  test('the level of a line is by its own design, else by its study’s', () => {
    expect(humanOf({ design: 'OBSERVATIONAL' })?.[1]).toBe('OBSERVATIONAL');
    expect(humanOf({}, { design: 'GUIDELINE' })?.[1]).toBe('EXPERT_OPINION');
  });
});

test('a link takes its level from the lines that support it, and is walked where only a line supports it', () => {
  const { links } = joinSources([
    source('a', {
      studies: [aStudy('a1', { design: 'ANIMAL' }), aStudy('a2'), aStudy('a3', { standing: 'RETRACTED' })],
      claims: [aClaim('c1', 'a-text', 'a_salt SLOWS_IT a_dogs')],
      evidence: [
        aLine('l1', 'a1', 'a_salt SLOWS_IT a_ache'),
        aLine('l2', 'a2', 'a_salt SLOWS_IT a_ache', { direction: 'NO_EFFECT' }),
        aLine('l3', 'a2', 'a_ache SLOWS_IT a_salt', { direction: 'UNCLEAR' }),
        aLine('l4', 'a3', 'a_ache SLOWS_IT a_salt'),
      ],
    }),
  ]);
  expect(
    links.map(({ assertion: { id, weighing }, sources }) => [
      id,
      weighing.supportLevel,
      weighing.contested,
      sources,
    ]),
  ).toEqual([
    ['a_salt.SLOWS_IT.a_ache', 'ANIMAL', true, ['a']],
    ['a_salt.SLOWS_IT.a_dogs', 'STATEMENT_ONLY', false, ['a']],
  ]);
});
