import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';
import { aConcept, aLine, aPredicate, aSeed, aStudy, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const structural = { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true } as const;
const link = (subject: string, predicate: string, object: string) => ({
  ...{ subject, predicate, object, basis: 'the words' },
});

const remedies = withTexts(
  aSeed('remedies', {
    predicates: [
      aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
      aPredicate('KIND_OF_IT', { ...structural, kind: true }),
      aPredicate('HOLDS_IT', structural),
      aPredicate('SIGN_OF_IT', structural),
    ],
    concepts: ['salt', 'pill', 'tablet', 'balm', 'oil', 'ache', 'dull_ache', 'throb', 'twinge', 'sting'].map(
      (id) => aConcept(id),
    ),
    structure: [
      link('pill', 'HOLDS_IT', 'salt'),
      link('tablet', 'KIND_OF_IT', 'pill'),
      link('dull_ache', 'KIND_OF_IT', 'ache'),
      link('throb', 'KIND_OF_IT', 'dull_ache'),
      link('twinge', 'SIGN_OF_IT', 'ache'),
      link('sting', 'KIND_OF_IT', 'twinge'),
    ],
    studies: ['s1', 's2', 's3', 's4', 's5'].map((id) => aStudy(id)),
    evidence: [
      aLine('l1', 's1', 'tablet HELPS throb'),
      aLine('l2', 's2', 'balm HELPS throb'),
      aLine('l3', 's3', 'balm HELPS ache'),
      aLine('l4', 's4', 'oil HELPS sting'),
      aLine('l5', 's5', 'oil HELPS dull_ache'),
    ],
  }),
);

/** What the group of an intervention comes to, as far as it says of what. */
async function toldOf(served: ServedRelease, condition: string, intervention: string, language = 'en') {
  const { evidence } = (await served.answer(`{
    evidence(condition: "${condition}", intervention: "${intervention}") {
      groups { balance { explanation(language: "${language}") } }
    }
  }`)) as { evidence: { groups: readonly { balance: { explanation: string } }[] } };
  const [group] = evidence.groups;
  return group?.balance.explanation.replace(
    /: in humans,.*| – (?:bij mensen|hos mennesker|لدى البشر):.*/u,
    '',
  );
}

describe('a verdict on magnesium says that it is on kinds only', () => {
  let corpus: ServedCorpus;
  beforeAll(async () => {
    corpus = await serveCorpus(inject('database'));
  });
  afterAll(() => corpus.close());

  test.each([
    ['en', 'No effect found, on kinds of pain only (nerve pain)'],
    ['nl', 'Geen effect gevonden – alleen voor soorten van (pijn): zenuwpijn'],
    ['da', 'Ingen virkning fundet – kun for undertyper af (smerte): nervesmerter'],
    ['ar', 'لم يظهر تأثير – لأنواع منه فقط (\u2068الألم\u2069): \u2068ألم الأعصاب\u2069'],
  ])('of pain in %s, where a trial was of nerve pain', async (language, expected) => {
    expect(await toldOf(corpus, 'pain', 'magnesium', language)).toBe(expected);
  });

  test('and not of what was studied itself, nor of what its symptoms were studied of', async () => {
    expect(await toldOf(corpus, 'nerve_pain', 'magnesium')).toBe('No effect found');
    expect(await toldOf(corpus, 'fibromyalgia', 'magnesium')).toBe('Unclear');
    expect(await toldOf(corpus, 'sciatica', 'magnesium')).toMatch(/^Untested: no study in humans/u);
  });
});

describe('a verdict on remedies says that it is on kinds only', () => {
  let release: ServedRelease;
  beforeAll(async () => {
    release = await serveSources(inject('database'), [remedies]);
  });
  afterAll(() => release.close());

  test.each([
    [
      'ache',
      'pill',
      'Supported, on kinds of the ache only (the throb), on kinds of the pill only (the tablet)',
    ],
    ['ache', 'tablet', 'Supported, on kinds of the ache only (the throb)'],
    // What a kind of the pill did is not told as of kinds of what the pill holds.
    ['ache', 'salt', 'Supported, on kinds of the ache only (the throb)'],
    // One of two was on the ache itself; one of two was on a kind of its sign.
    ['ache', 'balm', 'Supported'],
    ['ache', 'oil', 'Supported'],
    ['twinge', 'oil', 'Supported, on kinds of the twinge only (the sting)'],
  ])('of %s by %s: %s', async (condition, intervention, expected) => {
    expect(await toldOf(release, condition, intervention)).toBe(expected);
  });
});
