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

const says = { sign: 'NONE', direction: 'NONE' } as const;
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));

const EFFECTS = numbers(150).map((number) => `effect_${number}`);
const FORMS = numbers(130).map((number) => `form_${number}`);
/** More than are looked at. */
const MANY = numbers(10_050).map((number) => `many_${number}`);

/** A drug with more effects than are listed, of which one is said by more claims, lines and forms than are listed; and a hub. */
const SEED = withTexts(
  aSeed('leaflets', {
    predicates: [
      aPredicate('HURTS_WITH', { role: 'HARM', ...says }),
      aPredicate('CALLS_OFF', { role: 'CONTRAINDICATION', ...says }),
      aPredicate('FEEDS', { role: 'SOURCE_OF', ...says }),
      aPredicate('SORT_OF', { role: 'STRUCTURAL', ...says, kin: true }),
    ],
    concepts: ['drug', 'often', 'hub', 'reason', ...EFFECTS, ...FORMS, ...MANY].map((id) => aConcept(id)),
    structure: FORMS.map((subject) => ({
      subject,
      predicate: 'SORT_OF',
      object: 'drug',
      basis: 'the words',
    })),
    documents: [aDocument('one'), ...numbers(120).map((number) => aDocument(`leaflet_${number}`))],
    studies: numbers(110).map((number) => aStudy(`study_${number}`)),
    claims: [
      ...EFFECTS.map((effect) => aClaim(`c_${effect}`, 'one', `drug HURTS_WITH ${effect}`)),
      ...numbers(120).map((number) => aClaim(`o_${number}`, `leaflet_${number}`, 'drug HURTS_WITH often')),
      ...FORMS.map((form) => aClaim(`f_${form}`, 'one', `${form} CALLS_OFF reason`)),
      ...MANY.map((effect) => aClaim(`h_${effect}`, 'one', `hub HURTS_WITH ${effect}`)),
      ...EFFECTS.map((effect) => aClaim(`s_${effect}`, 'one', `${effect} FEEDS drug`)),
    ],
    evidence: numbers(110).map((number) => aLine(`e_${number}`, `study_${number}`, 'drug HURTS_WITH often')),
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [SEED]);
});
afterAll(() => release.close());

interface Finding {
  readonly concept: { readonly id: string };
  readonly assertions: readonly unknown[];
  readonly assertionCount: number;
  readonly claims: readonly { readonly id: string }[];
  readonly claimCount: number | null;
  readonly documents: readonly unknown[];
  readonly evidence: readonly unknown[];
  readonly evidenceCount: number | null;
  readonly via: readonly unknown[];
}

interface Report {
  readonly sideEffects: readonly Finding[];
  readonly contraindications: readonly Finding[];
  readonly omitted: readonly { readonly about: string; readonly findings: number | null }[];
}

const FINDING = `concept { id } assertions { id } assertionCount claims { id } claimCount documents { id }
  evidence { id } evidenceCount via { concept { id } }`;

async function safety(intervention: string): Promise<Report> {
  const answer = (await release.answer(`{
    safety(intervention: "${intervention}") {
      sideEffects { ${FINDING} } contraindications { ${FINDING} } omitted { about findings }
    }
  }`)) as { safety: Report };
  return answer.safety;
}

test('lists a hundred findings, the best first, and counts the others', async () => {
  const { sideEffects, omitted } = await safety('drug');
  expect(sideEffects.map(({ concept }) => concept.id)).toEqual(['often', ...EFFECTS.slice(0, 99)]);
  expect(omitted).toEqual([{ about: 'SIDE_EFFECTS', findings: 51 }]);
});

test('lists a hundred claims, documents, lines and assertions of a finding, and counts them all', async () => {
  const { sideEffects, contraindications } = await safety('drug');
  const [often] = sideEffects;
  expect(often?.claims.map(({ id }) => id)).toEqual(numbers(100).map((number) => `o_${number}`));
  expect([often?.claimCount, often?.documents.length]).toEqual([120, 100]);
  expect([often?.evidenceCount, often?.evidence.length]).toEqual([110, 100]);
  expect(contraindications).toHaveLength(1);
  const [reason] = contraindications;
  expect([reason?.assertionCount, reason?.assertions.length]).toEqual([130, 100]);
  expect([reason?.claimCount, reason?.claims.length, reason?.via.length]).toEqual([130, 100, 100]);
});

test('says that it does not know how many a hub has, of which not all are looked at', async () => {
  const { sideEffects, omitted } = await safety('hub');
  expect(sideEffects).toHaveLength(100);
  // What lessens a harm that was not looked at is not looked for.
  expect(omitted).toEqual([
    { about: 'SIDE_EFFECTS', findings: null },
    { about: 'MITIGATIONS', findings: null },
  ]);
});

test('lists a hundred foods, and counts the others', async () => {
  const { foodSources } = (await release.answer(
    '{ foodSources(nutrient: "drug") { foods { food { id } } omitted } }',
  )) as { foodSources: { foods: { food: { id: string } }[]; omitted: number } };
  expect(foodSources.foods.map(({ food }) => food.id)).toEqual(EFFECTS.slice(0, 100));
  expect(foodSources.omitted).toBe(50);
});
