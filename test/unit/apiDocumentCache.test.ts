import { expect, test } from 'vitest';
import { createDocumentCache } from '../../src/api/documentCache.ts';

test('what was put in is found', () => {
  const cache = createDocumentCache<number>(10);
  cache.set('abc', 1);
  expect(cache.get('abc')).toBe(1);
  expect(cache.get('abd')).toBeUndefined();
});

test('what was used longest ago goes first when the texts become too long together', () => {
  const cache = createDocumentCache<number>(10);
  cache.set('aaaa', 1);
  cache.set('bbbb', 2);
  cache.get('aaaa');
  cache.set('cccc', 3);
  expect([cache.get('aaaa'), cache.get('bbbb'), cache.get('cccc')]).toEqual([1, undefined, 3]);
});

test('one long text drives out as many short ones as it needs', () => {
  const cache = createDocumentCache<number>(10);
  for (const text of ['aa', 'bb', 'cc', 'dd', 'ee']) cache.set(text, 1);
  cache.set('ffffff', 2);
  expect(['aa', 'bb', 'cc', 'dd', 'ee', 'ffffff'].map((text) => cache.get(text))).toEqual([
    undefined,
    undefined,
    undefined,
    1,
    1,
    2,
  ]);
});

test('a text longer than the cache is not kept and drives nothing out', () => {
  const cache = createDocumentCache<number>(4);
  cache.set('aaaa', 1);
  cache.set('bbbbb', 2);
  expect([cache.get('aaaa'), cache.get('bbbbb')]).toEqual([1, undefined]);
});

test('putting the same text in again takes no more room', () => {
  const cache = createDocumentCache<number>(8);
  cache.set('aaaa', 1);
  for (let again = 2; again < 10; again++) cache.set('bbbb', again);
  expect([cache.get('aaaa'), cache.get('bbbb')]).toEqual([1, 9]);
});
