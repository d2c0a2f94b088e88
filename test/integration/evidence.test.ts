import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { briefly, EVIDENCE, findingsBy, type AnsweredReport } from '../support/evidenceAnswers.ts';
import { articles, dataset, trials } from '../support/evidenceSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

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
          { assertion: 'salt.CURES_IT.headache', via: [], by: ['e2'] },
          { assertion: 'salt.HELPS.headache', via: [], by: ['c01', 'c03', 'c02'] },
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
          {
            assertion: 'sea_salt.HELPS.sleeplessness',
            via: ['sea_salt KIND_OF_IT salt', 'sufferers HAVE_IT migraine', 'migraine KIND_OF_IT headache'],
            matchedBy: 'POPULATION=sufferers',
            by: ['c06', 'c09', 'e1', 't1'],
          },
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
      [['NONE_FOUND_IN_SOURCES', 'the hushed – evidence of benefit: none found in these sources.']],
    ],
    [
      'condition: "hushed", intervention: "salt"',
      ['salt'],
      [
        [
          'NONE_FOUND_IN_SOURCES',
          'the salt – the hushed – evidence of benefit: none found in these sources.',
        ],
      ],
    ],
    [
      'condition: "unheard_of"',
      [],
      [
        [
          'NOT_MENTIONED',
          'the unheard_of – evidence of benefit: none found in these sources, which say nothing about it.',
        ],
      ],
    ],
    [
      'condition: "headache", intervention: "unheard_of"',
      ['unheard_of'],
      [
        [
          'NOT_MENTIONED',
          'the unheard_of – evidence of benefit: none found in these sources, which say nothing about it.',
        ],
      ],
    ],
    [
      'condition: "flu", intervention: "piper", sources: ["articles"]',
      ['pepper'],
      [
        [
          'STATEMENT_ONLY',
          'the pepper – the flu – evidence of benefit: statements only; no study that counts was found in these sources.',
        ],
      ],
    ],
    [
      'condition: "salt"',
      [],
      [
        [
          'NONE_FOUND_IN_SOURCES',
          'the salt – evidence of benefit: none found in these sources, which name it as something that is taken and not as a condition.',
        ],
      ],
    ],
    [
      'condition: "salt", intervention: "headache"',
      ['headache'],
      [
        [
          'NONE_FOUND_IN_SOURCES',
          'the salt – evidence of benefit: none found in these sources, which name it as something that is taken and not as a condition.',
        ],
        [
          'NONE_FOUND_IN_SOURCES',
          'the headache – evidence of benefit: none found in these sources, which name it as a condition or an effect and not as something that is taken.',
        ],
      ],
    ],
    [
      'condition: "flu", sources: ["trials"]',
      [],
      [
        [
          'SOURCE_EXCLUDED',
          'the flu – evidence of benefit: none found in the sources asked for; another source has something.',
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

/** Without the names of what is missing, which a report without a gap does not read. */
const WITHOUT_NAMES = EVIDENCE.replace(' explanation', '');

describe('safety', () => {
  const SAFETY = `
    asked intervention { id }
    sideEffects { concept { id } claims { id } }
    contraindications { concept { id } }
    gaps { reason about }`;

  test('goes with every intervention that is asked for, by the same sources', async () => {
    for (const intervention of ['salt', 'sea_salt', 'EX:1', 'sald']) {
      for (const sources of ['', ', sources: ["trials"]']) {
        const { evidence: report, safety } = (await release.answer(`{
          evidence(condition: "headache", intervention: "${intervention}"${sources}) { safety { ${SAFETY} } }
          safety(intervention: "${intervention}"${sources}) { ${SAFETY} }
        }`)) as { evidence: { safety: unknown }; safety: unknown };
        expect(report.safety).toEqual(safety);
      }
    }
  });

  test('tells cautions also where no benefit is found, and is null without an intervention', async () => {
    expect(
      await release.answer(`{
        found: evidence(condition: "hushed", intervention: "salt") {
          groups { findings { assertion { id } } }
          safety { asked sideEffects { concept { id } claims { id } } }
        }
        unknown: evidence(condition: "unknown", intervention: "salt") { safety { sideEffects { concept { id } } } }
        whatever: evidence(condition: "headache") { safety { asked } }
      }`),
    ).toEqual({
      found: {
        groups: [{ findings: [] }],
        safety: { asked: 'salt', sideEffects: [{ concept: { id: 'headache' }, claims: [{ id: 'c10' }] }] },
      },
      unknown: { safety: { sideEffects: [{ concept: { id: 'headache' } }] } },
      whatever: { safety: null },
    });
  });

  test('takes as many statements for five questions as for two', async () => {
    const ask = async (interventions: readonly string[]) => {
      const aliases = interventions.map(
        (id, index) =>
          `q${index}: evidence(condition: "headache", intervention: "${id}") { ${WITHOUT_NAMES} safety { ${SAFETY} } }`,
      );
      return (await release.ask(`{ ${aliases.join(' ')} }`)).queries;
    };
    const two = await ask(['salt', 'pepper']);
    expect(await ask(['salt', 'pepper', 'sea_salt', 'brine', 'EX:3'])).toEqual(two);
    expect(two.length).toBeGreaterThan(10);
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
    const { queries } = await release.ask(`{ evidence(${one}) { ${WITHOUT_NAMES} } }`);
    const aliases = ASKED.map((asked, index) => `q${index}: evidence(${asked}) { ${WITHOUT_NAMES} }`);
    expect((await release.ask(`{ ${aliases.join(' ')} }`)).queries).toEqual(queries);
    expect(queries).toEqual(
      [
        'evidence.claims',
        'evidence.claims',
        'evidence.findings',
        'evidence.involvements',
        'evidence.lines',
        'evidence.lines',
        'evidence.weighing',
        // Those of what was asked for, and of the interventions that were found.
        'kin.byIds',
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
