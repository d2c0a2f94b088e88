import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const says = { sign: 'NONE', direction: 'NONE' } as const;
const PREDICATES = [
  aPredicate('HURTS_WITH', { role: 'HARM', ...says }),
  aPredicate('EASES', { role: 'MITIGATION', ...says }),
  aPredicate('GOES_BESIDE', { role: 'INTERACTION', ...says }),
  aPredicate('IS_SAID_TO_BE', { role: 'OTHER', ...says }),
  aPredicate('BRINGS_ON', { role: 'CAUSAL' }),
  aPredicate('COMES_FROM', { role: 'CAUSAL', direction: 'REVERSE' }),
  aPredicate('TAKEN_AS', { role: 'DOSE', dose: 'RECOMMENDED', ...says }),
  aPredicate('CAPPED_AT', { role: 'DOSE', dose: 'UPPER_LIMIT', ...says }),
  aPredicate('WORKS_FOR', { role: 'BENEFIT', ...says }),
  aPredicate('SORT_OF', { role: 'STRUCTURAL', ...says, kin: true }),
  aPredicate('OVERLOAD_OF', { role: 'STRUCTURAL', ...says, meaning: 'EXCESS' }),
  aPredicate('PORTION_OF', { role: 'STRUCTURAL', ...says, meaning: 'DOSE' }),
];

const structural = (words: string) => {
  const [subject = '', predicate = '', object = ''] = words.split(' ');
  return { subject, predicate, object, basis: 'the words' };
};
const mg = (amount: number, more = {}) => ({
  amount: { min: amount, unit: 'mg' as const, approximate: false, ...more },
});

/** Two leaflets of one source, on iron and on copper; both are followed by sickness, which has one concept. */
const LEAFLETS = withTexts(
  aSeed('leaflets', {
    predicates: PREDICATES,
    concepts: [
      'iron',
      'iron_pill',
      'coated_pill',
      'slow_coat',
      'iron_overload',
      'big_pill',
      'small_pill',
      'copper',
      'small_copper',
      'slow_copper',
      'sickness',
      'stains',
      'dizziness',
      'weakness',
      'tea',
      'anaemia',
      'grzz_ups',
      'children',
      'a_portion',
    ]
      .map((id) => aConcept(id, { xrefs: [anXref(`EX:${id}`)] }))
      .concat(aConcept('forgotten')),
    structure: [
      structural('iron_pill SORT_OF iron'),
      structural('coated_pill SORT_OF iron_pill'),
      structural('big_pill SORT_OF iron_pill'),
      structural('iron_overload OVERLOAD_OF iron'),
      structural('small_pill PORTION_OF iron_pill'),
      structural('a_portion PORTION_OF iron'),
      structural('small_copper PORTION_OF copper'),
    ],
    documents: [aDocument('on_iron'), aDocument('on_copper'), aDocument('on_both')],
    studies: [aStudy('trial'), aStudy('other_trial'), aStudy('board', { design: 'REFERENCE_VALUE' })],
    claims: [
      aClaim('i01', 'on_iron', 'iron_pill HURTS_WITH sickness', {
        qualifiers: [aQualifier('FREQUENCY', 'often'), aQualifier('FREQUENCY', 'often')],
      }),
      aClaim('i02', 'on_iron', 'iron HURTS_WITH stains', { stance: 'DENIES' }),
      aClaim('i03', 'on_iron', 'coated_pill IS_SAID_TO_BE slow_coat'),
      aClaim('i04', 'on_iron', 'slow_coat EASES sickness'),
      aClaim('i05', 'on_iron', 'small_pill EASES sickness'),
      aClaim('i30', 'on_iron', 'small_pill EASES anaemia'),
      aClaim('i31', 'on_iron', 'slow_coat EASES dizziness', { stance: 'DENIES' }),
      aClaim('i06', 'on_iron', 'tea GOES_BESIDE iron'),
      aClaim('i07', 'on_iron', 'iron_pill GOES_BESIDE iron'),
      aClaim('i08', 'on_iron', 'dizziness COMES_FROM iron_overload'),
      aClaim('i09', 'on_iron', 'iron_overload COMES_FROM big_pill'),
      aClaim('i10', 'on_iron', 'big_pill BRINGS_ON weakness'),
      aClaim('i11', 'on_iron', 'iron_pill BRINGS_ON iron_overload', { stance: 'DENIES' }),
      aClaim('i12', 'on_iron', 'iron_pill BRINGS_ON stains'),
      aClaim('i13', 'on_iron', 'coated_pill IS_SAID_TO_BE slow_copper'),
      aClaim('c01', 'on_copper', 'copper HURTS_WITH sickness', {
        qualifiers: [aQualifier('FREQUENCY', 'seldom')],
      }),
      aClaim('c02', 'on_copper', 'small_copper EASES sickness'),
      aClaim('c03', 'on_copper', 'slow_copper EASES sickness'),
      aClaim('d01', 'on_iron', 'iron TAKEN_AS a_portion', {
        qualifiers: [
          aQualifier('DOSE', '10 mg for women', mg(10, { perTime: 'd' })),
          aQualifier('POPULATION', 'grown-ups', { concept: 'grzz_ups' }),
        ],
      }),
      aClaim('d02', 'on_both', 'iron TAKEN_AS a_portion', {
        qualifiers: [
          aQualifier('DOSE', '10 mg', { ...mg(10, { perTime: 'd' }), basis: 'TOTAL' }),
          aQualifier('POPULATION', 'grown-ups', { concept: 'grzz_ups' }),
        ],
      }),
      aClaim('d03', 'on_both', 'iron_pill TAKEN_AS a_portion', {
        qualifiers: [
          aQualifier('DOSE', '10 mg or 5 mg', mg(10, { perTime: 'd' })),
          aQualifier('DOSE', '5 mg', mg(5, { perTime: 'd' })),
          aQualifier('POPULATION', 'grown-ups', { concept: 'grzz_ups' }),
          aQualifier('POPULATION', 'children', { concept: 'children' }),
        ],
      }),
    ],
    evidence: [
      aLine('e01', 'trial', 'iron_pill WORKS_FOR anaemia', {
        qualifiers: [aQualifier('DOSE', '60 mg', { ...mg(60), basis: 'SUPPLEMENT' })],
      }),
      aLine('e02', 'trial', 'iron_pill WORKS_FOR weakness', {
        direction: 'NO_EFFECT',
        qualifiers: [
          aQualifier('DOSE', '60 mg', { ...mg(60), basis: 'SUPPLEMENT' }),
          aQualifier('DOSE', '60 mg of the salt', { ...mg(60), basis: 'SUPPLEMENT', concept: 'coated_pill' }),
          aQualifier('POPULATION', 'children', { concept: 'children' }),
        ],
      }),
      aLine('e03', 'other_trial', 'iron WORKS_FOR anaemia', {
        qualifiers: [aQualifier('DOSE', '60 mg', { ...mg(60), basis: 'SUPPLEMENT' })],
      }),
      aLine('e04', 'other_trial', 'iron_pill WORKS_FOR anaemia'),
      aLine('e05', 'board', 'iron CAPPED_AT a_portion', {
        qualifiers: [aQualifier('DOSE', '45 mg', { ...mg(45), basis: 'SUPPLEMENT' })],
      }),
      aLine('e06', 'board', 'iron TAKEN_AS a_portion', { direction: 'UNCLEAR' }),
      aLine('e07', 'board', 'tea HURTS_WITH weakness'),
    ],
  }),
);

/** A registry that does not answer by default, with more about iron. */
const REGISTRY = withTexts(
  aSeed('registry', {
    source: { id: 'registry', name: 'A registry', kind: 'DATASET', answersByDefault: false },
    predicates: PREDICATES,
    concepts: ['coated_pill', 'copper', 'tea', 'sickness', 'iron_overload', 'iron_pill'].map((id) =>
      aConcept(`zz_${id}`, { xrefs: [anXref(`EX:${id}`)] }),
    ),
    documents: [aDocument('entries')],
    claims: [
      aClaim('r01', 'entries', 'zz_copper GOES_BESIDE zz_tea'),
      aClaim('r02', 'entries', 'zz_coated_pill BRINGS_ON zz_iron_overload'),
      aClaim('r03', 'entries', 'zz_coated_pill BRINGS_ON zz_sickness'),
    ],
  }),
);

const aDataset = (id: string) => ({
  ...{ id, name: 'Rows', answersByDefault: false },
  kind: 'DATASET' as const,
});

/** Rows on a salve; that its rough coat lessens anything is said by another dataset only. */
const CATALOGUE = withTexts(
  aSeed('catalogue', {
    source: aDataset('catalogue'),
    predicates: PREDICATES,
    concepts: ['salve', 'soft_coat', 'rough_coat', 'thick_coat', 'itch'].map((id) =>
      aConcept(id, { xrefs: [anXref(`EX:${id}`)] }),
    ),
    claims: [
      aRecord('k01', 'salve HURTS_WITH itch'),
      aRecord('k02', 'salve IS_SAID_TO_BE soft_coat'),
      aRecord('k03', 'soft_coat EASES itch'),
      aRecord('k04', 'salve IS_SAID_TO_BE rough_coat'),
      aRecord('k05', 'salve IS_SAID_TO_BE thick_coat', { stance: 'DENIES' }),
      aRecord('k06', 'thick_coat EASES itch'),
    ],
  }),
);
const INDEX = withTexts(
  aSeed('index', {
    source: aDataset('index'),
    predicates: PREDICATES,
    concepts: ['rough_coat', 'itch'].map((id) => aConcept(`zz_${id}`, { xrefs: [anXref(`EX:${id}`)] })),
    claims: [aRecord('x01', 'zz_rough_coat EASES zz_itch')],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [LEAFLETS, REGISTRY, CATALOGUE, INDEX]);
});
afterAll(() => release.close());

interface Id {
  readonly id: string;
}

interface Finding {
  readonly concept: Id;
  readonly claims: readonly (Id & { readonly stance: string })[];
  readonly frequency: readonly { readonly value: string }[];
  readonly independentSources: number;
  readonly through: readonly Id[];
}

const ids = (things: readonly Id[]) => things.map(({ id }) => id);

async function section(name: string, asked: string): Promise<readonly Finding[]> {
  const { safety } = (await release.answer(
    `{ safety(intervention: ${asked}) {
      ${name} { concept { id } claims { id stance } frequency { value } independentSources through { id } }
    } }`,
  )) as { safety: Record<string, Finding[]> };
  return safety[name] ?? [];
}

async function claimsIn(name: string, asked: string): Promise<[string, string[]][]> {
  return (await section(name, asked)).map(({ concept, claims }) => [concept.id, ids(claims)]);
}

const BOTH = 'sources: ["leaflets", "registry"]';

describe('each thing has its own', () => {
  test('side effects, where two share one', async () => {
    expect(await claimsIn('sideEffects', '"copper"')).toEqual([['sickness', ['c01']]]);
    const [sickness] = await section('sideEffects', '"iron"');
    expect([sickness?.concept.id, ids(sickness?.claims ?? []), sickness?.frequency]).toEqual([
      'sickness',
      ['i01'],
      [{ value: 'often' }],
    ]);
  });

  // Anaemia is no harm of iron; and that its coat lessens dizziness is only denied.
  test('ways to lessen them, also where another thing lessens the same', async () => {
    expect(await claimsIn('mitigations', '"iron"')).toEqual([
      ['slow_coat', ['i04']],
      ['small_pill', ['i05']],
    ]);
    expect(await claimsIn('mitigations', '"copper"')).toEqual([['small_copper', ['c02']]]);
  });
});

test('ways to lessen a side effect by a trait, where one dataset has a row of each', async () => {
  expect(await claimsIn('mitigations', '"salve", sources: ["catalogue", "index"]')).toEqual([
    ['soft_coat', ['k03']],
  ]);
});

test('a side effect that is only denied is told with its stance, after the others', async () => {
  const found = await section('sideEffects', '"iron_pill"');
  expect(
    found.map(({ concept, claims, independentSources }) => [concept.id, claims, independentSources]),
  ).toEqual([
    ['sickness', [{ id: 'i01', stance: 'ASSERTS' }], 1],
    ['stains', [{ id: 'i02', stance: 'DENIES' }], 0],
  ]);
});

test('what goes beside it is told whichever side it stands on, and the object where both sides are its own', async () => {
  expect(await claimsIn('interactions', '"iron"')).toEqual([
    ['iron', ['i07']],
    ['tea', ['i06']],
  ]);
  expect(await claimsIn('interactions', '"tea"')).toEqual([['iron', ['i06']]]);
});

describe('effects of too much', () => {
  test('are told where the predicate names the effect first; what is denied to cause an excess has none', async () => {
    const found = await section('overdoseEffects', '"iron"');
    expect(found.map(({ concept, claims, through }) => [concept.id, ids(claims), ids(through)])).toEqual([
      ['dizziness', ['i08'], []],
      ['iron_overload', ['i09'], ['iron_overload.COMES_FROM.big_pill']],
      ['weakness', ['i10'], ['iron_overload.COMES_FROM.big_pill']],
    ]);
  });

  test('of what only another source says to cause an excess are told with that source alone', async () => {
    expect(await claimsIn('overdoseEffects', '"coated_pill"')).toEqual([['dizziness', ['i08']]]);
    expect(await claimsIn('overdoseEffects', `"coated_pill", ${BOTH}`)).toEqual([
      ['dizziness', ['i08']],
      ['iron_overload', ['r02']],
      ['sickness', ['r03']],
    ]);
  });
});

describe('doses', () => {
  interface Dose {
    readonly kind: string;
    readonly basis: string;
    readonly amount: { readonly min: number | null; readonly max: number | null };
    readonly substance: Id | null;
    readonly population: Id | null;
    readonly claims: readonly Id[];
    readonly evidence: readonly Id[];
    readonly studies: readonly Id[];
    readonly documents: readonly Id[];
  }

  async function doses(asked: string): Promise<readonly Dose[]> {
    const { safety } = (await release.answer(`{
      safety(intervention: ${asked}) {
        doses {
          kind basis amount { min max } substance { id } population { id }
          claims { id } evidence { id } studies { id } documents { id }
        }
      }
    }`)) as { safety: { doses: Dose[] } };
    return safety.doses;
  }

  const inWords = ({ kind, basis, amount, population, claims, evidence }: Dose) =>
    [kind, amount.min, basis, population?.id ?? null, ids(claims), ids(evidence)] as const;

  test('stand together by kind, amount, what is weighed, what it counts and for whom; studies each by itself', async () => {
    expect((await doses('"iron"')).map(inWords)).toEqual([
      ['RECOMMENDED', 5, 'UNSTATED', 'children', ['d03'], []],
      ['RECOMMENDED', 5, 'UNSTATED', 'grzz_ups', ['d03'], []],
      ['RECOMMENDED', 10, 'TOTAL', 'grzz_ups', ['d02'], ['e06']],
      ['RECOMMENDED', 10, 'UNSTATED', 'children', ['d03'], []],
      ['RECOMMENDED', 10, 'UNSTATED', 'grzz_ups', ['d01'], ['e06']],
      ['RECOMMENDED', 10, 'UNSTATED', 'grzz_ups', ['d03'], []],
      ['UPPER_LIMIT', 45, 'SUPPLEMENT', null, [], ['e05']],
      ['STUDIED', 60, 'SUPPLEMENT', null, [], ['e03']],
      ['STUDIED', 60, 'SUPPLEMENT', 'children', [], ['e01', 'e02']],
      ['STUDIED', 60, 'SUPPLEMENT', 'children', [], ['e02']],
    ]);
  });

  test('name the documents of their claims and the studies of their lines', async () => {
    const found = await doses('"iron"');
    expect(found.map(({ documents, studies }) => [ids(documents), ids(studies)])).toEqual([
      [['on_both'], []],
      [['on_both'], []],
      [['on_both'], ['board']],
      [['on_both'], []],
      [['on_iron'], ['board']],
      [['on_both'], []],
      [[], ['board']],
      [[], ['other_trial']],
      [[], ['trial']],
      [[], ['trial']],
    ]);
    expect(
      found.flatMap(({ substance, evidence }) => (substance === null ? [] : [substance.id, ids(evidence)])),
    ).toEqual(['coated_pill', ['e02']]);
  });

  test('of the whole hold for a form; what a study gave of the whole does not', async () => {
    const found = (await doses('"coated_pill"')).map(({ kind }) => kind);
    expect(found).toEqual([...Array.from({ length: 6 }, () => 'RECOMMENDED'), 'UPPER_LIMIT']);
  });
});

describe('a section that is empty says why', () => {
  async function reasons(asked: string): Promise<Record<string, string>> {
    const { safety } = (await release.answer(
      `{ safety(intervention: ${asked}) { gaps { about reason } } }`,
    )) as { safety: { gaps: { about: string; reason: string }[] } };
    return Object.fromEntries(safety.gaps.map(({ about, reason }) => [about, reason]));
  }

  test('that another source has something, or that these have nothing of the kind', async () => {
    const none = 'NONE_FOUND_IN_SOURCES';
    expect(await reasons('"copper"')).toEqual({
      OVERDOSE: none,
      CONTRAINDICATIONS: none,
      PRECAUTIONS: none,
      INTERACTIONS: 'SOURCE_EXCLUDED',
      DOSES: none,
    });
    expect(await reasons(`"copper", ${BOTH}`)).not.toHaveProperty('INTERACTIONS');
    expect(await reasons('"iron", sources: ["registry"]')).toMatchObject({
      SIDE_EFFECTS: 'SOURCE_EXCLUDED',
      DOSES: 'SOURCE_EXCLUDED',
      CONTRAINDICATIONS: none,
    });
  });

  test('that nothing is said about the thing at all', async () => {
    expect(new Set(Object.values(await reasons('"forgotten"')))).toEqual(new Set(['NOT_MENTIONED']));
    const answer = await release.answer('{ foodSources(nutrient: "forgotten") { gap { reason } } }');
    expect(answer).toEqual({ foodSources: { gap: { reason: 'NOT_MENTIONED' } } });
  });
});

test('only what is asked for is read', async () => {
  const { queries } = await release.ask('{ safety(intervention: "iron") { asked } }');
  expect(queries).toEqual(['release.current']);
  const section = await release.ask('{ safety(intervention: "iron") { sideEffects { concept { id } } } }');
  expect(section.queries).toEqual(['inquiry.assertions', 'release.current', 'safety.reach']);
  const doses = await release.ask('{ safety(intervention: "iron") { doses { kind claims { id } } } }');
  expect(doses.queries).toEqual(['release.current', 'safety.doses', 'safety.reach']);
});

test.each([
  ['sources: []', 'empty'],
  [
    'sources: ["nobody"]',
    'no source has the id "nobody"; the sources are catalogue, index, leaflets, registry',
  ],
])('%s is refused', async (argument, message) => {
  const { refused } = await release.ask(`{ safety(intervention: "iron", ${argument}) { asked } }`);
  expect(refused?.argument).toBe('sources');
  expect(refused?.message).toContain(message);
});
