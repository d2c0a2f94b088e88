const QUESTIONS =
  '^src/(answers|caveat|chain|comparison|condition|evidence|food|gap|inquiry|neighbourhood|safety|search)/';
const STORED =
  '^src/(name|concept|predicate|assertion|claim|document|study|mechanism|source|meta|release|statement)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no order to read it in.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'driver-only-in-graph',
      severity: 'error',
      comment: 'src/graph is the only door to Neo4j.',
      from: { path: '^src', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'yoga-only-in-api',
      severity: 'error',
      comment: 'Domain folders do not know the server.',
      from: { path: '^src', pathNot: '^src/api/' },
      to: { path: 'node_modules/(graphql-yoga|@graphql-yoga)' },
    },
    {
      name: 'stored-things-below-questions',
      severity: 'error',
      comment: 'api -> questions -> stored things -> graph',
      from: { path: STORED },
      to: { path: [QUESTIONS, '^src/(api|seed)/'] },
    },
    {
      name: 'questions-below-api',
      severity: 'error',
      comment: 'api -> questions -> stored things -> graph',
      from: { path: QUESTIONS },
      to: { path: '^src/(api|seed)/' },
    },
    {
      name: 'graph-is-the-bottom',
      severity: 'error',
      comment: 'The door to Neo4j knows no domain.',
      from: { path: '^src/graph/' },
      to: { path: '^src/', pathNot: '^src/(graph/|errors\\.ts|log\\.ts)' },
    },
    {
      name: 'rules-of-evidence-are-pure',
      severity: 'error',
      comment: 'What evidence comes to is computed from values, with no store and no server.',
      from: { path: '^src/weighing/', pathNot: '\\.resolvers\\.ts$' },
      to: { pathNot: '^src/(weighing/|language/|study/study\\.ts|predicate/predicate\\.ts)' },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'no-development-dependencies-in-product',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/__generated__' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
