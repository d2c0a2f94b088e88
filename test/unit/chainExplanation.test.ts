import { expect, test } from 'vitest';
import { diseasesOf } from '../../src/chain/diseases.ts';
import { explainChain, type ToldChain } from '../../src/chain/explanation.ts';
import { chainWords } from '../../src/chain/words/chainWords.ts';
import { statementWords } from '../../src/statement/words.ts';
import { EVIDENCE_LEVELS } from '../../src/weighing/level.ts';

const TOLD: ToldChain = {
  from: 'salt',
  to: 'ache',
  links: [
    { statement: 'salt raises thirst', certainties: ['ASSERTED', 'ASSERTED'], opposed: [] },
    { statement: 'thirst lowers ache', certainties: ['REPORTED', 'POSSIBLE', 'POSSIBLE'], opposed: [] },
  ],
  diseases: [],
  effect: 'LOWERS',
  undecidedBy: null,
  weakest: { position: 2, level: 'STATEMENT_ONLY' },
  cautions: ['Link 2: a caution.'],
};

const explain = (parts: Partial<ToldChain>, language: string) =>
  explainChain({ ...TOLD, ...parts }, chainWords(language), statementWords(language).certainties);

test('a chain is told by its links, with every hedge, then what they come to, the weakest and the cautions', () => {
  expect(explain({}, 'en')).toBe(
    'Link 1: salt raises thirst. Link 2: thirst lowers ache (claimed as possible, as the word of others). ' +
      'If every link holds, more of salt means less of ache. Weakest link: 2 (statement only). Link 2: a caution.',
  );
  expect(explain({ effect: 'RAISES', cautions: [] }, 'nl')).toBe(
    'Schakel 1: salt raises thirst. Schakel 2: thirst lowers ache (beweerd als mogelijk, als woord van anderen). ' +
      'Als elke schakel klopt: meer salt – meer ache. Zwakste schakel: 2 (uitspraken).',
  );
});

test('a link that leaves the effect open is named, and no effect is told', () => {
  const open = explain({ effect: 'UNKNOWN', undecidedBy: 1 }, 'en');
  expect(open).toContain('What more of salt does to ache is left open by link 1.');
  expect(open).not.toContain('If every link holds');
});

test.each([
  [
    'en',
    'more of salt means less of ache in those who have flu.',
    'does to ache in those who have both flu and gout is left open',
    'in those who have all of flu, gout and rash is left open',
  ],
  [
    'nl',
    'meer salt – minder ache, bij wie flu heeft.',
    'Meer salt – ache, bij wie flu en gout tegelijk heeft: onbeslist',
    ', bij wie flu, gout en rash tegelijk heeft: onbeslist',
  ],
  [
    'da',
    'mere salt – mindre ache, hos dem, der har flu.',
    'Mere salt – ache, hos dem, der har både flu og gout: uafgjort',
    ', hos dem, der har både flu, gout og rash: uafgjort',
  ],
  [
    'ar',
    'نقصان \u2068ache\u2069، لدى من لديه \u2068flu\u2069.',
    '\u2068ache\u2069، لدى من لديه \u2068flu\u2069 و\u2068gout\u2069 معًا: غير محسوم',
    '\u2068flu\u2069 و\u2068gout\u2069 و\u2068rash\u2069 معًا: غير محسوم',
  ],
])(
  'what is stated of diseases only is concluded only of those who have all of them, in %s',
  (language, one, two, three) => {
    expect(explain({ diseases: ['flu'] }, language)).toContain(one);
    const open = { effect: 'UNKNOWN', undecidedBy: 1 } as const;
    expect(explain({ ...open, diseases: ['flu', 'gout'] }, language)).toContain(two);
    expect(explain({ ...open, diseases: ['flu', 'gout', 'rash'] }, language)).toContain(three);
  },
);

test('a disease is told once, where the chain ends at it too, and not where it begins there', () => {
  const within = (concept: string) => ({ kind: 'DISEASE_CONTEXT', concept }) as const;
  const links = [
    [within('flu')],
    [{ kind: 'COMBINATION', concept: 'salt' } as const],
    [within('gout'), within('flu')],
  ];
  expect(diseasesOf(['salt', 'thirst', 'sweat', 'ache'], links)).toEqual(['flu', 'gout']);
  expect(diseasesOf(['flu', 'thirst', 'gout', 'ache'], links)).toEqual(['gout']);
  expect(diseasesOf(['salt', 'thirst', 'sweat', 'gout'], links)).toEqual(['flu', 'gout']);
});

test('a mixture of certain and hedged claims is told as both, and a link that no text claims as such', () => {
  const links = [{ statement: 's', certainties: ['POSSIBLE', 'ASSERTED'] as const, opposed: [] }];
  expect(explain({ links }, 'da')).toContain('Led 1: s (påstået uden forbehold, som muligt).');
  expect(explain({ links: [{ statement: 's', certainties: [], opposed: [] }] }, 'en')).toContain(
    'Link 1: s (claimed by no text of the sources shown).',
  );
});

test.each([
  [
    'en',
    'Link 1: up. Link 1, also: down (claimed as possible). What is stated of link 1 points in opposite directions.',
  ],
  [
    'nl',
    'Schakel 1: up. Schakel 1, ook: down (beweerd als mogelijk). Wat van schakel 1 wordt gezegd, wijst in tegengestelde richtingen.',
  ],
  [
    'da',
    'Led 1: up. Led 1, også: down (påstået som muligt). Hvad der siges om led 1, peger i modsatte retninger.',
  ],
  [
    'ar',
    'الحلقة \u20681\u2069: up. الحلقة \u20681\u2069، وأيضًا: down (مذكور على أنه ممكن). ما يُقال عن الحلقة \u20681\u2069 يشير إلى اتجاهين متعاكسين.',
  ],
])(
  'where the assertions of a link point apart, both are told with their hedges, and that they do, in %s',
  (language, words) => {
    const opposed = [{ statement: 'down', certainties: ['POSSIBLE'] as const }];
    const links = [{ statement: 'up', certainties: ['ASSERTED'] as const, opposed }];
    const told = explain({ links, effect: 'UNKNOWN', undecidedBy: 1, cautions: [] }, language);
    expect(told.startsWith(`${words} `)).toBe(true);
    expect(explain({}, language)).not.toContain(words.slice(-20));
  },
);

test('names and numbers are isolated for readers from right to left', () => {
  const arabic = explain({ from: 'ملح', to: 'pH' }, 'ar');
  for (const part of ['ملح', 'pH', '1', '2']) expect(arabic).toContain(`\u2068${part}\u2069`);
});

test.each(['en', 'nl', 'da', 'ar'])('every level and effect has words in %s', (language) => {
  const of = (parts: Partial<ToldChain>) => explain({ links: [], cautions: [], ...parts }, language);
  const levels = EVIDENCE_LEVELS.map((level) => of({ weakest: { position: 1, level } }));
  expect(new Set(levels).size).toBe(EVIDENCE_LEVELS.length);
  expect(levels.join(' ')).not.toContain('undefined');
  const outcomes = [
    of({ effect: 'RAISES' }),
    of({ effect: 'LOWERS' }),
    of({ effect: 'UNKNOWN', undecidedBy: 1 }),
  ];
  expect(new Set(outcomes).size).toBe(3);
});
