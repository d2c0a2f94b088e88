import { describe, expect, test } from 'vitest';
import type { ClaimCount, GroupSummary } from '../../src/evidence/summary/facts.ts';
import { countClaims, summariseGroup } from '../../src/evidence/summary/summary.ts';
import { SUMMARY_WORDS } from '../../src/evidence/summary/words.ts';
import { balanceOf, type CountedVoice } from '../../src/weighing/balance.ts';
import { explainBalance } from '../../src/weighing/explanation.ts';

const count = (claims: number, parts: Partial<ClaimCount> = {}): ClaimCount => ({
  ...{ claims, hedged: 0, combined: 0, documents: claims === 0 ? 0 : 1, records: 0 },
  ...parts,
});

const nothing = { claims: 0, told: [], isCut: false };
const trial: CountedVoice = { direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true };
const untested = balanceOf([], [], true);
const supported = balanceOf([trial], [], true);

function group(parts: Partial<GroupSummary> = {}): GroupSummary {
  return {
    ...{ intervention: 'salt', condition: 'ache', asserting: count(1), independentSources: 1 },
    ...{ denying: count(0), balance: untested, lack: null, combinations: [], isCut: false },
    ...{ claimedFor: nothing, deniedFor: nothing },
    ...parts,
  };
}

function summary(language: string, parts: Partial<GroupSummary> = {}): string {
  const words = SUMMARY_WORDS.find((one) => one.language === language);
  if (words === undefined) throw new Error(`no words in ${language}`);
  return summariseGroup(group(parts), words);
}

test('claims are counted, those that are hedged, of a combination or of a dataset too, and the documents that make them', () => {
  const claims = [
    { assertion: 'a', certainty: 'ASSERTED', document: 'da' },
    { assertion: 'a', certainty: 'POSSIBLE', document: 'da' },
    { assertion: 'b', certainty: 'PROBABLE', document: 'nl' },
    { assertion: 'b', certainty: 'REPORTED', document: null },
  ] as const;
  expect(countClaims(claims, new Set(['a']))).toEqual({
    claims: 4,
    hedged: 3,
    combined: 2,
    documents: 2,
    records: 1,
  });
  expect(countClaims([], new Set(['a']))).toEqual(count(0));
});

describe('In English', () => {
  const texts = (parts: Partial<GroupSummary>) => /Texts: .*?\.(?= Studies)/u.exec(summary('en', parts))?.[0];

  test.each<[string, Partial<GroupSummary>]>([
    ['spoken for by 1 document in 1 claim; together 1 independent source', {}],
    [
      'spoken for by 1 document in 1 claim, hedged; together 1 independent source',
      { asserting: count(1, { hedged: 1 }) },
    ],
    [
      'spoken for by 2 documents in 3 claims, 2 of them hedged, all of them of a combination with something else; together 2 independent sources',
      { asserting: count(3, { documents: 2, hedged: 2, combined: 3 }), independentSources: 2 },
    ],
    [
      'spoken for by 1 document and 1 record of a dataset in 2 claims; together 2 independent sources',
      { asserting: count(2, { records: 1 }), independentSources: 2 },
    ],
    [
      'spoken for by 2 records of datasets in 2 claims; together 1 independent source',
      { asserting: count(2, { documents: 0, records: 2 }) },
    ],
    [
      'spoken for by 1 document in 1 claim; together 1 independent source; denied by 2 documents in 2 claims, 1 of them hedged',
      { denying: count(2, { documents: 2, hedged: 1 }) },
    ],
    [
      'none that speaks for it found in these sources; denied by 1 document in 1 claim',
      { asserting: count(0), independentSources: 0, denying: count(1) },
    ],
    ['none that speaks for it found in these sources', { asserting: count(0), independentSources: 0 }],
  ])('texts are told so: %s', (expected, parts) => {
    expect(texts(parts)).toBe(`Texts: ${expected}.`);
  });

  test('a group is told by its claims, studies, lack, combinations and restrictions, in this order', () => {
    const told = summary('en', {
      asserting: count(2),
      denying: count(1),
      lack: 'People are lacking.',
      combinations: [{ statement: 'salt and oil ease ache', balance: supported }],
      claimedFor: { claims: 1, told: ['population: the old', 'species: mice'], isCut: false },
      deniedFor: { claims: 1, told: ['population: the young'], isCut: false },
    });
    expect(told).toBe(
      [
        'On salt for ache.',
        'Texts: spoken for by 1 document in 2 claims; together 1 independent source; denied by 1 document in 1 claim.',
        `Studies, the intervention by itself – ${explainBalance(untested, 'en')}`,
        'People are lacking.',
        `Together with something else, “salt and oil ease ache” – ${explainBalance(supported, 'en')}`,
        'Restricted are 1 of the 2 claims for it – population: the old; species: mice.',
        'Restricted are 1 of the 1 denial – population: the young.',
      ].join(' '),
    );
  });

  test('what there is not is not told', () => {
    expect(summary('en')).toBe(
      'On salt for ache. Texts: spoken for by 1 document in 1 claim; together 1 independent source. ' +
        `Studies, the intervention by itself – ${explainBalance(untested, 'en')}`,
    );
  });
});

test('in labels it is the same, with nothing left out', () => {
  const parts = {
    asserting: count(3, { hedged: 2, combined: 1, documents: 2, records: 4 }),
    independentSources: 2,
    denying: count(1, { hedged: 1 }),
    lack: 'Mensen ontbreken.',
    combinations: [{ statement: 'zout en olie – verlichten – pijn', balance: supported }],
    claimedFor: { claims: 1, told: ['populatie: ouderen', 'soort: muizen'], isCut: false },
    deniedFor: { claims: 1, told: ['populatie: jongeren'], isCut: false },
  };
  expect(summary('nl', parts)).toBe(
    [
      'salt – ache.',
      'Teksten – beweringen ervoor: 3 (met voorbehoud: 2, in combinatie met iets anders: 1), documenten: 2, rijen van datasets: 4,',
      'onafhankelijke bronnen: 2; ontkend: 1 (met voorbehoud: 1), documenten: 1.',
      `Onderzoek naar de interventie alleen – ${explainBalance(untested, 'nl')}.`,
      'Mensen ontbreken.',
      `Samen met iets anders – zout en olie – verlichten – pijn – ${explainBalance(supported, 'nl')}.`,
      'Beweringen ervoor met een beperking: 1/3 – populatie: ouderen; soort: muizen.',
      'Ontkenningen met een beperking: 1/1 – populatie: jongeren.',
    ].join(' '),
  );
  expect(summary('nl', { asserting: count(0), independentSources: 0 })).toBe(
    'salt – ache. Teksten – geen bewering ervoor gevonden in deze bronnen. ' +
      `Onderzoek naar de interventie alleen – ${explainBalance(untested, 'nl')}.`,
  );
});

describe.each(SUMMARY_WORDS.map((words) => [words.language, words] as const))('in %s', (language, words) => {
  const all = count(7, { hedged: 5, combined: 4, documents: 3, records: 2 });

  test('every number is told with words of its own, and isolated among words from right to left', () => {
    const told = words.claims(all, 6, count(0));
    expect(told.match(/\d+/gu)?.toSorted()).toEqual(['2', '3', '4', '5', '6', '7']);
    const labels = told.split(/\d+/u).map((label) => label.replaceAll(/[^\p{L}]/gu, ''));
    const inner = labels.slice(0, -1);
    expect(inner.filter((label) => label === '')).toEqual([]);
    expect(new Set(inner).size).toBe(inner.length);
    expect(told.includes('\u2068')).toBe(language === 'ar');
  });

  test('what is claimed and what is denied, with and without restrictions, are told apart', () => {
    const restrictions = { claims: 1, told: ['one', 'two'], isCut: false };
    const [claimedFor, deniedFor] = [words.claimedFor(restrictions, 7), words.deniedFor(restrictions, 7)];
    expect(claimedFor).not.toBe(deniedFor);
    for (const told of [claimedFor, deniedFor]) {
      expect(told).toMatch(/\p{L}.*1.*7.* – one[;؛] two\.$/u);
    }
    expect(words.claims(all, 6, count(0))).not.toContain(words.claims(count(0), 0, count(0)).slice(0, -1));
    expect(words.claims(count(0), 0, count(1))).not.toBe(words.claims(count(1), 0, count(0)));
  });

  test('every other sentence has words of its own, a number where it counts, and a place to look', () => {
    const sentences = [
      words.studies('so'),
      words.combination('this', 'so'),
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

test('one intervention more, and several, are told as such in English', () => {
  const [words] = SUMMARY_WORDS;
  expect([words?.more(1), words?.more(2)]).toEqual([
    '1 intervention more is in `groups`.',
    '2 interventions more are in `groups`.',
  ]);
});
