import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import { answersText } from '../../src/answers/answersFile.ts';
import { compareAnswers, isSame, type AnswersComparison } from '../../src/answers/compareAnswers.ts';
import { comparisonText } from '../../src/answers/comparisonText.ts';
import { parseAnswers } from '../../src/answers/parseAnswers.ts';
import {
  aChainOf,
  anAnsweredClaim,
  anAnsweredLine,
  anAnsweredStudy,
  anAssertion,
  anExport,
} from '../support/handmadeAnswers.ts';

/** A structural link out of its three parts. */
function aLink(words: string): Answers['structure'][number] {
  const [subject = '', predicate = '', object = ''] = words.split(' ');
  return { subject, predicate, object, meaning: 'KIN', sources: ['texts'] };
}

/** The causes of each changed answer. */
const causesOf = ({ answers }: AnswersComparison) =>
  answers.map(({ kind, id, causes }) => [
    `${kind} ${id}`,
    causes.map((cause) => `${cause.kind} ${cause.id}`),
  ]);

const compared = (before: Partial<Answers>, after: Partial<Answers>) =>
  compareAnswers(anExport(before), anExport(after));

const SUPPORTED = anAssertion('a', { verdict: 'SUPPORTED' });
const UNTESTED = anAssertion('a');

describe('two exports', () => {
  test('with the same answers are the same, whatever release and whenever', () => {
    const answers = { assertions: [UNTESTED], studies: [anAnsweredStudy('s')] };
    const release = { id: 'release2', contentHash: 'b2', madeAt: '2026-02-02T00:00:00.000Z', rules: 1 };
    const comparison = compared(answers, { ...answers, release, notice: 'Other words.' });
    expect(isSame(comparison)).toBe(true);
    expect(comparisonText(comparison, 'Notice.')).toMatch(
      /^release release1 → release2\nNothing differs of what these files hold\. The releases have different content/u,
    );
    expect(comparisonText(compared(answers, answers), 'Notice.')).toMatch(/\nNothing differs\.\n$/u);
  });

  test('with their lists in another order are the same', () => {
    const [one, other] = [anAssertion('a'), anAssertion('b')];
    expect(isSame(compared({ assertions: [one, other] }, { assertions: [other, one] }))).toBe(true);
  });

  test('differ where only what answers rest on does', () => {
    const comparison = compared(
      { studies: [anAnsweredStudy('s')] },
      { studies: [anAnsweredStudy('s', { design: 'OBSERVATIONAL' })] },
    );
    expect(isSame(comparison)).toBe(false);
    expect(comparison.answers).toEqual([]);
    expect(comparison.given).toEqual([
      {
        kind: 'study',
        id: 's',
        change: 'CHANGED',
        fields: [{ field: 'design', old: 'RANDOMISED_TRIAL', new: 'OBSERVATIONAL' }],
      },
    ]);
  });

  test('differ the other way round when they are given the other way round', () => {
    const [before, after] = [{ assertions: [UNTESTED] }, { assertions: [SUPPORTED, anAssertion('b')] }];
    const changes = ({ answers }: AnswersComparison) =>
      answers.map(({ id, change, fields }) => [
        id,
        change,
        fields.filter(({ field }) => field === 'verdict').map((one) => [one.old, one.new]),
      ]);
    expect(changes(compared(before, after))).toEqual([
      ['a', 'CHANGED', [['UNTESTED', 'SUPPORTED']]],
      ['b', 'ADDED', [[null, 'UNTESTED']]],
    ]);
    expect(changes(compared(after, before))).toEqual([
      ['a', 'CHANGED', [['SUPPORTED', 'UNTESTED']]],
      ['b', 'REMOVED', [['UNTESTED', null]]],
    ]);
  });

  test('have counts that are null where there is nothing to count', () => {
    const human = { supports: 1, disputes: 0, noEffect: 0, unclear: 2 };
    const [change] = compared(
      { assertions: [anAssertion('a', { human })] },
      { assertions: [anAssertion('a', { human: { ...human, supports: 0 }, notCounted: { TWIN: 1 } })] },
    ).answers;
    expect(change?.fields).toEqual([
      { field: 'in people, supports', old: 1, new: null },
      { field: 'not counted, TWIN', old: null, new: 1 },
    ]);
  });
});

describe('why an answer changed', () => {
  const answers = { assertions: [UNTESTED] };
  const changed = { assertions: [SUPPORTED] };
  const line = anAnsweredLine('l', 's', 'a');
  const retracted = (id: string, parts = {}) => anAnsweredStudy(id, { ...parts, standing: 'RETRACTED' });

  test('a study with a line on it, and no other study', () => {
    const comparison = compared(
      { ...answers, lines: [line], studies: [anAnsweredStudy('s'), anAnsweredStudy('t')] },
      { ...changed, lines: [line], studies: [retracted('s'), retracted('t')] },
    );
    expect(causesOf(comparison)).toEqual([['assertion a', ['study s']]]);
    expect(comparison.answers[0]?.causes[0]?.through).toEqual(['l']);
  });

  test('a line and a study that are new, or that are gone', () => {
    const study = anAnsweredStudy('s');
    const without = compared({ ...answers }, { ...changed, lines: [line], studies: [study] });
    expect(causesOf(without)).toEqual([
      ['assertion a', ['study s', 'line l']],
      ['counting l', ['study s', 'line l']],
    ]);
    const gone = compared({ ...changed, lines: [line], studies: [study] }, answers);
    expect(gone.answers.flatMap(({ causes }) => causes.map(({ change }) => change))).toEqual(
      Array.from({ length: 4 }, () => 'REMOVED'),
    );
  });

  test('how a line counts is no cause, but an answer that changed too', () => {
    const twin = { ...line, counted: false, notCounted: 'TWIN' } as const;
    expect(causesOf(compared({ ...answers, lines: [line] }, { ...changed, lines: [twin] }))).toEqual([
      ['assertion a', []],
      ['counting l', []],
    ]);
  });

  test('a line that moved to another assertion, for both', () => {
    const both = [UNTESTED, anAssertion('b')];
    const moved = { ...line, assertion: 'b' };
    const comparison = compared(
      { assertions: both, lines: [line] },
      { assertions: [SUPPORTED, anAssertion('b', { verdict: 'SUPPORTED' })], lines: [moved] },
    );
    expect(causesOf(comparison)).toEqual([
      ['assertion a', ['line l']],
      ['assertion b', ['line l']],
    ]);
  });

  test('of a study that is the same voice or is included, what joins it, and not its standing', () => {
    const studies = (parts: object, standing: 'CURRENT' | 'RETRACTED') => [
      anAnsweredStudy('s', { possiblySameAs: ['twin'], includes: ['part'], identifiers: ['doi:10.1/x'] }),
      anAnsweredStudy('twin', { ...parts, standing }),
      anAnsweredStudy('part', { ...parts, standing }),
      anAnsweredStudy('same', { identifiers: ['doi:10.1/x'], ...parts, standing }),
    ];
    const before = { ...answers, lines: [line], studies: studies({}, 'CURRENT') };
    const onlyStanding = { ...changed, lines: [line], studies: studies({}, 'RETRACTED') };
    expect(causesOf(compared(before, onlyStanding))).toEqual([['assertion a', []]]);
    const joined = { ...changed, lines: [line], studies: studies({ includes: ['other'] }, 'RETRACTED') };
    const [change] = compared(before, joined).answers;
    expect(change?.causes.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
      ['part', ['includes']],
      ['same', ['includes']],
      ['twin', ['includes']],
    ]);
  });

  test('a claim, and a document that its own descends from', () => {
    const claims = [anAnsweredClaim('c', 'copy', 'a')];
    const documents = (derivedFrom: string | null) => [
      { id: 'copy', source: 'texts', derivedFrom: 'middle' },
      { id: 'middle', source: 'texts', derivedFrom },
      { id: 'root', source: 'texts', derivedFrom: null },
      { id: 'other', source: 'texts', derivedFrom },
    ];
    const comparison = compared(
      { ...answers, claims, documents: documents(null) },
      {
        assertions: [anAssertion('a', { independentSources: 2 })],
        claims: [{ ...anAnsweredClaim('c', 'copy', 'a'), certainty: 'POSSIBLE' }],
        documents: documents('root'),
      },
    );
    expect(causesOf(comparison)).toEqual([['assertion a', ['claim c', 'document middle']]]);
  });

  test('a predicate with another sign', () => {
    const predicate = { id: 'RAISES_IT', role: 'CAUSAL', sign: 'RAISES', direction: 'FORWARD' } as const;
    const comparison = compared(
      { ...answers, predicates: [predicate] },
      { assertions: [anAssertion('a', { sign: 'LOWERS' })], predicates: [{ ...predicate, sign: 'LOWERS' }] },
    );
    expect(causesOf(comparison)).toEqual([['assertion a', ['predicate RAISES_IT']]]);
  });

  test('other rules, for every answer', () => {
    const release = { ...anExport().release, rules: 2 };
    const comparison = compared(answers, { ...changed, release });
    expect(causesOf(comparison)).toEqual([['assertion a', ['rules rules']]]);
    expect(comparisonText(comparison, '')).toContain('because of rules: version: 1 → 2');
  });

  test('for a disagreement and a chain, what their assertions rest on', () => {
    const disagreement = {
      id: 'd',
      kind: 'CERTAINTY',
      assertions: ['a'],
      claims: ['c'],
      lines: [],
      shortfalls: [],
    } as const;
    const claim = anAnsweredClaim('c', 'one', 'a');
    const shared = { assertions: [UNTESTED], documents: [] };
    const comparison = compared(
      { ...shared, claims: [claim], disagreements: [disagreement], chains: [aChainOf('x', 'y', 'a')] },
      {
        ...shared,
        claims: [{ ...claim, stance: 'DENIES' }],
        chains: [{ from: 'x', to: 'y', complete: true, chains: [] }],
      },
    );
    expect(causesOf(comparison)).toEqual([
      ['disagreement d', ['claim c']],
      ['chains x to y', ['claim c']],
      ['chain x to y: x>y', ['claim c']],
    ]);
  });

  test('a structural link above the species of a study or of a line, and none beside it', () => {
    const lines = [anAnsweredLine('l', 's', 'a', { concepts: ['child'] }), anAnsweredLine('m', 't', 'b')];
    const studies = [anAnsweredStudy('s'), anAnsweredStudy('t', { species: 'mouse' })];
    const both = [UNTESTED, anAssertion('b')];
    const shared = { lines, studies };
    const comparison = compared(
      {
        ...shared,
        assertions: both,
        structure: [aLink('child IS person'), aLink('person IS mammal'), aLink('cat IS mammal')],
      },
      {
        ...shared,
        assertions: [SUPPORTED, anAssertion('b', { verdict: 'SUPPORTED' })],
        structure: [aLink('child IS person'), aLink('mouse IS mammal')],
      },
    );
    expect(causesOf(comparison)).toEqual([
      ['assertion a', ['structure person IS mammal']],
      ['assertion b', ['structure mouse IS mammal']],
    ]);
    expect(comparisonText(comparison, '')).toContain('because of structure person IS mammal, gone');
  });

  test.each([
    ['old', 'child', 'mouse'],
    ['new', 'mouse', 'child'],
    ['old, where the other names none', 'child', null],
    ['new, where the other names none', null, 'child'],
  ])('a structural link above the %s species of a study', (_, before, after) => {
    const comparison = compared(
      { ...answers, lines: [line], studies: [anAnsweredStudy('s', { species: before })] },
      {
        ...changed,
        lines: [line],
        studies: [anAnsweredStudy('s', { species: after })],
        structure: [aLink('child IS person'), aLink('cat IS mammal')],
      },
    );
    expect(causesOf(comparison)).toEqual([['assertion a', ['study s', 'structure child IS person']]]);
  });

  test('of a disagreement a link above what it speaks of, of a chain one below its ends', () => {
    const disagreement = {
      id: 'd',
      kind: 'STANCE',
      assertions: ['a'],
      claims: ['c'],
      lines: [],
      shortfalls: [],
    } as const;
    const claim = anAnsweredClaim('c', 'one', 'a', { concepts: ['old'] });
    const shared = { assertions: [UNTESTED], claims: [claim] };
    const comparison = compared(
      {
        ...shared,
        disagreements: [disagreement],
        chains: [aChainOf('x', 'y', 'a')],
        structure: [aLink('old IS people')],
      },
      {
        ...shared,
        chains: [{ from: 'x', to: 'y', complete: true, chains: [] }],
        structure: [aLink('a-subject IS thing'), aLink('kind IS x'), aLink('x IS wide'), aLink('p IS q')],
      },
    );
    expect(causesOf(comparison)).toEqual([
      ['disagreement d', ['structure a-subject IS thing', 'structure old IS people']],
      ['chains x to y', ['structure kind IS x']],
      ['chain x to y: x>y', ['structure kind IS x']],
    ]);
  });

  test('that a line was compared with nothing', () => {
    const comparison = compared(
      { ...answers, lines: [{ ...line, controlled: true }] },
      { ...changed, lines: [{ ...line, controlled: false }] },
    );
    expect(causesOf(comparison)).toEqual([['assertion a', ['line l']]]);
    expect(comparisonText(comparison, '')).toContain('because of line l: controlled: true → false');
  });

  test('of chains that were not asked for before, that they are asked for', () => {
    const comparison = compared({}, { chains: [aChainOf('x', 'y', 'a')] });
    expect(causesOf(comparison)).toEqual([
      ['chains x to y', ['question x to y']],
      ['chain x to y: x>y', ['question x to y']],
    ]);
  });

  test('unknown, where nothing that these files hold changed', () => {
    expect(comparisonText(compared(answers, changed), 'Notice.')).toBe(
      [
        'release release1 → release1',
        '',
        'What answers rest on: 0 changes',
        '',
        'Answers: 1 change',
        '  assertion a',
        '    verdict: UNTESTED → SUPPORTED',
        '    because of something that these files do not hold, such as the concepts',
        '',
        'Notice.',
        '',
      ].join('\n'),
    );
  });
});

describe('a file', () => {
  const entries = [UNTESTED, anAssertion('b', { verdict: 'SUPPORTED' })];
  const text = answersText(anExport({ assertions: entries }));
  const lines = text.split('\n');
  const [first, second] = lines.flatMap((line, index) => (line.startsWith('{"id"') ? [index] : []));
  if (first === undefined || second === undefined) throw new Error('two entries were written');
  const turned = lines.with(first, `${lines[second] ?? ''},`).with(second, lines[first]?.slice(0, -1) ?? '');

  test('has one entry of a list on each line, and is read as it was written', () => {
    expect([first, second]).toEqual([12, 13]);
    expect(parseAnswers(text, 'x.json')).toEqual(anExport({ assertions: entries }));
  });

  test.each([
    [
      'no JSON',
      'release',
      'x.json is no export of answers: write one with npm run -s release:export -- --to FILE',
    ],
    ['nothing', '', 'x.json is no export of answers: write one with npm run -s release:export -- --to FILE'],
    ['null', 'null', 'x.json is no export of answers: write one with npm run -s release:export -- --to FILE'],
    [
      'JSON of something else',
      '{"format": "csv"}',
      'x.json is no export of answers: write one with npm run -s release:export -- --to FILE',
    ],
    [
      'another version of the format',
      text.replace('"formatVersion": 2', '"formatVersion": 1'),
      'x.json has format version 1, and this Magnesia reads 2: export both releases with one version of it',
    ],
    [
      'a level that is none',
      text.replace('"level":"STATEMENT_ONLY"', '"level":"PROOF"'),
      /^x\.json:13: is not as it was exported: assertions\.0\.level: Invalid option.*\. Export the release again with npm run -s release:export -- --to FILE$/u,
    ],
    [
      'a field that nobody knows',
      text.replace('"assertions": [', '"assertion": [],\n"assertions": ['),
      /^x\.json:1: is not as it was exported: the file: Unrecognized key: "assertion"/u,
    ],
    [
      'an entry with a field that nobody knows',
      text.replace('"id":"b"', '"id":"b","proof":true'),
      /^x\.json:14: is not as it was exported: assertions\.1: Unrecognized key: "proof"/u,
    ],
    [
      'entries in another order',
      turned.join('\n'),
      'x.json:14: is not as it was exported: in assertions "a" stands after "b", and entries are in alphabetical order. ' +
        'Export the release again with npm run -s release:export -- --to FILE',
    ],
    [
      'an id twice',
      text.replace('"id":"b"', '"id":"a"'),
      'x.json:14: is not as it was exported: assertions has "a" twice. Export',
    ],
    [
      'no more than its first half',
      lines.slice(0, second).join('\n'),
      'x.json:13: is not as it was exported: the file ends before it is whole. Export',
    ],
    [
      'the lines of npm before it',
      `\n> magnesia@0.1.0 release:export\n> exec node src/cli.ts release export\n\n${text}`,
      'x.json:1: is not as it was exported: 4 lines stand before it, as npm writes them without -s. ' +
        'Take them away, or export the release again with npm run -s release:export -- --to FILE',
    ],
    [
      'half a line',
      lines.slice(0, first).join('\n') + '\n{"id":"a","subj',
      'x.json:13: is not as it was exported: this line is no JSON, as if it were cut off or changed by hand. Export',
    ],
    [
      'something else in the middle',
      text.replace('"id":"b"', '"id":b'),
      'x.json:14: is not as it was exported: this line is no JSON, as if it were cut off or changed by hand. Export',
    ],
  ])('that holds %s is refused', (_, content, message) => {
    expect(() => parseAnswers(content, 'x.json')).toThrow(message);
  });
});
