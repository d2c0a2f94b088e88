import { expect, test } from 'vitest';
import { wordsInCypher } from '../../src/graph/cypherWords.ts';

test('words stand in a query as they are, and only plain ones', () => {
  expect(wordsInCypher(['NO_EFFECT', 'DISPUTES'])).toBe("['NO_EFFECT', 'DISPUTES']");
  expect(wordsInCypher([])).toBe('[]');
  expect(() => wordsInCypher(['FINE', "'] OR true //"])).toThrow("not a plain word: '] OR true //");
});
