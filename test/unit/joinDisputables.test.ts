import { describe, expect, test } from 'vitest';
import type { Seed, SeedTextClaim, SeedEvidenceLine } from '../../src/seed/format/seed.ts';
import { disputablesOf } from '../../src/seed/join/disputables.ts';
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

const says = { sign: 'NONE', direction: 'NONE' } as const;

/** A source with two documents, whose concepts are those of every other one. */
function source(id: string, parts: Partial<Seed>): Seed {
  return aSeed(id, {
    predicates: [
      aPredicate('RAISES_IT'),
      aPredicate('LOWERS_IT', { sign: 'LOWERS' }),
      aPredicate('TAKEN_AS', { role: 'DOSE', dose: 'RECOMMENDED', ...says }),
      aPredicate('GOES_WITH', { role: 'CORRELATION', ...says }),
    ],
    concepts: ['salt', 'ache', 'old', 'much', 'mice', 'rats'].map((concept) =>
      aConcept(`${id}_${concept}`, { xrefs: [anXref(`EX:${concept}`)] }),
    ),
    documents: [aDocument(`${id}_da`), aDocument(`${id}_nl`)],
    ...parts,
  });
}

const disputables = (...seeds: Seed[]) => disputablesOf(seeds, joinSources(seeds));

describe('A claim can be part of a disagreement', () => {
  const claim = (id: string, statement: string, parts: Partial<SeedTextClaim> = {}) =>
    aClaim(id, 'a_da', statement, parts);
  const ids = (...claims: SeedTextClaim[]) =>
    disputables(source('a', { claims, studies: [aStudy('s')] })).claims.map(({ id }) => id);

  test('where it has a proposition, or cites a study, or is of a dose', () => {
    expect(
      ids(
        claim('c1', 'a_salt RAISES_IT a_ache'),
        claim('c2', 'a_salt RAISES_IT a_old', { proposition: 'P-1' }),
        claim('c3', 'a_salt RAISES_IT a_mice', { citedStudies: ['s'] }),
        claim('c4', 'a_salt TAKEN_AS a_much'),
      ),
    ).toEqual(['c2', 'c3', 'c4']);
  });

  test('where another document makes one on its assertion, and not where the same does', () => {
    const alone = claim('c1', 'a_salt RAISES_IT a_ache');
    expect(ids(alone, { ...alone, id: 'c2' })).toEqual([]);
    expect(ids(alone, { ...alone, id: 'c2', document: 'a_nl' })).toEqual(['c1', 'c2']);
  });

  test('where another source has something on its assertion, and not where the rows of one have', () => {
    const rows = (id: string) =>
      source(id, {
        source: { id, name: `Source ${id}`, kind: 'DATASET', answersByDefault: false },
        documents: [],
        claims: [
          aRecord(`${id}1`, `${id}_salt RAISES_IT ${id}_ache`),
          aRecord(`${id}2`, `${id}_salt RAISES_IT ${id}_old`),
        ],
      });
    const idsOf = (...seeds: Seed[]) => disputables(...seeds).claims.map(({ id }) => id);
    expect(idsOf(rows('a'))).toEqual([]);
    expect(
      idsOf(rows('a'), source('b', { claims: [aClaim('c1', 'b_da', 'b_salt RAISES_IT b_ache')] })),
    ).toEqual(['a1', 'c1']);
  });

  test('where another assertion on its two concepts has the opposite sign, whichever is the subject', () => {
    const raises = claim('c1', 'a_salt RAISES_IT a_ache');
    expect(ids(raises, claim('c2', 'a_salt LOWERS_IT a_ache'))).toEqual(['c1', 'c2']);
    expect(ids(raises, claim('c2', 'a_ache LOWERS_IT a_salt'))).toEqual(['c1', 'c2']);
    expect(ids(raises, claim('c2', 'a_ache RAISES_IT a_salt'))).toEqual([]);
    expect(ids(raises, claim('c2', 'a_salt GOES_WITH a_ache'))).toEqual([]);
    expect(ids(raises, claim('c2', 'a_salt LOWERS_IT a_old'))).toEqual([]);
    expect(
      ids(claim('c0', 'a_salt RAISES_IT a_old'), raises, claim('c2', 'a_salt LOWERS_IT a_ache')),
    ).toEqual(['c1', 'c2']);
  });

  test('with what is joined over the sources: concepts, assertions, and the voices of its studies', () => {
    const claims = [
      aClaim('c1', 'b_da', 'b_salt RAISES_IT b_ache', {
        proposition: 'P-1',
        certainty: 'POSSIBLE',
        stance: 'DENIES',
        citedStudies: ['y', 'z', 'twin'],
        qualifiers: [
          aQualifier('POPULATION', 'the old', { concept: 'b_old', exclusive: true }),
          aQualifier('DOSE', 'some', {
            amount: { min: 1, unit: 'mg', perTime: 'd', approximate: true },
            basis: 'TOTAL',
          }),
          aQualifier('DOSE', 'more', { amount: { max: 2, unit: 'g', approximate: false } }),
        ],
      }),
    ];
    const studies = [aStudy('z'), aStudy('y'), aStudy('twin', { possiblySameAs: ['z'] })];
    const seeds = [source('a', {}), source('b', { claims, studies })];
    const plain = { concept: null, amount: null, basis: null, exclusive: false };
    expect(disputables(...seeds).claims).toEqual([
      {
        ...{ id: 'c1', document: 'b_da', source: 'b', proposition: 'P-1' },
        ...{ assertion: 'a_salt.RAISES_IT.a_ache', subject: 'a_salt', object: 'a_ache' },
        ...{ predicate: 'RAISES_IT', role: 'CAUSAL', sign: 'RAISES', direction: 'FORWARD' },
        ...{ stance: 'DENIES', certainty: 'POSSIBLE', citedVoices: ['twin', 'y'] },
        qualifiers: [
          { ...plain, kind: 'POPULATION', value: 'the old', concept: 'a_old', exclusive: true },
          {
            ...{ ...plain, kind: 'DOSE', value: 'some', basis: 'TOTAL' },
            amount: { min: 1, max: null, unit: 'mg', perTime: 'd', approximate: true },
          },
          {
            ...{ ...plain, kind: 'DOSE', value: 'more' },
            amount: { min: null, max: 2, unit: 'g', perTime: null, approximate: false },
          },
        ],
      },
    ]);
  });
});

describe('A line can be part of a disagreement', () => {
  const study = aStudy('s', { design: 'OBSERVATIONAL', controlled: false, species: 'b_mice' });
  const lineOf = (line: Partial<SeedEvidenceLine> = {}, ofStudy = study) => {
    const evidence = [aLine('l1', 's', 'b_salt RAISES_IT b_ache', line)];
    const [found] = disputables(source('a', {}), source('b', { studies: [ofStudy], evidence })).lines;
    return found;
  };
  const species = (concept?: string) =>
    aQualifier('SPECIES', 'some', concept === undefined ? {} : { concept });

  test('with what is joined over the sources, and what its study says of all its lines', () => {
    expect(lineOf({ direction: 'DISPUTES' })).toEqual({
      ...{ id: 'l1', source: 'b', study: 's', voice: 's', assertion: 'a_salt.RAISES_IT.a_ache' },
      ...{
        subject: 'a_salt',
        role: 'CAUSAL',
        object: 'a_ache',
        direction: 'DISPUTES',
        human: false,
        eligible: true,
      },
      ...{ qualifiers: [], design: 'OBSERVATIONAL', controlled: false, indirectBecause: null },
      species: ['a_mice'],
    });
  });

  test('with what it says of itself, where that is something else', () => {
    const own = lineOf({
      ...{ design: 'CASE_REPORT', controlled: true, directness: 'INDIRECT', indirectBecause: 'FORM' },
      qualifiers: [species('b_rats'), species(), aQualifier('COMPARATOR', 'those', { concept: 'b_old' })],
    });
    expect([own?.design, own?.controlled, own?.indirectBecause, own?.eligible, own?.species]).toEqual([
      ...['CASE_REPORT', true, 'FORM', false],
      ['a_rats'],
    ]);
    expect(lineOf({ qualifiers: [species()] })?.species).toEqual([]);
  });

  test('without what neither of the two says', () => {
    const silent = lineOf({}, aStudy('s'));
    expect([silent?.controlled, silent?.species, silent?.human]).toEqual([null, [], true]);
  });
});
