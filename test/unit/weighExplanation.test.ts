import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_DIRECTIONS } from '../../src/study/study.ts';
import { balanceOf, type CountedVoice } from '../../src/weighing/balance.ts';
import { NOT_COUNTED_REASONS } from '../../src/weighing/counting.ts';
import { explainBalance, explainWithRemarks } from '../../src/weighing/explanation.ts';
import { EVIDENCE_LEVELS } from '../../src/weighing/level.ts';
import { NO_REMARKS, type StudiedIn } from '../../src/weighing/remarks.ts';
import { verdictOf } from '../../src/weighing/verdict.ts';

const trial: CountedVoice = { direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true };
const review: CountedVoice = { direction: 'UNCLEAR', level: 'SYSTEMATIC_REVIEW', human: true };
const mice: CountedVoice = { direction: 'SUPPORTS', level: 'ANIMAL', human: false };

const UNCLEAR = balanceOf([review, trial, trial, mice], ['INDIRECT', 'RETRACTED', 'INDIRECT'], true);

test.each([
  [
    'en',
    'Unclear: in humans, 2 randomised trials support it, 1 systematic review leaves it open; what leaves it open is of a ' +
      'higher level than what supports it; in animals or in the laboratory, which does not decide, 1 animal study supports ' +
      'it; 3 lines are shown and not counted (1 retracted, 2 indirect).',
  ],
  [
    'nl',
    'Onduidelijk – bij mensen: ervoor (gerandomiseerde onderzoeken: 2), onduidelijk (systematische reviews: 1) – wat ' +
      'onduidelijk is, is van een hoger niveau dan wat ervoor is – bij dieren of in het laboratorium, beslist niet mee: ervoor ' +
      '(dierproeven: 1) – getoond en niet meegeteld: ingetrokken (1), indirect (2)',
  ],
  [
    'da-DK',
    'Uklart – hos mennesker: for (randomiserede forsøg: 2), uklart (systematiske oversigter: 1) – det uklare er af et ' +
      'højere niveau end det, der taler for – hos dyr eller i laboratoriet, afgør intet: for (dyreforsøg: 1) – vist og ikke ' +
      'medregnet: trukket tilbage (1), indirekte (2)',
  ],
  [
    'ar',
    'غير واضح – لدى البشر: مؤيد (تجارب عشوائية: \u20682\u2069)، غير واضح (مراجعات منهجية: \u20681\u2069) – غير الواضح أعلى مستوى من المؤيد – ' +
      'لدى الحيوانات أو في المختبر، لا يحسم: مؤيد (تجارب على الحيوانات: \u20681\u2069) – معروض وغير محتسب: مسحوب (\u20681\u2069)، غير مباشر (\u20682\u2069)',
  ],
])('in %s', (language, explanation) => {
  expect(explainBalance(UNCLEAR, language)).toBe(explanation);
});

test('in English where no language is asked for, or one without words', () => {
  const english = explainBalance(UNCLEAR, 'en');
  expect([null, undefined, 'fi', 'en-GB'].map((language) => explainBalance(UNCLEAR, language))).toEqual(
    Array(4).fill(english),
  );
});

describe('in English', () => {
  const finds: CountedVoice = { ...trial, direction: 'NO_EFFECT' };

  test.each([
    [[], [], true, 'Untested: no study in humans that counts was found in these sources.'],
    [[], [], false, 'Untested: no study that counts was found in these sources.'],
    [
      [mice],
      [],
      true,
      'Untested: no study in humans that counts was found in these sources; ' +
        'in animals or in the laboratory, which does not decide, 1 animal study supports it.',
    ],
    [
      [mice, mice],
      [],
      false,
      'Supported: only in animals or in the laboratory, 2 animal studies support it.',
    ],
    [
      [mice, finds],
      [],
      false,
      'Conflicting: in humans, 1 randomised trial does not find it; in animals or in the laboratory, 1 animal study supports it.',
    ],
    [
      [trial, review, mice],
      ['TWIN'],
      false,
      /Unclear: in humans, .* higher level .*; 1 line is shown .*\(of a study/u,
    ],
    // Animals' support is not what the unclear review outranks.
    [
      [review, mice],
      [],
      true,
      'Unclear: in humans, 1 systematic review leaves it open; ' +
        'in animals or in the laboratory, which does not decide, 1 animal study supports it.',
    ],
    [
      [trial, { ...trial, level: 'CASE_REPORT' }, { ...trial, level: 'OBSERVATIONAL' }, finds, finds],
      [],
      true,
      'Conflicting: in humans, 1 randomised trial, 1 observational study and 1 case report support it, 2 randomised trials find no effect.',
    ],
  ] as const)('%j without %j', (voices, notCounted, onlyHuman, sentence) => {
    const explanation = explainBalance(balanceOf(voices, notCounted, onlyHuman), 'en');
    if (typeof sentence === 'string') expect(explanation).toBe(sentence);
    else expect(explanation).toMatch(sentence);
  });
});

describe('in English the words of', () => {
  const saying = (parts: Partial<CountedVoice>, count: number) =>
    explainBalance(balanceOf(Array<CountedVoice>(count).fill({ ...trial, ...parts }), [], true), 'en');

  test.each([
    ['SYSTEMATIC_REVIEW', '1 systematic review supports it', '2 systematic reviews support it'],
    ['RANDOMISED_TRIAL', '1 randomised trial supports it', '2 randomised trials support it'],
    ['NON_RANDOMISED_TRIAL', '1 non-randomised trial supports it', '2 non-randomised trials support it'],
    ['OBSERVATIONAL', '1 observational study supports it', '2 observational studies support it'],
    ['CASE_REPORT', '1 case report supports it', '2 case reports support it'],
    ['ANIMAL', '1 animal study supports it', '2 animal studies support it'],
    ['LABORATORY', '1 laboratory study supports it', '2 laboratory studies support it'],
    ['NARRATIVE_REVIEW', '1 narrative review supports it', '2 narrative reviews support it'],
    ['EXPERT_OPINION', '1 expert opinion supports it', '2 expert opinions support it'],
  ] as const)('the level %s', (level, one, several) => {
    expect(saying({ level }, 1)).toBe(`Supported: in humans, ${one}.`);
    expect(saying({ level }, 2)).toBe(`Supported: in humans, ${several}.`);
  });

  test.each([
    ['DISPUTES', 'Disputed', 'disputes it', 'dispute it'],
    ['NO_EFFECT', 'No effect found', 'finds no effect', 'find no effect'],
    ['UNCLEAR', 'Unclear', 'leaves it open', 'leave it open'],
  ] as const)('the direction %s', (direction, verdict, one, several) => {
    expect(saying({ direction }, 1)).toBe(`${verdict}: in humans, 1 randomised trial ${one}.`);
    expect(saying({ direction }, 2)).toBe(`${verdict}: in humans, 2 randomised trials ${several}.`);
  });

  test('every reason', () => {
    expect(explainBalance(balanceOf([], NOT_COUNTED_REASONS, false), 'en')).toBe(
      'Untested: no study that counts was found in these sources; 8 lines are shown and not counted (1 retracted, 1 superseded, ' +
        '1 under an expression of concern, 1 of a study that is, or may be, counted already, 1 indirect, ' +
        '1 included in a review that is counted, 1 of a design without a level, 1 of an unidentified study).',
    );
  });
});

describe('in labels', () => {
  test.each([
    [[], true, 'Niet onderzocht – bij mensen: niets dat meetelt gevonden in deze bronnen'],
    [[], false, 'Niet onderzocht – niets dat meetelt gevonden in deze bronnen'],
    [
      [mice],
      true,
      'Niet onderzocht – bij mensen: niets dat meetelt gevonden in deze bronnen – ' +
        'bij dieren of in het laboratorium, beslist niet mee: ervoor (dierproeven: 1)',
    ],
    [[mice], false, 'Ondersteund – alleen bij dieren of in het laboratorium: ervoor (dierproeven: 1)'],
    [[trial], true, 'Ondersteund – bij mensen: ervoor (gerandomiseerde onderzoeken: 1)'],
    [
      [{ ...trial, direction: 'NO_EFFECT' }],
      true,
      'Geen effect gevonden – bij mensen: geen effect (gerandomiseerde onderzoeken: 1)',
    ],
    [
      [{ ...trial, direction: 'NO_EFFECT' }],
      false,
      'Niet gevonden – bij mensen: niet gevonden (gerandomiseerde onderzoeken: 1)',
    ],
    [
      [trial, mice],
      false,
      'Ondersteund – bij mensen: ervoor (gerandomiseerde onderzoeken: 1) – ' +
        'bij dieren of in het laboratorium: ervoor (dierproeven: 1)',
    ],
  ] as const)('%j, people only: %j', (voices, onlyHuman, labels) => {
    expect(explainBalance(balanceOf(voices, [], onlyHuman), 'nl')).toBe(labels);
  });
});

const voice = fc.record({
  direction: fc.constantFrom(...EVIDENCE_DIRECTIONS),
  level: fc.constantFrom(...EVIDENCE_LEVELS.filter((level) => level !== 'STATEMENT_ONLY')),
  human: fc.boolean(),
});

test.each(['en', 'nl', 'da', 'ar'])('in %s every number is told, and words for all', (language) => {
  fc.assert(
    fc.property(
      fc.array(voice),
      fc.array(fc.constantFrom(...NOT_COUNTED_REASONS)),
      fc.boolean(),
      (voices, reasons, onlyHuman) => {
        const balance = balanceOf(voices, reasons, onlyHuman);
        const explanation = explainBalance(balance, language);
        const numbers = (explanation.match(/\d+/gu) ?? []).map(Number);
        const counts = [...balance.voices, ...balance.notCounted].map(({ count }) => count);
        for (const count of counts) expect(numbers).toContain(count);
        expect(explanation).not.toMatch(/undefined|null|[A-Z]{3}/u);
        expect(balance.verdict).toBe(verdictOf(voices.filter(({ human }) => human || !onlyHuman)));
      },
    ),
  );
});

describe('in whom studies were done', () => {
  const studiedIn: StudiedIn = {
    lines: 4,
    described: 3,
    told: [['old people', 'few of them ill'], ['mice']],
    isCut: false,
  };
  const told = (language: string, parts: Partial<StudiedIn> = {}) =>
    explainBalance(UNCLEAR, language, { ...NO_REMARKS, studiedIn: { ...studiedIn, ...parts } }).slice(
      explainBalance(UNCLEAR, language).length,
    );

  test.each([
    ['en', ' Studied in (3 of 4 that count): old people, few of them ill; mice.'],
    ['nl', ' – onderzocht bij (3/4): old people, few of them ill; mice'],
    ['da', ' – undersøgt hos (3/4): old people, few of them ill; mice'],
    ['ar', ' – أُجريت على (\u20683/4\u2069): old people، few of them ill؛ mice'],
  ])('is told last in %s, with how many of those that count say so', (language, expected) => {
    expect(told(language)).toBe(expected);
    expect(told(language, { isCut: true })).toMatch(/; ?others\.$|; anderen$|; andre$|؛ غيرهم$/u);
  });

  test('in English one counts, and several count', () => {
    expect(told('en', { lines: 1, described: 1, told: [['mice']] })).toBe(
      ' Studied in (1 of 1 that counts): mice.',
    );
  });

  test('is told whole in the language wanted, or whole in English', async () => {
    const told = { ...NO_REMARKS, studiedIn };
    const remarks = (language: string) => Promise.resolve(language === 'nl' ? null : told);
    const balance = { ...UNCLEAR, remarks };
    expect(await explainWithRemarks(balance, 'da')).toBe(explainBalance(UNCLEAR, 'da', told));
    expect(await explainWithRemarks(balance, 'nl')).toBe(explainBalance(UNCLEAR, 'en', told));
  });
});

describe('what decides is on kinds of something only', () => {
  const nothing = balanceOf([{ ...trial, direction: 'NO_EFFECT' }], [], true);
  const onlyKinds = [
    { of: 'ache', kinds: ['ache, dull', 'sting'], isCut: false },
    { of: 'salt', kinds: ['oxide'], isCut: true },
  ];

  test.each([
    [
      'en',
      'No effect found, on kinds of ache only (ache, dull; sting), on kinds of salt only (oxide; others): ',
    ],
    [
      'nl',
      'Geen effect gevonden – alleen voor soorten van (ache): ache, dull; sting – alleen voor soorten van (salt): oxide; andere – ',
    ],
    [
      'da',
      'Ingen virkning fundet – kun for undertyper af (ache): ache, dull; sting – kun for undertyper af (salt): oxide; andre – ',
    ],
    [
      'ar',
      'لم يظهر تأثير – لأنواع منه فقط (ache): ache, dull؛ sting – لأنواع منه فقط (salt): oxide؛ غيرها – ',
    ],
  ])('is told behind the verdict in %s', (language, beginning) => {
    const told = explainBalance(nothing, language, { ...NO_REMARKS, onlyKinds });
    const [verdict = ''] = beginning.split(/[,–]/u, 1);
    expect(told.slice(0, beginning.length)).toBe(beginning);
    expect(explainBalance(nothing, language)).toBe(
      `${verdict.trim()}${language === 'en' ? ': ' : ' – '}${told.slice(beginning.length)}`,
    );
  });
});
