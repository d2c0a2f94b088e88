import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

async function listed(filter: string): Promise<string[]> {
  const { disagreements } = (await corpus.answer(
    `{ disagreements(first: 100, filter: ${filter}) { totalCount nodes { id } } }`,
  )) as { disagreements: Listed };
  expect(disagreements.totalCount).toBe(disagreements.nodes.length);
  return disagreements.nodes.map(({ id }) => id);
}

const CERTAINTY = [
  'consult-dose',
  'effect-only-deficient',
  'no-effect-nondeficient',
  'no-effect-nondeficient-restlessness',
  'od-coma',
  'se-nausea',
  'se-stomach',
].map((proposition) => `CERTAINTY.P-${proposition}`);
const LEVELS = 'EVIDENCE_DIRECTION.low_magnesium_level.ASSOCIATED_WITH.fibromyalgia';
const OVERSTATED = [
  'BENEFICIAL_IN_MODELS_FOR.sciatica',
  'TREATS.fibromyalgia;COMBINATION=fibromyalgia_drugs',
  'TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline',
  'TREATS.insomnia',
  'TREATS.restlessness_feeling',
].map((said) => `OVERSTATED.magnesium_supplement.${said}`);

test('the corpus has these disagreements, by kind', async () => {
  expect(await listed('{}')).toEqual([...CERTAINTY, LEVELS, ...OVERSTATED]);
});

describe('a filter lets through', () => {
  test.each([
    ['kinds', '{kinds: [OVERSTATED, STANCE]}', OVERSTATED],
    ['those of a document', '{documents: ["ar"]}', [...CERTAINTY.slice(5), ...OVERSTATED.slice(0, 3)]],
    ['those on a concept', '{concept: "insomnia"}', [CERTAINTY[2], OVERSTATED[3]]],
    ['those on a concept by its former id', '{concept: "sciatic_nerve_pain"}', [OVERSTATED[0]]],
    ['all of it together', '{concept: "insomnia", kinds: [CERTAINTY], documents: ["nl"]}', [CERTAINTY[2]]],
    ['those of studies, which are of no document, too', '{concept: "fibromyalgia"}', [LEVELS, OVERSTATED[1]]],
    ['nothing, where there is none', '{kinds: [OPPOSITE_SIGN, AMOUNT, STANCE]}', []],
  ])('%s', async (_, filter, expected) => {
    expect(await listed(filter)).toEqual(expected);
  });

  test.each([
    [
      '{kinds: []}',
      'filter.kinds',
      'filter.kinds: the list is empty; name at least one, or leave filter.kinds out',
    ],
    [
      '{documents: ["de"]}',
      'filter.documents',
      'filter.documents: no document has the id "de"; `documents` lists them',
    ],
    [
      '{sources: ["x"]}',
      'filter.sources',
      'filter.sources: no source has the id "x"; the sources are articles',
    ],
  ])('nothing by %s, which is refused', async (filter, argument, message) => {
    const { refused } = await corpus.ask(`{ disagreements(filter: ${filter}) { totalCount } }`);
    expect(refused).toEqual({ argument, message });
  });
});

test('each tells what it is about, who takes part and what they say', async () => {
  const { disagreements } = (await corpus.answer(`{
    disagreements(filter: {concept: "insomnia"}) {
      nodes {
        kind proposition
        assertions { id object { label } }
        claims { id certainty } claimCount
        evidence { id study { id } } evidenceCount
        explanation
      }
    }
  }`)) as { disagreements: { nodes: unknown[] } };
  const assertions = [{ id: 'magnesium_supplement.TREATS.insomnia', object: { label: 'insomnia' } }];
  expect(disagreements.nodes).toEqual([
    {
      kind: 'CERTAINTY',
      proposition: 'P-no-effect-nondeficient',
      assertions,
      claims: [
        { id: 'da-c048', certainty: 'PROBABLE' },
        { id: 'nl-c048', certainty: 'ASSERTED' },
      ],
      claimCount: 2,
      evidence: [],
      evidenceCount: 0,
      explanation:
        'Texts differ in how sure they are that it is not so that magnesium supplement relieves insomnia (population: patients without magnesium deficiency; scope: the effect in patients with restless legs): without reservation (nl); as probable (da).',
    },
    {
      kind: 'OVERSTATED',
      proposition: null,
      assertions,
      claims: [
        { id: 'da-c045', certainty: 'POSSIBLE' },
        { id: 'nl-c045', certainty: 'POSSIBLE' },
      ],
      claimCount: 2,
      evidence: [{ id: 'E-S5-1', study: { id: 'S5' } }],
      evidenceCount: 1,
      explanation:
        'More is said than the study cited can show, where it is said that magnesium supplement relieves insomnia: its design cannot show an effect (S5, if it is the study meant); stated (da, nl).',
    },
  ]);
});

test('each is explained in four languages, or in English where words are missing', async () => {
  const { disagreements } = (await corpus.answer(`{
    disagreements(first: 100) {
      nodes { id en: explanation nl: explanation(language: "nl") da: explanation(language: "da") ar: explanation(language: "ar") }
    }
  }`)) as { disagreements: { nodes: { id: string }[] } };
  const of = (id: string) => disagreements.nodes.find((node) => node.id === id);
  expect(of('CERTAINTY.P-se-nausea')).toEqual({
    id: 'CERTAINTY.P-se-nausea',
    en: 'Texts differ in how sure they are that magnesium supplement has as a side effect nausea: without reservation (da, nl); as the word of others (ar).',
    nl: 'Teksten verschillen in zekerheid: magnesiumsupplementen – heeft als bijwerking – misselijkheid – zonder voorbehoud (da, nl); als woord van anderen (ar).',
    da: 'Tekster er ikke lige sikre: magnesiumtilskud – har som bivirkning – kvalme – uden forbehold (da, nl); som andres ord (ar).',
    ar: 'تختلف النصوص في درجة اليقين: \u2068مكملات المغنيسيوم\u2069 – \u2068من آثاره الجانبية\u2069 – \u2068الغثيان\u2069 – دون تحفظ (\u2068da\u2069، \u2068nl\u2069)؛ نقلًا عن آخرين (\u2068ar\u2069).',
  });
  // Both texts say it of high doses, in the worst case.
  expect(of('CERTAINTY.P-od-coma')).toEqual({
    id: 'CERTAINTY.P-od-coma',
    en: 'Texts differ in how sure they are that hypermagnesaemia causes coma (dose: high doses; scope: in the worst case): without reservation (da); as possible (nl).',
    nl: 'Teksten verschillen in zekerheid: teveel aan magnesium in het bloed – veroorzaakt – coma (dosis: hoge doses; bereik: in het ergste geval) – zonder voorbehoud (da); als mogelijk (nl).',
    da: 'Tekster er ikke lige sikre: overskud af magnesium i blodet – forårsager – koma (dosis: høje doser; omfang: i værste fald) – uden forbehold (da); som muligt (nl).',
    ar: 'تختلف النصوص في درجة اليقين: \u2068فرط مغنيسيوم الدم\u2069 – \u2068يسبب\u2069 – \u2068الغيبوبة\u2069 (الجرعة: \u2068جرعات عالية\u2069؛ النطاق: \u2068في أسوأ الحالات\u2069) – دون تحفظ (\u2068da\u2069)؛ على أنه ممكن (\u2068nl\u2069).',
  });
  expect(of('CERTAINTY.P-consult-dose')).toMatchObject({
    en: 'Texts differ in how sure they are that magnesium supplement calls for consulting a physician (scope: for advice on which dose to take): without reservation (nl); as possible (da).',
  });
  expect(of(LEVELS)).toEqual({
    id: LEVELS,
    en: 'Studies do not agree whether lower magnesium level is associated with fibromyalgia: supports (L13, S2); did not find it (L16).',
    nl: 'Onderzoeken wijzen verschillende kanten op: lager magnesiumgehalte – hangt samen met – fibromyalgie – ervoor (L13, S2); niet gevonden (L16).',
    da: 'Studier peger i hver sin retning: lavere magnesiumniveau – hænger sammen med – fibromyalgi – for (L13, S2); ikke fundet (L16).',
    ar: 'تشير الدراسات إلى اتجاهات مختلفة: \u2068مستوى أقل من المغنيسيوم\u2069 – \u2068يرتبط بـ\u2069 – \u2068فيبروميالغيا\u2069 – مؤيد (\u2068L13\u2069، \u2068S2\u2069)؛ لم تجده (\u2068L16\u2069).',
  });
  expect(of(OVERSTATED[0] ?? '')).toMatchObject({
    en: 'More is said than the study cited can show, where it is said that magnesium supplement is beneficial in models for sciatica: it did not measure this outcome (S3); stated (ar).',
    nl: 'Er wordt meer gezegd dan het aangehaalde onderzoek kan aantonen: magnesiumsupplementen – helpt in modellen voor – ischias – deze uitkomst niet gemeten (S3); beweerd (ar).',
  });
});

test('pages follow one another, and take the same statements however long they are', async () => {
  const page = (first: number, after: string | null) =>
    corpus.ask(
      `query ($first: Int, $after: String) {
        disagreements(first: $first, after: $after) {
          nodes { id explanation claims { id paraphrase } evidence { id summary } assertions { id sign } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after },
    );
  const ids: string[] = [];
  const statements: string[] = [];
  let after: string | null = null;
  do {
    const { data, queries } = await page(5, after);
    const { disagreements } = data as {
      disagreements: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    ids.push(...disagreements.nodes.map(({ id }) => id));
    statements.push(queries.join(' '));
    after = disagreements.pageInfo.hasNextPage ? disagreements.pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toEqual([...CERTAINTY, LEVELS, ...OVERSTATED]);
  expect(statements[1]).toBe((await page(100, null)).queries.join(' '));
  expect(statements[1]?.split(' ')).toEqual([
    'assertion.byIds',
    'claim.byIds',
    'concept.byIds',
    'disagreement.page',
    'disagreement.parts',
    'predicate.all',
    'qualifier.ofClaims',
    'release.current',
    'study.byIds',
  ]);
});
