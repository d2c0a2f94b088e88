import { describe, expect, test } from 'vitest';
import type { Seed, SeedTextClaim, SeedPredicate } from '../../src/seed/format/seed.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aPredicate,
  aQualifier,
  aRecord,
  aSeed,
  aStudy,
} from '../support/loadSeeds.ts';

const PREDICATES: readonly SeedPredicate[] = [
  aPredicate('RAISES_IT'),
  aPredicate('LOWERS_IT', { sign: 'LOWERS' }),
  aPredicate('COMES_FROM', { sign: 'LOWERS', direction: 'REVERSE' }),
  aPredicate('TAKEN_AS', { role: 'DOSE', sign: 'NONE', direction: 'NONE', dose: 'RECOMMENDED' }),
  aPredicate('HELPS', { role: 'BENEFIT', sign: 'NONE', direction: 'NONE' }),
  aPredicate('SORT_OF', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true }),
  aPredicate('WITH_THE', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', meaning: 'CONDITION' }),
];

/** A source with two documents, whose concepts are those of every other one. */
function source(id: string, parts: Partial<Seed>): Seed {
  const concepts = ['salt', 'pressure', 'ache', 'old', 'young', 'little', 'much', 'mice'];
  return aSeed(id, {
    predicates: [...PREDICATES],
    concepts: concepts.map((concept) => aConcept(`${id}_${concept}`, { xrefs: [anXref(`EX:${concept}`)] })),
    documents: [aDocument(`${id}_da`), aDocument(`${id}_nl`)],
    ...parts,
  });
}

const possible = { certainty: 'POSSIBLE' } as const;
const P = { proposition: 'P-salt' };

/** A claim of a document of source a. */
const claim = (id: string, statement: string, parts: Partial<SeedTextClaim> = {}) =>
  aClaim(id, `a_${id.replace(/\d+$/u, '')}`, statement, parts);

const joined = (...seeds: Seed[]) => joinSources(seeds).disagreements;
const idsOf = (...seeds: Seed[]) => joined(...seeds).map(({ id }) => id);
const inA = (...claims: SeedTextClaim[]) => idsOf(source('a', { claims }));

describe('A disagreement is told by its kind and what it is about', () => {
  test('a proposition, with its assertions, claims, documents and sources in order', () => {
    const claims = [
      aClaim('c2', 'a_nl', 'a_salt RAISES_IT a_pressure', { ...P, ...possible }),
      aClaim('c1', 'a_da', 'a_salt RAISES_IT a_pressure', P),
    ];
    const other = [aClaim('d1', 'b_da', 'b_salt LOWERS_IT b_pressure', { ...P, certainty: 'PROBABLE' })];
    expect(joined(source('b', { claims: other }), source('a', { claims }))[0]).toStrictEqual({
      id: 'CERTAINTY.P-salt',
      kind: 'CERTAINTY',
      proposition: 'P-salt',
      assertions: ['a_salt.LOWERS_IT.a_pressure', 'a_salt.RAISES_IT.a_pressure'],
      claims: [
        { source: 'a', id: 'c1' },
        { source: 'a', id: 'c2' },
        { source: 'b', id: 'd1' },
      ],
      lines: [],
      documents: ['a_da', 'a_nl', 'b_da'],
      sources: [
        ['a', 'a'],
        ['a', 'b'],
      ],
      shortfalls: [],
    });
  });

  test('the documents that take part, of which rows of a dataset have none', () => {
    const register = source('b', {
      source: { id: 'b', name: 'A register', kind: 'DATASET', answersByDefault: false },
      documents: [],
      claims: [aRecord('r1', 'b_salt HELPS b_ache', { stance: 'DENIES' })],
    });
    const paper = source('a', { claims: [claim('da1', 'a_salt HELPS a_ache')] });
    expect(joined(paper, register).map(({ id, documents, claims }) => [id, documents, claims])).toEqual([
      [
        'STANCE.a_salt.HELPS.a_ache',
        ['a_da'],
        [
          { source: 'a', id: 'da1' },
          { source: 'b', id: 'r1' },
        ],
      ],
    ]);
  });

  test('in the order of its ids', () => {
    const both = { ...P, ...possible, stance: 'DENIES' } as const;
    const claims = [
      claim('nl1', 'a_salt HELPS a_ache', both),
      claim('da1', 'a_salt HELPS a_ache', P),
      claim('nl2', 'a_salt HELPS a_pressure', { proposition: 'P-2' }),
      claim('da2', 'a_salt HELPS a_pressure', { proposition: 'P-2', ...possible }),
      claim('nl3', 'a_salt HELPS a_old', { proposition: 'P-1' }),
      claim('da3', 'a_salt HELPS a_old', { proposition: 'P-1', ...possible }),
    ];
    expect(inA(...claims)).toEqual(['CERTAINTY.P-1', 'CERTAINTY.P-2', 'STANCE.a_salt.HELPS.a_ache']);
  });

  test('an assertion, on whose stance documents differ', () => {
    const seed = source('a', {
      claims: [
        claim('da1', 'a_salt HELPS a_ache', P),
        claim('nl1', 'a_salt HELPS a_ache', { stance: 'DENIES' }),
      ],
    });
    expect(joined(seed).map(({ id, kind, proposition }) => [id, kind, proposition])).toEqual([
      ['STANCE.a_salt.HELPS.a_ache', 'STANCE', null],
    ]);
  });

  test('two concepts, the one of which raises and lowers the other, whichever predicate says so', () => {
    const raises = claim('da1', 'a_salt RAISES_IT a_pressure');
    const about = ['OPPOSITE_SIGN.a_salt.a_pressure'];
    expect(inA(raises, claim('da2', 'a_salt LOWERS_IT a_pressure'))).toEqual(about);
    expect(inA(raises, claim('da2', 'a_pressure COMES_FROM a_salt'))).toEqual(about);
    expect(inA(raises, claim('da2', 'a_pressure LOWERS_IT a_salt'))).toEqual([]);
    expect(inA(raises, claim('da2', 'a_salt HELPS a_pressure'))).toEqual([]);
  });

  test('what is taken, whatever the objects of its doses', () => {
    const dose = (value: number) => ({
      qualifiers: [
        aQualifier('DOSE', 'some', { amount: { min: value, max: value, unit: 'mg', approximate: false } }),
      ],
    });
    expect(
      inA(claim('da1', 'a_salt TAKEN_AS a_little', dose(1)), claim('nl1', 'a_salt TAKEN_AS a_much', dose(9))),
    ).toEqual(['AMOUNT.a_salt.TAKEN_AS']);
  });
});

describe('Evidence', () => {
  test('on an assertion disagrees where it can count, over all sources', () => {
    const one = source('a', { studies: [aStudy('s')], evidence: [aLine('l2', 's', 'a_salt HELPS a_ache')] });
    const against = { direction: 'DISPUTES' } as const;
    const other = source('b', {
      studies: [aStudy('v'), aStudy('w', { standing: 'RETRACTED' })],
      evidence: [
        aLine('l1', 'v', 'b_salt HELPS b_ache', against),
        aLine('l3', 'w', 'b_salt HELPS b_ache', against),
      ],
    });
    expect(joined(other, one)).toStrictEqual([
      {
        id: 'EVIDENCE_DIRECTION.a_salt.HELPS.a_ache',
        kind: 'EVIDENCE_DIRECTION',
        proposition: null,
        assertions: ['a_salt.HELPS.a_ache'],
        claims: [],
        lines: [
          { source: 'b', id: 'l1' },
          { source: 'a', id: 'l2' },
        ],
        documents: [],
        sources: [['a', 'b']],
        shortfalls: [],
      },
    ]);
  });

  test('that falls short of claims is told with the claims, their studies, and in what it does', () => {
    const seed = source('a', {
      studies: [
        aStudy('s', { design: 'OBSERVATIONAL', species: 'a_mice' }),
        aStudy('again', { design: 'ANIMAL', possiblySameAs: ['s'], species: 'a_mice' }),
      ],
      claims: [
        claim('da1', 'a_salt HELPS a_ache', { citedStudies: ['again'] }),
        claim('nl1', 'a_salt HELPS a_ache', { citedStudies: ['again', 's'], ...possible }),
      ],
      evidence: [
        aLine('l1', 's', 'a_salt HELPS a_ache'),
        aLine('l2', 'again', 'a_salt HELPS a_ache', { direction: 'UNCLEAR' }),
      ],
    });
    const found = joined(seed).find(({ kind }) => kind === 'OVERSTATED');
    expect(found).toEqual({
      id: 'OVERSTATED.a_salt.HELPS.a_ache',
      kind: 'OVERSTATED',
      proposition: null,
      assertions: ['a_salt.HELPS.a_ache'],
      claims: [
        { source: 'a', id: 'da1', studies: ['again', 's'] },
        { source: 'a', id: 'nl1', studies: ['again', 's'] },
      ],
      lines: [
        { source: 'a', id: 'l1', shortfalls: ['DESIGN', 'SPECIES'] },
        { source: 'a', id: 'l2', shortfalls: ['SPECIES', 'RESULT'] },
      ],
      documents: ['a_da', 'a_nl'],
      sources: [['a', 'a']],
      shortfalls: ['DESIGN', 'SPECIES', 'RESULT'],
    });
  });
});
