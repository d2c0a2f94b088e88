import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeed, formatMessage } from '../../src/seed/check.ts';
import { added, changedCopy, faultsOf, replaced, type Case, type Change } from './changedSeed.ts';

const DATASET = join(import.meta.dirname, '..', 'fixtures', 'dataset');
const ROWS = 'claims/rows.jsonl';

async function datasetFaults(changes: Readonly<Record<string, Change>>): Promise<string[]> {
  const { faults } = await checkSeed(await changedCopy(DATASET, changes), undefined);
  return faults.map(formatMessage);
}

/** The last row of the fixture with other properties. */
const withProperties = (properties: string) => replaced('{"patients":12}', properties);

describe('A row of a dataset', () => {
  it('is read with all that it says, as it is', async () => {
    const { seed, faults, warnings } = await checkSeed(DATASET, undefined);
    expect([...faults, ...warnings]).toEqual([]);
    const [first, , third] = seed?.claims ?? [];
    expect(first?.record?.publications).toEqual(['EX:12', 'EX:3']);
    expect(JSON.stringify(first?.record?.properties)).toBe(
      '{"2":"two","weight":0.1,"count":9007199254740991,"small":1e-7,"flag":false,"nothing":null,' +
        '"words":"بضع كلمات, \\u0000 and 🧦","nested":{"list":[1,[],{"b":2,"a":[{}]}]},"__proto__":{"kept":true}}',
    );
    expect(third?.record).toEqual({ id: 'table B, 1', publications: [], properties: { note: 'not seen' } });
  });

  const cases: Case[] = [
    [
      'that is a claim of a text',
      {
        [ROWS]: replaced(
          '"record":{"id":"table B, 2","publications":["EX:3"],"properties":{"patients":12}}',
          '"document":"text","span":[0,4],"paraphrase":"words"',
        ),
      },
      [
        `${ROWS}:4: document: "text" must be left out: a claim of a source of kind DATASET is a row, and says it in record`,
        `${ROWS}:4: paraphrase: "words" must be left out: a claim of a source of kind DATASET is a row, and says it in record`,
        `${ROWS}:4: record: is missing; it must be the row as it was imported, {"id": …, "publications": […], "properties": {…}}: the source is of kind DATASET`,
        `${ROWS}:4: span: [0,4] must be left out: a claim of a source of kind DATASET is a row, and says it in record`,
      ],
    ],
    [
      'with the id of another row',
      { [ROWS]: replaced('"table A, 18"', '"table A, 17"') },
      [`${ROWS}:2: record.id: the record "table A, 17" is already at ${ROWS}:1: rename or remove one`],
    ],
    [
      'with an unknown key in its record',
      { [ROWS]: replaced('"publications":["EX:12","EX:3"]', '"publication":["EX:12"]') },
      [`${ROWS}:1: record: unknown key "publication"; did you mean "publications"?`],
    ],
    [
      'with a publication of an unknown prefix',
      { [ROWS]: replaced('"EX:12","EX:3"', '"EY:12","EX:x"') },
      [
        `${ROWS}:1: record.publications[0]: the prefix of "EY:12" is not in this seed's prefixes.yaml; did you mean "EX"?`,
        `${ROWS}:1: record.publications[1]: "x" in "EX:x" does not have the form [1-9][0-9]* of EX`,
      ],
    ],
    [
      'with too many publications',
      {
        [ROWS]: replaced(
          '"EX:12","EX:3"',
          Array.from({ length: 101 }, (_, index) => `"EX:${index + 1}"`).join(),
        ),
      },
      [
        expect.stringMatching(
          /^claims\/rows\.jsonl:1: record\.publications: \["EX:1".*… must be at most 100 long$/u,
        ),
      ],
    ],
    [
      'with properties that are no mapping',
      { [ROWS]: withProperties('[1]') },
      [`${ROWS}:4: record.properties: [1] must be a mapping of keys to values, such as {} for none`],
    ],
    [
      'with properties that are too long',
      { [ROWS]: withProperties(`{"words":"${'x'.repeat(9_989)}"}`) },
      [
        expect.stringMatching(
          /record\.properties: .* must be at most 10000 characters long as JSON: keep what a reader of the row needs$/u,
        ),
      ],
    ],
    [
      'with properties that are too deep',
      { [ROWS]: withProperties(`{"a":${'['.repeat(4000)}${']'.repeat(4000)}}`) },
      [expect.stringMatching(/record\.properties: .*must not be more than 20 levels deep$/u)],
    ],
    [
      'with numbers that cannot be kept',
      {
        [ROWS]: withProperties('{"long":12345678901234567890,"large":1e400,"fine":1.50e+3,"words":"1e400"}'),
      },
      [
        `${ROWS}:4: the number 12345678901234567890 would be kept as 12345678901234567000: write it so, or as text`,
        `${ROWS}:4: the number 1e400 is too large to be kept: write it as text`,
      ],
    ],
  ];

  it.each(cases)('%s', async (_name, changes, faults) => {
    expect(await datasetFaults(changes)).toEqual(faults);
  });

  it('may be as long and as deep as is said', async () => {
    const depth = `{"a":${'['.repeat(19)}${']'.repeat(19)}}`;
    expect(await datasetFaults({ [ROWS]: withProperties(depth) })).toEqual([]);
    const length = `{"words":"${'x'.repeat(9_988)}"}`;
    expect(await datasetFaults({ [ROWS]: withProperties(length) })).toEqual([]);
  });

  it('is none in a source of texts', async () => {
    const row = { id: 'r1', record: { id: '1', publications: [], properties: {} } };
    const faults = await faultsOf({ 'claims/more.jsonl': added(JSON.stringify(row)) });
    expect(faults).toContain(
      'claims/more.jsonl:1: record: {"id":"1","publications":[],"properties":{}} must be left out: ' +
        'only a source whose kind in source.yaml is DATASET has rows',
    );
  });

  it('is taken for one where the kind of its source cannot be read', async () => {
    expect(await datasetFaults({ 'source.yaml': replaced('DATASET', 'DATASETS') })).toEqual([
      'source.yaml:3: kind: "DATASETS" must be one of DOCUMENTS, DATASET; did you mean "DATASET"?',
    ]);
  });
});
