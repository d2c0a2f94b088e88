import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { aConcept, aPredicate, aRecord, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

/** Rows on a salve, some of which deny a contraindication, and on a balm, of which more is said than a finding lists. */
const ROWS = withTexts(
  aSeed('rows', {
    source: { id: 'rows', name: 'Rows', kind: 'DATASET', answersByDefault: true },
    predicates: [aPredicate('NOT_WITH', { role: 'CONTRAINDICATION', sign: 'NONE', direction: 'NONE' })],
    concepts: [
      ...['salve', 'balm'].map((id) => aConcept(id)),
      ...['burns', 'cuts'].map((id) => aConcept(id, { category: 'CONDITION' })),
    ],
    claims: [
      aRecord('k1', 'salve NOT_WITH burns'),
      aRecord('k2', 'salve NOT_WITH burns', { stance: 'DENIES' }),
      aRecord('k3', 'salve NOT_WITH cuts', { stance: 'DENIES' }),
      ...Array.from({ length: 101 }, (_, number) => aRecord(`m${100 + number}`, 'balm NOT_WITH burns')),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [ROWS]);
});
afterAll(() => release.close());

interface Contraindication {
  readonly concept: { readonly id: string };
  readonly applies: string;
  readonly claims: readonly { readonly stance: string }[];
}

/** Each contraindication for somebody, whether it holds, and the stances of its claims. */
async function warned(intervention: string, population: string): Promise<readonly string[]> {
  const { safety } = (await release.answer(
    `{ safety(intervention: "${intervention}", context: {population: ["${population}"]}) {
      contraindications { concept { id } applies claims { stance } }
    } }`,
  )) as { safety: { contraindications: readonly Contraindication[] } };
  return safety.contraindications.map(
    ({ concept, applies, claims }) => `${concept.id} ${applies} ${claims.map(({ stance }) => stance).join()}`,
  );
}

test('a contraindication holds for whom it names, though it is denied', async () => {
  expect(await warned('salve', 'burns')).toEqual(['burns HOLDS ASSERTS,DENIES', 'cuts UNKNOWN DENIES']);
  expect(await warned('salve', 'cuts')).toEqual([
    'burns UNKNOWN ASSERTS,DENIES',
    'cuts DOES_NOT_HOLD DENIES',
  ]);
});

test('it holds though more is said of it than is listed, where what is listed is enough', async () => {
  const stances = Array.from({ length: 100 }, () => 'ASSERTS').join();
  expect(await warned('balm', 'burns')).toEqual([`burns HOLDS ${stances}`]);
  expect(await warned('balm', 'cuts')).toEqual([`burns UNKNOWN ${stances}`]);
});
