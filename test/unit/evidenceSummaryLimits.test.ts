import { expect, test } from 'vitest';
import type { LimitSummary } from '../../src/evidence/summary/facts.ts';
import { summariseGroup } from '../../src/evidence/summary/summary.ts';
import { SUMMARY_WORDS } from '../../src/evidence/summary/words.ts';
import { balanceOf } from '../../src/weighing/balance.ts';
import { explainBalance } from '../../src/weighing/explanation.ts';
import { NO_REMARKS } from '../../src/weighing/remarks.ts';

const untested = balanceOf([], [], true);
const none = { claims: 0, implied: 0, hedged: 0, documents: 0, records: 0 };
const nothing = { claims: 0, told: [], isCut: false };

function limit(asserting: Partial<LimitSummary['asserting']>, independentSources = 1): LimitSummary {
  return {
    ...{ to: 'the ill', asserting: { ...none, ...asserting }, independentSources, denying: none },
    independentDenials: 0,
    ...{ balance: untested, remarks: NO_REMARKS, isCut: false },
  };
}

const [ENGLISH, DUTCH, DANISH, ARABIC] = SUMMARY_WORDS;

test.each<[LimitSummary, told: string]>([
  [limit({}, 0), 'claimed by none found in these sources'],
  [limit({ claims: 1, documents: 1 }), 'claimed by 1 document in 1 claim; together 1 independent source'],
  [
    limit({ claims: 4, documents: 2, implied: 1, hedged: 4 }, 2),
    'claimed by 2 documents in 4 claims, 1 of them implied, all of them hedged; together 2 independent sources',
  ],
])('in English a benefit that is limited to some is told with who says so: %#', (given, told) => {
  expect(ENGLISH.limited(given, 'Untested.')).toBe(
    `That the benefit is limited to the ill: ${told}. Studies of that limit – Untested.`,
  );
});

test('it is told in labels of their own, each with its number', () => {
  const given = limit({ claims: 7, documents: 3, records: 2, implied: 8, hedged: 5 }, 6);
  for (const words of [DUTCH, DANISH, ARABIC]) {
    const told = words?.limited(given, 'so') ?? '';
    expect(told).toMatch(/^\p{L}[^:]* the ill – \p{L}[^:]+: .* – \p{L}[^–]+ – so\.$/u);
    expect(told.match(/\d/gu)?.toSorted()).toEqual(['2', '3', '5', '6', '7', '8']);
  }
});

test('each limit is told in a summary, with what studies of it come to', () => {
  const limits = [limit({ claims: 1, documents: 1 }), { ...limit({}, 0), to: 'the old' }];
  const told = summariseGroup(
    {
      ...{
        intervention: 'salt',
        condition: 'ache',
        independentSources: 0,
        independentDenials: 0,
        balance: untested,
        remarks: NO_REMARKS,
        lack: null,
      },
      ...{ asserting: { ...none, saying: [], combined: 0 }, denying: { ...none, saying: [], combined: 0 } },
      ...{
        combinations: [],
        isCut: false,
        limits,
        claimedFor: nothing,
        deniedFor: nothing,
        scoped: nothing,
        inContext: null,
        caveats: [],
      },
    },
    ENGLISH,
  );
  for (const one of limits) expect(told).toContain(ENGLISH.limited(one, explainBalance(untested, 'en')));
});
