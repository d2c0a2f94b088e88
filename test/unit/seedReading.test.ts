import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointText } from '../../src/seed/read/codePoints.ts';
import { nearest, suggestion } from '../../src/seed/read/nearest.ts';
import { formatPath } from '../../src/seed/read/placed.ts';
import { repeatedKeys } from '../../src/seed/read/repeatedKeys.ts';

const anyText = fc.string({ unit: 'binary' });

describe('codePointText', () => {
  it('cuts by code points where letters are outside the basic plane', () => {
    const text = codePointText('a🤧b👩🏽‍⚕️c');
    expect(text.length).toBe(9);
    expect([text.slice([1, 2]), text.slice([3, 8]), text.slice([8, 9])]).toEqual(['🤧', '👩🏽‍⚕️', 'c']);
  });

  it('agrees with an array of code points, for every text and span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (words, left, right) => {
        const codePoints = Array.from(words);
        const [start, end] = [left % (codePoints.length + 1), right % (codePoints.length + 1)].sort(
          (a, b) => a - b,
        );
        const text = codePointText(words);
        expect(text.length).toBe(codePoints.length);
        expect(text.slice([start ?? 0, end ?? 0])).toBe(codePoints.slice(start, end).join(''));
      }),
    );
  });
});

describe('repeatedKeys', () => {
  it('names each key that an object has twice, however it is written', () => {
    expect(repeatedKeys(String.raw`{"a":1,"b":{"a":2,"\u0061":3},"c":["a","a",{"a":1}],"b":"a"}`)).toEqual([
      'a',
      'b',
    ]);
  });

  it('names none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(repeatedKeys(json)).toEqual([]);
      }),
    );
  });
});

describe('nearest', () => {
  it.each([
    ['magnesum', 'magnesium'],
    ['MAGNESIUM', 'magnesium'],
    ['calciums', 'calcium'],
    ['iron', undefined],
  ])('%s is near %s', (word, expected) => {
    expect(nearest(word, ['magnesium', 'calcium'])).toBe(expected);
  });

  it('suggests what is near, and nothing else', () => {
    expect(suggestion('yaer', ['month', 'year'])).toBe('; did you mean "year"?');
    expect(suggestion('century', ['month', 'year'])).toBe('');
  });
});

describe('formatPath', () => {
  it('writes fields and places in lists', () => {
    expect(formatPath(['names', 0, 'kind'])).toBe('names[0].kind');
    expect(formatPath(['span', 1])).toBe('span[1]');
  });
});
