import { describe, expect, it } from 'vitest';
import { added, faultsOf, replaced, type Case } from './changedSeed.ts';

const CONCEPTS = 'concepts/alla.jsonl';
const EVIDENCE = 'evidence/studier.jsonl';

const bomb = `- &a [x, x, x, x, x, x, x, x, x, x]
- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
- &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
- &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

describe('A file of a seed', () => {
  const cases: Case[] = [
    [
      'that is required and missing',
      { 'source.yaml': () => undefined },
      ['source.yaml:1: is missing: every seed has this file; write it, seed/README.md has an example'],
    ],
    [
      'that is none of a seed',
      { 'mechanism.yaml': () => '[]' },
      ['mechanism.yaml:1: is no file of a seed; did you mean "mechanisms.yaml"?'],
    ],
    [
      'that is no .jsonl file',
      { 'claims/more.json': () => '{}' },
      ['claims/more.json:1: is no file of a seed: the files in here end in .jsonl'],
    ],
    [
      'with a byte order mark',
      { 'structure.yaml': (text) => `\uFEFF${text}` },
      ['structure.yaml:1: begins with a byte order mark: save the file as UTF-8 without one'],
    ],
    [
      'with a byte order mark, of JSON lines',
      { [EVIDENCE]: (text) => `\uFEFF${text}` },
      ['evidence/studier.jsonl:1: begins with a byte order mark: save the file as UTF-8 without one'],
    ],
    [
      'of JSON lines with one line that is not UTF-8',
      { [EVIDENCE]: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]) },
      ['evidence/studier.jsonl:4: is not UTF-8: save the file as UTF-8'],
    ],
    [
      'of YAML that is not UTF-8',
      { 'studies.yaml': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])]) },
      ['studies.yaml:30: is not UTF-8: save the file as UTF-8'],
    ],
    [
      'with an empty line',
      { [EVIDENCE]: (text) => text.replace('\n', '\n\n') },
      ['evidence/studier.jsonl:2: is an empty line: remove it'],
    ],
    [
      'with a line that is not JSON',
      { [EVIDENCE]: added('{"id":"Z9-E1",}') },
      [
        'evidence/studier.jsonl:4: is not JSON: Expected double-quoted property name in JSON at position 14 (line 1 column 15)',
      ],
    ],
    [
      'with a line that is no object',
      { [EVIDENCE]: added('[1]') },
      ['evidence/studier.jsonl:4: [1] must be a mapping of keys to values'],
    ],
    [
      'with a key twice in JSON',
      { [CONCEPTS]: replaced('"category":', '"category":"OTHER","category":') },
      ['concepts/alla.jsonl:1: the key "category" is there twice: keep one'],
    ],
    [
      'with a key twice in YAML',
      { 'studies.yaml': replaced('  year: 2001', '  year: 2001\n  year: 2002') },
      ['studies.yaml:4: the key "year" is there twice: keep one'],
    ],
    [
      'that is not YAML',
      { 'studies.yaml': replaced('  year: 2001', '  year: [2001') },
      [
        'studies.yaml:4: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'of YAML that is no list',
      { 'mechanisms.yaml': () => 'a: 1\n' },
      ['mechanisms.yaml:1: must be a list, such as [] for none'],
    ],
    [
      'of YAML that is empty',
      { 'mechanisms.yaml': () => '# nothing\n' },
      ['mechanisms.yaml:1: must be a list, such as [] for none'],
    ],
    [
      'with too many aliases',
      { 'mechanisms.yaml': () => bomb },
      ['mechanisms.yaml:1: is not YAML: Excessive alias count indicates a resource exhaustion attack'],
    ],
  ];
  it.each(cases)('%s', async (_, changes, faults) => {
    expect(await faultsOf(changes)).toEqual(faults);
  });
});
