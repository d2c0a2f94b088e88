import { expect, test } from 'vitest';
import { scalarResolvers } from '../../src/api/scalars.ts';

const parse = (given: unknown) => scalarResolvers.LanguageTag.parseValue(given);

test.each([
  ['en', 'en'],
  ['DA-dk', 'da-DK'],
  ['zh-hant-tw', 'zh-Hant-TW'],
])('the language tag %s is understood as %s', (given, tag) => {
  expect(parse(given)).toBe(tag);
});

test.each(['', 'e', 'da_DK', 'english language', 7, null, ['en']])('%j is no language tag', (given) => {
  expect(() => parse(given)).toThrow(
    `LanguageTag: ${JSON.stringify(given)} is no BCP-47 language tag; tags are like "en" or "da-DK"`,
  );
});
