/** Documents that try to make the service work for long, each by one trick. Small enough to be read. */
export const HOSTILE_DOCUMENTS: Readonly<Record<string, string>> = {
  'a megabyte of fields': `{ ${'meta '.repeat(200_000)} }`,
  'too many tokens': `{ ${'meta { __typename } '.repeat(2_000)} }`,
  'a megabyte of spaces': `{ meta { __typename } ${' '.repeat(1_000_000)} }`,
  'comments without end': `${'#\n'.repeat(30_000)} { nothing }`,
  'one long name': `{ ${'a'.repeat(90_000)} }`,
  'one long string': `{ concept(id: "${'x'.repeat(90_000)}") { nothing } }`,
  'a block string of line breaks': `{ concept(id: """${'\\n'.repeat(30_000)}""") { nothing } }`,
  'nested braces': '{ meta '.repeat(600) + '}'.repeat(600),
  'nested lists': `{ concept(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
  'nested inline fragments': `{ ${'... on Query { '.repeat(380)} __typename ${'}'.repeat(380)} }`,
  'alias bomb': `{ ${aliased(300, '__typename')} }`,
  'the same field again and again': `{ ${'__typename '.repeat(1_900)} }`,
  'the same fields by inline fragments': `{ ${'... { __typename } '.repeat(480)} }`,
  'fragment cycle': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  'fragment cycle inside a field':
    '{ ...A } fragment A on Query { meta { release { ...B } } } fragment B on Release { ...C } fragment C on Release { sources { id } ...B }',
  'fragments that double': `{ ...F0 } ${doublingFragments(100)}`,
  'fragments that are all spread together': `{ ${spreads(200)} } ${Array.from({ length: 200 }, (_, index) => `fragment F${index} on Query { a }`).join(' ')}`,
  'unknown fields': `{ ${Array.from({ length: 1_500 }, (_, index) => `field${index}`).join(' ')} }`,
  'unknown directives': `{ __typename ${'@unknown '.repeat(900)} }`,
  'unused variables': `query (${Array.from({ length: 450 }, (_, index) => `$v${index}: Int`).join(' ')}) { __typename }`,
  'introspection loop': `{ __schema { types { ${'fields { type { '.repeat(100)} name ${'} }'.repeat(100)} } } }`,
  'introspection loop by a fragment':
    '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }',
  'introspection under many aliases': `{ ${aliased(29, '__schema { types { name fields { name } } }')} }`,
  'ten thousand aliases': `{ ${aliased(10_000, '__typename')} }`,
  'neighbourhoods under every alias': `{ ${aliased(30, 'neighbourhood(concepts: "hub", depth: 3, maxConcepts: 500) { omittedAssertions hidden { count } }')} }`,
  'the largest neighbourhood that a number can ask for':
    '{ neighbourhood(concepts: "hub", maxConcepts: 2147483647, maxAssertions: 2147483647) { concepts { assertions(first: 2147483647) { nodes { subject { names { text } } } } } } }',
  'neighbourhoods in fragments of fragments': `{ ${aliased(20, 'neighbourhood(concepts: "hub") { ...A }')} }
    fragment A on Neighbourhood { concepts { ...B } hidden { concept { ...B } } } fragment B on Concept { assertions { nodes { ...C } } }
    fragment C on Assertion { claims { nodes { qualifiers { value } } } evidence { nodes { qualifiers { value } } } }`,
  'evidence under every alias': `{ ${aliased(30, 'evidence(condition: "hub") { groups { findings { claims { id } evidence { id } } } }')} }`,
  'evidence and safety of all that is found': `{ ${aliased(5, 'evidence(condition: "hub") { safety { sideEffects { concept { assertions(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } } groups { intervention { assertions(first: 100) { nodes { id } } } } }')} }`,
  'chains under every alias': `{ ${aliased(30, 'chains(from: "hub", to: "other", first: 100, filter: {maxLength: 6}) { nodes { links { parallel { claims { nodes { id } } } } } }')} }`,
  'counts of counts':
    '{ concepts(first: 100) { nodes { assertions(first: 100) { totalCount nodes { claims { totalCount } evidence { totalCount } } } } } }',
  'a circle of assertions and claims':
    '{ assertions(first: 100) { nodes { claims(first: 100) { nodes { assertion { claims(first: 100) { nodes { assertion { id } } } } } } } } }',
  'five thousand ids': `{ concepts(filter: {ids: [${Array.from({ length: 5_000 }, (_, index) => `"c${index}"`).join(' ')}]}) { totalCount } }`,
  'deep input objects': `{ concepts(filter: ${'{categories: '.repeat(400)}OTHER${'}'.repeat(400)}) { totalCount } }`,
  'the same filter field again and again': `{ assertions(filter: {${'includeKin: true '.repeat(450)}}) { totalCount } }`,
  'directives on everything': `{ ${'meta @include(if: true) @skip(if: false) { __typename } '.repeat(100)} }`,
  'pages in pages':
    '{ claims(first: 100) { nodes { assertion { claims(first: 100) { nodes { assertion { claims(first: 100) { nodes { id } } } } } } } } }',
};

/** The same field under so many names. */
function aliased(count: number, field: string): string {
  return Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
}

/** F0 spreads F1 twice, F1 spreads F2 twice, and so on: expanded, the last stands there two to the power of `length` times. */
function doublingFragments(length: number): string {
  const fragments = Array.from(
    { length },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  return `${fragments.join(' ')} fragment F${length} on Query { __typename }`;
}

function spreads(length: number): string {
  return Array.from({ length }, (_, index) => `...F${index}`).join(' ');
}
