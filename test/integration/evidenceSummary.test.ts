import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  aPredicate,
  aSeed,
  aStudy,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const says = { role: 'BENEFIT', sign: 'NONE', direction: 'NONE' } as const;
const HERBS = ['anise', 'basil', 'cumin', 'dill', 'elder', 'fennel', 'ginger'];

/** One text on seven herbs against aches, one herb against a cold a hundred times over, and a study in animals that was retracted. */
const HERBAL = withTexts(
  aSeed('herbal', {
    predicates: [
      aPredicate('SOOTHES', says),
      aPredicate('TAKEN_FOR', { ...says, benefit: 'USE' }),
      aPredicate('LOOKED_AT_FOR', { ...says, benefit: 'STUDY' }),
      aPredicate('SOOTHES_IN_MICE', { ...says, benefit: 'MODEL' }),
    ],
    concepts: [...HERBS, 'ache', 'cold', 'cough', 'fever'].map((id) => aConcept(id)),
    documents: [aDocument('leaflet')],
    studies: [aStudy('mice', { design: 'ANIMAL', standing: 'RETRACTED' })],
    claims: [
      ...HERBS.map((herb) => aClaim(`c-${herb}`, 'leaflet', `${herb} SOOTHES ache`)),
      ...HERBS.slice(0, 6).map((herb) => aClaim(`f-${herb}`, 'leaflet', `${herb} SOOTHES fever`)),
      ...Array.from({ length: 100 }, (_, index) => aClaim(`m${index}`, 'leaflet', 'dill SOOTHES cold')),
      aClaim('u1', 'leaflet', 'dill TAKEN_FOR cough'),
      aClaim('u2', 'leaflet', 'dill LOOKED_AT_FOR cough', { presence: 'IMPLIED' }),
      aClaim('u3', 'leaflet', 'dill SOOTHES_IN_MICE cough', { presence: 'PRESUPPOSED' }),
      aClaim('u4', 'leaflet', 'dill SOOTHES_IN_MICE cough'),
      aClaim('u5', 'leaflet', 'dill SOOTHES cough', { stance: 'DENIES', presence: 'IMPLIED' }),
    ],
    evidence: [aLine('e1', 'mice', 'dill SOOTHES_IN_MICE cough')],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [HERBAL]);
});
afterAll(() => release.close());

async function summary(asked: string, language = 'en'): Promise<string> {
  const { evidence } = (await release.answer(
    `{ evidence(${asked}) { summary(language: "${language}") } }`,
  )) as { evidence: { summary: string } };
  return evidence.summary;
}

test('beyond the first five interventions it says how many there are more', async () => {
  const seven = await summary('condition: "ache"');
  expect(seven.match(/On the \w+ for the ache\./gu)).toEqual(
    HERBS.slice(0, 5).map((herb) => `On the ${herb} for the ache.`),
  );
  expect(seven).toContain(' 2 interventions more are in `groups`. What is cautioned on each');
  expect(await summary('condition: "fever"')).toContain(' 1 intervention more is in `groups`. ');
  expect(await summary('condition: "cold"')).not.toContain('in `groups`');
});

test('where a finding lists no more claims than it may, it says that there may be more', async () => {
  expect(await summary('condition: "cold", intervention: "dill"')).toContain(
    'There is or may be more than is counted or told here; numbers are the least there are.',
  );
  expect(await summary('condition: "ache", intervention: "dill"')).not.toContain('may be more');
});

test('counts apart what is used, studied, helps in models and helps, and what is said in so many words', async () => {
  const told = await summary('condition: "cough", intervention: "dill"');
  expect(told).toContain(
    'Texts: claimed by 1 document in 4 claims (1 that it is used, 1 that it is studied, 2 that it helps in models), ' +
      '2 of them implied; together 1 independent source; denied by 1 document in 1 claim (that it helps), implied.',
  );
});

test('says that what was found in animals was retracted', async () => {
  const asked = 'condition: "cough", intervention: "dill"';
  expect(await summary(asked)).toContain(
    'No study of it in people was found in these sources; 1 line is from animals or the laboratory (retracted).',
  );
  const { evidence } = (await release.answer(
    `{ evidence(${asked}) { gaps { reason en: explanation nl: explanation(language: "nl") } } }`,
  )) as { evidence: { gaps: unknown } };
  expect(evidence.gaps).toEqual([
    {
      reason: 'NO_HUMAN_EVIDENCE',
      en: 'the dill – the cough – evidence: none in people found in these sources. Lines from animals or the laboratory: 1 (of these retracted: 1).',
      nl: 'the dill – the cough – bewijs: niets bij mensen gevonden in deze bronnen. Bevindingen bij dieren of in het laboratorium: 1 (waarvan ingetrokken: 1).',
    },
  ]);
});
