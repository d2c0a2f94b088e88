import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/seed/check.ts';
import { releaseVersions } from '../../src/seed/load/versions.ts';
import {
  added,
  changedSeed,
  faultsOf,
  FIXTURE_DOCUMENTS,
  FIXTURE_SEED,
  replaced,
  type Case,
} from './changedSeed.ts';

const CLAIMS = 'claims/zink-forkylning.jsonl';

const difference = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([
    {
      proposition: 'P-zink-virus',
      left: 'zink-forkylning',
      right: 'zink-nytta',
      kind: 'WORDING',
      leftSays: 'slows',
      rightSays: 'stops',
      explanation: 'To slow is less than to stop.',
      ...fields,
    },
  ]);
const written = (entry: unknown) => added(JSON.stringify(entry));

describe('Differences of a seed', () => {
  it('are hashed with what they are in other languages', async () => {
    const other = { da: { leftSays: 'sænker', rightSays: 'stopper', explanation: 'Det er mindre.' } };
    const versions = [{}, { inOtherLanguages: other }].map(async (fields) => {
      const { seed } = await checkSeed(
        await changedSeed({ 'differences.yaml': added(difference(fields)) }),
        FIXTURE_DOCUMENTS,
      );
      return seed === undefined ? [] : [releaseVersions([{ seed, documents: new Map() }]).release];
    });
    expect(new Set((await Promise.all(versions)).flat()).size).toBe(2);
  });

  it('are counted and hashed', async () => {
    const folder = await changedSeed({ 'differences.yaml': added(difference({})) });
    const { seed, faults, counts } = await checkSeed(folder, FIXTURE_DOCUMENTS);
    expect(faults).toEqual([]);
    expect(counts.differences).toBe(1);
    const without = await checkSeed(FIXTURE_SEED, FIXTURE_DOCUMENTS);
    const versions = [seed, without.seed].flatMap((found) =>
      found === undefined ? [] : [releaseVersions([{ seed: found, documents: new Map() }]).release],
    );
    expect(new Set(versions).size).toBe(2);
  });

  const cases: Case[] = [
    [
      'of a document with itself',
      { 'differences.yaml': added(difference({ right: 'zink-forkylning' })) },
      ['differences.yaml:1: right: "zink-forkylning" must be another document than left'],
    ],
    [
      'of an unknown document',
      { 'differences.yaml': added(difference({ right: 'zink-nyta' })) },
      ['differences.yaml:1: right: no document has the id "zink-nyta"; did you mean "zink-nytta"?'],
    ],
    [
      'of a kind that is none',
      { 'differences.yaml': added(difference({ kind: 'OBJECT' })) },
      ['differences.yaml:1: kind: "OBJECT" must be one of WORDING, TRANSLATION'],
    ],
    [
      'in English among the other languages',
      {
        'differences.yaml': added(
          difference({ inOtherLanguages: { en: { leftSays: 'a', rightSays: 'b', explanation: 'c' } } }),
        ),
      },
      [
        'differences.yaml:1: inOtherLanguages: {"en":{"leftSays":"a","rightSays":"b","explanation":"c"}} must have no English ("en"): the entry itself is in English',
      ],
    ],
    [
      'not whole in another language',
      {
        'differences.yaml': added(
          difference({ inOtherLanguages: { da: { leftSays: 'a', rightSays: 'b' } } }),
        ),
      },
      ['differences.yaml:1: inOtherLanguages.da.explanation: is missing; it must be text (put it in quotes)'],
    ],
    [
      'of a proposition that one of the documents does not state',
      { 'differences.yaml': added(difference({ proposition: 'P-zink-viruss' })) },
      [
        'differences.yaml:1: proposition: no claim of document zink-forkylning has the proposition "P-zink-viruss"; did you mean "P-zink-virus"?',
        'differences.yaml:1: proposition: no claim of document zink-nytta has the proposition "P-zink-viruss"; did you mean "P-zink-virus"?',
      ],
    ],
    [
      'of a right proposition that the right document does not state',
      { 'differences.yaml': added(difference({ rightProposition: 'P-other' })) },
      ['differences.yaml:1: rightProposition: no claim of document zink-nytta has the proposition "P-other"'],
    ],
    [
      'without a proposition and without places',
      {
        'differences.yaml': written([
          {
            left: 'zink-forkylning',
            right: 'zink-nytta',
            kind: 'WORDING',
            leftSays: 'a',
            rightSays: 'b',
            explanation: 'c',
            leftSpan: [0, 1],
          },
        ]),
      },
      [
        'differences.yaml:1: proposition: must be given, or else the place in both documents: leftSpan and rightSpan',
      ],
    ],
    [
      'beyond the end of a document',
      {
        'differences.yaml': written([
          {
            left: 'zink-forkylning',
            right: 'zink-nytta',
            kind: 'WORDING',
            leftSays: 'a',
            rightSays: 'b',
            explanation: 'c',
            leftSpan: [0, 1],
            rightSpan: [310, 312],
          },
        ]),
      },
      [
        'differences.yaml:1: rightSpan: [310, 312] goes beyond the end of document zink-nytta, which is 311 long: count anew',
      ],
    ],
    [
      'twice, the other way round',
      {
        'differences.yaml': written([
          ...(JSON.parse(difference({})) as unknown[]),
          ...(JSON.parse(difference({ left: 'zink-nytta', right: 'zink-forkylning' })) as unknown[]),
        ]),
      },
      [
        'differences.yaml:1: the WORDING difference of these two documents here is already at differences.yaml:1: join the two',
      ],
    ],
  ];
  it.each(cases)('%s', async (_, changes, faults) => {
    expect(await faultsOf(changes)).toEqual(faults);
  });
});

describe('Hedges and coreference of a claim', () => {
  const cases: Case[] = [
    [
      'a second hedge outside the claim',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[[33,36],[58,60]]') },
      [`${CLAIMS}:1: hedge[1]: [58, 60] must lie within the claim's span [23, 59]`],
    ],
    [
      'hedges that are not in order',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[[33,36],[35,38]]') },
      [`${CLAIMS}:1: hedge[1]: [35, 38] must begin after the one before it, [33, 36], has ended`],
    ],
    [
      'a list of one hedge',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[[33,36]]') },
      [`${CLAIMS}:1: hedge: [[33,36]] must be two or more places: write a single one as [start, end]`],
    ],
    [
      'a hedge that ends before it begins',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[36,33]') },
      [
        `${CLAIMS}:1: hedge: [36,33] must be a place, [start, end] with the end after the start, or a list of two or more`,
      ],
    ],
    [
      'coreference of a side that is none',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[33,36],"coreference":["VERB"]') },
      [`${CLAIMS}:1: coreference[0]: "VERB" must be one of SUBJECT, OBJECT`],
    ],
    [
      'coreference of one side twice',
      { [CLAIMS]: replaced('"hedge":[33,36]', '"hedge":[33,36],"coreference":["OBJECT","OBJECT"]') },
      [`${CLAIMS}:1: coreference: ["OBJECT","OBJECT"] must name each side once`],
    ],
  ];
  it.each(cases)('%s', async (_, changes, faults) => {
    expect(await faultsOf(changes)).toEqual(faults);
  });
});
