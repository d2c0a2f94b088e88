import { expect, test } from 'vitest';
import { joinSources } from '../../src/seed/join/join.ts';
import type { Seed, SeedClaim, SeedPredicate, SeedTextClaim } from '../../src/seed/format/seed.ts';
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

const CONCEPTS = ['x', 'y', 'z', 'illness', 'vitamin'].map((id) => aConcept(id));

/** A source with one document, or documents given, and these claims. */
function source(claims: SeedClaim[], parts: Partial<Seed> = {}): Seed {
  return aSeed('a', {
    predicates: [aPredicate('CAUSES_IT')],
    concepts: CONCEPTS,
    documents: [aDocument('text')],
    claims,
    ...parts,
  });
}

const claimed = (predicate: Partial<SeedPredicate>, claim: Partial<SeedTextClaim> = {}) =>
  joinSources([
    source([aClaim('c', 'text', 'x CAUSES_IT y', claim)], {
      predicates: [aPredicate('CAUSES_IT', predicate)],
    }),
  ]);

const linksOf = (...arguments_: Parameters<typeof claimed>) =>
  claimed(...arguments_).links.map(({ from, to, sign, reversed }) => [from, to, sign, reversed]);

test('tells assertions apart by combination, direction and disease context, and by nothing else', () => {
  const { assertions, stated } = joinSources([
    source([
      aClaim('c1', 'text', 'x CAUSES_IT y', { qualifiers: [aQualifier('POPULATION', 'the old')] }),
      aClaim('c2', 'text', 'x CAUSES_IT y', { qualifiers: [aQualifier('DOSE', 'much')] }),
      aClaim('c3', 'text', 'x CAUSES_IT y', {
        qualifiers: [
          aQualifier('COMBINATION', 'with it', { concept: 'vitamin' }),
          aQualifier('COMBINATION', 'rest'),
        ],
      }),
      aClaim('c4', 'text', 'x CAUSES_IT y', {
        qualifiers: [
          aQualifier('COMBINATION', 'rest'),
          aQualifier('COMBINATION', 'and with that', { concept: 'vitamin' }),
          aQualifier('COMBINATION', 'rest'),
        ],
      }),
      aClaim('c5', 'text', 'x CAUSES_IT y', {
        qualifiers: [aQualifier('DISEASE_CONTEXT', 'in illness', { concept: 'illness' })],
      }),
    ]),
  ]);
  expect(stated.get('a')?.map(({ assertion }) => assertion)).toEqual([
    'x.CAUSES_IT.y',
    'x.CAUSES_IT.y',
    'x.CAUSES_IT.y;COMBINATION=rest;COMBINATION=vitamin',
    'x.CAUSES_IT.y;COMBINATION=rest;COMBINATION=vitamin',
    'x.CAUSES_IT.y;DISEASE_CONTEXT=illness',
  ]);
  expect(assertions.map(({ qualifiers }) => qualifiers.map(({ kind, concept }) => [kind, concept]))).toEqual([
    [],
    [
      ['COMBINATION', null],
      ['COMBINATION', 'vitamin'],
    ],
    [['DISEASE_CONTEXT', 'illness']],
  ]);
});

test('gives an assertion the sign of its direction, else its predicate’s', () => {
  const signOf = (qualifiers: SeedClaim['qualifiers']) =>
    claimed({ sign: 'RAISES' }, { qualifiers }).assertions[0]?.sign;
  expect(signOf([])).toBe('RAISES');
  expect(signOf([aQualifier('DIRECTION', 'decreased')])).toBe('LOWERS');
  expect(signOf([aQualifier('DIRECTION', 'increased')])).toBe('RAISES');
  expect(() => signOf([aQualifier('DIRECTION', 'sideways')])).toThrow(
    'c of source a: DIRECTION "sideways" is not one of increased, decreased',
  );
});

test('counts lineage roots of asserting documents, and a dataset once', () => {
  const texts = source(
    [
      aClaim('c1', 'root', 'x CAUSES_IT y'),
      aClaim('c2', 'child', 'x CAUSES_IT y'),
      aClaim('c3', 'grandchild', 'x CAUSES_IT y', { presence: 'PRESUPPOSED' }),
      aClaim('c4', 'apart', 'x CAUSES_IT y', { stance: 'DENIES' }),
      aClaim('c5', 'apart', 'x CAUSES_IT z', { stance: 'DENIES' }),
    ],
    {
      documents: [
        aDocument('grandchild', { derivedFrom: 'child' }),
        aDocument('child', { derivedFrom: 'root' }),
        aDocument('root'),
        aDocument('apart'),
      ],
      concepts: ['x', 'y', 'z'].map((id) => aConcept(id, { xrefs: [anXref(`EX:${id}`)] })),
    },
  );
  const rows = aSeed('b', {
    source: { id: 'b', name: 'B', kind: 'DATASET', answersByDefault: true },
    predicates: [aPredicate('CAUSES_IT')],
    concepts: ['bx', 'by'].map((id) => aConcept(id, { xrefs: [anXref(`EX:${id.slice(1)}`)] })),
    claims: [aRecord('d1', 'bx CAUSES_IT by'), aRecord('d2', 'bx CAUSES_IT by')],
  });
  const { assertions } = joinSources([rows, texts]);
  expect(assertions).toHaveLength(2);
  expect(assertions[0]).toMatchObject({
    id: 'bx.CAUSES_IT.by',
    sources: ['a', 'b'],
    documents: ['apart', 'child', 'grandchild', 'root'],
    statingDocuments: ['child', 'root'],
    independentSources: 2,
    asserted: true,
  });
  expect(assertions[1]).toMatchObject({ independentSources: 0, asserted: false, documents: ['apart'] });
});

test('makes an assertion of an evidence line that no claim states, and a link where it supports it', () => {
  const { assertions, borneOn, links } = joinSources([
    source([], {
      studies: [aStudy('trial')],
      evidence: [
        aLine('e', 'trial', 'x CAUSES_IT y'),
        aLine('f', 'trial', 'y CAUSES_IT z', { direction: 'UNCLEAR' }),
      ],
    }),
  ]);
  expect(assertions).toMatchObject([
    { id: 'x.CAUSES_IT.y', asserted: false, documents: [], sources: ['a'] },
    { id: 'y.CAUSES_IT.z', asserted: false, documents: [], sources: ['a'] },
  ]);
  expect(borneOn.get('a')).toMatchObject([
    { id: 'e', assertion: 'x.CAUSES_IT.y' },
    { id: 'f', assertion: 'y.CAUSES_IT.z' },
  ]);
  expect(links).toMatchObject([{ from: 'x', to: 'y', sources: ['a'] }]);
});

test('points links the way a chain walks', () => {
  expect(linksOf({ direction: 'FORWARD' })).toEqual([['x', 'y', 'RAISES', false]]);
  expect(linksOf({ direction: 'REVERSE', role: 'DERIVATION', sign: 'LOWERS' })).toEqual([
    ['y', 'x', 'LOWERS', true],
  ]);
  expect(linksOf({ direction: 'NONE' })).toEqual([]);
  expect(linksOf({ direction: 'FORWARD', role: 'BENEFIT' })).toEqual([]);
  expect(linksOf({}, { stance: 'DENIES' })).toEqual([]);
});

test('walks a correlation both ways and without a sign', () => {
  expect(linksOf({ role: 'CORRELATION', direction: 'NONE', sign: 'RAISES' })).toEqual([
    ['x', 'y', 'NONE', false],
    ['y', 'x', 'NONE', true],
  ]);
  expect(linksOf({ role: 'CORRELATION', direction: 'FORWARD' })).toEqual([['x', 'y', 'NONE', false]]);
});

test('walks a feature the way of its predicate and without a sign', () => {
  expect(linksOf({ role: 'FEATURE', direction: 'REVERSE', sign: 'RAISES' })).toEqual([
    ['y', 'x', 'NONE', true],
  ]);
});

test('leaves out links and structure from a concept to itself, and says so', () => {
  const kin = aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', direction: 'NONE', kin: true });
  const one = aSeed('a', {
    predicates: [aPredicate('CAUSES_IT'), kin],
    concepts: [aConcept('x', { xrefs: [anXref('EX:1')] }), aConcept('y', { xrefs: [anXref('EX:2')] })],
    documents: [aDocument('text')],
    claims: [aClaim('c', 'text', 'x CAUSES_IT y')],
    structure: [{ subject: 'y', predicate: 'KIND_OF_IT', object: 'x', basis: 'words' }],
  });
  const two = aSeed('b', { concepts: [aConcept('both', { xrefs: [anXref('EX:1'), anXref('EX:2')] })] });
  const { assertions, links, kin: kinLinks, warnings } = joinSources([one, two]);
  expect(assertions.map(({ id }) => id)).toEqual(['both.CAUSES_IT.both']);
  expect([links, kinLinks]).toEqual([[], []]);
  expect(warnings).toEqual([
    'assertion both.CAUSES_IT.both leads from a concept to itself: chains do not walk it',
    'y KIND_OF_IT x of source a joins a concept to itself: dropped',
  ]);
});

test('leads the parts of a mechanism to the joined assertions', () => {
  const one = source([aClaim('c', 'text', 'x CAUSES_IT y')], {
    concepts: [aConcept('x', { xrefs: [anXref('EX:1')] }), aConcept('y')],
    mechanisms: [{ id: 'way', title: 'The way', assertions: ['x.CAUSES_IT.y'] }],
  });
  const two = aSeed('b', { concepts: [aConcept('first', { xrefs: [anXref('EX:1')] })] });
  expect(joinSources([one, two]).mechanisms).toEqual([
    { id: 'way', title: 'The way', assertions: ['first.CAUSES_IT.y'] },
  ]);
  const wrong = { ...one, mechanisms: [{ id: 'way', title: 'The way', assertions: ['x.CAUSES_IT.z'] }] };
  expect(() => joinSources([wrong])).toThrow(
    'mechanism way of source a: no claim or line is about x.CAUSES_IT.z',
  );
});

test('refuses a predicate with two meanings, or with a name of the graph itself', () => {
  const a = aSeed('a', { predicates: [aPredicate('CAUSES_IT')] });
  expect(joinSources([a, aSeed('b', { predicates: [aPredicate('CAUSES_IT')] })]).predicates).toHaveLength(1);
  expect(() =>
    joinSources([aSeed('b', { predicates: [aPredicate('CAUSES_IT', { sign: 'NONE' })] }), a]),
  ).toThrow(
    'predicate CAUSES_IT is not the same in source a and source b: sign is "RAISES" in the one and "NONE" in the other; ' +
      'make them equal, or rename one',
  );
  const worded = aPredicate('CAUSES_IT', { label: { en: 'causes_it', nl: 'leidt tot' }, kin: true });
  expect(() => joinSources([a, aSeed('b', { predicates: [worded] })])).toThrow(
    'predicate CAUSES_IT is not the same in source a and source b: label.nl is left out in the one and "leidt tot" in ' +
      'the other; kin is left out in the one and true in the other; make them equal, or rename one',
  );
  expect(() => joinSources([aSeed('a', { predicates: [aPredicate('KIN')] })])).toThrow(
    'predicate KIN of source a has a name that the graph itself uses: rename it',
  );
});

test('refuses one id for things of two sources, and names every fault at once', () => {
  const parts = { documents: [aDocument('text')], studies: [aStudy('trial')] };
  expect(() => joinSources([aSeed('a', parts), aSeed('b', parts)])).toThrow(
    [
      'The sources cannot be joined:',
      '  * document "text" is in source a and in source b: give one of them another id',
      '  * study "trial" is in source a and in source b: give one of them another id',
    ].join('\n'),
  );
  expect(() => joinSources([aSeed('a'), aSeed('a')])).toThrow(
    'two seeds are of source a: rename one of them',
  );
});
