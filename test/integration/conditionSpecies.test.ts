import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  aConcept,
  aLine,
  aPredicate,
  aQualifier,
  aRecord,
  aSeed,
  aStudy,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const inMice = { design: 'ANIMAL', species: 'mice' } as const;

/** Rows on a salve, and studies of it: some in mice, of which not every line says so again. */
const ROWS = withTexts(
  aSeed('rows', {
    source: { id: 'rows', name: 'Rows', kind: 'DATASET', answersByDefault: true },
    predicates: [
      aPredicate('WORKS_FOR', { role: 'BENEFIT', sign: 'NONE', direction: 'NONE' }),
      aPredicate('HURTS_WITH', { role: 'HARM', sign: 'NONE', direction: 'NONE' }),
    ],
    concepts: [
      aConcept('salve'),
      ...['burns', 'cuts', 'sores', 'itch'].map((id) => aConcept(id, { category: 'CONDITION' })),
      aConcept('people', { category: 'ORGANISM', human: true }),
      ...['mice', 'fish'].map((id) => aConcept(id, { category: 'ORGANISM' })),
    ],
    studies: [aStudy('trial'), aStudy('in_mice', inMice), aStudy('of_mice_too', inMice)],
    claims: [aRecord('k1', 'salve HURTS_WITH itch')],
    evidence: [
      aLine('e1', 'trial', 'salve WORKS_FOR burns'),
      aLine('e2', 'in_mice', 'salve WORKS_FOR cuts'),
      aLine('e3', 'of_mice_too', 'salve WORKS_FOR sores', {
        qualifiers: [aQualifier('SPECIES', 'fish', { concept: 'fish' })],
      }),
      aLine('e4', 'trial', 'salve HURTS_WITH itch'),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [ROWS]);
});
afterAll(() => release.close());

interface Labelled {
  readonly applies: string;
}

/** Whether the salve's benefit for each condition, and its one side effect, hold in a species. */
async function inSpecies(species: string): Promise<readonly (string | undefined)[]> {
  const context = `context: {species: "${species}"}`;
  const asked = ['burns', 'cuts', 'sores'].map(
    (id) =>
      `${id}: evidence(condition: "${id}", intervention: "salve", ${context}) { groups { findings { applies } } }`,
  );
  const { safety, ...evidence } = (await release.answer(
    `{ ${asked.join('\n')} safety(intervention: "salve", ${context}) { sideEffects { applies } } }`,
  )) as { safety: { sideEffects: Labelled[] } } & Record<string, { groups: { findings: Labelled[] }[] }>;
  return [
    ...Object.values(evidence).map(({ groups }) => groups[0]?.findings[0]?.applies),
    safety.sideEffects[0]?.applies,
  ];
}

test('a line is about the species that it names, else that of its study; our own is decided by whether it is in people', async () => {
  expect(await inSpecies('people')).toEqual(['HOLDS', 'DOES_NOT_HOLD', 'DOES_NOT_HOLD', 'HOLDS']);
  expect(await inSpecies('mice')).toEqual(['UNKNOWN', 'HOLDS', 'DOES_NOT_HOLD', 'UNKNOWN']);
  expect(await inSpecies('fish')).toEqual(['UNKNOWN', 'DOES_NOT_HOLD', 'HOLDS', 'UNKNOWN']);
});
