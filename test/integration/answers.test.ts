import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import { answersText } from '../../src/answers/answersFile.ts';
import { compareAnswers, isSame } from '../../src/answers/compareAnswers.ts';
import { comparisonText } from '../../src/answers/comparisonText.ts';
import { parseAnswers } from '../../src/answers/parseAnswers.ts';
import type { GraphClient } from '../../src/graph/client.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';
import { readSources } from '../../src/seed/readSources.ts';
import { answersOf, inFewWords, reversed, withStudies } from '../support/exportedAnswers.ts';
import { emptyDatabase, openLoadGraph } from '../support/loadDatabase.ts';

let client: GraphClient;
let sources: readonly LoadSource[];
let original: Answers;
beforeAll(async () => {
  client = openLoadGraph(inject('database'));
  sources = (await readSources({ folders: ['seed'], documents: 'none', strict: false })).sources;
  original = await answersOf(client, sources);
});
afterAll(() => client.close());

const RESTLESS_LEGS = 'magnesium_supplement.TREATS.restless_legs';
const LEVELS = 'low_magnesium_level.ASSOCIATED_WITH.fibromyalgia';
const REGENERATION = 'magnesium_supplement.STIMULATES.sciatic_nerve_regeneration';

function answered<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item | undefined {
  return items.find((item) => item.id === id);
}

describe('an export', () => {
  test('has each assertion with level, verdict, tallies, sign and independent sources', () => {
    expect(answered(original.assertions, RESTLESS_LEGS)).toEqual({
      id: RESTLESS_LEGS,
      subject: 'magnesium_supplement',
      predicate: 'TREATS',
      object: 'restless_legs',
      sign: 'LOWERS',
      level: 'SYSTEMATIC_REVIEW',
      verdict: 'UNCLEAR',
      human: { supports: 2, disputes: 0, noEffect: 0, unclear: 1 },
      nonHuman: { supports: 0, disputes: 0, noEffect: 0, unclear: 0 },
      notCounted: {},
      independentSources: 0,
    });
    expect(answered(original.assertions, REGENERATION)).toMatchObject({
      sign: 'RAISES',
      level: 'ANIMAL',
      verdict: 'SUPPORTED',
      nonHuman: { supports: 2, disputes: 0, noEffect: 0, unclear: 0 },
      independentSources: 1,
    });
  });

  test('has each study with standing, design and identification', () => {
    expect(original.studies).toHaveLength(22);
    expect(answered(original.studies, 'S5')).toMatchObject({
      standing: 'CURRENT',
      design: 'NON_RANDOMISED_TRIAL',
      identification: 'CANDIDATE',
      possiblySameAs: ['S4'],
      identifiers: ['doi:10.1093/sleep/21.5.501', 'pmid:9703590'],
    });
  });

  test('has every disagreement, with who takes part', () => {
    expect(original.disagreements).toHaveLength(13);
    expect(answered(original.disagreements, `EVIDENCE_DIRECTION.${LEVELS}`)).toEqual({
      id: `EVIDENCE_DIRECTION.${LEVELS}`,
      kind: 'EVIDENCE_DIRECTION',
      assertions: [LEVELS],
      claims: [],
      lines: ['E-L13-1', 'E-L16-1', 'E-S2-4'],
      shortfalls: [],
    });
  });

  test('has the chains that the seed asks for, those that are not there too', () => {
    const counts = original.chains.map(({ from, to, complete, chains }) => [
      from,
      to,
      complete,
      chains.length,
    ]);
    expect(counts).toHaveLength(16);
    expect(counts).toEqual(
      expect.arrayContaining([
        ['calcium', 'restless_legs', true, 1],
        ['magnesium', 'restless_legs', true, 0],
        ['magnesium', 'nerve_pain', true, 2],
        ['magnesium', 'fibromyalgia', true, 0],
        ['magnesium_deficiency', 'restless_legs', true, 6],
      ]),
    );
    const toFibromyalgia = original.chains.find(
      ({ from, to }) => from === 'magnesium_deficiency' && to === 'fibromyalgia',
    );
    expect(
      toFibromyalgia?.chains.map(({ id, effect, undecidedBy, composed }) => [
        id,
        effect,
        undecidedBy,
        composed,
      ]),
    ).toEqual([
      ['magnesium_deficiency>nerve_overactivity>fibromyalgia', 'UNKNOWN', 2, true],
      ['magnesium_deficiency>continuous_calcium_influx>nerve_overactivity>fibromyalgia', 'UNKNOWN', 3, true],
    ]);
  });

  test('has the notice, and no words of ours or of a text about what is claimed', () => {
    expect(original.notice).toMatch(/A claim is not a fact, and nothing here is medical advice/u);
    const strings: string[] = [];
    JSON.parse(answersText({ ...original, notice: '' }), (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.length).toBeGreaterThan(1_000);
    // Ids, levels and the like only: nothing in it has two words.
    expect(strings.filter((string) => /\s/u.test(string))).toEqual([]);
  });

  test('is read as it was written', () => {
    expect(parseAnswers(answersText(original), 'the file')).toEqual(original);
  });
});

describe('a structural link', () => {
  test('that is gone is told, and is why the chains from the kin of its wider end are gone', async () => {
    const gone = 'cellular_magnesium SUBCLASS_OF magnesium';
    const without = sources.map(({ seed, ...rest }) => ({
      ...rest,
      seed: {
        ...seed,
        structure: seed.structure.filter(
          ({ subject, predicate, object }) => `${subject} ${predicate} ${object}` !== gone,
        ),
      },
    }));
    const comparison = compareAnswers(original, await answersOf(client, without));
    expect(comparison.given).toEqual([
      {
        ...{ kind: 'structure', id: gone, change: 'REMOVED' },
        fields: [
          { field: 'meaning', old: 'KIN', new: null },
          { field: 'sources', old: ['articles'], new: null },
        ],
      },
    ]);
    const told = inFewWords(comparison);
    const because = [`structure ${gone}`];
    expect(told).toContainEqual({
      answer: 'chains magnesium to nerve_pain',
      fields: ['count: 2 → 1'],
      causes: because,
    });
    expect(told).toContainEqual({
      answer: 'chain magnesium to nerve_pain: cellular_magnesium>inflammation>nerve_pain REMOVED',
      fields: [],
      causes: because,
    });
    expect(told.filter(({ causes }) => causes.join() !== because.join())).toEqual([]);
    expect(told.filter(({ answer }) => !answer.startsWith('chain'))).toEqual([]);
  });
});

describe('a change of standing', () => {
  test('a review that is retracted takes its line out of the verdict on restless legs, and nothing else', async () => {
    const retracted = await answersOf(client, withStudies(sources, { L1: { standing: 'RETRACTED' } }));
    const comparison = compareAnswers(original, retracted);
    expect(comparison.given).toEqual([
      {
        kind: 'study',
        id: 'L1',
        change: 'CHANGED',
        fields: [{ field: 'standing', old: 'CURRENT', new: 'RETRACTED' }],
      },
    ]);
    expect(inFewWords(comparison)).toEqual([
      {
        answer: `assertion ${RESTLESS_LEGS}`,
        fields: [
          'level: SYSTEMATIC_REVIEW → RANDOMISED_TRIAL',
          'verdict: UNCLEAR → SUPPORTED',
          'in people, unclear: 1 → –',
          'not counted, RETRACTED: – → 1',
        ],
        causes: ['study L1 E-L1-1'],
      },
      {
        answer: 'counting E-L1-1',
        fields: ['counted: true → false', 'notCounted: – → RETRACTED'],
        causes: ['study L1 E-L1-1'],
      },
    ]);
    const text = comparisonText(comparison, original.notice);
    expect(text).toContain('verdict: UNCLEAR → SUPPORTED');
    expect(text).toContain('because of study L1 (by E-L1-1): standing: CURRENT → RETRACTED');
    expect(text.trimEnd().endsWith(original.notice)).toBe(true);
  });

  test('a study that is superseded no longer disagrees with the others', async () => {
    const superseded = await answersOf(
      client,
      withStudies(sources, { L16: { standing: 'SUPERSEDED', supersededBy: 'L13' } }),
    );
    expect(inFewWords(compareAnswers(original, superseded))).toEqual([
      {
        answer: `assertion ${LEVELS}`,
        fields: ['not counted, INCLUDED_IN_REVIEW: 3 → 2', 'not counted, SUPERSEDED: – → 1'],
        causes: ['study L16 E-L16-1'],
      },
      {
        answer: 'counting E-L16-1',
        fields: ['notCounted: INCLUDED_IN_REVIEW → SUPERSEDED'],
        causes: ['study L16 E-L16-1'],
      },
      {
        answer: `disagreement EVIDENCE_DIRECTION.${LEVELS} REMOVED`,
        fields: [],
        causes: ['study L16 E-L16-1'],
      },
    ]);
  });

  test('studies in animals that are retracted take the level of the chains over what they tested', async () => {
    const retracted = await answersOf(
      client,
      withStudies(sources, { S3: { standing: 'RETRACTED' }, L15: { standing: 'RETRACTED' } }),
    );
    const byS3 = (line: string) => ({
      answer: `counting ${line}`,
      fields: ['counted: true → false', 'notCounted: – → RETRACTED'],
      causes: [`study S3 ${line}`],
    });
    const gone = (count: number) => [
      `not in people, supports: ${count} → –`,
      `not counted, RETRACTED: – → ${count}`,
    ];
    const inModels = 'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR';
    const ends = 'magnesium_supplement to';
    expect(inFewWords(compareAnswers(original, retracted))).toEqual([
      // Of benefit only studies in people decide: the verdict was UNTESTED, and is.
      {
        answer: `assertion ${inModels}.sciatic_nerve_injury`,
        fields: ['level: ANIMAL → STATEMENT_ONLY', ...gone(1)],
        causes: ['study S3 E-S3-1'],
      },
      {
        answer: `assertion ${inModels}.sciatica`,
        fields: ['not counted, INDIRECT: 1 → –', 'not counted, RETRACTED: – → 1'],
        causes: ['study S3 E-S3-2'],
      },
      {
        answer: 'assertion magnesium_supplement.INHIBITS.inflammatory_proteins',
        fields: ['level: ANIMAL → STATEMENT_ONLY', 'verdict: SUPPORTED → UNTESTED', ...gone(1)],
        causes: ['study S3 E-S3-3'],
      },
      {
        answer: `assertion ${REGENERATION}`,
        fields: ['level: ANIMAL → STATEMENT_ONLY', 'verdict: SUPPORTED → UNTESTED', ...gone(2)],
        causes: ['study L15 E-L15-1', 'study S3 E-S3-4'],
      },
      { ...byS3('E-L15-1'), causes: ['study L15 E-L15-1', 'study S3 E-S3-4'] },
      byS3('E-S3-1'),
      { ...byS3('E-S3-2'), fields: ['notCounted: INDIRECT → RETRACTED'] },
      byS3('E-S3-3'),
      { ...byS3('E-S3-4'), causes: ['study L15 E-L15-1', 'study S3 E-S3-4'] },
      // Both links are now as weak, and stated by the one text: the first of them is named.
      {
        answer: `chain ${ends} pain_signalling: magnesium_supplement>inflammatory_proteins>pain_signalling`,
        fields: [
          'weakestLink: inflammatory_proteins to pain_signalling → magnesium_supplement to inflammatory_proteins',
          `${ends} inflammatory_proteins, level: ANIMAL → STATEMENT_ONLY`,
        ],
        causes: ['study S3 E-S3-3'],
      },
      {
        answer: `chain ${ends} sciatic_nerve_regeneration: magnesium_supplement>sciatic_nerve_regeneration`,
        fields: [
          'level: ANIMAL → STATEMENT_ONLY',
          `${ends} sciatic_nerve_regeneration, level: ANIMAL → STATEMENT_ONLY`,
        ],
        causes: ['study L15 E-L15-1', 'study S3 E-S3-4'],
      },
    ]);
  });

  test('that is taken back leaves nothing changed', async () => {
    const again = await answersOf(client, sources);
    expect(isSame(compareAnswers(original, again))).toBe(true);
    expect(comparisonText(compareAnswers(original, again), '')).toContain('Nothing differs.');
  });
});

// Last, since it begins with an empty database.
test('the same content in another order gives the same file, but for when it was made', async () => {
  await emptyDatabase(client);
  const again = await answersOf(client, reversed(sources));
  const timeless = (answers: Answers) =>
    answersText({ ...answers, release: { ...answers.release, madeAt: '' } });
  expect(timeless(again)).toBe(timeless(original));
});
