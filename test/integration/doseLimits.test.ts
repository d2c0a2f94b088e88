import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
  anXref,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const links = { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE' } as const;
const says = { sign: 'NONE', direction: 'NONE' } as const;

const taken = (unit: 'mg' | 'mmol', value: number, more = {}) =>
  aQualifier('DOSE', `${value} ${unit}`, {
    amount: { min: value, max: value, unit, perTime: 'd', approximate: false },
    basis: 'SUPPLEMENT',
    ...more,
  });
const people = (concept: string) => aQualifier('POPULATION', concept, { concept });

const species = (concept: string) => aQualifier('SPECIES', concept, { concept });

const inAche = aQualifier('DISEASE_CONTEXT', 'in ache', { concept: 'ache' });

const CAPPED_AT = aPredicate('CAPPED_AT', { role: 'DOSE', dose: 'UPPER_LIMIT', ...says });

const LEAFLETS = withTexts(
  aSeed('leaflets', {
    predicates: [
      aPredicate('WORKS_FOR', { role: 'BENEFIT', ...says }),
      CAPPED_AT,
      aPredicate('SAFE_AT', { role: 'DOSE', dose: 'STATED_SAFE', ...says }),
      aPredicate('HOLDS', { ...links, kin: true }),
      aPredicate('MADE_AS', { ...links, kin: true, kind: true }),
      aPredicate('NEVER', { ...links, meaning: 'DISJOINT' }),
    ],
    concepts: [
      aConcept('zinc', { molarMass: { gramsPerMole: 65.38, basis: 'a table' } }),
      aConcept('pill', { category: 'SUPPLEMENT', xrefs: [anXref('EX:pill')] }),
      ...['zinc_salt', 'pill_with_more'].map((id) => aConcept(id, { category: 'SUPPLEMENT' })),
      aConcept('slow_pill', { category: 'DOSAGE_FORM' }),
      aConcept('us', { category: 'ORGANISM', human: true }),
      aConcept('goats', { category: 'ORGANISM' }),
      ...[
        'ache',
        'cold',
        'cough',
        'fever',
        'portion',
        'children',
        'grown_ups',
        'elders',
        'anyone',
        'strangers',
        'vitamin',
      ].map((id) => aConcept(id)),
    ],
    structure: [
      { subject: 'pill', predicate: 'HOLDS', object: 'zinc', basis: 'the words' },
      { subject: 'slow_pill', predicate: 'MADE_AS', object: 'pill', basis: 'the words' },
      // That it is another weight tells only an amount that names it.
      { subject: 'zinc_salt', predicate: 'MADE_AS', object: 'pill', basis: 'the words' },
      { subject: 'pill_with_more', predicate: 'MADE_AS', object: 'pill', basis: 'the words' },
      { subject: 'pill_with_more', predicate: 'HOLDS', object: 'vitamin', basis: 'the words' },
      { subject: 'grown_ups', predicate: 'HOLDS', object: 'anyone', basis: 'the words' },
      { subject: 'elders', predicate: 'HOLDS', object: 'grown_ups', basis: 'the words' },
      { subject: 'children', predicate: 'NEVER', object: 'grown_ups', basis: 'the words' },
    ],
    documents: [aDocument('leaflet')],
    studies: [
      ...['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 'board'].map((id) => aStudy(id)),
      aStudy('gone', { standing: 'RETRACTED' }),
      aStudy('questioned', { standing: 'EXPRESSION_OF_CONCERN' }),
      aStudy('guessed', { identification: 'CANDIDATE' }),
    ],
    claims: [
      aClaim('limit', 'leaflet', 'pill CAPPED_AT portion', {
        qualifiers: [taken('mg', 40), people('grown_ups')],
      }),
      aClaim('safe', 'leaflet', 'pill SAFE_AT portion', { qualifiers: [taken('mg', 50)] }),
      aClaim('safe_in_ache', 'leaflet', 'pill SAFE_AT portion', { qualifiers: [taken('mg', 50), inAche] }),
      aClaim('only_in_ache', 'leaflet', 'pill SAFE_AT portion', { qualifiers: [taken('mg', 52), inAche] }),
      aClaim('metal', 'leaflet', 'zinc SAFE_AT portion', { qualifiers: [taken('mg', 50)] }),
      aClaim('safe_for_goats', 'leaflet', 'pill SAFE_AT portion', {
        qualifiers: [taken('mg', 55), species('goats')],
      }),
      aClaim('safe_for_both', 'leaflet', 'pill SAFE_AT portion', {
        qualifiers: [taken('mg', 56), species('goats'), species('us')],
      }),
      aClaim('limit_of_goats', 'leaflet', 'pill CAPPED_AT portion', {
        qualifiers: [taken('mg', 43), species('goats')],
      }),
      aClaim('unsaid', 'leaflet', 'pill SAFE_AT portion', {
        qualifiers: [taken('mg', 60, { basis: undefined })],
      }),
    ],
    evidence: [
      // 0.6 mmol of zinc are 39 mg, 0.7 mmol 46 mg.
      aLine('e1', 's1', 'pill WORKS_FOR ache', { qualifiers: [taken('mmol', 0.6)] }),
      aLine('e2', 's2', 'pill WORKS_FOR ache', { qualifiers: [taken('mmol', 0.7), people('anyone')] }),
      aLine('e3', 's3', 'pill WORKS_FOR cold', { qualifiers: [taken('mg', 45), people('children')] }),
      aLine('e4', 's4', 'pill WORKS_FOR cough', { qualifiers: [taken('mg', 45, { concept: 'zinc' })] }),
      aLine('e5', 's5', 'pill WORKS_FOR fever', { qualifiers: [taken('mg', 40), people('grown_ups')] }),
      aLine('e10', 's6', 'pill WORKS_FOR fever', { qualifiers: [taken('mg', 41), people('strangers')] }),
      aLine('e11', 's7', 'pill WORKS_FOR fever', { qualifiers: [taken('mg', 42), people('elders')] }),
      aLine('e12', 's8', 'pill WORKS_FOR fever', { qualifiers: [taken('mg', 60, { concept: 'zinc_salt' })] }),
      aLine('e13', 's9', 'pill WORKS_FOR fever', { qualifiers: [taken('mg', 70), species('goats')] }),
      aLine('e7', 'gone', 'pill WORKS_FOR cough', {
        direction: 'NO_EFFECT',
        qualifiers: [taken('mg', 30)],
      }),
      aLine('e8', 'questioned', 'pill WORKS_FOR cough', {
        direction: 'UNCLEAR',
        qualifiers: [taken('mg', 31)],
      }),
      aLine('e9', 'guessed', 'pill WORKS_FOR cough', {
        direction: 'DISPUTES',
        directness: 'INDIRECT',
        indirectBecause: 'OUTCOME',
        qualifiers: [taken('mg', 32)],
      }),
      aLine('e6', 'board', 'pill SAFE_AT portion', {
        direction: 'DISPUTES',
        directness: 'INDIRECT',
        indirectBecause: 'OUTCOME',
      }),
    ],
  }),
);

/** A list that does not answer by default, with a limit of its own. */
const LIST = withTexts(
  aSeed('list', {
    source: { id: 'list', name: 'A list', kind: 'DATASET', answersByDefault: false },
    predicates: [CAPPED_AT],
    concepts: [
      aConcept('list_pill', { category: 'SUPPLEMENT', xrefs: [anXref('EX:pill')] }),
      aConcept('list_portion'),
    ],
    documents: [aDocument('listing')],
    claims: [
      aClaim('listed', 'listing', 'list_pill CAPPED_AT list_portion', { qualifiers: [taken('mg', 48)] }),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [LEAFLETS, LIST]);
});
afterAll(() => release.close());

test('an amount above a limit for the same substance says so, but of people of whom none are known to be among the others', async () => {
  const { safety } = (await release.answer(`{
    safety(intervention: "pill") {
      doses { kind basis amount { max unit } caveats { kind text(language: "nl") claims { id } studies { id } } }
    }
  }`)) as {
    safety: {
      doses: {
        kind: string;
        basis: string;
        amount: { max: number; unit: string };
        caveats: { kind: string; text: string; claims: { id: string }[]; studies: { id: string }[] }[];
      }[];
    };
  };
  const told = safety.doses.map(({ kind, basis, amount, caveats }) => [
    `${kind} ${amount.max} ${amount.unit} ${basis}`,
    caveats
      .filter((caveat) => caveat.kind === 'ABOVE_UPPER_LIMIT' || caveat.kind === 'CONTESTED')
      .map(({ kind: about, claims, studies }) =>
        [about, ...[...claims, ...studies].map(({ id }) => id)].join(' '),
      ),
  ]);
  expect(told).toEqual([
    ['UPPER_LIMIT 40 mg SUPPLEMENT', []],
    // For goats, so that nothing given to people lies above it.
    ['UPPER_LIMIT 43 mg SUPPLEMENT', []],
    ['STUDIED 30 mg SUPPLEMENT', []],
    ['STUDIED 31 mg SUPPLEMENT', []],
    ['STUDIED 32 mg SUPPLEMENT', []],
    ['STUDIED 40 mg SUPPLEMENT', []],
    // Nothing says that strangers are grown-ups, or that grown-ups are strangers; elders are grown-ups.
    ['STUDIED 41 mg SUPPLEMENT', []],
    ['STUDIED 42 mg SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit']],
    // For children, whom a limit for grown-ups says nothing of.
    ['STUDIED 45 mg SUPPLEMENT', []],
    // Of zinc, by which a pill is weighed; and of a salt, which is something else.
    ['STUDIED 45 mg SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit']],
    ['STUDIED 60 mg SUPPLEMENT', []],
    // Given to goats.
    ['STUDIED 70 mg SUPPLEMENT', []],
    ['STUDIED 0.6 mmol SUPPLEMENT', []],
    // For anyone, grown-ups among them.
    ['STUDIED 0.7 mmol SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit']],
    // The list, which is not shown, gives a limit all the same.
    ['STATED_SAFE 50 mg SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit listed', 'CONTESTED board']],
    // As much of zinc itself, which the board does not speak of.
    ['STATED_SAFE 50 mg SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit listed']],
    ['STATED_SAFE 52 mg SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit listed']],
    // Said of goats; and of goats and people.
    ['STATED_SAFE 55 mg SUPPLEMENT', ['CONTESTED board']],
    ['STATED_SAFE 56 mg SUPPLEMENT', ['ABOVE_UPPER_LIMIT limit listed', 'CONTESTED board']],
    ['STATED_SAFE 60 mg UNSTATED', ['CONTESTED board']],
  ]);
  const texts = safety.doses.flatMap(({ caveats }) => caveats.map(({ text }) => text));
  // They have no name in Dutch.
  const inEnglish = 'The amount lies above an upper limit that a source gives for the same substance';
  expect(texts).toContain(`${inEnglish} (for: the grown_ups); this is no advice.`);
  expect(texts).toContain(
    `${inEnglish} (for: the grown_ups and people who are not named); this is no advice.`,
  );
});

test('an amount tells what is known against the study that gave it, whatever it found', async () => {
  const { safety } = (await release.answer(
    '{ safety(intervention: "pill") { doses { amount { max unit } caveats { kind studies { id } } } } }',
  )) as {
    safety: {
      doses: {
        amount: { max: number; unit: string };
        caveats: { kind: string; studies: { id: string }[] }[];
      }[];
    };
  };
  const told = safety.doses
    .filter(({ amount }) => amount.unit === 'mg' && amount.max < 40)
    .map(({ amount, caveats }) => [
      amount.max,
      ...caveats.map(({ kind, studies }) => [kind, ...studies.map(({ id }) => id)].join(' ')),
    ]);
  expect(told).toEqual([
    [30, 'RETRACTED gone'],
    [31, 'CONCERN questioned'],
    [32, 'CANDIDATE_STUDY guessed'],
  ]);
});

test('an amount is said of a disease only where nothing gives it without one', async () => {
  const { safety } = (await release.answer(
    '{ safety(intervention: "pill") { doses { amount { max } caveats { kind claims { id } } } } }',
  )) as {
    safety: { doses: { amount: { max: number }; caveats: { kind: string; claims: { id: string }[] }[] }[] };
  };
  const told = safety.doses.flatMap(({ amount, caveats }) =>
    caveats
      .filter(({ kind }) => kind === 'ONLY_IN_DISEASE')
      .map(({ claims }) => [amount.max, claims.map(({ id }) => id)]),
  );
  expect(told).toEqual([[52, ['only_in_ache']]]);
});

describe('a dose that is asked about', () => {
  async function held(intervention: string, dose: string, more = ''): Promise<readonly string[] | null> {
    const { safety } = (await release.answer(`{
      safety(intervention: "${intervention}", context: { dose: ${dose} ${more} }) {
        upperLimits { position obstacle amount { max } basis substance { id } population { id } claims { id } studies { id } }
      }
    }`)) as {
      safety: {
        upperLimits:
          | {
              position: string;
              obstacle: string | null;
              amount: { max: number };
              basis: string;
              substance: { id: string };
              population: { id: string } | null;
              claims: { id: string }[];
              studies: { id: string }[];
            }[]
          | null;
      };
    };
    return (
      safety.upperLimits?.map(
        ({ position, obstacle, amount, basis, substance, population, claims, studies }) =>
          [
            ...[obstacle ?? position, amount.max, basis, substance.id, population?.id ?? '-'],
            ...[...claims, ...studies].map(({ id }) => id),
          ].join(' '),
      ) ?? null
    );
  }

  const dose = (value: number, unit: string, basis = 'basis: SUPPLEMENT') =>
    `{ value: ${value}, unit: "${unit}", perTime: "d", ${basis} }`;

  test('lies above limits or does not, also of a source that is not shown', async () => {
    expect(await held('pill', dose(45, 'mg'))).toEqual([
      'ABOVE 40 SUPPLEMENT list_pill grown_ups limit',
      'NOT_ABOVE 48 SUPPLEMENT list_pill - listed',
    ]);
    // 46 mg of zinc.
    expect(await held('pill', dose(0.7, 'mmol'))).toEqual([
      'ABOVE 40 SUPPLEMENT list_pill grown_ups limit',
      'NOT_ABOVE 48 SUPPLEMENT list_pill - listed',
    ]);
    expect(await held('EX:pill', dose(50, 'mg'), 'population: ["children"]')).toEqual([
      'ABOVE 48 SUPPLEMENT list_pill - listed',
      'POPULATION 40 SUPPLEMENT list_pill grown_ups limit',
    ]);
  });

  test('is one of the substance whether that is asked for or what contains it', async () => {
    expect(await held('zinc', dose(45, 'mg'))).toEqual(await held('pill', dose(45, 'mg')));
    expect(await held('zinc', dose(0.7, 'mmol'))).toEqual(await held('pill', dose(45, 'mg')));
    expect(await held('slow_pill', dose(0.7, 'mmol'))).toEqual(await held('pill', dose(45, 'mg')));
  });

  test('cannot be held against them where it does not say what it counts, or is of something else', async () => {
    expect(await held('pill', dose(50, 'mg', ''))).toEqual([
      'BASIS 40 SUPPLEMENT list_pill grown_ups limit',
      'BASIS 48 SUPPLEMENT list_pill - listed',
    ]);
    for (const other of ['zinc_salt', 'pill_with_more']) {
      expect(await held(other, dose(50, 'mg'))).toEqual([
        'SUBSTANCE 40 SUPPLEMENT list_pill grown_ups limit',
        'SUBSTANCE 48 SUPPLEMENT list_pill - listed',
      ]);
    }
  });

  test('is held against nothing where no limit was found, and where it is not given', async () => {
    expect(await held('cough', dose(50, 'mg'))).toBe(null);
    expect(await release.answer('{ safety(intervention: "pill") { upperLimits { position } } }')).toEqual({
      safety: { upperLimits: null },
    });
    expect(
      await release.answer(
        `{ safety(intervention: "nothing_like_it", context: { dose: ${dose(50, 'mg')} }) { upperLimits { position } } }`,
      ),
    ).toEqual({ safety: { upperLimits: null } });
  });

  test('takes as many statements for three reports as for one, and reads concepts only where more than ids is asked for', async () => {
    const fields = '{ upperLimits { position substance { id } claims { id } } }';
    const one = `safety(intervention: "pill", context: { dose: ${dose(45, 'mg')} }) ${fields}`;
    const queries = await release.statements(`{ ${one} }`);
    expect(queries).toEqual(['condition.linksOfConcepts', 'release.current', 'safety.doses', 'safety.reach']);
    const more = ['zinc', 'cough'].map(
      (id) => `${id}: safety(intervention: "${id}", context: { dose: ${dose(45, 'mg')} }) ${fields}`,
    );
    expect(await release.statements(`{ ${[one, ...more].join(' ')} }`)).toEqual(queries);
  });
});
