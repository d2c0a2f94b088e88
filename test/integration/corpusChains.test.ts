import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Chain {
  readonly id: string;
  readonly composed: boolean;
  readonly statedBy: readonly { readonly id: string }[];
  readonly links: readonly {
    readonly sign: string;
    readonly assertion: {
      readonly id: string;
      readonly claims: { readonly nodes: readonly { readonly document: { readonly id: string } }[] };
    };
  }[];
}

async function chains(from: string, to: string): Promise<readonly Chain[]> {
  const { chains: found } = (await corpus.answer(`{
    chains(from: "${from}", to: "${to}", filter: {maxLength: 6}, first: 100) {
      truncated
      nodes {
        id composed
        statedBy { id }
        links { sign assertion { id claims { nodes { document { id } } } } }
      }
    }
  }`)) as { chains: { truncated: boolean; nodes: Chain[] } };
  expect(found.truncated).toBe(false);
  return found.nodes;
}

const OVERACTIVITY = 'nerve_overactivity';
const RELEASE = 'continuous_neurotransmitter_release';
const INFLUX = 'continuous_calcium_influx';
const MUSCLE = 'muscle_cell_stimulation';

test('the paths from deficiency to restless legs, and who states each in full', async () => {
  const found = await chains('magnesium_deficiency', 'restless_legs');
  expect(found.map(({ id, statedBy }) => [id.split('>').slice(1), statedBy.map((text) => text.id)])).toEqual([
    [['restless_legs'], ['da', 'nl']],
    [[OVERACTIVITY, MUSCLE, 'rls_sensation'], ['da']],
    [
      [INFLUX, RELEASE, MUSCLE, 'rls_sensation'],
      ['da', 'nl'],
    ],
    [[INFLUX, OVERACTIVITY, MUSCLE, 'rls_sensation'], ['da']],
    [
      [OVERACTIVITY, RELEASE, MUSCLE, 'rls_sensation'],
      ['da', 'nl'],
    ],
    [
      [INFLUX, OVERACTIVITY, RELEASE, MUSCLE, 'rls_sensation'],
      ['da', 'nl'],
    ],
  ]);
  expect(new Set(found.flatMap(({ links }) => links.map(({ sign }) => sign)))).toEqual(new Set(['RAISES']));
});

test('which text states which of their links', async () => {
  const found = await chains('magnesium_deficiency', 'restless_legs');
  const links = found.flatMap((chain) => chain.links.map(({ assertion }) => assertion));
  const texts = Object.fromEntries(
    links.map(({ id, claims }) => [id, [...new Set(claims.nodes.map(({ document }) => document.id))]]),
  );
  expect(texts).toEqual({
    'magnesium_deficiency.CAUSES.restless_legs': ['da', 'nl'],
    'magnesium_deficiency.CAUSES.nerve_overactivity': ['da', 'nl'],
    'magnesium_deficiency.CAUSES.continuous_calcium_influx': ['da', 'nl'],
    'continuous_calcium_influx.CAUSES.nerve_overactivity': ['da', 'nl'],
    'continuous_calcium_influx.CAUSES.continuous_neurotransmitter_release': ['da', 'nl'],
    'nerve_overactivity.CONTRIBUTES_TO.continuous_neurotransmitter_release': ['da', 'nl'],
    'nerve_overactivity.CAUSES.muscle_cell_stimulation': ['da'],
    'continuous_neurotransmitter_release.CAUSES.muscle_cell_stimulation': ['da', 'nl'],
    'muscle_cell_stimulation.CAUSES.rls_sensation': ['da', 'nl'],
  });
});

test('from calcium there is a way in the Dutch text only', async () => {
  const found = await chains('calcium', 'restless_legs');
  expect(found.map(({ id, statedBy }) => [id, statedBy])).toEqual([
    [`calcium>${MUSCLE}>rls_sensation`, [{ id: 'nl' }]],
  ]);
});

test('from deficiency to fibromyalgia there are only ways that no text states in full', async () => {
  const found = await chains('magnesium_deficiency', 'fibromyalgia');
  expect(found.map(({ id, composed, statedBy }) => [id, composed, statedBy])).toEqual([
    [`magnesium_deficiency>${OVERACTIVITY}>fibromyalgia`, true, []],
    [`magnesium_deficiency>${INFLUX}>${OVERACTIVITY}>fibromyalgia`, true, []],
  ]);
  expect(found.map(({ links }) => links.at(-1)?.sign)).toEqual(['NONE', 'NONE']);
});

test('magnesium may ease nerve pain by way of inflammation', async () => {
  const found = await chains('magnesium', 'nerve_pain');
  expect(found.map(({ id, statedBy }) => [id, statedBy])).toEqual([
    ['cellular_magnesium>inflammation>nerve_pain', [{ id: 'ar' }]],
    ['magnesium>inflammation>nerve_pain', [{ id: 'ar' }]],
  ]);
});

test.each([
  ['magnesium', 'restless_legs'],
  ['magnesium', 'fibromyalgia'],
])('nothing leads from %s to %s', async (from, to) => {
  expect(await chains(from, to)).toEqual([]);
});
