import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

test('what is said to hold in a context is counted in the summary, in four languages', async () => {
  const summary = async (people: string | null, language = 'en') => {
    const context = people === null ? '' : `, context: {population: ["${people}"]}`;
    const { evidence } = (await corpus.answer(
      `{ evidence(condition: "restless_legs", intervention: "magnesium"${context}) { summary(language: "${language}") } }`,
    )) as { evidence: { summary: string } };
    return evidence.summary;
  };
  expect(await summary('pop_mg_deficient')).toContain(
    ' In the context asked about, of 8 findings – holds: 4, does not hold: 0, unknown: 4. ',
  );
  expect(await summary('pop_not_deficient')).toContain(
    ' In the context asked about, of 8 findings – holds: 0, does not hold: 4, unknown: 4. ',
  );
  expect(await summary('pop_mg_deficient', 'nl')).toContain(
    ' Bevindingen in de gevraagde omstandigheden – geldt: 4, geldt niet: 0, onbekend: 4. ',
  );
  expect(await summary('pop_mg_deficient', 'da')).toContain(
    ' Fund under de omstændigheder, der blev spurgt om – gælder: 4, gælder ikke: 0, uvist: 4. ',
  );
  expect(await summary('pop_mg_deficient', 'ar')).toContain(
    ' النتائج في السياق المسؤول عنه – ينطبق: \u20684\u2069، لا ينطبق: \u20680\u2069، غير معروف: \u20684\u2069. ',
  );
  expect(await summary(null)).not.toContain('context');
});
