import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { briefly, EVIDENCE, findingsBy, type AnsweredReport } from '../support/evidenceAnswers.ts';
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
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const XREFS = new Map([
  ['pepper', [anXref('EX:1')]],
  ['flu', [anXref('EX:2')]],
  ['sea_salt', [anXref('EX:3')]],
  ['sleeplessness', [anXref('EX:4')]],
  ['sufferers', [anXref('EX:5')]],
]);
const CONCEPTS = [
  'salt',
  'sea_salt',
  'brine',
  'pepper',
  'headache',
  'migraine',
  'aura',
  'sleeplessness',
  'flu',
  'sufferers',
  'others',
  'unheard_of',
  'hushed',
];

const ofSufferers = aQualifier('POPULATION', 'people with migraine', { concept: 'sufferers' });
const amongSufferers = aQualifier('SCOPE', 'people with migraine', { concept: 'sufferers' });
const inMigraine = aQualifier('DISEASE_CONTEXT', 'in migraine', { concept: 'migraine' });

/** What three articles, of which the second descends from the first, say of salt and pepper. */
const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
      aPredicate('CURES_IT', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
      aPredicate('HURTS', { role: 'HARM', direction: 'NONE' }),
      aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true }),
      aPredicate('HAVE_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', meaning: 'CONDITION' }),
    ],
    concepts: CONCEPTS.map((id) => aConcept(id, { xrefs: XREFS.get(id) ?? [] })),
    structure: [
      { subject: 'sea_salt', predicate: 'KIND_OF_IT', object: 'salt', basis: 'the words' },
      { subject: 'brine', predicate: 'KIND_OF_IT', object: 'sea_salt', basis: 'the words' },
      { subject: 'migraine', predicate: 'KIND_OF_IT', object: 'headache', basis: 'the words' },
      { subject: 'aura', predicate: 'KIND_OF_IT', object: 'migraine', basis: 'the words' },
      { subject: 'sufferers', predicate: 'HAVE_IT', object: 'migraine', basis: 'the words' },
    ],
    documents: [aDocument('first'), aDocument('second', { derivedFrom: 'first' }), aDocument('third')],
    studies: [aStudy('trial')],
    claims: [
      aClaim('c01', 'first', 'salt HELPS headache'),
      aClaim('c02', 'third', 'salt HELPS headache'),
      aClaim('c03', 'second', 'salt HELPS headache', { stance: 'DENIES' }),
      aClaim('c04', 'first', 'brine CURES_IT aura'),
      aClaim('c05', 'second', 'brine CURES_IT aura'),
      aClaim('c06', 'first', 'sea_salt HELPS sleeplessness', { qualifiers: [ofSufferers] }),
      aClaim('c07', 'first', 'sea_salt HELPS sleeplessness'),
      aClaim('c08', 'second', 'sea_salt HELPS sleeplessness', { qualifiers: [amongSufferers] }),
      aClaim('c09', 'third', 'sea_salt HELPS sleeplessness', {
        stance: 'DENIES',
        qualifiers: [aQualifier('POPULATION', 'others', { concept: 'others' }), amongSufferers],
      }),
      aClaim('c10', 'first', 'salt HURTS headache'),
      aClaim('c11', 'first', 'salt HELPS flu', { stance: 'DENIES', qualifiers: [amongSufferers] }),
      aClaim('c12', 'first', 'salt HELPS flu'),
      aClaim('c13', 'first', 'pepper HELPS flu', { qualifiers: [inMigraine] }),
      aClaim('c14', 'third', 'pepper HELPS flu', { qualifiers: [inMigraine] }),
      aClaim('c15', 'third', 'pepper HURTS hushed'),
    ],
    evidence: [
      aLine('e1', 'trial', 'sea_salt HELPS sleeplessness', {
        qualifiers: [ofSufferers],
        direction: 'UNCLEAR',
      }),
      aLine('e2', 'trial', 'salt CURES_IT headache', { direction: 'NO_EFFECT' }),
      aLine('e3', 'trial', 'pepper CURES_IT sleeplessness', { qualifiers: [ofSufferers] }),
    ],
  }),
);
const trials = withTexts(
  aSeed('trials', {
    studies: [aStudy('other-trial')],
    predicates: [aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' })],
    concepts: [
      aConcept('trial_salt', { xrefs: [anXref('EX:3')] }),
      aConcept('trial_sleep', { xrefs: [anXref('EX:4')] }),
      aConcept('trial_people', { xrefs: [anXref('EX:5')] }),
    ],
    evidence: [
      aLine('t1', 'other-trial', 'trial_salt HELPS trial_sleep', {
        qualifiers: [aQualifier('SCOPE', 'people with migraine', { concept: 'trial_people' })],
        direction: 'NO_EFFECT',
      }),
    ],
  }),
);
const dataset = withTexts(
  aSeed('dataset', {
    source: { id: 'dataset', name: 'A dataset', kind: 'DATASET', answersByDefault: false },
    predicates: [aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' })],
    concepts: [
      aConcept('piper', { xrefs: [anXref('EX:1')] }),
      aConcept('influenza', { xrefs: [anXref('EX:2')] }),
    ],
    documents: [aDocument('rows')],
    claims: [aClaim('d1', 'rows', 'piper HELPS influenza')],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles, trials, dataset]);
});
afterAll(() => release.close());

async function evidence(asked: string): Promise<AnsweredReport> {
  const { evidence: report } = (await release.answer(`{ evidence(${asked}) { ${EVIDENCE} } }`)) as {
    evidence: AnsweredReport;
  };
  return report;
}

describe('a finding', () => {
  test('is a benefit of the intervention or its kin for the condition or its kin, or for what those who have it suffer from', async () => {
    const report = await evidence('condition: "headache", intervention: "salt"');
    expect(report).toMatchObject({
      asked: 'headache',
      condition: { id: 'headache' },
      omittedGroups: 0,
      omittedFindings: 0,
      truncated: false,
      gaps: [],
    });
    expect(briefly(report)).toEqual([
      [
        'salt',
        [
          { assertion: 'salt.HELPS.headache', via: [], by: ['c01', 'c03', 'c02'] },
          {
            assertion: 'sea_salt.HELPS.sleeplessness',
            via: ['sea_salt KIND_OF_IT salt', 'sufferers HAVE_IT migraine', 'migraine KIND_OF_IT headache'],
            matchedBy: 'POPULATION=sufferers',
            by: ['c06', 'c09', 'e1', 't1'],
          },
          {
            assertion: 'brine.CURES_IT.aura',
            via: [
              'brine KIND_OF_IT sea_salt',
              'sea_salt KIND_OF_IT salt',
              'aura KIND_OF_IT migraine',
              'migraine KIND_OF_IT headache',
            ],
            by: ['c04', 'c05'],
          },
          { assertion: 'salt.CURES_IT.headache', via: [], by: ['e2'] },
        ],
      ],
    ]);
  });

  test('has all claims of its assertion where that is restricted to the condition itself', async () => {
    const report = await evidence('condition: "headache", intervention: "pepper"');
    expect(briefly(report)).toEqual([
      [
        'pepper',
        [
          {
            assertion: 'pepper.HELPS.flu;DISEASE_CONTEXT=migraine',
            via: ['migraine KIND_OF_IT headache'],
            matchedBy: 'DISEASE_CONTEXT=migraine',
            by: ['c13', 'c14'],
          },
          {
            assertion: 'pepper.CURES_IT.sleeplessness',
            via: ['sufferers HAVE_IT migraine', 'migraine KIND_OF_IT headache'],
            matchedBy: 'POPULATION=sufferers',
            by: ['e3'],
          },
        ],
      ],
    ]);
  });

  test('has all claims of its assertion where its object matches, whomever they are about', async () => {
    const report = await evidence('condition: "sleeplessness", intervention: "salt"');
    expect(findingsBy(report)).toEqual({
      'sea_salt.HELPS.sleeplessness': ['c06', 'c07', 'c08', 'c09', 'e1', 't1'],
    });
  });

  test('is none by its scope alone, by a wider concept, or by a population as subject of nothing', async () => {
    expect(findingsBy(await evidence('condition: "aura"'))).toEqual({
      'brine.CURES_IT.aura': ['c04', 'c05'],
    });
    expect(findingsBy(await evidence('condition: "migraine", intervention: "salt"'))).not.toHaveProperty(
      'salt.HELPS.flu',
    );
  });

  test('can be restricted to people who are asked about themselves', async () => {
    const report = await evidence('condition: "sufferers", intervention: "sea_salt"');
    expect(briefly(report)).toEqual([
      [
        'sea_salt',
        [
          {
            assertion: 'sea_salt.HELPS.sleeplessness',
            via: [],
            matchedBy: 'POPULATION=sufferers',
            by: ['c06', 'c09', 'e1', 't1'],
          },
        ],
      ],
    ]);
  });
});

describe('without an intervention', () => {
  test('each has a group, and what is kin of another stands in its group', async () => {
    const report = await evidence('condition: "headache"');
    expect(report.groups.map(({ intervention, findings }) => [intervention.id, findings.length])).toEqual([
      ['salt', 4],
      ['pepper', 2],
    ]);
  });

  test('the widest that has findings has the group', async () => {
    const report = await evidence('condition: "sleeplessness"');
    expect(report.groups.map(({ intervention }) => intervention.id)).toEqual(['sea_salt', 'pepper']);
  });

  test('each group is as if its intervention had been asked for', async () => {
    for (const condition of ['headache', 'migraine', 'sleeplessness', 'flu']) {
      const { groups } = await evidence(`condition: "${condition}"`);
      for (const group of groups) {
        const asked = await evidence(`condition: "${condition}", intervention: "${group.intervention.id}"`);
        expect(asked.groups).toEqual([group]);
      }
    }
  });
});

describe('sources', () => {
  test('choose findings, claims and lines, and not the order', async () => {
    const asked = 'condition: "flu", sources:';
    expect(findingsBy(await evidence(`${asked} ["dataset"]`))).toEqual({ 'pepper.HELPS.flu': ['d1'] });
    expect(Object.keys(findingsBy(await evidence(`${asked} ["dataset", "articles"]`)))).toEqual([
      'pepper.HELPS.flu;DISEASE_CONTEXT=migraine',
      'pepper.HELPS.flu',
      'salt.HELPS.flu',
    ]);
    expect(findingsBy(await evidence('condition: "sleeplessness", sources: ["trials"]'))).toEqual({
      'sea_salt.HELPS.sleeplessness': ['t1'],
    });
  });

  test('of a claim decide about a finding that matches by its qualifier', async () => {
    const report = await evidence('condition: "headache", intervention: "salt", sources: ["trials"]');
    expect(report.groups).toEqual([{ intervention: { id: 'salt' }, findings: [] }]);
    expect(report.gaps).toMatchObject([{ reason: 'SOURCE_EXCLUDED' }]);
  });
});

describe('an empty answer gives its reason', () => {
  const cases: [asked: string, interventions: string[], gaps: (readonly [string, string])[]][] = [
    [
      'condition: "hushed"',
      [],
      [['NONE_FOUND_IN_SOURCES', 'the hushed – evidence: none found in these sources.']],
    ],
    [
      'condition: "hushed", intervention: "salt"',
      ['salt'],
      [['NONE_FOUND_IN_SOURCES', 'the salt – the hushed – evidence: none found in these sources.']],
    ],
    [
      'condition: "unheard_of"',
      [],
      [
        [
          'NOT_MENTIONED',
          'the unheard_of – evidence: none found in these sources, which say nothing about it.',
        ],
      ],
    ],
    [
      'condition: "headache", intervention: "unheard_of"',
      ['unheard_of'],
      [
        [
          'NOT_MENTIONED',
          'the unheard_of – evidence: none found in these sources, which say nothing about it.',
        ],
      ],
    ],
    ['condition: "flu", intervention: "piper", sources: ["articles"]', ['pepper'], []],
    [
      'condition: "flu", sources: ["trials"]',
      [],
      [
        [
          'SOURCE_EXCLUDED',
          'the flu – evidence: none found in the sources asked for; another source has something.',
        ],
      ],
    ],
    [
      'condition: "sald"',
      [],
      [['UNKNOWN_CONCEPT', 'No concept has the id “sald”, so nothing was looked for.']],
    ],
  ];

  test.each(cases)('%s', async (asked, interventions, gaps) => {
    const report = await evidence(asked);
    expect(report.groups.map(({ intervention }) => intervention.id)).toEqual(interventions);
    expect(report.gaps.map(({ reason, explanation }) => [reason, explanation])).toEqual(gaps);
    expect(report.gaps.every(({ about }) => about === 'EVIDENCE')).toBe(true);
  });

  test('unknown ids are told with what is near them, the condition first', async () => {
    const report = await evidence('condition: "headword", intervention: "sald"');
    expect(report).toMatchObject({ asked: 'headword', condition: null, groups: [] });
    expect(report.gaps.map(({ reason, didYouMean }) => [reason, didYouMean.map(({ id }) => id)])).toEqual([
      ['UNKNOWN_CONCEPT', ['headache']],
      ['UNKNOWN_CONCEPT', ['salt']],
    ]);
    const known = await evidence('condition: "headache", intervention: "sald"');
    expect(known).toMatchObject({ condition: { id: 'headache' }, groups: [] });
    expect(known.gaps).toMatchObject([{ reason: 'UNKNOWN_CONCEPT', didYouMean: [{ id: 'salt' }] }]);
  });
});

test('former and foreign ids lead to the same answer', async () => {
  expect(findingsBy(await evidence('condition: "EX:2", intervention: "piper"'))).toEqual({
    'pepper.HELPS.flu;DISEASE_CONTEXT=migraine': ['c13', 'c14'],
  });
});

describe('what is refused names the argument and says what would be right', () => {
  const wrong: [asked: string, argument: string, message: RegExp][] = [
    ['condition: "flu", intervention: "EX:2"', 'intervention', /"EX:2" is the condition itself, "flu"/u],
    ['condition: "flu", sources: ["nobody"]', 'sources', /no source has the id "nobody"; the sources are/u],
    ['condition: "flu", sources: []', 'sources', /empty/u],
  ];

  test.each(wrong)('%s', async (asked, argument, message) => {
    const { refused } = await release.ask(`{ evidence(${asked}) { asked } }`);
    expect(refused?.argument).toBe(argument);
    expect(refused?.message).toMatch(message);
  });
});

describe('statements', () => {
  const ASKED = [
    'condition: "headache"',
    'condition: "flu", sources: ["articles", "dataset"]',
    'condition: "sleeplessness", intervention: "pepper"',
    'condition: "aura"',
    'condition: "migraine", intervention: "salt"',
  ];

  test('are as many for five questions as for one', async () => {
    const [one] = ASKED;
    const { queries } = await release.ask(`{ evidence(${one}) { ${EVIDENCE} } }`);
    const aliases = ASKED.map((asked, index) => `q${index}: evidence(${asked}) { ${EVIDENCE} }`);
    expect((await release.ask(`{ ${aliases.join(' ')} }`)).queries).toEqual(queries);
    expect(queries).toEqual(
      [
        'evidence.claims',
        'evidence.claims',
        'evidence.findings',
        'evidence.lines',
        'evidence.lines',
        'kin.byIds',
        'qualifier.ofClaims',
        'qualifier.ofEvidenceLines',
        'assertion.byIds',
        'release.current',
      ].sort(),
    );
  });

  test('are no more than are needed for what is asked', async () => {
    const { queries } = await release.ask(
      '{ evidence(condition: "headache", intervention: "salt") { groups { intervention { id } findings { assertion { id } } } } }',
    );
    expect(queries).toEqual(['evidence.findings', 'kin.byIds', 'release.current']);
  });
});
