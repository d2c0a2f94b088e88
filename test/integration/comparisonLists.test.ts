import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SeedDifference } from '../../src/seed/format/seed.ts';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';
import { aClaim, aConcept, aDocument, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const englishName = (text: string) =>
  ({ text, language: 'en', kind: 'PREFERRED', origin: 'EDITOR' }) as const;
const PAIR = 'proposition left { id } right { id } differences { kind left right }';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

describe('what is asked for', () => {
  test('one document twice is refused, an unknown one gives null', async () => {
    expect(
      (await corpus.ask('{ compareDocuments(left: "da", right: "da") { sharedCount } }')).refused,
    ).toEqual({
      argument: 'right',
      message: 'right: "da" is the same document as left; name another one',
    });
    expect(
      await corpus.answer(`{
        left: compareDocuments(left: "de", right: "da") { sharedCount }
        right: compareDocuments(left: "da", right: "de") { sharedCount }
      }`),
    ).toEqual({ left: null, right: null });
  });

  test('lists are given in stretches', async () => {
    const stretches = await corpus.answer(`{
      compareDocuments(left: "nl", right: "ar") {
        shared { proposition }
        second: shared(first: 1, after: "P-se-stomach") { proposition }
        onlyRight(first: 2, after: "ar-c003") { id }
      }
    }`);
    expect(stretches).toEqual({
      compareDocuments: {
        shared: ['P-se-stomach', 'P-se-nausea', 'P-se-diarrhoea'].map((proposition) => ({ proposition })),
        second: [{ proposition: 'P-se-nausea' }],
        onlyRight: [{ id: 'ar-c004' }, { id: 'ar-c005' }],
      },
    });
  });

  test.each([
    [
      'shared(first: 101) { proposition }',
      'first',
      'first: 101 is out of range; give a number from 1 to 100',
    ],
    ['onlyLeft(first: 0) { id }', 'first', 'first: 0 is out of range; give a number from 1 to 100'],
    [
      'shared(after: "P-none") { proposition }',
      'after',
      'after: "P-none" is not in this list; give the last one that it gave',
    ],
    [
      'shared(kinds: []) { proposition }',
      'kinds',
      'kinds: the list is empty; name at least one, or leave kinds out',
    ],
  ])('%s is refused', async (field, argument, message) => {
    const { refused } = await corpus.ask(`{ compareDocuments(left: "da", right: "nl") { ${field} } }`);
    expect(refused).toEqual({ argument, message });
  });

  test('many comparisons take as many statements as one', async () => {
    const fields = `{ left { title } shared(first: 50) { ${PAIR} } onlyLeft { id paraphrase } otherDifferencesCount }`;
    const one = await corpus.ask(`{ a: compareDocuments(left: "da", right: "nl") ${fields} }`);
    const many = await corpus.ask(
      `{ a: compareDocuments(left: "da", right: "nl") ${fields} b: compareDocuments(left: "nl", right: "da") ${fields}
         c: compareDocuments(left: "ar", right: "nl") ${fields} }`,
    );
    expect(many.refused).toBeNull();
    expect(many.queries).toEqual(one.queries);
    expect(new Set(one.queries).size).toBe(one.queries.length);
  });

  test('ids alone take one statement beside the documents', async () => {
    const { queries } = await corpus.ask(
      '{ compareDocuments(left: "da", right: "nl") { shared { proposition left { id } right { id } } onlyLeft { id } } }',
    );
    expect(queries).toEqual(['comparison.claims', 'document.byIds', 'release.current']);
  });
});

// Last, since it serves other sources.
describe('other documents', () => {
  const MANY = 5_001;
  /** As many as are looked at. */
  const NOTED = 1_000;
  let release: ServedRelease;
  beforeAll(async () => {
    const stated = (id: string, document: string, object: string, parts = {}) =>
      aClaim(id, document, `salt RAISES_IT ${object}`, { proposition: 'P-one', ...parts });
    const noted = (left: string, right: string): SeedDifference => ({
      ...{ left, right, kind: 'WORDING', explanation: 'They are two words.' },
      ...{ leftSays: 'first word', rightSays: 'second word' },
      leftSpan: [0, 4],
      rightSpan: [5, 7],
    });
    const seed = aSeed('other', {
      predicates: [
        { id: 'RAISES_IT', label: { en: 'raises' }, role: 'CAUSAL', sign: 'RAISES', direction: 'FORWARD' },
      ],
      concepts: [
        aConcept('salt'),
        aConcept('pressure', {
          names: [englishName('pressure'), { ...englishName('tryk'), language: 'da' }],
        }),
        aConcept('strain', { names: [englishName('pressure')] }),
      ],
      documents: ['one', 'two', 'three', 'long'].map((id) => aDocument(id)),
      claims: [
        stated('o1', 'one', 'pressure', { span: [5, 7] }),
        stated('o2', 'one', 'pressure'),
        aClaim('o3', 'one', 'salt RAISES_IT strain'),
        stated('t1', 'two', 'strain'),
        ...Array.from({ length: MANY }, (_, index) => aClaim(`m${index}`, 'long', 'salt RAISES_IT strain')),
      ],
      differences: [
        noted('one', 'two'),
        ...Array.from({ length: NOTED }, () => noted('two', 'three')),
        noted('three', 'two'),
        ...Array.from({ length: NOTED }, () => noted('one', 'three')),
      ],
    });
    release = await serveSources(inject('database'), [withTexts(seed)]);
  });
  afterAll(() => release.close());

  test('several claims on a proposition come in the order of the text, and names that are one are told apart', async () => {
    expect(
      await release.answer(`{
        compareDocuments(left: "one", right: "two") {
          shared { proposition left { id } leftCount right { id } rightCount differences { kind left right } }
          onlyLeft { id }
          otherDifferences { leftPlace { start end text } rightPlace { start end text } }
        }
      }`),
    ).toEqual({
      compareDocuments: {
        shared: [
          {
            proposition: 'P-one',
            left: [{ id: 'o2' }, { id: 'o1' }],
            leftCount: 2,
            right: [{ id: 't1' }],
            rightCount: 1,
            differences: [{ kind: 'OBJECT', left: 'pressure (pressure)', right: 'pressure (strain)' }],
          },
        ],
        onlyLeft: [{ id: 'o3' }],
        otherDifferences: [
          { leftPlace: { start: 0, end: 4, text: 'Text' }, rightPlace: { start: 5, end: 7, text: 'of' } },
        ],
      },
    });
  });

  test('what has no words in a language on one side, or no note, is told whole in English', async () => {
    const told = `kind left(language: "da") right(language: "da") explanation(language: "da")
      explanationLanguage(language: "da")`;
    expect(
      await release.answer(`{
        compareDocuments(left: "one", right: "two") {
          shared { differences { ${told} } } otherDifferences { difference { ${told} } }
        }
      }`),
    ).toEqual({
      compareDocuments: {
        shared: [
          {
            differences: [
              {
                kind: 'OBJECT',
                left: 'pressure (pressure)',
                right: 'pressure (strain)',
                explanation:
                  'The left text speaks of pressure (pressure), the right one speaks of pressure (strain).',
                explanationLanguage: 'en',
              },
            ],
          },
        ],
        otherDifferences: [
          {
            difference: {
              kind: 'WORDING',
              left: 'first word',
              right: 'second word',
              explanation: 'They are two words.',
              explanationLanguage: 'en',
            },
          },
        ],
      },
    });
  });

  test('one with more claims than can be compared is refused', async () => {
    const { refused } = await release.ask(
      '{ compareDocuments(left: "two", right: "long") { left { id } sharedCount } }',
    );
    expect(refused).toEqual({
      argument: 'right',
      message: 'right: document "long" makes more than 5000 claims, too many to compare; name a smaller one',
    });
  });

  test('of many differences that readers noted it is told that some are left out', async () => {
    const fields = 'truncated otherDifferencesCount otherDifferences(first: 1) { id }';
    const first = (id: string) => ({ otherDifferences: [{ id }] });
    expect(
      await release.answer(`{
        few: compareDocuments(left: "two", right: "one") { ${fields} }
        all: compareDocuments(left: "one", right: "three") { ${fields} }
        more: compareDocuments(left: "three", right: "two") { ${fields} }
      }`),
    ).toMatchObject({
      few: { truncated: false, otherDifferencesCount: 1, ...first('one.two.1001') },
      all: { truncated: false, otherDifferencesCount: NOTED, ...first('one.three.0001') },
      more: { truncated: true, otherDifferencesCount: NOTED },
    });
  });
});
