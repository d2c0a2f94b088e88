import { describe, expect, test } from 'vitest';
import type { ClaimCount, LimitSummary } from '../../src/evidence/summary/facts.ts';
import { SUMMARY_WORDS } from '../../src/evidence/summary/words.ts';
import type { LackReason } from '../../src/gap/gap.ts';
import { BENEFIT_STATEMENTS } from '../../src/predicate/predicate.ts';
import { balanceOf } from '../../src/weighing/balance.ts';
import { NO_REMARKS } from '../../src/weighing/remarks.ts';

const count = (claims: number, parts: Partial<ClaimCount> = {}): ClaimCount => ({
  ...{ claims, saying: claims === 0 ? [] : [{ says: 'EFFECT' as const, claims }], implied: 0, hedged: 0 },
  ...{ combined: 0, documents: claims === 0 ? 0 : 1, records: 0 },
  ...parts,
});

const saying = BENEFIT_STATEMENTS.map((says, index) => ({ says, claims: 11 + index }));
const all = count(7, { saying, implied: 8, hedged: 5, combined: 4, documents: 3, records: 2 });

/** What some claims say, and others deny, each by six independent sources. */
const said = (asserting: ClaimCount, denying = count(0)) => ({
  ...{ asserting, independentSources: 6, denying, independentDenials: 6 },
});

const limit: LimitSummary = {
  to: 'the old',
  asserting: { claims: 3, implied: 2, hedged: 1, documents: 2, records: 0 },
  independentSources: 1,
  denying: { claims: 4, implied: 0, hedged: 0, documents: 1, records: 0 },
  independentDenials: 5,
  ...{ balance: balanceOf([], [], true), remarks: NO_REMARKS },
  isCut: false,
};
const undenied: LimitSummary = {
  ...limit,
  denying: { claims: 0, implied: 0, hedged: 0, documents: 0, records: 0 },
};

test.each([
  [
    'en',
    'That the benefit is limited to the old: claimed by 2 documents in 3 claims, 2 of them implied, 1 of them hedged; together 1 independent source',
    '; denied by 1 document in 4 claims; together 5 independent sources',
    '. Studies of that limit – so.',
  ],
  [
    'nl',
    'Dat de baat beperkt is tot – the old – beweringen hierover: 3 (impliciet: 2, met voorbehoud: 1), documenten: 2, onafhankelijke bronnen: 1',
    '; ontkend: 4, documenten: 1, onafhankelijke bronnen: 5',
    ' – Onderzoek naar deze beperking – so.',
  ],
  [
    'da',
    'At gavnen er begrænset til – the old – påstande om det: 3 (underforstået: 2, med forbehold: 1), dokumenter: 2, uafhængige kilder: 1',
    '; benægtet: 4, dokumenter: 1, uafhængige kilder: 5',
    ' – Studier af denne begrænsning – so.',
  ],
  [
    'ar',
    'القول بأن الفائدة تقتصر على – the old – ادعاءات بذلك: 3 (ضمنًا: 2، بتحفظ: 1)، وثائق: 2، مصادر مستقلة: 1',
    '؛ منفي: 4، وثائق: 1، مصادر مستقلة: 5',
    ' – الدراسات عن هذا التقييد – so.',
  ],
])(
  'in %s a limit is told as what is claimed, and denied, of a benefit',
  (language, claimed, denied, studied) => {
    const words = SUMMARY_WORDS.find((one) => one.language === language);
    const outcome = language === 'en' ? 'so.' : 'so';
    const told = [limit, undenied].map((one) =>
      words?.limited(one, outcome).replaceAll(/[\u2068\u2069]/gu, ''),
    );
    expect(told).toEqual([`${claimed}${denied}${studied}`, `${claimed}${studied}`]);
  },
);

test.each(SUMMARY_WORDS.filter(({ language }) => language !== 'en'))(
  'in $language labels stand apart, each with its number',
  (words) => {
    const [told, denied] = [words.claims(said(all)), words.claims(said(count(0), all))];
    expect(told).toMatch(/^\p{L}+ – \p{L}[^:]+: [^:]* \(/u);
    expect(denied).toMatch(/[;؛] \p{L}[^:]+: [^:]* \(/u);
    expect([told, denied].map((one) => one.match(/[,،] /gu)?.length)).toEqual([9, 9]);
  },
);

describe.each(SUMMARY_WORDS.map((words) => [words.language, words] as const))('in %s', (language, words) => {
  test('every number is told with words of its own, and isolated among words from right to left', () => {
    const told = words.claims(said(all));
    expect(told.match(/\d+/gu)?.toSorted()).toEqual(
      ['2', '3', '4', '5', '6', '7', '8', '11', '12', '13', '14'].toSorted(),
    );
    const labels = told.split(/\d+/u).map((label) => label.replaceAll(/[^\p{L}]/gu, ''));
    const inner = labels.slice(0, -1);
    expect(inner.filter((label) => label === '')).toEqual([]);
    expect(new Set(inner).size).toBe(inner.length);
    expect(told.includes('\u2068')).toBe(language === 'ar');
    const denied = words.claims(said(count(0), all));
    expect(denied.match(/\d+/gu)?.toSorted()).toEqual(told.match(/\d+/gu)?.toSorted());
  });

  test('what is claimed and what is denied, with and without restrictions, are told apart', () => {
    const restrictions = { claims: 1, told: ['one', 'two'], isCut: false };
    const each = [words.claimedFor, words.deniedFor, words.scoped].map((tell) => tell(restrictions, 7));
    expect(new Set(each).size).toBe(each.length);
    for (const told of each) {
      expect(told).toMatch(/\p{L}.*1.*7.* – one[;؛] two\.$/u);
    }
    expect(words.claims(said(all))).not.toContain(words.claims(said(count(0))).slice(0, -1));
    expect(words.claims(said(count(0), count(1)))).not.toBe(words.claims(said(count(1))));
  });

  test('each lack is told in words of its own, with the lines that do not fill it and those of them that are retracted', () => {
    const told = (['STATEMENT_ONLY', 'NO_HUMAN_EVIDENCE', 'COMBINATION_ONLY'] as const).flatMap((reason) =>
      [0, 1, 2].map((retracted) => words.lack({ reason, lines: 2, retracted })),
    );
    expect(new Set(told).size).toBe(told.length);
    for (const one of told) expect(one).toMatch(/^\p{L}.*2.*\.$/u);
  });

  test('what a context comes to is told in three numbers, each with words of its own', () => {
    const told = words.inContext({ HOLDS: 5, DOES_NOT_HOLD: 6, UNKNOWN: 7 });
    expect(told.replace('18 findings', '')).toMatch(
      /^\p{L}[^:]* – \p{L}[^:]*: \D?5\D+ \p{L}[^:]*: \D?6\D+ \p{L}[^:]*: \D?7\D?\.$/u,
    );
  });

  test('every other sentence has words of its own, a number where it counts, and a place to look', () => {
    const sentences = [
      words.studies('so'),
      words.combination('this', 'so'),
      words.caveats(['this.']),
      words.more(3),
      words.cut,
      words.cautions,
      words.cautionsOfEach,
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\p{L}{3}/u);
    expect(words.studies('')).toMatch(/\p{L} – /u);
    expect(words.combination('this', 'so')).toMatch(/\p{L}.*this.* – so\.?$/u);
    expect(words.more(3)).toMatch(/3.*`groups`|`groups`.*3/u);
    expect([words.cautions, words.cautionsOfEach].filter((told) => !told.includes('`safety`'))).toEqual([]);
    expect(words.heading('salt', 'ache')).toMatch(/salt .*ache\.$/u);
    expect(words.separator).toMatch(/^[;؛] $/u);
  });
});

describe('in English', () => {
  const [words] = SUMMARY_WORDS;

  test('one finding of a context, and several, are told as such', () => {
    const inContext = (HOLDS: number) => words.inContext({ HOLDS, DOES_NOT_HOLD: 0, UNKNOWN: 0 });
    expect([inContext(1), inContext(2)]).toEqual([
      'In the context asked about, of 1 finding – holds: 1, does not hold: 0, unknown: 0.',
      'In the context asked about, of 2 findings – holds: 2, does not hold: 0, unknown: 0.',
    ]);
  });

  test('one intervention more, and several, are told as such in English', () => {
    expect([words.more(1), words.more(2)]).toEqual([
      '1 intervention more is in `groups`.',
      '2 interventions more are in `groups`.',
    ]);
  });

  test.each<[LackReason, lines: number, retracted: number, told: string]>([
    ['STATEMENT_ONLY', 0, 0, 'statements only; no study that counts was found in these sources.'],
    [
      'STATEMENT_ONLY',
      3,
      2,
      'statements only; no study that counts was found in these sources. Lines that do not count: 3 (of these retracted: 2).',
    ],
    [
      'NO_HUMAN_EVIDENCE',
      1,
      1,
      'none in people found in these sources. Lines from animals or the laboratory: 1 (of these retracted: 1).',
    ],
    [
      'COMBINATION_ONLY',
      2,
      0,
      'found in these sources only for a combination with something else. Lines on combinations: 2.',
    ],
  ])('what is lacking is told: %s, %i lines, %i retracted', (reason, lines, retracted, told) => {
    expect(words.lack({ reason, lines, retracted })).toBe(`What is lacking – ${told}`);
  });
});
