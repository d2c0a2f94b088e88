import { describe, expect, test } from 'vitest';
import { lackOf } from '../../src/evidence/lack.ts';
import { explainGap } from '../../src/gap/explanation.ts';
import type { Gap } from '../../src/gap/gap.ts';
import type { GroupedLine } from '../../src/weighing/weighGroup.ts';

function line(id: string, more: Partial<GroupedLine> = {}): GroupedLine {
  return {
    ...{ id, study: id, voice: id, direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true },
    ...{ includes: [], notCounted: null, combined: false, ...more },
  };
}

describe('what evidence findings lack', () => {
  const animal = { human: false, level: 'ANIMAL' } as const;
  const cases: [name: string, lines: GroupedLine[], lack: string | null][] = [
    ['nothing, where a line in people counts', [line('a'), line('b', animal)], null],
    ['a study, where there is no line', [], 'STATEMENT_ONLY 0'],
    ['a study that counts, where none does', [line('a', { notCounted: 'INDIRECT' })], 'STATEMENT_ONLY 1'],
    [
      'a study that counts, where those in people do not, nor the others',
      [line('a', { notCounted: 'INDIRECT' }), line('b', { ...animal, notCounted: 'INDIRECT' })],
      'STATEMENT_ONLY 2',
    ],
    [
      'people, where only others count',
      [line('a', { notCounted: 'INDIRECT' }), line('b', animal)],
      'NO_HUMAN_EVIDENCE 1 and 1 in people',
    ],
    [
      'a study that counts, where a combination was tried in animals, and those in people do not count',
      [line('a', { notCounted: 'INDIRECT' }), line('b', { ...animal, combined: true })],
      'STATEMENT_ONLY 2',
    ],
    [
      'people, where no line is in them, counted or not',
      [line('a', animal), line('b', { ...animal, notCounted: 'INDIRECT' })],
      'NO_HUMAN_EVIDENCE 2',
    ],
    [
      'the intervention by itself',
      [line('a', { combined: true }), line('b', { combined: true, notCounted: 'TWIN' }), line('c', animal)],
      'COMBINATION_ONLY 2',
    ],
    [
      'a study that counts, where one on a combination does not either',
      [line('a', { combined: true, notCounted: 'RETRACTED' })],
      'STATEMENT_ONLY 1',
    ],
    [
      'people, where a combination was tried in animals',
      [line('a', { ...animal, combined: true })],
      'NO_HUMAN_EVIDENCE 1',
    ],
  ];

  test.each(cases)('%s', (_name, lines, expected) => {
    const lack = lackOf(lines);
    const inPeople = lack?.inPeople === undefined ? '' : ` and ${lack.inPeople.lines} in people`;
    expect(lack === null ? null : `${lack.reason} ${lack.lines}${inPeople}`).toBe(expected);
  });
});

describe('lines on something else with the intervention', () => {
  const mice = { human: false, level: 'ANIMAL' } as const;
  const gone = { notCounted: 'RETRACTED', combined: true } as const;

  test('are told, and do not decide whether people are lacking', () => {
    const indirect = [line('a', { ...mice, notCounted: 'INDIRECT' })];
    expect(lackOf(indirect)).toEqual({ reason: 'NO_HUMAN_EVIDENCE', lines: 1, retracted: 0 });
    expect(lackOf(indirect, [line('b', gone)])).toEqual({
      ...{ reason: 'NO_HUMAN_EVIDENCE', lines: 1, retracted: 0, inPeople: { lines: 1, retracted: 1 } },
    });
    expect(lackOf([], [line('b', { ...mice, ...gone })])).toEqual({
      ...{ reason: 'STATEMENT_ONLY', lines: 1, retracted: 1 },
    });
  });

  test('are all there is in people where one of them could count', () => {
    expect(lackOf([line('a', mice)], [line('b', { combined: true })])).toEqual({
      ...{ reason: 'COMBINATION_ONLY', lines: 1, retracted: 0 },
    });
    expect(lackOf([line('a')], [line('b', { combined: true })])).toBeNull();
  });
});

test('of the lines that do not fill what is lacking, those of retracted studies are counted', () => {
  const gone = { notCounted: 'RETRACTED' } as const;
  const mice = { human: false, level: 'ANIMAL' } as const;
  expect(lackOf([line('a', gone), line('b', { notCounted: 'INDIRECT' }), line('c', gone)])).toEqual({
    ...{ reason: 'STATEMENT_ONLY', lines: 3, retracted: 2 },
  });
  expect(lackOf([line('a', { ...mice, ...gone }), line('b', mice)])).toEqual({
    ...{ reason: 'NO_HUMAN_EVIDENCE', lines: 2, retracted: 1 },
  });
  expect(lackOf([line('a', gone), line('b', mice), line('c', { ...mice, ...gone })])).toEqual({
    ...{ reason: 'NO_HUMAN_EVIDENCE', lines: 2, retracted: 1, inPeople: { lines: 1, retracted: 1 } },
  });
  expect(lackOf([line('a', { notCounted: 'INDIRECT' }), line('b', mice)])).toMatchObject({
    ...{ lines: 1, retracted: 0, inPeople: { lines: 1, retracted: 0 } },
  });
  const together = { combined: true };
  const own = [line('a', { ...together, ...gone }), line('b', together), line('c', gone)];
  const others = [line('d', { ...together, ...gone }), line('e', { ...together, ...mice, ...gone })];
  expect(lackOf(own, others)).toEqual({ reason: 'COMBINATION_ONLY', lines: 3, retracted: 2 });
});

describe('a gap in words', () => {
  test.each([
    [
      'en',
      'salt – ache – evidence of benefit: statements only; no study that counts was found in these sources. Lines that do not count: 2.',
    ],
    [
      'nl',
      'salt – ache – bewijs van baat: alleen uitspraken; geen onderzoek dat meetelt is gevonden in deze bronnen. Bevindingen die niet meetellen: 2.',
    ],
    [
      'da',
      'salt – ache – evidens for gavn: kun udsagn; intet studie, der tæller med, er fundet i disse kilder. Fund, der ikke tæller med: 2.',
    ],
  ])('counts lines: %s', (language, words) => {
    const gap = {
      reason: 'STATEMENT_ONLY',
      about: 'EVIDENCE',
      concepts: ['salt', 'ache'],
      lines: 2,
      retracted: 0,
    } as const;
    expect(explainGap(gap, ['salt', 'ache'], language)).toBe(words);
    expect(explainGap({ ...gap, lines: 0 }, ['salt', 'ache'], language)).toBe(words.replace(/\. .*$/u, '.'));
  });

  test.each([
    [
      'en',
      'salt – ache – evidence of benefit: none in people that counts found in these sources. Lines in people that do not count: 3 (of these retracted: 2); from animals or the laboratory: 2 (of these retracted: 1).',
    ],
    [
      'nl',
      'salt – ache – bewijs van baat: niets bij mensen dat meetelt gevonden in deze bronnen. Bevindingen bij mensen die niet meetellen: 3 (waarvan ingetrokken: 2); bij dieren of in het laboratorium: 2 (waarvan ingetrokken: 1).',
    ],
    [
      'da',
      'salt – ache – evidens for gavn: intet, der tæller med, fundet hos mennesker i disse kilder. Fund hos mennesker, der ikke tæller med: 3 (heraf trukket tilbage: 2); hos dyr eller i laboratoriet: 2 (heraf trukket tilbage: 1).',
    ],
  ])('tells lines in people that do not count apart: %s', (language, words) => {
    const gap: Gap = {
      ...{ reason: 'NO_HUMAN_EVIDENCE', lines: 2, retracted: 1, inPeople: { lines: 3, retracted: 2 } },
      ...{ about: 'EVIDENCE', concepts: ['salt', 'ache'] },
    };
    expect(explainGap(gap, ['salt', 'ache'], language)).toBe(words);
  });

  test('isolates names in Arabic, and says in which role a thing is spoken of', () => {
    const gap: Gap = {
      reason: 'NONE_FOUND_IN_SOURCES',
      about: 'SIDE_EFFECTS',
      concepts: ['ache'],
      misplaced: { askedAs: 'INTERVENTION', meant: ['salt'] },
    };
    expect(explainGap(gap, ['ache'], 'ar')).toMatch(/^\u2068ache\u2069 – الآثار الجانبية: /u);
    expect(explainGap(gap, ['ache'], 'en')).toContain(
      'as a condition or an effect and not as something that is taken',
    );
  });
});

test('numbers are isolated where a lack is read from right to left', () => {
  const gap: Gap = {
    ...{ reason: 'NO_HUMAN_EVIDENCE', lines: 2, retracted: 1 },
    ...{ about: 'EVIDENCE', concepts: ['salt', 'ache'] },
  };
  expect(explainGap(gap, ['salt', 'ache'], 'ar')).toContain(': \u20682\u2069 (منها المسحوب: \u20681\u2069).');
  expect(explainGap({ ...gap, retracted: 0 }, ['salt', 'ache'], 'ar')).toContain(': \u20682\u2069.');
  const inPeople = { lines: 3, retracted: 1 };
  expect(explainGap({ ...gap, inPeople }, ['salt', 'ache'], 'ar')).toContain(
    ': \u20683\u2069 (منها المسحوب: \u20681\u2069)؛',
  );
  expect(explainGap({ ...gap, inPeople: { ...inPeople, retracted: 0 } }, ['salt', 'ache'], 'ar')).toContain(
    ': \u20683\u2069؛',
  );
});
