import { beforeAll, expect, it } from 'vitest';
import { qualifiers, readCorpus, triple, type Corpus } from './corpus.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus();
});

/** What is easily got wrong in the articles: its number and name, where to look, and what is right. */
type Trap = readonly [name: string, look: (corpus: Corpus) => unknown, right: unknown];

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const OVERDOSE = ['hypotension', 'confusion', 'arrhythmia', 'reduced_breathing_rate', 'coma'];

const TRAPS: readonly Trap[] = [
  [
    'T19 no text says that deficiency leads to fibromyalgia',
    ({ claims }) => [
      claims({ subject: 'magnesium_deficiency', object: 'fibromyalgia' }),
      claims({ subject: 'low_magnesium_level', object: 'fibromyalgia' }).map(
        (claim) => `${triple(claim)} ${claim.certainty}`,
      ),
    ],
    [
      [],
      [
        'low_magnesium_level ASSOCIATED_WITH fibromyalgia ASSERTED',
        'low_magnesium_level CONTRIBUTES_TO fibromyalgia POSSIBLE',
      ],
    ],
  ],
  [
    'T20 followed by means accompanied by: symptoms, in no order',
    ({ claims, seed }) => [
      claims({ object: 'muscle_tension' }).map(triple),
      seed.differences
        .filter(({ proposition }) => proposition === 'P-rls-tension')
        .map(({ kind, leftSays, rightSays }) => [kind, leftSays, rightSays]),
      seed.predicates.filter(({ id }) => id.startsWith('PRECED')),
    ],
    [
      Array(2).fill('restless_legs HAS_SYMPTOM muscle_tension'),
      [['TRANSLATION', 'accompanied by', 'followed by']],
      [],
    ],
  ],
  [
    'T21 the Danish marks cite its first list; the Dutch has none; a cut address is not given',
    ({ seed, claim }) => [
      [...new Set(seed.claims.flatMap(({ citedReferences }) => citedReferences))].sort(),
      claim('da-c043').citedReferences,
      seed.documents.flatMap(({ references }) =>
        references.flatMap(({ id, truncated, url }) => (truncated ? [`${id} ${String(url)}`] : [])),
      ),
    ],
    [
      ['da-R1', 'da-R2', 'da-R3', 'da-R4'],
      ['da-R3', 'da-R4'],
      ['nl-R1', 'nl-R2a', 'nl-R2b', 'da-K1', 'da-K2a', 'da-K2b'].map((id) => `${id} undefined`),
    ],
  ],
  [
    'T22 a pronoun in the place of the subject is marked',
    ({ claim }) =>
      ['da-c003', 'nl-c003', 'da-c048', 'ar-c029'].map((id) => claim(id).coreference?.includes('SUBJECT')),
    [true, true, true, true],
  ],
  [
    'T23 two studies without a name, which may be one',
    ({ seed }) => [
      seed.studies
        .filter(({ id }) => id === 'S4' || id === 'S5')
        .map(({ id, identification, possiblySameAs }) => [id, identification, possiblySameAs]),
      seed.evidence.filter(({ study }) => study === 'S4'),
    ],
    [
      [
        ['S4', 'UNIDENTIFIED', ['S5']],
        ['S5', 'CANDIDATE', ['S4']],
      ],
      [],
    ],
  ],
  [
    'T24 the study of February 2007 is a review, and nothing of it was read',
    ({ seed }) => [
      seed.studies.find(({ id }) => id === 'S1')?.design,
      seed.evidence.filter(({ study }) => study === 'S1'),
    ],
    ['NARRATIVE_REVIEW', []],
  ],
  [
    'T25 the makers of the pages are nothing that the corpus speaks of',
    ({ seed }) => ids(seed.concepts.filter(({ category }) => category === 'ORGANISATION')),
    [],
  ],
  [
    'T26 deficiency, low magnesium in the blood and a lower level are three things',
    ({ concept }) =>
      ['magnesium_deficiency', 'low_magnesium_level'].map((id) =>
        concept(id).xrefs.flatMap(({ curie, match }) =>
          curie === 'MONDO:0006844' || curie === 'HP:0002917' ? [`${curie} ${match}`] : [],
        ),
      ),
    [['MONDO:0006844 EXACT', 'HP:0002917 CLOSE'], ['HP:0002917 NARROW']],
  ],
  [
    'T27 a contraindication holds until a doctor has been asked',
    ({ claims }) =>
      claims({ predicate: 'CONTRAINDICATED_IN' }).map((claim) => [claim.id, qualifiers(claim)[0]]),
    ['da-c064', 'da-c065', 'nl-c063', 'nl-c064'].map((id) => [id, 'UNTIL consult_physician']),
  ],
  [
    'T28 effects of an excess are no side effects',
    ({ claims }) => [
      claims({ subject: 'hypermagnesemia', document: 'da' }).map(({ object }) => object),
      claims({ subject: 'hypermagnesemia', document: 'nl' }).map(({ object }) => object),
      claims({ predicate: 'HAS_SIDE_EFFECT' }).filter(({ object }) => OVERDOSE.includes(object)),
    ],
    [OVERDOSE, OVERDOSE, []],
  ],
  [
    'T29 places count code points of the text as it is',
    ({ seed, documents }) =>
      seed.documents.map(({ id, length }) => {
        const found = documents.get(id);
        const text = found?.verification === 'VERIFIED' ? found.text : undefined;
        return [id, length, text === undefined || Array.from(text).length === length];
      }),
    [
      ['ar', 2665, true],
      ['nl', 6036, true],
      ['da', 5791, true],
    ],
  ],
  [
    'T30 the dairy of FoodOn is no beef',
    ({ seed }) =>
      seed.concepts.flatMap(({ id, xrefs }) =>
        xrefs.flatMap(({ curie, match }) => (curie === 'FOODON:00001256' ? [`${id} ${match}`] : [])),
      ),
    ['food_lowfat_dairy BROAD', 'food_fatfree_dairy BROAD'],
  ],
  [
    'T31 what is said twice has two places',
    ({ claims }) =>
      ['da', 'nl'].map((document) =>
        claims({
          document,
          subject: 'magnesium_deficiency',
          predicate: 'CAUSES',
          object: 'restless_legs',
        }).map(({ span }) => span),
      ),
    [
      [
        [247, 330],
        [1396, 1499],
      ],
      [
        [267, 349],
        [1511, 1643],
      ],
    ],
  ],
  [
    'T32 what a question or a heading takes for granted is presupposed',
    ({ seed }) => ids(seed.claims.filter(({ presence }) => presence === 'PRESUPPOSED')).sort(),
    [
      'ar-c010',
      ...['da-c005', 'da-c026', 'da-c032', 'da-c084'],
      ...['nl-c005', 'nl-c026', 'nl-c032', 'nl-c083'],
    ],
  ],
];

it.each(TRAPS)('%s', (_, look, right) => {
  expect(look(corpus)).toEqual(right);
});
