import { describe, expect, test } from 'vitest';
import type { ClaimCount, GroupSummary } from '../../src/evidence/summary/facts.ts';
import { countClaims, summariseGroup, type CountedClaim } from '../../src/evidence/summary/summary.ts';
import { SUMMARY_WORDS } from '../../src/evidence/summary/words.ts';
import { balanceOf, type CountedVoice } from '../../src/weighing/balance.ts';
import { explainBalance } from '../../src/weighing/explanation.ts';
import { NO_REMARKS } from '../../src/weighing/remarks.ts';

const count = (claims: number, parts: Partial<ClaimCount> = {}): ClaimCount => ({
  ...{ claims, saying: claims === 0 ? [] : [{ says: 'EFFECT' as const, claims }], implied: 0, hedged: 0 },
  ...{ combined: 0, documents: claims === 0 ? 0 : 1, records: 0 },
  ...parts,
});

const nothing = { claims: 0, told: [], isCut: false };
const trial: CountedVoice = { direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true };
const untested = balanceOf([], [], true);
const supported = balanceOf([trial], [], true);

function group(parts: Partial<GroupSummary> = {}): GroupSummary {
  return {
    ...{ intervention: 'salt', condition: 'ache', asserting: count(1), independentSources: 1 },
    ...{
      denying: count(0),
      independentDenials: 1,
      balance: untested,
      lack: null,
      combinations: [],
      isCut: false,
    },
    ...{
      limits: [],
      claimedFor: nothing,
      deniedFor: nothing,
      scoped: nothing,
      inContext: null,
      caveats: [],
      remarks: NO_REMARKS,
    },
    ...parts,
  };
}

function summary(language: string, parts: Partial<GroupSummary> = {}): string {
  const words = SUMMARY_WORDS.find((one) => one.language === language);
  if (words === undefined) throw new Error(`no words in ${language}`);
  return summariseGroup(group(parts), words);
}

test('claims are counted by what they say, and those that are implied, hedged, of a combination or of a dataset', () => {
  const claim = {
    certainty: 'ASSERTED',
    presence: 'EXPLICIT',
    document: 'da',
    says: 'EFFECT',
    isCombined: false,
  } as const;
  const claims: CountedClaim[] = [
    { ...claim, says: 'MODEL', isCombined: true },
    { ...claim, says: 'MODEL' },
    { ...claim, certainty: 'POSSIBLE', presence: 'IMPLIED' },
    { ...claim, certainty: 'PROBABLE', presence: 'PRESUPPOSED', document: 'nl' },
    { ...claim, certainty: 'REPORTED', document: null },
  ];
  expect(countClaims(claims)).toEqual({
    claims: 5,
    saying: [
      { says: 'EFFECT', claims: 3 },
      { says: 'MODEL', claims: 2 },
    ],
    implied: 2,
    hedged: 3,
    combined: 1,
    documents: 2,
    records: 1,
  });
  expect(countClaims([])).toEqual(count(0));
});

describe('In English', () => {
  const texts = (parts: Partial<GroupSummary>) => /Texts: .*?\.(?= Studies)/u.exec(summary('en', parts))?.[0];

  test.each<[string, Partial<GroupSummary>]>([
    ['claimed by 1 document in 1 claim (that it helps); together 1 independent source', {}],
    [
      'claimed by 1 document in 1 claim (that it helps), hedged; together 1 independent source',
      { asserting: count(1, { hedged: 1 }) },
    ],
    [
      'claimed by 2 documents in 3 claims (that it helps), 2 of them hedged, all of them of a combination with something else; together 2 independent sources',
      { asserting: count(3, { documents: 2, hedged: 2, combined: 3 }), independentSources: 2 },
    ],
    [
      'claimed by 1 document in 1 claim (that it is used), implied, hedged; together 1 independent source',
      { asserting: count(1, { saying: [{ says: 'USE', claims: 1 }], implied: 1, hedged: 1 }) },
    ],
    [
      'claimed by 1 document in 6 claims (1 that it helps, 2 that it is studied, 3 that it helps in models), 2 of them implied; together 1 independent source',
      {
        asserting: count(6, {
          saying: [
            { says: 'EFFECT', claims: 1 },
            { says: 'STUDY', claims: 2 },
            { says: 'MODEL', claims: 3 },
          ],
          implied: 2,
        }),
      },
    ],
    [
      'claimed by 1 document and 1 record of a dataset in 2 claims (that it helps); together 2 independent sources',
      { asserting: count(2, { records: 1 }), independentSources: 2 },
    ],
    [
      'claimed by 2 records of datasets in 2 claims (that it helps); together 1 independent source',
      { asserting: count(2, { documents: 0, records: 2 }) },
    ],
    [
      'claimed by 1 document in 1 claim (that it helps); together 1 independent source; denied by 2 documents in 2 claims (that it helps), 1 of them hedged; together 1 independent source',
      { denying: count(2, { documents: 2, hedged: 1 }) },
    ],
    [
      'none that speaks for it found in these sources; denied by 1 document in 1 claim (that it helps); together 1 independent source',
      { asserting: count(0), independentSources: 0, denying: count(1) },
    ],
    ['none that speaks for it found in these sources', { asserting: count(0), independentSources: 0 }],
  ])('texts are told so: %s', (expected, parts) => {
    expect(texts(parts)).toBe(`Texts: ${expected}.`);
  });

  test('a group is told by its claims, studies, lack, combinations and restrictions, in this order', () => {
    const told = summary('en', {
      inContext: { HOLDS: 2, DOES_NOT_HOLD: 0, UNKNOWN: 1 },
      asserting: count(2),
      denying: count(1),
      caveats: ['UNCONTROLLED', 'CANDIDATE_STUDY'],
      lack: { reason: 'STATEMENT_ONLY', lines: 0, retracted: 0 },
      combinations: [{ statement: 'salt and oil ease ache', balance: supported, remarks: NO_REMARKS }],
      claimedFor: { claims: 1, told: ['population: the old', 'species: mice'], isCut: false },
      deniedFor: { claims: 1, told: ['population: the young'], isCut: false },
      scoped: { claims: 2, told: ['some cases', 'among others'], isCut: false },
    });
    expect(told).toBe(
      [
        'On salt for ache.',
        'In the context asked about, of 3 findings – holds: 2, does not hold: 0, unknown: 1.',
        'Texts: claimed by 1 document in 2 claims (that it helps); together 1 independent source; denied by 1 document in 1 claim (that it helps); together 1 independent source.',
        `Studies, the intervention by itself – ${explainBalance(untested, 'en')}`,
        'To be kept in mind – Nothing that supports it was compared with a control group.',
        'Of a study behind it, it is not certain which publication it is.',
        'What is lacking – statements only; no study that counts was found in these sources.',
        `Together with something else, “salt and oil ease ache” – ${explainBalance(supported, 'en')}`,
        'Restricted: 1 of 2 claims for it – population: the old; species: mice.',
        'Restricted: 1 of 1 denial – population: the young.',
        'How widely it is meant: said in 2 of 3 claims – some cases; among others.',
      ].join(' '),
    );
  });

  test('of how many claims, and denials, some are restricted is told in number', () => {
    const restrictions = { claims: 1, told: ['population: the old'], isCut: false };
    const told = summary('en', { denying: count(2), claimedFor: restrictions, deniedFor: restrictions });
    expect(told).toContain(' Restricted: 1 of 1 claim for it – population: the old. ');
    expect(told).toMatch(/ Restricted: 1 of 2 denials – population: the old\.$/u);
  });

  test('what there is not is not told', () => {
    expect(summary('en')).toBe(
      'On salt for ache. Texts: claimed by 1 document in 1 claim (that it helps); together 1 independent source. ' +
        `Studies, the intervention by itself – ${explainBalance(untested, 'en')}`,
    );
  });
});

test('in labels it is the same, with nothing left out', () => {
  const parts = {
    asserting: count(3, { implied: 3, hedged: 2, combined: 1, documents: 2, records: 4 }),
    independentSources: 2,
    denying: count(1, { hedged: 1 }),
    lack: { reason: 'NO_HUMAN_EVIDENCE', lines: 2, retracted: 0 } as const,
    combinations: [
      { statement: 'zout en olie – verlichten – pijn', balance: supported, remarks: NO_REMARKS },
    ],
    claimedFor: { claims: 1, told: ['populatie: ouderen', 'soort: muizen'], isCut: false },
    deniedFor: { claims: 1, told: ['populatie: jongeren'], isCut: false },
    scoped: { claims: 2, told: ['sommige gevallen'], isCut: false },
  };
  expect(summary('nl', parts)).toBe(
    [
      'salt – ache.',
      'Teksten – beweringen ervoor: 3 (dat het helpt: 3, impliciet: 3, met voorbehoud: 2, in combinatie met iets anders: 1),',
      'documenten: 2, rijen van datasets: 4,',
      'onafhankelijke bronnen: 2; ontkend: 1 (dat het helpt: 1, met voorbehoud: 1), documenten: 1, onafhankelijke bronnen: 1.',
      `Onderzoek naar de interventie alleen – ${explainBalance(untested, 'nl')}.`,
      'Wat ontbreekt – niets bij mensen gevonden in deze bronnen. Bevindingen bij dieren of in het laboratorium: 2.',
      `Samen met iets anders – zout en olie – verlichten – pijn – ${explainBalance(supported, 'nl')}.`,
      'Beweringen ervoor met een beperking: 1/3 – populatie: ouderen; soort: muizen.',
      'Ontkenningen met een beperking: 1/1 – populatie: jongeren.',
      'Hoe ruim het bedoeld is: 2/4 – sommige gevallen.',
    ].join(' '),
  );
  expect(summary('nl', { asserting: count(2, { documents: 0, records: 2 }) })).toContain(
    'Teksten – beweringen ervoor: 2 (dat het helpt: 2), rijen van datasets: 2, onafhankelijke bronnen: 1. ',
  );
  expect(summary('nl', { asserting: count(0), independentSources: 0 })).toBe(
    'salt – ache. Teksten – geen bewering ervoor gevonden in deze bronnen. ' +
      `Onderzoek naar de interventie alleen – ${explainBalance(untested, 'nl')}.`,
  );
});

test.each<[string, string]>([
  [
    'en',
    'That the benefit is limited to women: claimed by none found in these sources. Studies of that limit – ',
  ],
  [
    'nl',
    'Dat de baat beperkt is tot – women – geen bewering hiervan gevonden in deze bronnen – Onderzoek naar deze beperking – ',
  ],
  [
    'da',
    'At gavnen er begrænset til – women – ingen påstand, der siger det, fundet i disse kilder – Studier af denne begrænsning – ',
  ],
  [
    'ar',
    'القول بأن الفائدة تقتصر على – women – لم يُعثر في هذه المصادر على ادعاء بذلك – الدراسات عن هذا التقييد – ',
  ],
])('in %s a limit that only studies tell is claimed by none found in these sources', (language, expected) => {
  const none = { ...count(0), independentSources: 0 };
  const limit = {
    to: 'women',
    asserting: none,
    denying: none,
    independentSources: 0,
    independentDenials: 1,
    balance: supported,
    remarks: NO_REMARKS,
  };
  const told = summary(language, { limits: [{ ...limit, isCut: false }] });
  expect(told).toContain(` ${expected}${explainBalance(supported, language)}`);
  const denied = summary(language, { limits: [{ ...limit, denying: count(1), isCut: false }] });
  expect(denied).not.toContain(expected);
  expect(denied).not.toContain('0');
});
