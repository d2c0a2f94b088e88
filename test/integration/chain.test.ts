import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aClaim, aConcept, aDocument, anXref, aPredicate, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const XREFS = new Map([
  ['salt', [anXref('EX:1')]],
  ['headache', [anXref('EX:2')]],
]);
const CONCEPTS = ['salt', 'sea_salt', 'pressure', 'flow', 'stress', 'headache', 'migraine', 'pain'];

/** What two articles, of which the second descends from the first, and a dataset say of salt. */
const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('RAISES_IT'),
      aPredicate('LOWERS_IT', { role: 'REGULATORY', sign: 'LOWERS' }),
      aPredicate('MARKED_BY', { role: 'FEATURE', sign: 'NONE', direction: 'REVERSE' }),
      aPredicate('COMES_WITH', { role: 'CORRELATION', sign: 'RAISES', direction: 'NONE' }),
      aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
      aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true }),
    ],
    concepts: CONCEPTS.map((id) => aConcept(id, { xrefs: XREFS.get(id) ?? [] })),
    structure: [
      { subject: 'sea_salt', predicate: 'KIND_OF_IT', object: 'salt', basis: 'the words' },
      { subject: 'migraine', predicate: 'KIND_OF_IT', object: 'headache', basis: 'the words' },
    ],
    documents: [aDocument('first'), aDocument('second', { derivedFrom: 'first' }), aDocument('third')],
    claims: [
      aClaim('c01', 'first', 'salt RAISES_IT pressure'),
      aClaim('c02', 'second', 'salt RAISES_IT pressure'),
      aClaim('c03', 'third', 'salt RAISES_IT pressure'),
      aClaim('c04', 'first', 'salt LOWERS_IT pressure'),
      aClaim('c05', 'first', 'pressure RAISES_IT headache'),
      aClaim('c06', 'third', 'sea_salt RAISES_IT flow'),
      aClaim('c07', 'second', 'migraine MARKED_BY flow'),
      aClaim('c08', 'first', 'stress COMES_WITH salt'),
      aClaim('c09', 'first', 'stress RAISES_IT headache'),
      aClaim('c10', 'first', 'salt HELPS headache'),
      aClaim('c11', 'first', 'salt RAISES_IT headache', { stance: 'DENIES' }),
      aClaim('c12', 'first', 'pain RAISES_IT stress', { presence: 'PRESUPPOSED' }),
    ],
  }),
);
const dataset = withTexts(
  aSeed('dataset', {
    source: { id: 'dataset', name: 'A dataset', kind: 'DATASET', answersByDefault: false },
    predicates: [aPredicate('RAISES_IT')],
    concepts: [
      aConcept('sodium_chloride', { xrefs: [anXref('EX:1')] }),
      aConcept('throbbing', { xrefs: [anXref('EX:2')] }),
    ],
    documents: [aDocument('rows')],
    claims: [aClaim('d1', 'rows', 'sodium_chloride RAISES_IT throbbing')],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  release = await serveSources(inject('database'), [articles, dataset]);
});
afterAll(() => release.close());

interface Chains {
  readonly nodes: readonly { readonly id: string; readonly statedBy?: unknown; readonly links?: unknown }[];
  readonly totalCount: number | null;
  readonly truncated: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function chains(asked: string, selection = 'nodes { id }'): Promise<Chains> {
  const { chains: found } = (await release.answer(`{ chains(${asked}) { ${selection} } }`)) as {
    chains: Chains;
  };
  return found;
}
const paths = async (asked: string) => (await chains(asked)).nodes.map(({ id }) => id);

const FROM_SALT = 'from: "salt", to: "headache"';

test('chains go the way of effects over what is asserted, from kin to kin, shortest first', async () => {
  expect(await paths(FROM_SALT)).toEqual(['salt>pressure>headache', 'sea_salt>flow>migraine']);
});

test('a benefit, a denial and an effect the other way are not walked', async () => {
  expect(await paths('from: "salt", to: "headache", filter: {maxLength: 1}')).toEqual([]);
  expect(await paths('from: "headache", to: "salt", filter: {maxLength: 6}')).toEqual([]);
});

test('a link lists its parallel assertions, best first, and has no sign where they point apart', async () => {
  const { nodes } = await chains(
    FROM_SALT,
    `nodes {
      length composed statedBy { id }
      fromKin { concept { id } predicate { id } of { id } }
      toKin { concept { id } predicate { id } of { id } }
      links { position from { id } to { id } assertion { id independentSources } parallel { id } reversed sign }
    }`,
  );
  expect(nodes).toEqual([
    {
      length: 2,
      composed: false,
      statedBy: [{ id: 'first' }],
      fromKin: [],
      toKin: [],
      links: [
        {
          position: 1,
          from: { id: 'salt' },
          to: { id: 'pressure' },
          // The second document descends from the first: two voices, not three.
          assertion: { id: 'salt.RAISES_IT.pressure', independentSources: 2 },
          parallel: [{ id: 'salt.LOWERS_IT.pressure' }],
          reversed: false,
          sign: 'NONE',
        },
        {
          position: 2,
          from: { id: 'pressure' },
          to: { id: 'headache' },
          assertion: { id: 'pressure.RAISES_IT.headache', independentSources: 1 },
          parallel: [],
          reversed: false,
          sign: 'RAISES',
        },
      ],
    },
    {
      length: 2,
      composed: true,
      statedBy: [],
      fromKin: [{ concept: { id: 'sea_salt' }, predicate: { id: 'KIND_OF_IT' }, of: { id: 'salt' } }],
      toKin: [{ concept: { id: 'migraine' }, predicate: { id: 'KIND_OF_IT' }, of: { id: 'headache' } }],
      links: [
        {
          position: 1,
          from: { id: 'sea_salt' },
          to: { id: 'flow' },
          assertion: { id: 'sea_salt.RAISES_IT.flow', independentSources: 1 },
          parallel: [],
          reversed: false,
          sign: 'RAISES',
        },
        {
          position: 2,
          from: { id: 'flow' },
          to: { id: 'migraine' },
          assertion: { id: 'migraine.MARKED_BY.flow', independentSources: 1 },
          parallel: [],
          reversed: true,
          sign: 'NONE',
        },
      ],
    },
  ]);
});

describe('a filter', () => {
  test('by predicate chooses links and the parallel assertions shown', async () => {
    const { nodes } = await chains(
      `${FROM_SALT}, filter: {predicates: ["RAISES_IT"]}`,
      'nodes { id links { assertion { id } parallel { id } sign } }',
    );
    expect(nodes).toEqual([
      {
        id: 'salt>pressure>headache',
        links: [
          { assertion: { id: 'salt.RAISES_IT.pressure' }, parallel: [], sign: 'RAISES' },
          { assertion: { id: 'pressure.RAISES_IT.headache' }, parallel: [], sign: 'RAISES' },
        ],
      },
    ]);
  });

  test('by document keeps links that it states; statedBy still names all that state the chain', async () => {
    expect(await paths(`${FROM_SALT}, filter: {documents: ["third"]}`)).toEqual([]);
    expect(await paths(`${FROM_SALT}, filter: {documents: ["second", "third"]}`)).toEqual([
      'sea_salt>flow>migraine',
    ]);
    const { nodes } = await chains(
      `from: "salt", to: "pressure", filter: {documents: ["third"]}`,
      'nodes { statedBy { id } }',
    );
    expect(nodes).toEqual([{ statedBy: [{ id: 'first' }, { id: 'second' }, { id: 'third' }] }]);
  });

  test('by source lets in what does not answer by default', async () => {
    expect(await paths('from: "salt", to: "headache", filter: {sources: ["dataset"]}')).toEqual([
      'salt>headache',
    ]);
    expect(
      await paths('from: "sodium_chloride", to: "EX:2", filter: {sources: ["dataset", "articles"]}'),
    ).toEqual(['salt>headache', 'salt>pressure>headache', 'sea_salt>flow>migraine']);
  });

  test('without composed chains keeps what one document states in full', async () => {
    expect(await paths(`${FROM_SALT}, filter: {includeComposed: false}`)).toEqual(['salt>pressure>headache']);
  });

  test('with correlations walks them both ways, without a sign', async () => {
    expect(await paths('from: "salt", to: "stress"')).toEqual([]);
    const { nodes } = await chains(
      `${FROM_SALT}, filter: {includeCorrelations: true, predicates: ["COMES_WITH", "RAISES_IT"], minLength: 2}`,
      'nodes { id links { reversed sign } }',
    );
    expect(nodes.find(({ id }) => id === 'salt>stress>headache')?.links).toEqual([
      { reversed: true, sign: 'NONE' },
      { reversed: false, sign: 'RAISES' },
    ]);
  });

  test('a link that is only presupposed is walked, and makes the chain composed', async () => {
    const { nodes } = await chains('from: "pain", to: "headache"', 'nodes { id composed statedBy { id } }');
    expect(nodes).toEqual([{ id: 'pain>stress>headache', composed: true, statedBy: [] }]);
  });
});

describe('a page', () => {
  const ASKED = 'from: "salt", to: "headache", filter: {sources: ["dataset", "articles"]}';
  const SELECTION = 'nodes { id } totalCount truncated pageInfo { hasNextPage endCursor }';

  test('begins after a cursor, and all pages together are the whole list', async () => {
    const whole = await chains(`${ASKED}, first: 100`, SELECTION);
    expect(whole).toMatchObject({ totalCount: 3, truncated: false, pageInfo: { hasNextPage: false } });
    const walked: string[] = [];
    let after = '';
    for (let hasNextPage = true; hasNextPage;) {
      const page = await chains(`${ASKED}, first: 1${after}`, SELECTION);
      expect(page).toMatchObject({ totalCount: 3, truncated: false });
      expect(page.nodes).toHaveLength(1);
      walked.push(...page.nodes.map(({ id }) => id));
      hasNextPage = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(whole.nodes.map(({ id }) => id));
  });

  test.each([
    ['ends', 'from: "headache", to: "salt", filter: {sources: ["dataset", "articles"]}'],
    ['conditions', 'from: "salt", to: "headache", filter: {sources: ["articles"]}'],
  ])('does not begin after a cursor of other %s', async (_what, other) => {
    const { pageInfo } = await chains(`${ASKED}, first: 1`, SELECTION);
    const { refused } = await release.ask(
      `{ chains(${other}, after: "${pageInfo.endCursor}") { ${SELECTION} } }`,
    );
    expect(refused).toMatchObject({
      argument: 'after',
      message: expect.stringContaining('with those of the page that it came from') as string,
    });
  });

  test('takes statements that neither its size nor its cursor changes', async () => {
    const { pageInfo } = await chains(`${ASKED}, first: 1`, SELECTION);
    const asked = [`${ASKED}, first: 1`, `${ASKED}, first: 100`, `${ASKED}, after: "${pageInfo.endCursor}"`];
    for (const one of asked) {
      const { queries } = await release.ask(`{ chains(${one}) { ${SELECTION} } }`);
      expect(queries).toEqual(['chain.steps', 'chain.steps', 'kin.byIds', 'release.current']);
    }
  });
});

describe('what is refused names the argument and says what would be right', () => {
  const wrong: [asked: string, argument: string, message: RegExp][] = [
    ['from: " ", to: "headache"', 'from', /it is empty; give a slug/u],
    [`from: "salt", to: "${'x'.repeat(501)}"`, 'to', /501 characters are no id/u],
    ['from: "salt", to: "EX:1"', 'to', /"EX:1" is the concept that chains are to begin at, "salt"/u],
    [`${FROM_SALT}, filter: {maxLength: 7}`, 'filter.maxLength', /1 to 6/u],
    [`${FROM_SALT}, filter: {maxLength: 0}`, 'filter.maxLength', /1 to 6/u],
    [
      `${FROM_SALT}, filter: {minLength: 0}`,
      'filter.minLength',
      /1 to filter\.maxLength, which is 4 here and at most 6/u,
    ],
    [
      `${FROM_SALT}, filter: {minLength: 3, maxLength: 2}`,
      'filter.minLength',
      /1 to filter\.maxLength, which is 2 here and at most 6/u,
    ],
    [`${FROM_SALT}, filter: {predicates: ["CURE"]}`, 'filter.predicates', /no predicate has the id "CURE"/u],
    [`${FROM_SALT}, filter: {documents: ["en"]}`, 'filter.documents', /no document has the id "en"/u],
    [`${FROM_SALT}, filter: {sources: ["nobody"]}`, 'filter.sources', /no source has the id "nobody"/u],
    [`${FROM_SALT}, filter: {sources: []}`, 'filter.sources', /empty/u],
    [`${FROM_SALT}, first: 101`, 'first', /1 to 100/u],
    [`${FROM_SALT}, after: "x"`, 'after', /no cursor/u],
  ];

  test.each(wrong)('%s', async (asked, argument, message) => {
    const { refused } = await release.ask(`{ chains(${asked}) { nodes { id } } }`);
    expect(refused?.argument).toBe(argument);
    expect(refused?.message).toMatch(message);
  });
});
