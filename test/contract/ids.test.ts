import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { readSources } from '../../src/seed/readSources.ts';

/*
 * Behaviour follows a predicate's role, sign and direction, never an id, so that a second supplement is new seed files and
 * no new code.
 */
interface Ids {
  readonly predicates: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

let ids: Ids;
let sources: ReadonlyMap<string, string>;

beforeAll(async () => {
  const folders = ['seed', 'test/fixtures/second-supplement/seed'];
  const read = await readSources({ folders, documents: 'test/contract/no-documents', strict: false });
  const seeds = read.sources.map(({ seed }) => seed);
  ids = {
    predicates: new Set(seeds.flatMap(({ predicates }) => predicates.map(({ id }) => id))),
    concepts: new Set(seeds.flatMap(({ concepts }) => concepts.map(({ id }) => id))),
  };
  const files: string[] = [];
  for await (const file of glob('src/**/*.{ts,java}')) files.push(file);
  // The generated types repeat the descriptions in schema/, which give examples.
  const own = files.filter((file) => !file.startsWith('src/__generated__/'));
  sources = new Map(
    await Promise.all(own.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
});

/** The texts of a program: its strings, the constant parts of its templates, and what stands in quotes within them. */
function literalsOf(file: string, text: string): string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      literals.push(
        node.text,
        ...[...node.text.matchAll(/(['"`])(\w+)\1/gu)].map(([, , quoted = '']) => quoted),
      );
    }
    if (ts.isPropertyAssignment(node) || ts.isPropertyAccessExpression(node))
      literals.push(node.name.getText());
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return literals;
}

/** Ids of two words are looked for everywhere, those of one, which may be plain words, among the literals. */
function idsIn(file: string, text: string): string[] {
  const all = [...ids.predicates, ...ids.concepts];
  const words = new Set(text.match(/\w+/gu));
  const literals = new Set(literalsOf(file, text));
  const relationshipTypes = new Set([...text.matchAll(/:(\w+)[*\s{\]|]/gu)].map(([, type = '']) => type));
  return all.filter(
    (id) =>
      (id.includes('_') ? words.has(id) : literals.has(id)) ||
      (ids.predicates.has(id) && relationshipTypes.has(id)),
  );
}

test('the ids of the seed and of the second supplement are found where they are', () => {
  expect(ids.predicates.size).toBeGreaterThan(40);
  expect(ids.concepts.size).toBeGreaterThan(150);
  const [predicate = ''] = [...ids.predicates].filter((id) => !id.includes('_'));
  const [concept = ''] = [...ids.concepts].filter((id) => !id.includes('_'));
  const [longer = ''] = [...ids.concepts].filter((id) => id.includes('_'));
  const program = [
    `const first = ${JSON.stringify(predicate)};`,
    `const query = \`MATCH (a {id: '${concept}'}) RETURN a\`;`,
    `// Not for ${longer}`,
  ];
  expect(idsIn('example.ts', program.join('\n')).sort()).toEqual([predicate, concept, longer].sort());
  expect(
    idsIn('example.ts', `const ${concept} = 'the ${concept} of ${predicate.toLowerCase()}'; // ${concept}`),
  ).toEqual([]);
});

test('no predicate and no concept is named in src/', () => {
  expect(sources.size).toBeGreaterThan(80);
  const named = [...sources].flatMap(([file, text]) => idsIn(file, text).map((id) => `${file}: ${id}`));
  expect(named).toEqual([]);
});
