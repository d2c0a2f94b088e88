import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSources } from '../../src/seed/readSources.ts';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

interface AnsweredDifference {
  readonly kind: string;
  readonly left: string;
  readonly right: string;
  readonly stage?: string | null;
}
interface AnsweredPair {
  readonly proposition: string;
  readonly left: readonly { readonly id: string }[];
  readonly right: readonly { readonly id: string }[];
  readonly differences: readonly AnsweredDifference[];
}

const BY_RULE = '[CERTAINTY, POPULATION, AMOUNT, OBJECT, SUBJECT, STANCE, FREQUENCY, DEGREE, CITATION]';
const PAIR = 'proposition left { id } right { id } differences { kind left right }';

let corpus: ServedCorpus;
/** English names of concepts by id. */
let names: ReadonlyMap<string, string>;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
  const { sources } = await readSources({ folders: ['seed'], documents: 'none', strict: false });
  names = new Map(
    sources
      .flatMap(({ seed }) => seed.concepts)
      .map(({ id, names: all }) => [
        id,
        all.find(({ kind, language }) => kind === 'PREFERRED' && language === 'en')?.text ?? id,
      ]),
  );
});
afterAll(() => corpus.close());

async function compared<Comparison>(documents: string, fields: string): Promise<Comparison> {
  const { compareDocuments } = (await corpus.answer(`{ compareDocuments(${documents}) { ${fields} } }`)) as {
    compareDocuments: Comparison;
  };
  return compareDocuments;
}

/** What the curation expects of the rules, as docs/curation-expectations.md says it, with names for ids. */
function expectedTable(): AnsweredPair[] {
  const text = readFileSync('docs/curation-expectations.md', 'utf8');
  const rows = [...text.matchAll(/^\| (P-\S+) \| (\S+) \| (\S+) \| (.+?) \| \w* ?\|$/gmu)];
  return rows.map(([, proposition = '', left = '', right = '', differences = '']) => ({
    proposition,
    left: [{ id: left }],
    right: [{ id: right }],
    differences: differences.split('<br>').map((difference) => {
      const [, kind = '', onLeft = '', onRight = ''] = /^(\w+): (.+) → (.+)$/u.exec(difference) ?? [];
      return { kind, left: inWords(onLeft), right: inWords(onRight) };
    }),
  }));
}

const CERTAINTIES: ReadonlyMap<string, string> = new Map([
  ['ASSERTED', 'without reservation'],
  ['PROBABLE', 'as probable'],
  ['POSSIBLE', 'as possible'],
]);

const inWords = (said: string) => names.get(said) ?? CERTAINTIES.get(said) ?? said;

const expectedWithout = (): string[] =>
  (
    /^No difference at all, by rule or curated: (.+)\.$/mu.exec(
      readFileSync('docs/curation-expectations.md', 'utf8'),
    )?.[1] ?? ''
  ).split(', ');

describe('the Danish and the Dutch article', () => {
  test('differ by rule where the curation says, and nowhere else', async () => {
    const { shared } = await compared<{ shared: AnsweredPair[] }>(
      'left: "da", right: "nl"',
      `shared(kinds: ${BY_RULE}) { ${PAIR} }`,
    );
    const byRule = shared.map((pair) => ({
      ...pair,
      differences: pair.differences.filter(({ kind }) => BY_RULE.includes(kind)),
    }));
    const expected = expectedTable();
    expect(expected).toHaveLength(36);
    const inOrder = (pairs: readonly AnsweredPair[]) =>
      pairs.toSorted((one, other) => (one.proposition < other.proposition ? -1 : 1));
    expect(inOrder(byRule)).toEqual(inOrder(expected));
  });

  test('say the same in the other propositions that they share', async () => {
    const { shared, sharedCount } = await compared<{ shared: AnsweredPair[]; sharedCount: number }>(
      'left: "da", right: "nl"',
      `sharedCount shared { ${PAIR} }`,
    );
    expect(shared).toHaveLength(sharedCount);
    const same = shared.filter(({ differences }) => differences.length === 0);
    expect(same.map(({ proposition }) => proposition).sort()).toEqual(expectedWithout().sort());
  });

  test('differ in words and by translation as readers found, each with its stage', async () => {
    const { shared } = await compared<{ shared: AnsweredPair[] }>(
      'left: "da", right: "nl"',
      'shared(kinds: [WORDING, TRANSLATION]) { proposition differences { kind left right stage } }',
    );
    const found = shared.flatMap(({ proposition, differences }) =>
      differences
        .filter(({ kind }) => !BY_RULE.includes(kind))
        .map(({ kind, left, right, stage }) => [proposition, kind, left, right, stage]),
    );
    const dose = (proposition: string) => [
      [proposition, 'WORDING', 'doctor', 'general practitioner', null],
      [proposition, 'TRANSLATION', 'not take it at all', 'stop taking it altogether', null],
    ];
    expect(found).toEqual([
      ['P-rls-tension', 'TRANSLATION', 'accompanied by', 'followed by', 'en'],
      ['P-rls-tingling', 'TRANSLATION', 'accompanied by', 'followed by', 'en'],
      ['P-rls-poor-sleep', 'WORDING', 'sleep problems', 'poor sleep', 'en'],
      ['P-rls-less-sleep', 'WORDING', 'lack of sleep', 'reduced sleep', 'nl'],
      ['P-mg-nerve', 'TRANSLATION', 'including', 'that is', 'en'],
      ['P-mg-muscle', 'TRANSLATION', 'including', 'that is', 'en'],
      ['P-mg-immune', 'TRANSLATION', 'contributes to', 'sees to', 'nl'],
      ['P-mgsup-treats-rls', 'TRANSLATION', 'could treat', 'can be used to treat', 'en'],
      ['P-mgsup-cures-rls', 'TRANSLATION', 'could cure', 'can be used to cure', 'en'],
      ['P-mg-relax', 'TRANSLATION', 'is important for', 'helps', 'en'],
      ['P-mg-blocks-ca-2', 'TRANSLATION', 'inhibit', 'prevent', null],
      ['P-cont-nt-muscle', 'WORDING', 'for example a muscle cell', 'a muscle cell', null],
      ['P-mgsup-insomnia', 'WORDING', 'among other findings', 'nothing of the kind', null],
      ['P-effect-only-deficient', 'WORDING', 'is seen', 'is possible', null],
      ['P-se-stomach', 'WORDING', 'stomach irritation', 'stomach complaints', null],
      ...dose('P-contra-haemophilia'),
      ...dose('P-contra-kidney'),
      ['P-dose-safe', 'WORDING', 'is assumed to be', 'is regarded as', null],
      ['P-consult-dose', 'WORDING', 'doctor', 'general practitioner', null],
    ]);
  });

  test('each say what the other does not, and differ where neither claims the same', async () => {
    expect(
      await compared(
        'left: "da", right: "nl"',
        `onlyLeft { id proposition } onlyLeftCount onlyRight { id } onlyRightCount otherDifferencesCount
        otherDifferences {
          id difference { kind left right explanation stage }
          leftClaims { id } rightClaims { id }
          leftPlace { start end text } rightPlace { start end text }
        }`,
      ),
    ).toEqual({
      onlyLeft: [
        { id: 'da-c043', proposition: 'P-overactive-muscle' },
        { id: 'da-c055', proposition: 'P-se-cramps' },
      ],
      onlyLeftCount: 2,
      onlyRight: [{ id: 'nl-c043' }],
      onlyRightCount: 1,
      otherDifferencesCount: 2,
      otherDifferences: [
        {
          id: expect.stringMatching(/^da\.nl\.\d{4}$/u) as string,
          difference: {
            kind: 'TRANSLATION',
            left: 'the nerve cell',
            right: 'the calcium',
            explanation:
              'The Danish pronoun stands for the nerve cell; the Dutch makes calcium the one that stimulates the muscle cell, which is another claim.',
            stage: null,
          },
          leftClaims: [{ id: 'da-c043' }],
          rightClaims: [{ id: 'nl-c043' }],
          leftPlace: null,
          rightPlace: null,
        },
        {
          id: expect.stringMatching(/^da\.nl\.\d{4}$/u) as string,
          difference: {
            kind: 'TRANSLATION',
            left: 'supplements',
            right: 'deficiencies',
            explanation:
              'The heading over the section on research: the section is about supplements in both.',
            stage: null,
          },
          leftClaims: [],
          rightClaims: [],
          leftPlace: { start: 3041, end: 3057, text: null },
          rightPlace: { start: 3329, end: 3346, text: null },
        },
      ],
    });
  });

  test('differ the other way round in the same', async () => {
    const fields = `sharedCount shared(kinds: [CERTAINTY, WORDING, OBJECT, AMOUNT]) { ${PAIR} }
      onlyLeft { id } onlyRight { id }
      otherDifferences { id difference { left right } leftClaims { id } rightClaims { id } leftPlace { start } rightPlace { start } }`;
    interface Whole {
      shared: AnsweredPair[];
      onlyLeft: unknown;
      onlyRight: unknown;
      otherDifferences: {
        difference: AnsweredDifference;
        leftClaims: unknown;
        rightClaims: unknown;
        leftPlace: unknown;
        rightPlace: unknown;
      }[];
    }
    const there = await compared<Whole>('left: "da", right: "nl"', fields);
    const back = await compared<Whole>('left: "nl", right: "da"', fields);
    expect(back.shared.length).toBeGreaterThan(10);
    const swapped = ({ left, right, ...rest }: AnsweredDifference) => ({ ...rest, left: right, right: left });
    const mirrored = {
      ...there,
      shared: there.shared.map(({ proposition, left, right, differences }) => ({
        proposition,
        left: right,
        right: left,
        differences: differences.map(swapped),
      })),
      onlyLeft: there.onlyRight,
      onlyRight: there.onlyLeft,
      otherDifferences: there.otherDifferences.map((other) => ({
        ...other,
        difference: swapped(other.difference),
        leftClaims: other.rightClaims,
        rightClaims: other.leftClaims,
        leftPlace: other.rightPlace,
        rightPlace: other.leftPlace,
      })),
    };
    const byProposition = (whole: Whole) => ({
      ...whole,
      shared: whole.shared.toSorted((one, other) => (one.proposition < other.proposition ? -1 : 1)),
    });
    expect(byProposition(back)).toEqual(byProposition(mirrored));
  });

  test('are explained in four languages', async () => {
    const { shared } = await compared<{ shared: { proposition: string; differences: unknown[] }[] }>(
      'left: "da", right: "nl"',
      `shared(kinds: [POPULATION, AMOUNT, WORDING, FREQUENCY]) {
        proposition
        differences { kind en: explanation nl: explanation(language: "nl-BE") da: explanation(language: "da")
          ar: explanation(language: "ar") right(language: "da") }
      }`,
    );
    const of = (proposition: string) => shared.find((pair) => pair.proposition === proposition)?.differences;
    expect(of('P-rls-prevalence')).toEqual([
      {
        kind: 'POPULATION',
        en: 'The left text says it of Danish population, the right one says it of British population.',
        nl: 'Bij wie – eerste tekst: Deense bevolking; tweede tekst: Britse bevolking.',
        da: 'Hos hvem – første tekst: den danske befolkning; anden tekst: den britiske befolkning.',
        ar: 'الفئة المعنية – النص الأول: \u2068سكان الدنمارك\u2069؛ النص الثاني: \u2068سكان بريطانيا\u2069.',
        right: 'den britiske befolkning',
      },
      {
        kind: 'AMOUNT',
        en: 'The left text gives just under 10 %, the right one gives about 10 %.',
        nl: 'Hoeveelheid – eerste tekst: iets minder dan 10 %; tweede tekst: ongeveer 10 %.',
        da: 'Mængde – første tekst: knap 10 %; anden tekst: cirka 10 %.',
        ar: 'المقدار – النص الأول: أقل قليلًا من \u206810 %\u2069؛ النص الثاني: نحو \u206810 %\u2069.',
        right: 'cirka 10 %',
      },
      {
        kind: 'CITATION',
        en: 'The left text cites da-R1, the right one cites nothing.',
        nl: 'Verwijzing – eerste tekst: da-R1; tweede tekst: niets.',
        da: 'Henvisning – første tekst: da-R1; anden tekst: intet.',
        ar: 'المراجع – النص الأول: \u2068da-R1\u2069؛ النص الثاني: لا شيء.',
        right: '–',
      },
    ]);
    expect(of('P-rls-inactivity')?.[0]).toEqual({
      kind: 'FREQUENCY',
      en: 'The left text gives the frequency as often, the right one gives the frequency as usually.',
      nl: 'Frequentie – eerste tekst: vaak; tweede tekst: meestal.',
      da: 'Hyppighed – første tekst: ofte; anden tekst: som regel.',
      ar: 'التكرار – النص الأول: \u2068غالبًا\u2069؛ النص الثاني: \u2068عادةً\u2069.',
      right: 'som regel',
    });
    expect(of('P-rls-poor-sleep')).toEqual([
      {
        kind: 'WORDING',
        en: 'Poor sleep is one kind of sleep problem.',
        nl: 'Slecht slapen is één soort slaapprobleem.',
        da: 'Dårlig søvn er én slags søvnproblem.',
        ar: 'سوء النوم نوع من مشكلات النوم.',
        right: 'dårlig søvn',
      },
    ]);
  });

  test.each(['en', 'nl', 'da', 'ar'])('are told whole in %s', async (language) => {
    interface Told {
      told: string;
    }
    const { shared, otherDifferences } = await compared<{
      shared: { differences: Told[] }[];
      otherDifferences: { difference: Told }[];
    }>(
      'left: "da", right: "nl"',
      `shared { differences { told: explanationLanguage(language: "${language}") } }
       otherDifferences { difference { told: explanationLanguage(language: "${language}") } }`,
    );
    const told = [
      ...shared.flatMap(({ differences }) => differences),
      ...otherDifferences.map(({ difference }) => difference),
    ];
    expect(told).toHaveLength(65);
    expect(told.filter((difference) => difference.told !== language)).toEqual([]);
  });
});

describe('the Arabic article', () => {
  test.each([
    ['da', 'P-se-diarrhoea', 'most common'],
    ['nl', 'P-se-diarrhoea', 'most common'],
  ])('and %s share three side effects', async (document, proposition, frequency) => {
    const { shared, ...counts } = await compared<{ shared: AnsweredPair[] }>(
      `left: "ar", right: "${document}"`,
      `sharedCount onlyLeftCount onlyRightCount otherDifferencesCount shared { ${PAIR} }`,
    );
    const reported = [
      { kind: 'CERTAINTY', left: 'as the word of others', right: 'without reservation' },
      { kind: 'FREQUENCY', left: '–', right: frequency },
    ];
    expect(shared.map((pair) => [pair.proposition, pair.differences])).toEqual([
      [proposition, [{ kind: 'FREQUENCY', left: 'common', right: frequency }]],
      ['P-se-nausea', reported],
      ['P-se-stomach', reported],
    ]);
    expect(counts).toEqual({
      sharedCount: 3,
      onlyLeftCount: 56,
      onlyRightCount: { da: 85, nl: 84 }[document],
      otherDifferencesCount: 0,
    });
  });
});
