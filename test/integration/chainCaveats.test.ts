import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
  withTexts,
} from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const CONCEPTS = ['flow', 'tears', 'heat', 'ache', 'spice', 'chill', 'cough', 'sleep', 'rest'];

/** What invented articles say of salt, and what invented studies found about it. */
const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('RAISES_IT'),
      aPredicate('LOWERS_IT', { role: 'REGULATORY', sign: 'LOWERS' }),
      aPredicate('MARKED_BY', { role: 'FEATURE', sign: 'NONE', direction: 'REVERSE' }),
    ],
    concepts: [
      aConcept('salt', { xrefs: [anXref('EX:1')] }),
      aConcept('thirst', { xrefs: [anXref('EX:2')] }),
      ...CONCEPTS.map((id) => aConcept(id)),
      aConcept('people', { category: 'ORGANISM', human: true }),
      aConcept('rats', { category: 'ORGANISM' }),
    ],
    documents: [aDocument('first'), aDocument('second')],
    studies: [
      aStudy('S1-guess', { identification: 'CANDIDATE', controlled: false }),
      aStudy('S2-gone', { standing: 'RETRACTED' }),
      aStudy('S3-trial', { controlled: true }),
      aStudy('S5-survey', { design: 'OBSERVATIONAL', controlled: true }),
      aStudy('S4-rats', { design: 'ANIMAL', controlled: true }),
    ],
    claims: [
      aClaim('c1', 'first', 'salt RAISES_IT thirst', {
        qualifiers: [aQualifier('POPULATION', 'only those who sweat', { exclusive: true })],
      }),
      aClaim('c2', 'second', 'salt RAISES_IT thirst', { citedStudies: ['S2-gone'] }),
      aClaim('c3', 'first', 'thirst RAISES_IT ache', {
        qualifiers: [aQualifier('SPECIES', 'rats', { concept: 'rats' })],
      }),
      aClaim('c4', 'first', 'salt RAISES_IT tears', {
        qualifiers: [
          aQualifier('SPECIES', 'people', { concept: 'people' }),
          aQualifier('DEGREE', 'only a little', { exclusive: true }),
        ],
      }),
      aClaim('c5', 'first', 'ache MARKED_BY tears'),
      aClaim('c6', 'first', 'salt RAISES_IT heat', {
        qualifiers: [aQualifier('COMBINATION', 'with spice', { concept: 'spice' })],
      }),
      aClaim('c8', 'first', 'flow LOWERS_IT ache'),
      aClaim('c9', 'first', 'salt RAISES_IT chill', { citedStudies: ['S5-survey'] }),
      aClaim('c10', 'first', 'salt RAISES_IT cough', { certainty: 'POSSIBLE' }),
      aClaim('c11', 'second', 'salt RAISES_IT cough', {
        qualifiers: [aQualifier('SCOPE', 'some cases')],
      }),
      aClaim('c15', 'second', 'cough RAISES_IT sleep', { stance: 'DENIES' }),
      aClaim('c12', 'first', 'cough RAISES_IT sleep', {
        certainty: 'REPORTED',
        qualifiers: [aQualifier('SCOPE', 'among others')],
      }),
      aClaim('c13', 'second', 'sleep RAISES_IT rest', { certainty: 'SUGGESTED' }),
      aClaim('c14', 'first', 'sleep RAISES_IT rest'),
      aClaim('c7', 'second', 'salt RAISES_IT ache', { stance: 'DENIES' }),
    ],
    evidence: [
      aLine('e1', 'S1-guess', 'salt RAISES_IT flow'),
      aLine('e2', 'S4-rats', 'flow RAISES_IT ache'),
      aLine('e4', 'S5-survey', 'salt RAISES_IT chill'),
      aLine('e3', 'S3-trial', 'flow LOWERS_IT ache', { direction: 'NO_EFFECT' }),
    ],
  }),
);
const register = withTexts(
  aSeed('register', {
    source: { id: 'register', name: 'A register', kind: 'DATASET', answersByDefault: false },
    predicates: [aPredicate('RAISES_IT')],
    concepts: [
      aConcept('sodium', { xrefs: [anXref('EX:1')] }),
      aConcept('thirstiness', { xrefs: [anXref('EX:2')] }),
    ],
    documents: [aDocument('rows')],
    claims: [
      aClaim('r1', 'rows', 'sodium RAISES_IT thirstiness', {
        qualifiers: [aQualifier('DOSE', 'only a spoonful', { exclusive: true })],
      }),
    ],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles, register]);
});
afterAll(() => release.close());

interface ChainWithCaveats {
  readonly id: string;
  readonly caveats: readonly {
    readonly kind: string;
    readonly text: string;
    readonly links: readonly number[];
    readonly claims: readonly { readonly id: string }[];
    readonly studies: readonly { readonly id: string }[];
  }[];
}

const CAVEATS = 'nodes { id caveats { kind text links claims { id } studies { id } } }';

async function chains(to: string): Promise<Record<string, readonly string[]>> {
  const { chains: found } = (await release.answer(
    `{ chains(from: "salt", to: "${to}") { ${CAVEATS} } }`,
  )) as { chains: { nodes: readonly ChainWithCaveats[] } };
  return Object.fromEntries(
    found.nodes.map(({ id, caveats }) => [
      id,
      caveats.map(({ kind, links, claims, studies }) =>
        [kind, ...links, ...[...claims, ...studies].map((cause) => cause.id)].join(' '),
      ),
    ]),
  );
}

test('caveats follow from what the links rest on', async () => {
  expect(await chains('ache')).toEqual({
    'salt>flow>ache': [
      'ANIMAL 2 S4-rats',
      'UNCONTROLLED 1 S1-guess',
      'CANDIDATE_STUDY 1 S1-guess',
      'COMPOSED',
      'CONTESTED 2 S3-trial',
    ],
    'salt>tears>ache': ['ONE_SOURCE 1 2 c4 c5', 'FEATURE_NOT_CAUSE 2 c5'],
    'salt>thirst>ache': ['ONLY_IF 1 c1', 'ANIMAL 2 c3', 'RETRACTED 1 c2 S2-gone', 'ONE_SOURCE 2 c3'],
  });
  expect(await chains('heat')).toEqual({ 'salt>heat': ['COMBINATION 1 c6', 'ONE_SOURCE 1 c6'] });
  // The claim is worded as certain, and a survey cannot show what causes what.
  expect(await chains('chill')).toEqual({ 'salt>chill': ['OVERSTATED 1 c9 S5-survey', 'ONE_SOURCE 1 c9'] });
});

test('a link that no claim states without a hedge or a scope is named, and one that is denied, with those claims', async () => {
  expect(await chains('rest')).toEqual({
    'salt>cough>sleep>rest': ['HEDGED 1 2 c10 c12', 'SCOPED 1 2 c11 c12', 'DENIED 2 c15', 'ONE_SOURCE 2 c12'],
  });
});

test('their claims are of the sources shown', async () => {
  const { byDefault, all } = (await release.answer(`{
    byDefault: chains(from: "salt", to: "thirst") { ${CAVEATS} }
    all: chains(from: "salt", to: "thirst", filter: {sources: ["articles", "register"]}) { ${CAVEATS} }
  }`)) as Record<'byDefault' | 'all', { nodes: readonly ChainWithCaveats[] }>;
  const onlyIf = { kind: 'ONLY_IF', text: 'Link 1: a text claims it only under a condition.', links: [1] };
  expect(byDefault.nodes[0]?.caveats[0]).toEqual({ ...onlyIf, claims: [{ id: 'c1' }], studies: [] });
  expect(all.nodes[0]?.caveats[0]).toEqual({
    ...onlyIf,
    claims: [{ id: 'c1' }, { id: 'r1' }],
    studies: [],
  });
});

test('the caveats of all chains of a page take one statement, and none where they are not asked for', async () => {
  const asked = await release.ask(`{ chains(from: "salt", to: "ache") { ${CAVEATS} } }`);
  expect(asked.queries.filter((id) => id !== 'chain.steps')).toEqual([
    'caveat.grounds',
    'kin.byIds',
    'release.current',
  ]);
  const { queries } = await release.ask('{ chains(from: "salt", to: "ache") { nodes { id level } } }');
  expect(queries).not.toContain('caveat.grounds');
});
