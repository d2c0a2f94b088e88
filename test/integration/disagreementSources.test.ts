import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  aPredicate,
  anXref,
  aQualifier,
  aSeed,
  aStudy,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const englishName = (text: string) =>
  ({ text, language: 'en', kind: 'PREFERRED', origin: 'EDITOR' }) as const;
const raises = aPredicate('RAISES_IT', { label: { en: 'raises', nl: 'verhoogt' } });
const lowers = aPredicate('LOWERS_IT', { sign: 'LOWERS', label: { en: 'lowers' } });
const salt = (id: string) =>
  aConcept(id, {
    names: [englishName('salt'), { ...englishName('zout'), language: 'nl' }],
    xrefs: [anXref('EX:1')],
  });
const pressure = (id: string) =>
  aConcept(id, {
    names: [englishName('pressure'), { ...englishName('druk'), language: 'nl' }],
    xrefs: [anXref('EX:2')],
  });
const dose = (milligrams: number) =>
  aQualifier('DOSE', 'some', {
    amount: { min: milligrams, max: milligrams, unit: 'mg', approximate: false },
  });
const thirst = aConcept('thirst', {
  names: [englishName('thirst'), { ...englishName('dorst'), language: 'nl' }],
});
/** Milligrams of a salt, for children of some years. */
const doseOfChildren = (milligrams: number, from: number, to: number) => [
  { ...dose(milligrams), concept: 'chloride' },
  aQualifier('POPULATION', 'children', { amount: { min: from, max: to, unit: 'a', approximate: false } }),
];

let release: ServedRelease;
beforeAll(async () => {
  const texts = aSeed('texts', {
    predicates: [raises, lowers],
    concepts: [
      ...[salt('salt'), pressure('pressure'), thirst],
      aConcept('flow', { names: [englishName('flow')] }),
      aConcept('chloride', { names: [englishName('chloride')] }),
    ],
    documents: [aDocument('one'), aDocument('two')],
    studies: [aStudy('trial'), aStudy('other')],
    claims: [
      aClaim('o1', 'one', 'salt RAISES_IT pressure', { proposition: 'P-dose', qualifiers: [dose(300)] }),
      aClaim('t1', 'two', 'salt RAISES_IT pressure', { proposition: 'P-dose', qualifiers: [dose(500)] }),
      aClaim('o2', 'one', 'salt RAISES_IT flow'),
      aClaim('o3', 'one', 'salt RAISES_IT thirst', {
        proposition: 'P-salt',
        qualifiers: doseOfChildren(300, 4, 9),
      }),
      aClaim('t3', 'two', 'salt RAISES_IT thirst', {
        proposition: 'P-salt',
        qualifiers: doseOfChildren(500, 8, 12),
      }),
      aClaim('t4', 'two', 'salt RAISES_IT thirst', {
        proposition: 'P-salt',
        qualifiers: doseOfChildren(900, 13, 18),
      }),
      aClaim('t2', 'two', 'salt LOWERS_IT flow'),
    ],
    evidence: [
      aLine('e1', 'trial', 'salt RAISES_IT flow'),
      aLine('e2', 'other', 'salt RAISES_IT flow', { direction: 'NO_EFFECT' }),
    ],
  });
  const rows = aSeed('rows', {
    source: { id: 'rows', name: 'Rows', kind: 'DATASET', answersByDefault: false },
    predicates: [raises],
    concepts: [salt('sodium_chloride'), pressure('tension')],
    documents: [aDocument('table')],
    claims: [aClaim('r1', 'table', 'sodium_chloride RAISES_IT tension', { stance: 'DENIES' })],
  });
  release = await serveSources(inject('database'), [withTexts(texts), withTexts(rows)]);
});
afterAll(() => release.close());

const ask = (filter: string) =>
  release.answer(
    `{ disagreements(filter: ${filter}) { nodes { id claims { id } evidence { id } assertions { id } explanation } } }`,
  );

test('amounts, opposite signs and studies that disagree, within the source that answers by default', async () => {
  expect(await ask('{}')).toEqual({
    disagreements: {
      nodes: [
        {
          id: 'AMOUNT.P-dose',
          claims: [{ id: 'o1' }, { id: 't1' }],
          evidence: [],
          assertions: [{ id: 'salt.RAISES_IT.pressure' }],
          explanation:
            'Texts give amounts that cannot all be right, where they say that salt raises pressure: 300 mg (one); 500 mg (two).',
        },
        {
          id: 'AMOUNT.P-salt',
          claims: [{ id: 'o3' }, { id: 't3' }],
          evidence: [],
          assertions: [{ id: 'salt.RAISES_IT.thirst' }],
          explanation:
            'Texts give amounts that cannot all be right, where they say that salt raises thirst: 300 mg (chloride) (one); 500 mg (chloride) (two).',
        },
        {
          id: 'EVIDENCE_DIRECTION.salt.RAISES_IT.flow',
          claims: [],
          evidence: [{ id: 'e1' }, { id: 'e2' }],
          assertions: [{ id: 'salt.RAISES_IT.flow' }],
          explanation:
            'Studies do not agree whether salt raises flow: supports (trial); did not find it (other).',
        },
        {
          id: 'OPPOSITE_SIGN.salt.flow',
          claims: [{ id: 'o2' }, { id: 't2' }],
          evidence: [],
          assertions: [{ id: 'salt.LOWERS_IT.flow' }, { id: 'salt.RAISES_IT.flow' }],
          explanation: 'Opposite effects are claimed: salt raises flow (one); salt lowers flow (two).',
        },
      ],
    },
  });
});

test('a disagreement with another source is told where both are shown', async () => {
  const stance = (await ask('{sources: ["texts", "rows"], kinds: [STANCE]}')) as object;
  expect(stance).toEqual({
    disagreements: {
      nodes: [
        {
          id: 'STANCE.salt.RAISES_IT.pressure',
          claims: [{ id: 'o1' }, { id: 'r1' }, { id: 't1' }],
          evidence: [],
          assertions: [{ id: 'salt.RAISES_IT.pressure' }],
          explanation: 'Texts do not agree whether salt raises pressure: stated (one, two); denied (table).',
        },
      ],
    },
  });
  expect(await ask('{kinds: [STANCE]}')).toEqual({ disagreements: { nodes: [] } });
  expect(await ask('{sources: ["rows"]}')).toEqual({ disagreements: { nodes: [] } });
});

test('words that are there in a language are taken', async () => {
  expect(
    await release.answer(`{
      disagreements(filter: {kinds: [AMOUNT, OPPOSITE_SIGN]}) { nodes { explanation(language: "nl") } }
    }`),
  ).toEqual({
    disagreements: {
      nodes: [
        {
          explanation:
            'Teksten geven hoeveelheden die niet allemaal kunnen kloppen: zout – verhoogt – druk – 300 mg (one); 500 mg (two).',
        },
        {
          explanation:
            'Teksten geven hoeveelheden die niet allemaal kunnen kloppen: zout – verhoogt – dorst – 300 mg (chloride) (one); 500 mg (chloride) (two).',
        },
        { explanation: 'Opposite effects are claimed: salt raises flow (one); salt lowers flow (two).' },
      ],
    },
  });
});
