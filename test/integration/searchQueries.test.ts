import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';
import { readSearchTable } from '../support/searchTable.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Answer {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly match: string; readonly node: { readonly id: string } }[];
  readonly didYouMean: readonly { readonly id: string }[];
}

const TOGETHER = 20;

/** The answers to all texts, a few to an operation. */
async function searchAll(texts: readonly string[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < texts.length; start += TOGETHER) {
    const some = texts.slice(start, start + TOGETHER);
    const fields = some.map(
      (_, index) =>
        `s${index}: search(text: $t${index}, first: 3) { totalCount edges { match node { id } } didYouMean { id } }`,
    );
    const variables = Object.fromEntries(some.map((text, index) => [`t${index}`, text]));
    const declared = some.map((_, index) => `$t${index}: String!`).join(', ');
    const data = (await corpus.answer(`query (${declared}) { ${fields.join('\n')} }`, variables)) as Record<
      string,
      Answer
    >;
    answers.push(...Object.values(data));
  }
  return answers;
}

test('what people type finds first what they mean', async () => {
  const { hits } = await readSearchTable();
  expect(hits.length).toBeGreaterThan(220);
  const answers = await searchAll(hits.map(({ query }) => query));
  const failed = hits.flatMap(({ asker, query, varies, first }, index) => {
    const { edges = [] } = answers[index] ?? {};
    if (edges[0]?.node.id === first) return [];
    const found = edges.map(({ match, node }) => `${node.id} (${match})`).join(', ');
    return [`${asker} ${varies} "${query}": ${first} expected, ${found || 'none'} found`];
  });
  const share = 1 - failed.length / hits.length;
  expect(share, `${failed.length} of ${hits.length} rows fail:\n${failed.join('\n')}`).toBe(1);
});

test('what nothing is called finds nothing, and suggests what may have been meant', async () => {
  const { misses } = await readSearchTable();
  expect(misses.length).toBeGreaterThan(10);
  const answers = await searchAll(misses.map(({ query }) => query));
  const failed = misses.flatMap(({ asker, query, suggested }, index) => {
    const { edges = [], didYouMean = [], totalCount } = answers[index] ?? {};
    const near = didYouMean.map(({ id }) => id);
    const isRight = totalCount === 0 && (suggested === null || near.includes(suggested));
    if (isRight) return [];
    const found = edges.map(({ match, node }) => `${node.id} (${match})`).join(', ');
    return [
      `${asker} "${query}": ${suggested ?? 'nothing'} to be suggested, ${found || 'none'} found, ${near.join(', ') || 'none'} suggested`,
    ];
  });
  expect(failed).toEqual([]);
});
