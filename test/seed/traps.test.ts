import { beforeAll, expect, it } from 'vitest';
import { qualifiers, readCorpus, triple, type Corpus } from './corpus.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus();
});

/** What is easily got wrong in the articles: its number and name, where to look, and what is right. */
type Trap = readonly [name: string, look: (corpus: Corpus) => unknown, right: unknown];

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const amountOf =
  (id: string) =>
  ({ claim }: Corpus) =>
    claim(id).qualifiers.flatMap(({ amount }) => amount ?? []);
const statement = ({ claim }: Corpus, id: string) => {
  const { presence, certainty, stance } = claim(id);
  return `${triple(claim(id))} ${stance} ${presence} ${certainty}`;
};
const isFood = (id: string) => id.startsWith('food_') || id === 'vegetables_high_mg';

const TRAPS: readonly Trap[] = [
  [
    'T01 two prevalences, of the Danes just under ten per cent, of the British about ten',
    (all) => [
      all.claim('da-c006').object,
      amountOf('da-c006')(all),
      all.claim('nl-c006').object,
      amountOf('nl-c006')(all),
    ],
    [
      'pop_danish',
      [{ max: 10, unit: '%', approximate: true }],
      'pop_british',
      [{ min: 10, max: 10, unit: '%', approximate: true }],
    ],
  ],
  [
    'T02 a hedge that the Dutch lost',
    ({ claim }) => ['da-c047', 'nl-c047'].map((id) => [claim(id).proposition, claim(id).certainty]),
    [
      ['P-effect-only-deficient', 'PROBABLE'],
      ['P-effect-only-deficient', 'ASSERTED'],
    ],
  ],
  [
    'T03 the claim of a cure, restricted, hedged and without a source',
    ({ claims }) =>
      claims({ predicate: 'CURES' }).map((claim) => [
        claim.id,
        claim.certainty,
        qualifiers(claim).includes('CONDITION magnesium_deficiency'),
        [...(claim.citedReferences ?? []), ...claim.citedStudies],
      ]),
    [
      ['da-c029', 'POSSIBLE', true, []],
      ['nl-c029', 'POSSIBLE', true, []],
    ],
  ],
  [
    'T04 calcium that stimulates a muscle cell: a claim of the Dutch text, and no step of a mechanism',
    ({ seed, claim, claims }) => [
      ids(claims({ subject: 'calcium' })),
      claim('da-c043').subject,
      seed.mechanisms.filter(({ assertions }) => assertions.some((id) => id.startsWith('calcium.'))),
    ],
    [['nl-c043'], 'nerve_overactivity', []],
  ],
  [
    'T05 a heading on deficiencies that means supplements makes no claim',
    ({ seed }) => [
      seed.differences.flatMap(({ rightSpan, leftSays, rightSays }) =>
        rightSpan === undefined ? [] : [[rightSpan, leftSays, rightSays]],
      ),
      ids(seed.claims.filter(({ document, span }) => document === 'nl' && span[0] < 3346 && span[1] > 3329)),
    ],
    [[[[3329, 3346], 'supplements', 'deficiencies']], []],
  ],
  [
    'T06 no food is a vegetable because the Dutch text says vegetables',
    ({ seed, claims }) => [
      seed.structure.filter(({ object }) => object === 'vegetables_high_mg'),
      claims({ predicate: 'IS_A' }).filter(({ subject }) => isFood(subject)),
      claims({ predicate: 'RECOMMENDED_FOR', object: 'pop_people' }).map(({ subject }) => subject),
    ],
    [[], [], ['food_high_mg', 'vegetables_high_mg']],
  ],
  [
    'T07 low-fat dairy in the Danish text, fat-free in the Dutch',
    ({ claims }) =>
      claims({ predicate: 'FOOD_SOURCE_OF' }).flatMap(({ document, subject }) =>
        subject.endsWith('dairy') ? [`${document} ${subject}`] : [],
      ),
    ['da food_lowfat_dairy', 'nl food_fatfree_dairy'],
  ],
  [
    'T08 about 300 mg, a day in the Danish text only',
    (all) => [amountOf('da-c066')(all), amountOf('nl-c065')(all)],
    [
      [{ min: 300, max: 300, unit: 'mg', perTime: 'd', approximate: true }],
      [{ min: 300, max: 300, unit: 'mg', approximate: true }],
    ],
  ],
  [
    'T09 stomach cramps in the Danish text only, and not the muscle cramps of deficiency',
    ({ claims }) => [
      ids(claims({ object: 'stomach_cramps' })),
      claims({ object: 'muscle_cramps' }).map(triple),
    ],
    [['da-c055'], Array(2).fill('magnesium_deficiency CAUSES muscle_cramps')],
  ],
  [
    'T10 bleeding disorder and haemophilia; cabbage',
    ({ claims, concept }) => [
      claims({ predicate: 'CONTRAINDICATED_IN' }).map(({ document, object }) => `${document} ${object}`),
      concept('food_cabbage')
        .names.filter(({ origin }) => origin === 'SOURCE')
        .map(({ text }) => text),
      concept('food_cabbage').names[0]?.text,
    ],
    [
      ['da inherited_bleeding_disorder', 'da kidney_disease', 'nl haemophilia', 'nl kidney_disease'],
      ['kool', 'kål'],
      'cabbage',
    ],
  ],
  [
    'T11 the Arabic word for affection is a mention of tenderness',
    ({ concept }) => concept('tenderness').names.filter(({ language }) => language === 'ar'),
    [
      { text: 'الإيلام عند اللمس', language: 'ar', kind: 'PREFERRED', origin: 'EDITOR' },
      { text: 'الحنان', language: 'ar', kind: 'MENTION', origin: 'SOURCE' },
    ],
  ],
  [
    'T12 the Arabic sustainable edition is a mention of the slow-release form',
    ({ concept }) => concept('sustained_release_form').names.find(({ origin }) => origin === 'SOURCE'),
    { text: 'نموذج إصدار مستدام', language: 'ar', kind: 'MENTION', origin: 'SOURCE' },
  ],
  [
    'T13 what is said of sciatica is said of animals',
    ({ claims, seed }) => [
      claims({ object: 'sciatica' })
        .filter(({ subject }) => subject.startsWith('magnesium'))
        .map((claim) => [triple(claim), qualifiers(claim)[0]]),
      seed.evidence
        .filter(({ object }) => object === 'sciatica')
        .map((line) => [triple(line), line.directness, qualifiers(line)[0]]),
    ],
    [
      [
        ['magnesium_supplement BENEFICIAL_IN_MODELS_FOR sciatica', 'SPECIES species_animals'],
        ['magnesium_supplement BENEFICIAL_IN_MODELS_FOR sciatica', 'SPECIES species_rodents'],
      ],
      [['magnesium_supplement BENEFICIAL_IN_MODELS_FOR sciatica', 'INDIRECT', 'SPECIES species_mice']],
    ],
  ],
  [
    'T14 magnesium furthers the regeneration, not the proteins that it holds down',
    ({ claims }) => [
      claims({ object: 'sciatic_nerve_regeneration' }).map(triple),
      claims({ subject: 'inflammatory_proteins' }).map(triple),
    ],
    [
      ['magnesium_supplement STIMULATES sciatic_nerve_regeneration'],
      ['inflammatory_proteins INVOLVED_IN pain_signalling'],
    ],
  ],
  [
    'T15 doubt about how it helps takes for granted that it helps',
    (all) => [
      statement(all, 'ar-c010'),
      statement(all, 'ar-c011'),
      ids(all.claims({ document: 'ar' }).filter(({ stance }) => stance === 'DENIES')),
    ],
    [
      'magnesium TREATS nerve_pain ASSERTS PRESUPPOSED ASSERTED',
      'mg_effect_on_pain_mechanism EVIDENCE_STATUS not_fully_understood ASSERTS EXPLICIT ASSERTED',
      [],
    ],
  ],
  [
    'T16 only partial relief, by the current drugs',
    ({ claim }) => [
      triple(claim('ar-c002')),
      qualifiers(claim('ar-c002')).includes('DEGREE partial relief only'),
    ],
    ['current_nerve_pain_drugs TREATS nerve_pain', true],
  ],
  [
    'T17 the benefit in fibromyalgia is that of a combination',
    ({ claims }) =>
      claims({ subject: 'magnesium_supplement', predicate: 'TREATS', document: 'ar' })
        .filter(({ object }) => object.startsWith('fibromyalgia'))
        .map(qualifiers)
        .map(([first]) => first),
    ['COMBINATION fibromyalgia_drugs', 'COMBINATION amitriptyline'],
  ],
  [
    'T18 four Arabic spellings of fibromyalgia, of which one is a slip',
    ({ concept }) =>
      concept('fibromyalgia').names.flatMap(({ text, language, kind }) =>
        language === 'ar' ? [`${text} ${kind}`] : [],
      ),
    [
      'فيبروميالغيا PREFERRED',
      'الفيبروميالغيا SYNONYM',
      'الفيبرومالغيا MENTION',
      'الألم العضلي الليفي SYNONYM',
    ],
  ],
];

it.each(TRAPS)('%s', (_, look, right) => {
  expect(look(corpus)).toEqual(right);
});
