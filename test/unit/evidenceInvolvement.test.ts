import { describe, expect, test } from 'vitest';
import { gapsAsForm, gapsOfInvolvement, type InvolvedStatement } from '../../src/evidence/involvement.ts';
import { explainGap } from '../../src/gap/explanation.ts';
import type { AsFormGap } from '../../src/gap/gap.ts';

type Line = NonNullable<InvolvedStatement['line']>;

function involved(id: string, subject: string, parts: Partial<InvolvedStatement> = {}): InvolvedStatement {
  return { id, part: 'FORM', subject, version: 'articles1', line: null, ...parts };
}

function line(id: string, more: Partial<Line> = {}): Line {
  return {
    ...{ id, study: id, voice: id, direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true },
    ...{ includes: [], notCounted: null, ...more },
  };
}

const ASKED = ['citrate', 'ache'];

test('a form names what was given in it, most first, and counts lines and claims', () => {
  const statements = [
    involved('c1', 'zinc'),
    involved('l1', 'salt', { line: line('l1') }),
    involved('l2', 'salt', { line: line('l2', { notCounted: 'RETRACTED' }) }),
    involved('c2', 'iron'),
    involved('l3', 'salt', { part: 'PARTNER', line: line('l3') }),
  ];
  expect(gapsAsForm(statements, ASKED, false)).toEqual([
    {
      ...{ reason: 'GIVEN_AS_FORM', about: 'EVIDENCE', concepts: ASKED },
      ...{ under: ['salt', 'iron', 'zinc'], studied: 2, claims: 2, retracted: 1, isEmpty: false },
    },
  ]);
  expect(gapsAsForm([], ASKED, true)).toEqual([]);
});

describe('what is only a partner', () => {
  const partner = (id: string, one: Line | null) => involved(id, 'salt', { part: 'PARTNER', line: one });

  test('is told with the lines in people, counted or not, and how many are of retracted studies', () => {
    const statements = [
      partner('c1', null),
      partner('l1', line('l1')),
      partner('l2', line('l2', { human: false, notCounted: 'RETRACTED' })),
      partner('l3', line('l3', { notCounted: 'INDIRECT' })),
      partner('l4', line('l4', { notCounted: 'RETRACTED' })),
    ];
    expect(gapsOfInvolvement(statements, ASKED)).toEqual([
      {
        ...{ reason: 'COMBINATION_ONLY', about: 'EVIDENCE', concepts: ASKED },
        ...{ lines: 3, retracted: 1, under: ['salt'] },
      },
    ]);
  });

  test('is told in words where all of it is retracted', () => {
    const gone = partner('l1', line('l1', { notCounted: 'RETRACTED' }));
    const [gap] = gapsOfInvolvement([gone], ASKED);
    if (gap === undefined) throw new Error('no gap');
    expect(explainGap(gap, ASKED, 'en')).toBe(
      'citrate – ache – evidence of benefit: found in these sources only for a combination with something else. Lines on combinations: 1 (of these retracted: 1).',
    );
  });

  test('is told where none could count, and beside what it is a form of', () => {
    const gaps = gapsOfInvolvement([partner('c1', null), involved('c2', 'iron')], ASKED);
    expect(gaps).toMatchObject([
      { reason: 'GIVEN_AS_FORM', under: ['iron'], isEmpty: true },
      { reason: 'COMBINATION_ONLY', lines: 0, under: ['salt'] },
    ]);
    const [, gap] = gaps;
    if (gap === undefined) throw new Error('no second gap');
    expect(explainGap(gap, ASKED, 'nl')).toBe(
      'citrate – ache – bewijs van baat: in deze bronnen alleen beweerd van een combinatie met iets anders; daarover is in deze bronnen geen onderzoek bij mensen gevonden.',
    );
  });
});

describe('a form in words', () => {
  const gap: AsFormGap = {
    ...{ reason: 'GIVEN_AS_FORM', about: 'EVIDENCE', concepts: ASKED },
    ...{ under: ['salt'], studied: 2, claims: 1, retracted: 0, isEmpty: false },
  };
  test.each([
    [
      'en',
      'citrate – ache – evidence of benefit: told in these sources under what was given in this form: salt. Findings on this form are shown where that is asked for, with this form in the context. Lines on this form, whatever they found: 2. Claims: 1.',
    ],
    [
      'nl',
      'citrate – ache – bewijs van baat: in deze bronnen vermeld onder wat in deze vorm werd gegeven: salt. Wat over deze vorm is gevonden, wordt getoond waar daarnaar wordt gevraagd, met deze vorm als omstandigheid. Bevindingen over deze vorm, hoe ze ook uitvielen: 2. Uitspraken: 1.',
    ],
    [
      'da',
      'citrate – ache – evidens for gavn: i disse kilder omtalt under det, der blev givet i denne form: salt. Hvad der er fundet om denne form, vises, hvor der spørges efter det, med denne form som omstændighed. Fund om denne form, uanset udfaldet: 2. Udsagn: 1.',
    ],
  ])('%s', (language, words) => {
    expect(explainGap(gap, ASKED, language, ['salt'])).toBe(words);
  });

  test.each([
    ['en', ': none found in these sources under its own name; told under what was given in this form: salt.'],
    [
      'nl',
      ': niets gevonden in deze bronnen onder de eigen naam; vermeld onder wat in deze vorm werd gegeven: salt.',
    ],
    [
      'da',
      ': intet fundet i disse kilder under dets eget navn; omtalt under det, der blev givet i denne form: salt.',
    ],
    ['ar', ': لم يُعثر في هذه المصادر على شيء باسمه؛ ويُذكر ضمن ما أُعطي بهذا الشكل: \u2068salt\u2069.'],
  ])('with nothing under its own name: %s', (language, words) => {
    expect(explainGap({ ...gap, isEmpty: true }, ASKED, language, ['salt'])).toContain(words);
  });

  test.each([
    ['en', ' 2 (of these retracted: 1). Claims:'],
    ['nl', ' 2 (waarvan ingetrokken: 1). Uitspraken:'],
    ['da', ' 2 (heraf trukket tilbage: 1). Udsagn:'],
    ['ar', ' \u20682\u2069 (منها المسحوب: \u20681\u2069). أقوال:'],
  ])('with how many lines are of retracted studies: %s', (language, words) => {
    expect(explainGap({ ...gap, retracted: 1 }, ASKED, language, ['salt'])).toContain(words);
  });

  test('with its names and numbers isolated where they are read from right to left', () => {
    const words = explainGap(gap, ASKED, 'ar', ['salt']);
    expect(words).toContain('. تُعرض النتائج عن هذا الشكل حيث يُسأل عن ذلك مع ذكر هذا الشكل في السياق. ');
    for (const one of ['citrate', 'ache', 'salt', '2', '1']) expect(words).toContain(`\u2068${one}\u2069`);
  });
});
