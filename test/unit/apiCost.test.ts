import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationCost } from '../../src/api/cost.ts';

const schema = buildSchema(`
  directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
  directive @cost(weight: Int!) on FIELD_DEFINITION
  type Query { shelf: Shelf  books(first: Int = 20): BookConnection!  named(first: Int!): BookConnection!
    around(maxConcepts: Int = 50, maxAssertions: Int = 30): Around!
    report(intervention: ID): Report! }
  type Report { groups: [Topic!]! }
  type Around { concepts: [Book!]!  hidden: [Hidden!]!  assertions: [Book!]!  structural: [Topic!]!  unknown: [ID!]!  more: [Book!]! }
  type Hidden { concept: Book! }
  type Shelf { id: ID!  few: [Book!]! @listSize(assumedSize: 3)  search: Shelf @cost(weight: 200)  count: Int @cost(weight: 50)  books: [Book!]!  newest(first: Int = 5): [Book!]!  labels: [String!]! }
  type BookConnection { nodes: [Book!]!  edges: [BookEdge!]!  pageInfo: PageInfo!  topics: [Topic!]! }
  type BookEdge { node: Book! }
  type Book { id: ID!  shelf: Shelf!  books(first: Int): BookConnection! }
  type PageInfo { endCursor: String }
  type Topic { id: ID! }
`);

function cost(text: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const document = parse(text);
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw new Error('no operation');
  return operationCost(schema, document, operation, variables);
}

const objects = (text: string, variables?: Record<string, unknown>) => cost(text, variables).objects;

test('an object counts one, its scalars and lists of scalars nothing', () => {
  expect(objects('{ shelf { id labels } }')).toBe(1);
  expect(objects('{ __typename }')).toBe(0);
});

test('a list without pages counts as ten, and multiplies what is inside', () => {
  expect(objects('{ shelf { books { id } } }')).toBe(1 + 10);
  expect(objects('{ shelf { books { shelf { books { id } } } } }')).toBe(1 + 10 * (1 + 1 + 10));
});

test('a list that takes the number itself counts as that many', () => {
  expect(objects('{ shelf { newest { id } } }')).toBe(1 + 5);
  expect(objects('{ shelf { newest(first: 30) { shelf { id } } } }')).toBe(1 + 30 * 2);
});

test('nodes and edges of a connection are as many as its page', () => {
  expect(objects('{ books(first: 7) { nodes { id } } }')).toBe(1 + 7);
  expect(objects('{ books(first: 7) { edges { node { id } } pageInfo { endCursor } } }')).toBe(1 + 7 * 2 + 1);
});

test('other lists of a connection are not', () => {
  expect(objects('{ books(first: 7) { topics { id } } }')).toBe(1 + 10);
});

test('the page is the argument, the variable, its default, or the default of the field', () => {
  expect(objects('{ books { nodes { id } } }')).toBe(1 + 20);
  expect(objects('query ($n: Int) { books(first: $n) { nodes { id } } }', { n: 3 })).toBe(1 + 3);
  expect(objects('query ($n: Int = 4) { books(first: $n) { nodes { id } } }')).toBe(1 + 4);
  expect(objects('query ($n: Int) { books(first: $n) { nodes { id } } }')).toBe(1 + 20);
  expect(objects('{ books(first: null) { nodes { id } } }')).toBe(1 + 20);
});

test('a page that nothing says the size of, or that is larger than may be, counts as the largest', () => {
  expect(objects('{ shelf { books { books { nodes { id } } } } }')).toBe(1 + 10 * (1 + 1 + 100));
  expect(objects('{ books(first: 1000000) { nodes { id } } }')).toBe(1 + 100);
  expect(objects('query ($n: Int!) { named(first: $n) { nodes { id } } }', { n: 'many' })).toBe(1 + 100);
});

test('lists of a neighbourhood are as many as its arguments let them be', () => {
  expect(objects('{ around(maxConcepts: 40) { concepts { id } hidden { concept { id } } } }')).toBe(
    1 + 40 + 40 * 2,
  );
  expect(
    objects('{ around(maxAssertions: 7) { assertions { shelf { id } } structural { id } unknown } }'),
  ).toBe(1 + 7 * 2 + 7);
  expect(objects('{ around { concepts { id } assertions { id } more { id } } }')).toBe(1 + 50 + 30 + 10);
  expect(objects('{ around { concepts { books(first: 3) { nodes { id } } } } }')).toBe(1 + 50 * (1 + 1 + 3));
});

test('they are by variables too, by the default of a variable, and the most where they are more than may be', () => {
  const asked = 'query ($many: Int) { around(maxConcepts: $many) { concepts { id } } }';
  expect(objects(asked, { many: 200 })).toBe(1 + 200);
  expect(objects(asked)).toBe(1 + 50);
  expect(objects(asked.replace('Int)', 'Int = 77)'))).toBe(1 + 77);
  expect(objects(asked, { many: 2 ** 31 - 1 })).toBe(1 + 500);
  expect(objects('{ around(maxAssertions: 2147483647) { assertions { id } } }')).toBe(1 + 2_000);
  // Those asked for are shown beyond the cap: up to twenty.
  expect(objects(asked, { many: 1 })).toBe(1 + 20);
});

test('a list counts as what the schema says of it, unless arguments say it', () => {
  expect(objects('{ shelf { few { shelf { few { id } } } } }')).toBe(1 + 3 * (1 + 1 + 3));
});

test('what takes work counts as its weight, a scalar too, as often as it is asked for', () => {
  expect(objects('{ shelf { search { id } } }')).toBe(1 + 200);
  expect(objects('{ shelf { search { few { id } } other: search { id } } }')).toBe(1 + 200 + 3 + 200);
  expect(objects('{ shelf { few { shelf { count } } } }')).toBe(1 + 3 * (1 + 1 + 50));
  expect(cost('{ shelf { few { id } search { id count } } }').heaviest).toEqual(['shelf', 'search', 'count']);
});

test('a page of none or fewer counts as one', () => {
  expect(objects('{ books(first: -5) { nodes { id } } }')).toBe(1 + 1);
});

test('fragments count where they are spread, with the page that is there', () => {
  const fragment = 'fragment Page on BookConnection { nodes { id } }';
  expect(objects(`{ a: books(first: 2) { ...Page } b: books(first: 5) { ...Page } } ${fragment}`)).toBe(
    1 + 2 + 1 + 5,
  );
  expect(objects('{ books(first: 2) { ... on BookConnection { ... { nodes { id } } } } }')).toBe(1 + 2);
});

test('only the operation that is run counts', () => {
  const document = 'query Small { shelf { id } } query Large { books(first: 50) { nodes { id } } }';
  expect(cost(document, {}, 'Small').objects).toBe(1);
  expect(cost(document, {}, 'Large').objects).toBe(51);
});

test('introspection counts the same however much is selected', () => {
  expect(objects('{ __schema { types { fields { name } } } }')).toBe(2_000);
  expect(objects('{ a: __schema { description } b: __type(name: "Book") { name } }')).toBe(4_000);
});

test('the heaviest list is named by the response names that lead to it', () => {
  const { heaviest } = cost(
    '{ shelf { id } mine: books(first: 3) { nodes { shelf { all: books { id } } } } }',
  );
  expect(heaviest).toEqual(['mine', 'nodes', 'shelf', 'all']);
  expect(cost('{ shelf { id } }').heaviest).toEqual([]);
});

test('fragments that spread one another twice, a hundred times over, are counted at once', () => {
  const names = Array.from({ length: 100 }, (_, index) => `F${index}`);
  const fragments = names.map(
    (name, index) =>
      `fragment ${name} on Query { ...${names[index + 1] ?? 'Last'} ...${names[index + 1] ?? 'Last'} }`,
  );
  expect(objects(`{ ...F0 } ${fragments.join(' ')} fragment Last on Query { shelf { id } }`)).toBe(2 ** 100);
});

test('whatever is selected, the cost is that of the same text with its fragments written out', () => {
  interface Selection {
    readonly plain: string;
    readonly spread: string;
    readonly fragments: readonly string[];
  }
  const leaf: Selection = { plain: 'id', spread: 'id', fragments: [] };
  let name = 0;
  const inFragment = ({ plain, spread, fragments }: Selection): Selection => {
    const fragment = `F${name++}`;
    return {
      plain,
      spread: `...${fragment}`,
      fragments: [...fragments, `fragment ${fragment} on Book { ${spread} }`],
    };
  };
  const inPage =
    (first: number) =>
    (inside: Selection): Selection => {
      const around = (text: string) => `books(first: ${first}) { nodes { ${text} } }`;
      return { ...inside, plain: around(inside.plain), spread: around(inside.spread) };
    };
  const selection = fc
    .array(fc.oneof(fc.constant(inFragment), fc.integer({ min: 1, max: 100 }).map(inPage)), { maxLength: 6 })
    .map((steps) => steps.reduce((inside, step) => step(inside), leaf));
  fc.assert(
    fc.property(selection, ({ plain, spread, fragments }) => {
      const root = (text: string) => `{ books(first: 2) { nodes { ${text} } } }`;
      expect(objects(`${root(spread)} ${fragments.join(' ')}`)).toBe(objects(root(plain)));
    }),
  );
});

test('a report has one group where an intervention is named', () => {
  expect(objects('{ report { groups { id } } }')).toBe(1 + 10);
  expect(objects('{ report(intervention: null) { groups { id } } }')).toBe(1 + 10);
  expect(objects('{ report(intervention: "zinc") { groups { id } } }')).toBe(1 + 1);
  const asked = 'query ($which: ID) { report(intervention: $which) { groups { id } } }';
  expect([objects(asked), objects(asked, { which: null }), objects(asked, { which: 'zinc' })]).toEqual([
    11, 11, 2,
  ]);
});
