import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { aClaim, aConcept, aDocument, aPredicate, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

type Wordings = Readonly<Record<'en' | 'nl' | 'da' | 'ar', string>>;

const named = (id: string, wordings: Wordings) =>
  aConcept(id, {
    names: Object.entries(wordings).map(([language, text]) => ({
      ...{ language, text },
      kind: 'PREFERRED',
      origin: 'EDITOR',
    })),
  });

/** Two texts say that salt raises thirst, and one that it may lower it; what thirst does to sleep is in dispute too. */
const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('RAISES_IT', { label: { en: 'raises', nl: 'verhoogt', da: 'øger', ar: 'يزيد' } }),
      aPredicate('LOWERS_IT', {
        label: { en: 'lowers', nl: 'verlaagt', da: 'sænker', ar: 'يقلل' },
        role: 'REGULATORY',
        sign: 'LOWERS',
      }),
      aPredicate('SPOILS_IT', { label: { en: 'spoils' }, sign: 'LOWERS' }),
    ],
    concepts: [
      named('salt', { en: 'salt', nl: 'zout', da: 'salt', ar: 'ملح' }),
      named('thirst', { en: 'thirst', nl: 'dorst', da: 'tørst', ar: 'عطش' }),
      named('sleep', { en: 'sleep', nl: 'slaap', da: 'søvn', ar: 'نوم' }),
    ],
    documents: [aDocument('first'), aDocument('second')],
    claims: [
      aClaim('c1', 'first', 'salt RAISES_IT thirst'),
      aClaim('c2', 'second', 'salt RAISES_IT thirst'),
      aClaim('c3', 'second', 'salt LOWERS_IT thirst', { certainty: 'POSSIBLE' }),
      aClaim('c4', 'first', 'thirst RAISES_IT sleep'),
      aClaim('c5', 'second', 'thirst RAISES_IT sleep'),
      aClaim('c6', 'second', 'thirst SPOILS_IT sleep'),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles]);
});
afterAll(() => release.close());

async function explanation(from: string, to: string, language: string, filter = '') {
  const { chains } = (await release.answer(`{
    chains(from: "${from}", to: "${to}" ${filter}) {
      nodes { explanation(language: "${language}") explanationLanguage(language: "${language}") }
    }
  }`)) as { chains: { nodes: readonly { explanation: string; explanationLanguage: string }[] } };
  expect(chains.nodes).toHaveLength(1);
  return [chains.nodes[0]?.explanationLanguage, chains.nodes[0]?.explanation];
}

const inArabic = (...parts: string[]) => parts.map((part) => `\u2068${part}\u2069`);

test('a link of which texts say the opposite tells both, each with its hedge, and that they point apart', async () => {
  expect(await explanation('salt', 'thirst', 'en')).toEqual([
    'en',
    'Link 1: salt raises thirst. Link 1, also: salt lowers thirst (claimed as possible). ' +
      'What is stated of link 1 points in opposite directions. ' +
      'What more of salt does to thirst is left open by link 1. Weakest link: 1 (statement only).',
  ]);
  expect(await explanation('salt', 'thirst', 'nl')).toEqual([
    'nl',
    'Schakel 1: zout – verhoogt – dorst. Schakel 1, ook: zout – verlaagt – dorst (beweerd als mogelijk). ' +
      'Wat van schakel 1 wordt gezegd, wijst in tegengestelde richtingen. ' +
      'Meer zout – dorst: onbeslist door schakel 1. Zwakste schakel: 1 (uitspraken).',
  ]);
  expect(await explanation('salt', 'thirst', 'da')).toEqual([
    'da',
    'Led 1: salt – øger – tørst. Led 1, også: salt – sænker – tørst (påstået som muligt). ' +
      'Hvad der siges om led 1, peger i modsatte retninger. ' +
      'Mere salt – tørst: uafgjort på grund af led 1. Svageste led: 1 (udsagn).',
  ]);
  const [salt, raises, lowers, thirst, one] = inArabic('ملح', 'يزيد', 'يقلل', 'عطش', '1');
  expect(await explanation('salt', 'thirst', 'ar')).toEqual([
    'ar',
    `الحلقة ${one}: ${salt} – ${raises} – ${thirst}. الحلقة ${one}، وأيضًا: ${salt} – ${lowers} – ${thirst} (مذكور على أنه ممكن). ` +
      `ما يُقال عن الحلقة ${one} يشير إلى اتجاهين متعاكسين. ` +
      `زيادة ${salt} – ${thirst}: غير محسوم بسبب الحلقة ${one}. أضعف حلقة: ${one} (أقوال).`,
  ]);
});

test('what is left out by a filter is not told', async () => {
  expect(await explanation('salt', 'thirst', 'en', 'filter: {predicates: ["RAISES_IT"]}')).toEqual([
    'en',
    'Link 1: salt raises thirst. If every link holds, more of salt means more of thirst. Weakest link: 1 (statement only).',
  ]);
});

test('where what points the other way has no words in the language, all is in English', async () => {
  expect(await explanation('thirst', 'sleep', 'nl')).toEqual([
    'en',
    'Link 1: thirst raises sleep. Link 1, also: thirst spoils sleep. ' +
      'What is stated of link 1 points in opposite directions. ' +
      'What more of thirst does to sleep is left open by link 1. Weakest link: 1 (statement only).',
  ]);
});
