import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { joinSources, type JoinedGraph } from '../../src/seed/join/join.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';
import { readSources } from '../../src/seed/readSources.ts';
import { restsOnNonHumansOnly, tallyOf, total } from '../../src/weighing/balance.ts';
import { explainBalance } from '../../src/weighing/explanation.ts';
import { EVIDENCE_LEVELS } from '../../src/weighing/level.ts';
import { BALANCE_VERDICTS } from '../../src/weighing/verdict.ts';
import { contestedSources } from '../support/contestedSources.ts';
import { openLoadGraph, servedContent, type StoredRelationship } from '../support/loadDatabase.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const ALL = '["articles", "zink", "paper", "register"]';

let sources: readonly LoadSource[];
let joined: JoinedGraph;
let release: ServedRelease;
beforeAll(async () => {
  const read = await readSources({
    folders: ['seed', 'test/fixtures/second-supplement/seed'],
    documents: 'test/golden/no-documents',
    strict: false,
  });
  sources = [...read.sources, ...contestedSources()];
  joined = joinSources(sources.map(({ seed }) => seed));
  release = await serveSources(inject('database'), sources);
});
afterAll(() => release.close());

interface ServedAssertion {
  readonly id: string;
  readonly level: string;
  readonly balance: unknown;
  readonly evidence: { readonly nodes: readonly unknown[] };
}

/** Every assertion of a filter, page by page. */
async function everyAssertion(fields: string, filter: string): Promise<readonly ServedAssertion[]> {
  const all: ServedAssertion[] = [];
  let after: string | null = null;
  do {
    const { assertions } = (await release.answer(
      `query ($after: String) {
        assertions(first: 100, after: $after, filter: ${filter}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    )) as {
      assertions: {
        nodes: ServedAssertion[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    all.push(...assertions.nodes);
    after = assertions.pageInfo.hasNextPage ? assertions.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

const BALANCE = `
  level
  balance {
    verdict nonHumanOnly notCounted explanation danish: explanation(language: "da")
    human { supports disputes noEffect unclear } nonHuman { supports disputes noEffect unclear }
  }`;

/** They rest on studies in mice and pigs, which have no Danish name in their sources. */
const IN_UNNAMED_SPECIES = [
  'zink.BROMSAR.virusforokning',
  'ferrous_tablet.RELIEVES_IT.tiredness',
  'ferrous_tablet.SLOWS_IT.ferrous_uptake',
];

/** An assertion with its balance explained by nothing but numbers: without in whom studies were done. */
function withoutRemarks(assertion: ServedAssertion): unknown {
  const balance = assertion.balance as { readonly explanation: string; readonly danish: string };
  const [explanation] = balance.explanation.split(' Studied in ');
  const [danish] = balance.danish.split(/ – undersøgt hos | Studied in /u);
  return { ...assertion, balance: { ...balance, explanation, danish } };
}

test('every assertion is served with the level and the balance that the rules give', async () => {
  const expected = joined.assertions.map(({ id, weighing: { level, balance } }) => ({
    id,
    level,
    balance: {
      verdict: balance.verdict,
      human: tallyOf(balance, true),
      nonHuman: tallyOf(balance, false),
      nonHumanOnly: restsOnNonHumansOnly(balance),
      notCounted: total(balance.notCounted),
      explanation: explainBalance(balance, 'en'),
      // Where those who were studied have no Danish words, all of it is in English.
      danish: explainBalance(balance, IN_UNNAMED_SPECIES.includes(id) ? 'en' : 'da'),
    },
  }));
  expect(expected.length).toBeGreaterThan(150);
  const served = await everyAssertion(`id ${BALANCE}`, `{sources: ${ALL}}`);
  expect(served.map(withoutRemarks)).toEqual(expected);
});

test('every line is served with its design, its level and whether it counts', async () => {
  const lines = `evidence(first: 100, sources: ${ALL}) { nodes { id design level inHumans counted notCounted } }`;
  const served = await everyAssertion(`id ${lines}`, `{sources: ${ALL}}`);

  const designs = new Map(
    sources.flatMap(({ seed: { studies, evidence } }) =>
      evidence.map((line) => [line.id, line.design ?? studies.find(({ id }) => id === line.study)?.design]),
    ),
  );
  const expected = [...joined.borneOn.values()].flat().map(({ id, line, notCounted }) => ({
    id,
    design: designs.get(id),
    level: line.level,
    inHumans: line.human,
    counted: notCounted === null,
    notCounted,
  }));
  const nodes = served.flatMap(({ evidence }) => evidence.nodes);
  expect(nodes).toHaveLength(41 + 3 + 9);
  expect(nodes).toEqual(expect.arrayContaining(expected));
});

test('what the sources together come to, which no source comes to alone', async () => {
  const query = (of: string) => `{
    assertion(id: "ferrous_tablet.RELIEVES_IT.tiredness") {
      ${BALANCE.replace(/danish.*"\)/u, '')}
      evidence${of} { nodes { id level counted notCounted } }
    }
  }`;
  const counted = (id: string, level: string | null) => ({ id, level, counted: true, notCounted: null });
  const left = (id: string, level: string | null, notCounted: string) => ({
    id,
    level,
    counted: false,
    notCounted,
  });
  const balance = {
    verdict: 'UNCLEAR',
    human: { supports: 1, disputes: 0, noEffect: 0, unclear: 1 },
    nonHuman: { supports: 0, disputes: 1, noEffect: 0, unclear: 0 },
    nonHumanOnly: false,
    notCounted: 4,
    explanation:
      'Unclear: in humans, 1 randomised trial supports it, 1 systematic review leaves it open; what leaves it open is of a higher ' +
      'level than what supports it; in animals or in the laboratory, which does not decide, 1 randomised trial disputes it; ' +
      '4 lines are shown and not counted (1 retracted, 1 of a study that is, or may be, counted already, ' +
      '1 included in a review that is counted, 1 of a design without a level). Studied in (1 of 3 that count): the pigs.',
  };
  const ofPaper = [
    counted('P-e1', 'RANDOMISED_TRIAL'),
    counted('P-e2', 'RANDOMISED_TRIAL'),
    left('P-e3', 'RANDOMISED_TRIAL', 'RETRACTED'),
    left('P-e4', null, 'NO_LEVEL'),
  ];
  const ofRegister = [
    left('R-e1', 'RANDOMISED_TRIAL', 'TWIN'),
    counted('R-e2', 'SYSTEMATIC_REVIEW'),
    left('R-e3', 'CASE_REPORT', 'INCLUDED_IN_REVIEW'),
  ];
  // The sources that are shown move neither level nor balance.
  expect(await release.answer(query(''))).toEqual({
    assertion: { level: 'SYSTEMATIC_REVIEW', balance, evidence: { nodes: ofPaper } },
  });
  expect(await release.answer(query('(sources: ["register"])'))).toEqual({
    assertion: { level: 'SYSTEMATIC_REVIEW', balance, evidence: { nodes: ofRegister } },
  });
});

test('level and balance take no query of their own, and in whom studies were done the same few for many', async () => {
  const numbers = BALANCE.replace(/explanation danish.*"\)/u, '');
  const { queries } = await release.ask(`{
    assertion(id: "magnesium_supplement.TREATS.insomnia") { ${numbers} }
    assertions(first: 50) { nodes { ${numbers} evidence { nodes { level counted notCounted inHumans design } } } }
  }`);
  expect(queries).toEqual(['assertion.byIds', 'assertion.page', 'evidenceLine.ofParents', 'release.current']);
  for (const first of [10, 50]) {
    const explained = await release.ask(
      `{ assertions(first: ${first}, filter: {verdicts: [SUPPORTED, UNCLEAR]}) { nodes { ${BALANCE} } } }`,
    );
    expect(explained.queries).toEqual([
      'assertion.page',
      'concept.byIds',
      'evidenceLine.countedOn',
      'qualifier.ofEvidenceLines',
      'release.current',
      'study.references',
    ]);
  }
});

describe('a filter', () => {
  const idsOf = async (filter: string) => (await everyAssertion('id', filter)).map(({ id }) => id);

  test.each(BALANCE_VERDICTS)('by the verdict %s', async (verdict) => {
    const expected = joined.assertions
      .filter(({ weighing }) => weighing.balance.verdict === verdict)
      .map(({ id }) => id);
    expect(await idsOf(`{sources: ${ALL}, verdicts: [${verdict}]}`)).toEqual(expected);
  });

  test.each(EVIDENCE_LEVELS)('by the least level %s', async (leastLevel) => {
    const good = EVIDENCE_LEVELS.slice(0, EVIDENCE_LEVELS.indexOf(leastLevel) + 1);
    const expected = joined.assertions
      .filter(({ weighing: { level } }) => good.includes(level))
      .map(({ id }) => id);
    expect(expected).not.toEqual([]);
    expect(await idsOf(`{sources: ${ALL}, leastLevel: ${leastLevel}}`)).toEqual(expected);
  });

  test.each([
    [
      '{object: "fibromyalgia", includeKin: true, verdicts: [SUPPORTED, UNCLEAR], leastLevel: NON_RANDOMISED_TRIAL}',
      [
        'magnesium_supplement.TREATS.fibromyalgia_symptoms',
        'magnesium_supplement.TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline',
      ],
    ],
    // The second supplement has nausea too, under the smallest of the ids.
    [
      '{roles: [HARM], leastLevel: EXPERT_OPINION}',
      ['diarrhoea', 'illamaende', 'stomach_cramps'].map(
        (object) => `magnesium_supplement.HAS_SIDE_EFFECT.${object}`,
      ),
    ],
    // By lines that are not shown, too.
    ['{verdicts: [CONFLICTING]}', ['ferrous_tablet.SLOWS_IT.ferrous_uptake']],
  ])('%s', async (filter, ids) => {
    expect(await idsOf(filter)).toEqual(ids);
  });

  test('by no verdict at all is refused', async () => {
    const { refused } = await release.ask('{ assertions(filter: {verdicts: []}) { totalCount } }');
    expect(refused?.argument).toBe('filter.verdicts');
    expect(refused?.message).toContain('filter.verdicts: the list is empty');
  });
});

test('links and lines are stored with what chains and groups need', async () => {
  const client = openLoadGraph(inject('database'));
  const { relationships } = await servedContent(client);
  await client.close();
  const stored = (wanted: string) => relationships.filter(({ type }) => type === wanted);
  const link = ({ from, to, properties: { level, contested, assertion } }: StoredRelationship) =>
    [from, to, assertion, level, contested].map(String).join(' ');
  expect(stored('LINK').map(link).sort()).toEqual(
    joined.links
      .map(({ from, to, assertion: { id, weighing } }) =>
        [`Concept ${from}`, `Concept ${to}`, id, weighing.supportLevel, String(weighing.contested)].join(' '),
      )
      .sort(),
  );
  const bearings = new Map(stored('BEARS_ON').map(({ from, properties }) => [from, properties]));
  expect(bearings.get('EvidenceLine E-S2-4')).toMatchObject({
    level: 'OBSERVATIONAL',
    human: true,
    voice: 'S2',
    includes: [],
    counted: false,
    notCounted: 'INCLUDED_IN_REVIEW',
  });
  expect(bearings.get('EvidenceLine E-L8-1')).toMatchObject({
    includes: ['L13', 'L16', 'S2'],
    counted: true,
  });
  expect(bearings.get('EvidenceLine E-L8-1')).not.toHaveProperty('notCounted');
  expect(bearings.get('EvidenceLine E-S5-1')).toMatchObject({ voice: 'S4' });
});
