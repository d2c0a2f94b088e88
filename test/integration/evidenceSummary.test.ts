import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const says = { role: 'BENEFIT', sign: 'NONE', direction: 'NONE' } as const;
const links = { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE' } as const;
const HERBS = ['anise', 'basil', 'cumin', 'dill', 'elder', 'fennel', 'ginger'];

const THINGS = [
  'ache',
  'cold',
  'cough',
  'fever',
  'toothache',
  'chill',
  'root',
  'relief',
  'grown_ups',
  'sufferers',
  'young_sufferers',
  'gloom',
  'itch',
];

const structural = (words: string) => {
  const [subject = '', predicate = '', object = ''] = words.split(' ');
  return { subject, predicate, object, basis: 'the words' };
};

/** One text on seven herbs against aches, one herb against a cold a hundred times over, and a study in animals that was retracted. */
const HERBAL = withTexts(
  aSeed('herbal', {
    predicates: [
      aPredicate('SOOTHES', says),
      aPredicate('TAKEN_FOR', { ...says, benefit: 'USE' }),
      aPredicate('LOOKED_AT_FOR', { ...says, benefit: 'STUDY' }),
      aPredicate('SOOTHES_IN_MICE', { ...says, benefit: 'MODEL' }),
      aPredicate('ONLY_IN', { ...links, role: 'RESTRICTION' }),
      aPredicate('GOOD_OF', { ...links, meaning: 'BENEFIT' }),
      aPredicate('GOOD_FOR', { ...links, meaning: 'INDICATION' }),
      aPredicate('SORT_OF', { ...links, kin: true }),
      aPredicate('SUFFER', { ...links, meaning: 'CONDITION' }),
    ],
    concepts: [...HERBS, ...THINGS].map((id) => aConcept(id)),
    structure: [
      structural('root SORT_OF ginger'),
      structural('toothache SORT_OF ache'),
      structural('sufferers SUFFER ache'),
      structural('young_sufferers SORT_OF sufferers'),
      structural('relief GOOD_OF ginger'),
      structural('relief GOOD_FOR ache'),
    ],
    documents: [
      aDocument('leaflet'),
      aDocument('translation', { derivedFrom: 'leaflet' }),
      aDocument('excerpt', { derivedFrom: 'translation' }),
      aDocument('digest', { derivedFrom: 'excerpt' }),
    ],
    studies: [aStudy('mice', { design: 'ANIMAL', standing: 'RETRACTED' }), aStudy('trial')],
    claims: [
      ...HERBS.map((herb) => aClaim(`c-${herb}`, 'leaflet', `${herb} SOOTHES ache`)),
      ...HERBS.slice(0, 6).map((herb) => aClaim(`f-${herb}`, 'leaflet', `${herb} SOOTHES fever`)),
      ...Array.from({ length: 100 }, (_, index) => aClaim(`m${index}`, 'leaflet', 'dill SOOTHES cold')),
      aClaim('l1', 'leaflet', 'relief ONLY_IN grown_ups', { certainty: 'PROBABLE' }),
      aClaim('l2', 'leaflet', 'relief ONLY_IN chill', { stance: 'DENIES' }),
      aClaim('l3', 'leaflet', 'relief ONLY_IN sufferers', { stance: 'DENIES', presence: 'IMPLIED' }),
      aClaim('g1', 'leaflet', 'root SOOTHES toothache'),
      aClaim('g2', 'leaflet', 'ginger SOOTHES chill', {
        qualifiers: [aQualifier('POPULATION', 'sufferers', { concept: 'sufferers' })],
      }),
      aClaim('g3', 'leaflet', 'ginger TAKEN_FOR ache'),
      aClaim('g5', 'leaflet', 'ginger SOOTHES gloom', {
        qualifiers: [aQualifier('POPULATION', 'the young', { concept: 'young_sufferers' })],
      }),
      aClaim('g6', 'leaflet', 'ginger SOOTHES gloom', {
        qualifiers: [aQualifier('DISEASE_CONTEXT', 'toothache', { concept: 'toothache' })],
      }),
      aClaim('g4', 'leaflet', 'ginger SOOTHES ache', {
        qualifiers: [aQualifier('COMBINATION', 'with dill', { concept: 'dill' })],
      }),
      aClaim('i1', 'translation', 'dill SOOTHES itch'),
      aClaim('i2', 'digest', 'dill SOOTHES itch'),
      aClaim('u1', 'leaflet', 'dill TAKEN_FOR cough'),
      aClaim('u2', 'leaflet', 'dill LOOKED_AT_FOR cough', { presence: 'IMPLIED' }),
      aClaim('u3', 'leaflet', 'dill SOOTHES_IN_MICE cough', { presence: 'PRESUPPOSED' }),
      aClaim('u4', 'leaflet', 'dill SOOTHES_IN_MICE cough'),
      aClaim('u5', 'leaflet', 'dill SOOTHES cough', { stance: 'DENIES', presence: 'IMPLIED' }),
    ],
    evidence: [
      aLine('e1', 'mice', 'dill SOOTHES_IN_MICE cough'),
      aLine('e2', 'trial', 'relief ONLY_IN sufferers'),
      aLine('e3', 'trial', 'relief ONLY_IN chill', { direction: 'UNCLEAR' }),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [HERBAL]);
});
afterAll(() => release.close());

async function summary(asked: string, language = 'en'): Promise<string> {
  const { evidence } = (await release.answer(
    `{ evidence(${asked}) { summary(language: "${language}") } }`,
  )) as { evidence: { summary: string } };
  return evidence.summary;
}

test('beyond the first five interventions it says how many there are more', async () => {
  const seven = await summary('condition: "ache"');
  expect(seven.match(/On the \w+ for the ache\./gu)).toEqual(
    HERBS.slice(0, 5).map((herb) => `On the ${herb} for the ache.`),
  );
  expect(seven).toContain(' 2 interventions more are in `groups`. What is cautioned on each');
  expect(await summary('condition: "fever"')).toContain(' 1 intervention more is in `groups`. ');
  expect(await summary('condition: "cold"')).not.toContain('in `groups`');
});

test('where a finding lists no more claims than it may, it says that there may be more', async () => {
  expect(await summary('condition: "cold", intervention: "dill"')).toContain(
    'There is or may be more than is counted or told here; numbers are the least there are.',
  );
  expect(await summary('condition: "ache", intervention: "dill"')).not.toContain('may be more');
});

test('counts apart what is used, studied, helps in models and helps, and what is said in so many words', async () => {
  const told = await summary('condition: "cough", intervention: "dill"');
  expect(told).toContain(
    'Texts: claimed by 1 document in 4 claims (1 that it is used, 1 that it is studied, 2 that it helps in models), ' +
      '2 of them implied; together 1 independent source; denied by 1 document in 1 claim (that it helps), implied; together 1 independent source.',
  );
});

test('tells the restriction to a narrower group and to a narrower condition, and none to those who have what is asked about', async () => {
  expect(await summary('condition: "ache", intervention: "ginger"')).toContain(
    ' Restricted: 2 of 7 claims for it – disease: the toothache; population: the young. ',
  );
});

test('takes texts for one source by the oldest that they descend from, read with them', async () => {
  const { data, queries } = await release.ask(
    '{ evidence(condition: "itch", intervention: "dill") { summary } }',
  );
  expect((data as { evidence: { summary: string } }).evidence.summary).toContain(
    'claimed by 2 documents in 2 claims (that it helps); together 1 independent source',
  );
  expect(queries.filter((id) => id === 'document.byIds')).toEqual(['document.byIds']);
});

test('reads who has the condition for a summary only', async () => {
  const asked = async (fields: string) =>
    (await release.ask(`{ evidence(condition: "ache", intervention: "ginger") { ${fields} } }`)).queries;
  expect(await asked('summary')).toContain('evidence.sufferers');
  expect(await asked('groups { findings { caveats { kind text } } }')).not.toContain('evidence.sufferers');
});

test('says that what was found in animals was retracted', async () => {
  const asked = 'condition: "cough", intervention: "dill"';
  expect(await summary(asked)).toContain(
    'What is lacking – none in people found in these sources. Lines from animals or the laboratory: 1 (of these retracted: 1).',
  );
  const { evidence } = (await release.answer(
    `{ evidence(${asked}) { gaps { reason en: explanation nl: explanation(language: "nl") } } }`,
  )) as { evidence: { gaps: unknown } };
  expect(evidence.gaps).toEqual([
    {
      reason: 'NO_HUMAN_EVIDENCE',
      en: 'the dill – the cough – evidence of benefit: none in people found in these sources. Lines from animals or the laboratory: 1 (of these retracted: 1).',
      nl: 'the dill – the cough – bewijs van baat: niets bij mensen gevonden in deze bronnen. Bevindingen bij dieren of in het laboratorium: 1 (waarvan ingetrokken: 1).',
    },
  ]);
});

test('that a benefit is claimed of a disease only is told, but not where this disease is what finds it', async () => {
  const told = async (condition: string) => {
    const { evidence } = (await release.answer(
      `{ evidence(condition: "${condition}", intervention: "ginger") { groups { findings {
        assertion { id } caveats { kind claims { id } }
      } } } }`,
    )) as {
      evidence: { groups: { findings: { assertion: { id: string }; caveats: { kind: string }[] }[] }[] };
    };
    return evidence.groups
      .flatMap(({ findings }) => findings)
      .filter(({ assertion }) => assertion.id.includes('DISEASE_CONTEXT'))
      .map(({ caveats }) => caveats.filter(({ kind }) => kind === 'ONLY_IN_DISEASE'));
  };
  expect(await told('gloom')).toEqual([[{ kind: 'ONLY_IN_DISEASE', claims: [{ id: 'g6' }] }]]);
  expect(await told('toothache')).toEqual([[]]);
});

test('who alone benefits is told with each benefit that data says to be limited, and in the summary', async () => {
  const limitsIn = async (asked: string) => {
    const { evidence } = (await release.answer(
      `{ evidence(${asked}) { groups { findings {
        assertion { id } caveats { kind text limitedTo { id } claims { id } studies { id } }
      } } } }`,
    )) as {
      evidence: { groups: { findings: { assertion: { id: string }; caveats: { kind: string }[] }[] }[] };
    };
    return Object.fromEntries(
      evidence.groups
        .flatMap(({ findings }) => findings)
        .map(({ assertion, caveats }) => [assertion.id, caveats.filter(({ kind }) => kind === 'ONLY_IF')]),
    );
  };
  const limited = [
    {
      kind: 'ONLY_IF',
      text: 'Its benefit is said to be limited to the grown_ups; its benefit is said to be limited to the sufferers.',
      limitedTo: [{ id: 'grown_ups' }, { id: 'sufferers' }],
      claims: [{ id: 'l1' }],
      studies: [{ id: 'trial' }],
    },
  ];
  expect(await limitsIn('condition: "ache", intervention: "ginger"')).toEqual({
    'ginger.SOOTHES.ache': limited,
    'root.SOOTHES.toothache': limited,
    'ginger.SOOTHES.chill': limited,
    'ginger.SOOTHES.gloom': limited,
    'ginger.SOOTHES.gloom;DISEASE_CONTEXT=toothache': limited,
    'ginger.TAKEN_FOR.ache': [],
    'ginger.SOOTHES.ache;COMBINATION=dill': [],
  });
  expect(await limitsIn('condition: "toothache", intervention: "root"')).toEqual({
    'root.SOOTHES.toothache': limited,
  });
  // Not of chills in others, nor of another herb.
  expect(await limitsIn('condition: "chill", intervention: "ginger"')).toEqual({
    'ginger.SOOTHES.chill': [],
  });
  expect(await limitsIn('condition: "ache", intervention: "basil"')).toEqual({ 'basil.SOOTHES.ache': [] });
  expect(await summary('condition: "ache", intervention: "ginger"')).toContain(
    'That the benefit is limited to the grown_ups: claimed by 1 document in 1 claim, hedged; together 1 independent source. ' +
      'Studies of that limit – Untested: no study that counts was found in these sources. ' +
      'That the benefit is limited to the sufferers: claimed by none found in these sources; denied by 1 document in 1 claim, implied; together 1 independent source. ' +
      'Studies of that limit – Supported: in humans, 1 randomised trial supports it.',
  );
});
