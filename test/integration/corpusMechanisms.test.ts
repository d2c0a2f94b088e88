import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Chain {
  readonly id: string;
  readonly statedBy: readonly { readonly id: string }[];
  readonly effect: { readonly sign: string };
  readonly links: readonly { readonly assertion: { readonly id: string } }[];
}

const deficiency = 'magnesium_deficiency';
const overactivity = 'nerve_overactivity';
const influx = 'continuous_calcium_influx';
const release = 'continuous_neurotransmitter_release';
const toLegs = ['muscle_cell_stimulation', 'rls_sensation'];
const overdose = (effect: string) =>
  [['high_dose_magnesium', 'hypermagnesemia', effect], ['da', 'nl'], 'RAISES'] as const;

/** By mechanism: the paths in it from end to end, the texts that state each in full, and the effect. */
const PATHS: Readonly<Record<string, readonly (readonly [readonly string[], readonly string[], string])[]>> =
  {
    magnesium_deficiency_to_restless_legs: [
      [[deficiency, overactivity, ...toLegs], ['da'], 'RAISES'],
      [[deficiency, influx, overactivity, ...toLegs], ['da'], 'RAISES'],
      [[deficiency, influx, release, ...toLegs], ['da', 'nl'], 'RAISES'],
      [[deficiency, overactivity, release, ...toLegs], ['da', 'nl'], 'RAISES'],
      [[deficiency, influx, overactivity, release, ...toLegs], ['da', 'nl'], 'RAISES'],
    ],
    magnesium_to_nerve_signal: [
      [['magnesium', 'calcium_influx', 'signal_transmission'], ['da', 'nl'], 'UNKNOWN'],
      [['magnesium', 'calcium_influx', 'neurotransmitter_release', 'next_cell'], ['da', 'nl'], 'LOWERS'],
    ],
    magnesium_to_less_inflammation: [
      [['magnesium', 'inflammation', 'nerve_pain'], ['ar'], 'UNKNOWN'],
      [['magnesium', 'inflammation', 'mg_effect_on_pain_mechanism'], ['ar'], 'UNKNOWN'],
      [['cellular_magnesium', 'inflammation', 'nerve_pain'], ['ar'], 'LOWERS'],
      [['cellular_magnesium', 'inflammation', 'mg_effect_on_pain_mechanism'], ['ar'], 'UNKNOWN'],
      [['cellular_magnesium', 'proinflammatory_protein_release'], ['ar'], 'LOWERS'],
      [['magnesium', 'inflammatory_response'], ['ar'], 'UNKNOWN'],
    ],
    magnesium_to_pain_regulation: [
      [['magnesium', 'nerve_cell_receptor_activation'], ['ar'], 'LOWERS'],
      [['nerve_cell_receptors', 'pain'], ['ar'], 'UNKNOWN'],
      [['magnesium', 'pain_regulation'], ['ar'], 'UNKNOWN'],
    ],
    overactive_nerves_to_fibromyalgia_pain: [
      [[overactivity, 'nerve_signals_to_brain', 'tenderness'], ['ar'], 'RAISES'],
      [[overactivity, 'nerve_signals_to_brain', 'widespread_pain'], ['ar'], 'RAISES'],
      [[overactivity, 'fibromyalgia'], ['ar'], 'UNKNOWN'],
    ],
    magnesium_after_sciatic_nerve_injury: [
      [['magnesium_supplement', 'inflammatory_proteins', 'pain_signalling'], ['ar'], 'UNKNOWN'],
      [['magnesium_supplement', 'sciatic_nerve_regeneration'], ['ar'], 'RAISES'],
    ],
    magnesium_overdose: ['hypotension', 'confusion', 'arrhythmia', 'reduced_breathing_rate', 'coma'].map(
      overdose,
    ),
  };

describe.each(Object.entries(PATHS))('the paths in %s', (mechanism, paths) => {
  test.each(
    paths.map(([concepts, statedBy, effect]) => [concepts.join(' > '), concepts, statedBy, effect] as const),
  )('%s', async (_, concepts, statedBy, effect) => {
    const { mechanism: set, chains } = (await corpus.answer(`{
        mechanism(id: "${mechanism}") { assertions { id } }
        chains(from: "${concepts[0] ?? ''}", to: "${concepts.at(-1) ?? ''}", filter: {maxLength: 6}, first: 100) {
          nodes { id statedBy { id } effect { sign } links { assertion { id } } }
        }
      }`)) as { mechanism: { assertions: { id: string }[] }; chains: { nodes: Chain[] } };
    const chain = chains.nodes.find(({ id }) => id === concepts.join('>'));
    expect(chain?.statedBy.map(({ id }) => id)).toEqual(statedBy);
    expect(chain?.effect.sign).toBe(effect);
    const inSet = set.assertions.map(({ id }) => id);
    expect(chain?.links.map(({ assertion }) => assertion.id).filter((id) => !inSet.includes(id))).toEqual([]);
  });
});
