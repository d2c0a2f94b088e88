import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSources } from '../../src/seed/readSources.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const BOTH = 'sources: ["articles", "invented"]';

let release: ServedRelease;
beforeAll(async () => {
  const { sources } = await readSources({
    folders: ['seed', 'test/fixtures/dataset'],
    documents: null,
    strict: false,
  });
  release = await serveSources(inject('database'), sources);
});
afterAll(() => release.close());

test('a row comes back as it was imported, and has nothing that only a text has', async () => {
  const { claim } = (await release.answer(`{ claim(id: "row-1") {
    record { id publications properties }
    source { id kind claimCount }
    document { id } passage { start } hedge { start } hedges { start } subjectMention { start } objectMention { start }
    attribution paraphrase proposition citedReferences { id } citedStudies { id } qualifiers { value }
    stance certainty presence review knowledgeLevel agentType primaryKnowledgeSource
    statement danish: statement(language: "da")
    assertion { id independentSources }
  } }`)) as { claim: { record: { properties: unknown } } & Record<string, unknown> };
  const { record, ...rest } = claim;
  expect(record).toMatchObject({ id: 'table A, 17', publications: ['EX:12', 'EX:3'] });
  expect(JSON.stringify(record.properties)).toBe(
    '{"2":"two","__proto__":{"kept":true},"count":9007199254740991,"flag":false,' +
      '"nested":{"list":[1,[],{"a":[{}],"b":2}]},"nothing":null,"small":1e-7,"weight":0.1,' +
      '"words":"بضع كلمات, \\u0000 and 🧦"}',
  );
  expect(rest).toEqual({
    source: { id: 'invented', kind: 'DATASET', claimCount: 4 },
    ...{ document: null, passage: null, hedge: null, hedges: [], subjectMention: null, objectMention: null },
    ...{ attribution: null, paraphrase: null, proposition: null },
    ...{ citedReferences: [], citedStudies: [], qualifiers: [] },
    ...{ stance: 'ASSERTS', certainty: 'ASSERTED', presence: 'EXPLICIT', review: 'UNREVIEWED' },
    knowledgeLevel: 'statistical_association',
    agentType: 'data_analysis_pipeline',
    primaryKnowledgeSource: 'infores:invented-rows',
    statement: 'The record states that magnesium deficiency causes muscle cramps.',
    danish: 'magnesiumunderskud – forårsager – muskelkramper – påstået',
    // The Dutch text descends from the Danish one, and two rows are of one dataset.
    assertion: { id: 'magnesium_deficiency.CAUSES.muscle_cramps', independentSources: 2 },
  });
});

test('a claim of a text has no row', async () => {
  expect(await release.answer('{ claim(id: "da-c025") { record { id } document { id } } }')).toEqual({
    claim: { record: null, document: { id: 'da' } },
  });
});

test('rows are read all at once, and only where more of them is asked for than their ids', async () => {
  const ask = (record: string) =>
    release.ask(`{ claims(filter: {sources: ["invented"]}, first: 3) { nodes { id } }
      again: claims(filter: {sources: ["invented"]}, first: 3) { nodes { ${record} } } }`);
  const rows = ['17', '18'].map((number) => ({ record: { id: `table A, ${number}` } }));
  const alone = await ask('record { id }');
  expect(alone.data).toMatchObject({ again: { nodes: [...rows, { record: { id: 'table B, 1' } }] } });
  const whole = await ask('record { id properties }');
  expect(alone.queries).not.toContain('claim.records');
  expect(whole.queries.toSorted()).toEqual([...alone.queries, 'claim.records'].toSorted());
});

test('rows are listed by id, and only where their dataset is asked for', async () => {
  const listed = `{ claims(filter: {sources: ["invented"]}, first: 3) {
    totalCount nodes { id record { id publications } } pageInfo { endCursor hasNextPage } } }`;
  const { claims } = (await release.answer(listed)) as {
    claims: { pageInfo: { endCursor: string; hasNextPage: boolean } };
  };
  expect(claims).toMatchObject({
    totalCount: 4,
    nodes: [
      { id: 'row-1', record: { id: 'table A, 17', publications: ['EX:12', 'EX:3'] } },
      { id: 'row-2', record: { id: 'table A, 18', publications: ['EX:12'] } },
      { id: 'row-3', record: { id: 'table B, 1', publications: [] } },
    ],
    pageInfo: { hasNextPage: true },
  });
  const rest = `{ claims(filter: {sources: ["invented"]}, after: "${claims.pageInfo.endCursor}") { nodes { id } } }`;
  expect(await release.answer(rest)).toEqual({ claims: { nodes: [{ id: 'row-4' }] } });
  const ofAssertion = (sources: string) =>
    release.answer(
      `{ claims(filter: {assertion: "magnesium_deficiency.CAUSES.muscle_cramps" ${sources}}) { nodes { id } } }`,
    );
  expect(await ofAssertion('')).toEqual({ claims: { nodes: [{ id: 'da-c025' }, { id: 'nl-c025' }] } });
  expect(await ofAssertion(BOTH)).toEqual({
    claims: { nodes: ['da-c025', 'nl-c025', 'row-1', 'row-2'].map((id) => ({ id })) },
  });
});

test('a summary tells how many records make a claim, beside what texts claim', async () => {
  const summary = async (sources: string) => {
    const { evidence } = (await release.answer(
      `{ evidence(condition: "restless_legs", intervention: "magnesium" ${sources}) {
        english: summary dutch: summary(language: "nl") } }`,
    )) as { evidence: { english: string; dutch: string } };
    return evidence;
  };
  const alone = await summary('sources: ["invented"]');
  expect(alone.english).toContain('1 record of a dataset');
  expect(alone.dutch).toContain('rijen van datasets');
  const both = await summary(BOTH);
  expect(both.english).toMatch(/ 2 documents and 1 record of a dataset in 11 claims\b/u);
  expect(both.english).toContain('together 2 independent sources');
  expect((await summary('')).english).not.toContain('record');
});

test('a text and a dataset disagree, and two rows of one dataset are one voice', async () => {
  const answer =
    (await release.answer(`{ disagreements(filter: {kinds: [CERTAINTY, STANCE], concept: "magnesium_deficiency", ${BOTH}}) {
    nodes { id claims { id record { id } } explanation } } }`)) as {
      disagreements: { nodes: { id: string; claims: unknown[]; explanation: string }[] };
    };
  const { nodes } = answer.disagreements;
  const rowOf = (id: string, record: string) => ({ id, record: { id: record } });
  const textOf = (id: string) => ({ id, record: null });
  expect(nodes.filter(({ explanation }) => explanation.includes('invented'))).toEqual([
    {
      id: 'CERTAINTY.magnesium_deficiency.CAUSES.muscle_cramps',
      claims: [
        ...['da-c025', 'nl-c025'].map(textOf),
        ...[rowOf('row-1', 'table A, 17'), rowOf('row-2', 'table A, 18')],
      ],
      explanation:
        'Sources differ in how sure they are that magnesium deficiency causes muscle cramps: without reservation (invented); as possible (da, nl).',
    },
    {
      id: 'STANCE.magnesium_deficiency.CONTRIBUTES_TO.restless_legs',
      claims: [...['da-c026', 'nl-c026'].map(textOf), rowOf('row-3', 'table B, 1')],
      explanation:
        'Sources do not agree whether magnesium deficiency contributes to restless legs syndrome: stated (da, nl); denied (invented).',
    },
  ]);
  const explanations = async (filter: string) =>
    JSON.stringify(
      await release.answer(
        `{ disagreements(filter: {concept: "magnesium_deficiency", ${filter}}) { nodes { explanation } } }`,
      ),
    );
  expect(await explanations(`documents: ["da"], ${BOTH}`)).toContain('denied (invented)');
  expect(await explanations(`documents: ["ar"], ${BOTH}`)).not.toContain('invented');
  expect(await explanations('documents: ["da"]')).not.toContain('invented');
});
