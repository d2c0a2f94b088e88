import { beforeAll, expect, it } from 'vitest';
import { qualifiers, readCorpus, triple, type Corpus } from './corpus.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus();
});

/** A claim, what it is about, how sure and how present it is, and those qualifiers that were corrected. */
type Correction = readonly [id: string, statement: string, corrected?: readonly string[]];

const RODENTS = ['SPECIES species_rodents', 'CONDITION sciatic_nerve_injury'];

/** What docs/curation.md settles of the meaning of single claims. */
const CORRECTIONS: readonly Correction[] = [
  ['ar-c002', 'current_nerve_pain_drugs TREATS nerve_pain ASSERTED EXPLICIT', ['FREQUENCY often']],
  ['ar-c003', 'combination_therapy RECOMMENDED_FOR nerve_pain ASSERTED EXPLICIT', ['FREQUENCY sometimes']],
  ['ar-c004', 'magnesium STUDIED_FOR nerve_pain POSSIBLE EXPLICIT', ['COMBINATION combination_therapy']],
  ['ar-c006', 'magnesium_supplement IS_A dietary_supplement ASSERTED EXPLICIT'],
  ['ar-c007', 'magnesium_supplement HAS_PROPERTY inexpensive ASSERTED EXPLICIT'],
  ['ar-c008', 'magnesium_supplement CALLS_FOR consult_physician ASSERTED EXPLICIT', ['CONDITION nerve_pain']],
  ['ar-c013', 'inflammation CONTRIBUTES_TO nerve_pain POSSIBLE IMPLIED'],
  ['ar-c014', 'magnesium REGULATES inflammatory_response ASSERTED EXPLICIT', ['SPECIES species_animals']],
  [
    'ar-c017',
    'magnesium INHIBITS nerve_cell_receptor_activation POSSIBLE EXPLICIT',
    ['SCOPE pain_regulation'],
  ],
  ['ar-c018', 'nerve_cell_receptors REGULATES pain ASSERTED EXPLICIT', ['OTHER nerve_cell']],
  ['ar-c019', 'magnesium INVOLVED_IN pain_regulation SUGGESTED EXPLICIT', ['OTHER further_studies']],
  ['ar-c023', 'nerve_overactivity STIMULATES nerve_signals_to_brain ASSERTED EXPLICIT', ['ANATOMY brain']],
  [
    'ar-c026',
    'magnesium_supplement TREATS fibromyalgia POSSIBLE EXPLICIT',
    ['COMBINATION fibromyalgia_drugs'],
  ],
  [
    'ar-c028',
    'low_magnesium_level ASSOCIATED_WITH fibromyalgia ASSERTED EXPLICIT',
    ['POPULATION pop_fm_patients', 'COMPARATOR pop_controls'],
  ],
  [
    'ar-c030',
    'magnesium_supplement TREATS fibromyalgia_symptoms ASSERTED EXPLICIT',
    ['COMBINATION amitriptyline'],
  ],
  ['ar-c032', 'sciatic_nerve OVERLAPS lower_back ASSERTED EXPLICIT'],
  ['ar-c033', 'sciatic_nerve OVERLAPS feet ASSERTED EXPLICIT'],
  ['ar-c041', 'magnesium_supplement INHIBITS inflammatory_proteins ASSERTED EXPLICIT', RODENTS],
  ['ar-c043', 'magnesium_supplement STIMULATES sciatic_nerve_regeneration ASSERTED EXPLICIT', RODENTS],
  ['ar-c046', 'sustained_release_form REDUCES_RISK_OF diarrhoea ASSERTED IMPLIED'],
  [
    'ar-c052',
    'magnesium_supplement CALLS_FOR consult_physician ASSERTED EXPLICIT',
    ['CONDITION side_effects'],
  ],
  ['ar-c053', 'current_nerve_pain_drugs USED_TO_TREAT nerve_pain ASSERTED EXPLICIT'],
  ['ar-c055', 'magnesium_supplement HAS_PROPERTY readily_available ASSERTED EXPLICIT'],
  ['ar-c056', 'inflammation INVOLVED_IN mg_effect_on_pain_mechanism POSSIBLE EXPLICIT'],
  ['ar-c057', 'proinflammatory_protein_release IS_A inflammation ASSERTED EXPLICIT'],
  ['ar-c060', 'fibromyalgia HAS_SYMPTOM tenderness ASSERTED IMPLIED'],
  ['ar-c061', 'fibromyalgia_drugs USED_TO_TREAT fibromyalgia ASSERTED EXPLICIT'],
  ['ar-c062', 'magnesium_supplement CALLS_FOR sustained_release_form ASSERTED EXPLICIT', ['OTHER diarrhoea']],
  ['ar-c063', 'sustained_release_form REDUCES_RISK_OF side_effects ASSERTED EXPLICIT'],
  ['ar-c064', 'magnesium_supplement HAS_SIDE_EFFECT gastrointestinal_side_effects REPORTED EXPLICIT'],
  ['da-c001', 'restless_legs HAS_PREVALENCE pop_danish ASSERTED EXPLICIT', ['FREQUENCY many']],
  ['nl-c001', 'restless_legs HAS_PREVALENCE pop_people ASSERTED EXPLICIT', ['FREQUENCY many']],
  ['da-c003', 'restless_legs CAUSES sleep_deprivation ASSERTED EXPLICIT'],
  ['nl-c003', 'restless_legs CAUSES sleep_disorder ASSERTED EXPLICIT'],
  ['da-c023', 'magnesium_deficiency CAUSES impaired_nerve_conduction POSSIBLE EXPLICIT'],
  ['nl-c023', 'magnesium_deficiency CAUSES impaired_nerve_function POSSIBLE EXPLICIT'],
  [
    'da-c028',
    'magnesium_supplement TREATS rls_symptoms POSSIBLE EXPLICIT',
    ['CONDITION magnesium_deficiency'],
  ],
  [
    'nl-c028',
    'magnesium_supplement USED_TO_TREAT rls_symptoms POSSIBLE EXPLICIT',
    ['CONDITION magnesium_deficiency'],
  ],
  ['da-c030', 'magnesium_supplement USED_TO_TREAT restless_legs ASSERTED EXPLICIT', ['TIMING at present']],
  ['nl-c030', 'magnesium_supplement USED_TO_TREAT restless_legs ASSERTED EXPLICIT', ['TIMING at present']],
  ['da-c031', 'magnesium CONTRIBUTES_TO muscle_relaxation BELIEVED EXPLICIT', ['DEGREE more easily']],
  ['nl-c031', 'magnesium STIMULATES muscle_relaxation BELIEVED EXPLICIT'],
  ['da-c032', 'magnesium_deficiency ASSOCIATED_WITH restless_legs ASSERTED PRESUPPOSED'],
  ['nl-c032', 'magnesium_deficiency ASSOCIATED_WITH restless_legs ASSERTED PRESUPPOSED'],
  ['da-c063', 'hypermagnesemia CAUSES coma ASSERTED EXPLICIT', ['SCOPE in the worst case']],
  ['nl-c062', 'hypermagnesemia CAUSES coma POSSIBLE EXPLICIT', ['SCOPE in the worst case']],
  ['da-c068', 'magnesium_supplement CALLS_FOR consult_physician POSSIBLE EXPLICIT', ['SCOPE magnesium_dose']],
  ['nl-c067', 'magnesium_supplement CALLS_FOR consult_physician ASSERTED EXPLICIT', ['SCOPE magnesium_dose']],
  ['da-c082', 'continuous_neurotransmitter_release CAUSES muscle_cell_stimulation ASSERTED IMPLIED'],
  ['nl-c081', 'continuous_neurotransmitter_release CAUSES muscle_cell_stimulation ASSERTED IMPLIED'],
  ['da-c083', 'nerve_overactivity CONTRIBUTES_TO continuous_neurotransmitter_release ASSERTED IMPLIED'],
  ['nl-c082', 'nerve_overactivity CONTRIBUTES_TO continuous_neurotransmitter_release ASSERTED IMPLIED'],
  ['da-c085', 'restless_legs EXACERBATED_BY inactivity ASSERTED IMPLIED'],
  ['nl-c084', 'restless_legs EXACERBATED_BY inactivity ASSERTED IMPLIED'],
  ['da-c086', 'nerve_impulse LOCATED_IN nerve_cell ASSERTED EXPLICIT'],
  ['nl-c085', 'nerve_impulse LOCATED_IN nerve_cell ASSERTED EXPLICIT'],
  ['da-c088', 'neurotransmitter_release STIMULATES next_cell ASSERTED IMPLIED'],
  ['nl-c087', 'neurotransmitter_release STIMULATES next_cell ASSERTED IMPLIED'],
];

it.each(CORRECTIONS.map(([id, statement, corrected = []]) => ({ id, statement, corrected })))(
  '$id: $statement',
  ({ id, statement, corrected }) => {
    const claim = corpus.claim(id);
    expect(`${triple(claim)} ${claim.certainty} ${claim.presence}`).toBe(statement);
    expect(qualifiers(claim)).toEqual(expect.arrayContaining([...corrected]));
  },
);

it('has no claim that was folded into another or that says nothing', () => {
  const ids = new Set(corpus.seed.claims.map(({ id }) => id));
  expect(['ar-c020', 'ar-c034', 'ar-c039', 'ar-c054', 'ar-c058'].filter((id) => ids.has(id))).toEqual([]);
});

it('gives a certainty below ASSERTED a hedge, but for what is implied, and none to what is asserted', () => {
  const { claims } = corpus.seed;
  const hedged = claims.filter(({ hedge }) => hedge !== undefined);
  const unsure = claims.filter(({ certainty }) => certainty !== 'ASSERTED');
  expect(hedged.filter(({ certainty }) => certainty === 'ASSERTED').map(({ id }) => id)).toEqual([]);
  expect(unsure.filter(({ hedge }) => hedge === undefined).map(({ id }) => id)).toEqual([
    'da-c058',
    'nl-c057',
  ]);
});

it('marks both hedges where two stand apart', () => {
  const twice = corpus.seed.claims.filter(({ hedge }) => (hedge?.length ?? 0) > 1).map(({ id }) => id);
  expect(twice.sort()).toEqual([
    ...['ar-c013', 'ar-c056'],
    ...['da-c025', 'da-c027'],
    ...['nl-c025', 'nl-c027'],
  ]);
});

it('speaks in a small list of voices', () => {
  expect([...new Set(corpus.seed.claims.map(({ attribution }) => attribution))].sort()).toEqual([
    'animal data',
    'another study',
    'article',
    'one study',
    'researchers',
    'scientists',
    'several studies',
    'the cited study',
  ]);
});

it('gives no study to background clauses, and leads old ids on', () => {
  expect(['ar-c018', 'ar-c042'].flatMap((id) => corpus.claim(id).citedStudies)).toEqual([]);
  const former = (id: string) => corpus.seed.concepts.find(({ formerIds }) => formerIds.includes(id))?.id;
  expect(
    ['sciatic_nerve_pain', 'widespread_tenderness', 'pain_receptors', 'pain_receptor_activation'].map(former),
  ).toEqual(['sciatica', 'tenderness', 'nerve_cell_receptors', 'nerve_cell_receptor_activation']);
});
