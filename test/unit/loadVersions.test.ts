import { expect, test } from 'vitest';
import type { DocumentText, Seed } from '../../src/seed/format/seed.ts';
import { canonicalJson } from '../../src/seed/load/canonicalJson.ts';
import { releaseVersions, type LoadSource } from '../../src/seed/load/versions.ts';
import { articles, dataset } from '../support/loadSources.ts';

const versionOf = (loaded: LoadSource) => releaseVersions([loaded]).sources[0]?.version;
const withSeed = (change: Partial<Seed>): LoadSource => ({ ...first, seed: { ...first.seed, ...change } });
const withText = (id: string, text: DocumentText): LoadSource => ({
  ...first,
  documents: new Map([...first.documents, [id, text]]),
});
const first = articles('first');

test('names versions by source or layer and 12 digits of the hash', () => {
  const { release, contentHash, graph, sources } = releaseVersions([dataset(), first]);
  expect(sources.map(({ source, version, hash }) => version === `${source}${hash.slice(0, 12)}`)).toEqual([
    true,
    true,
  ]);
  expect(sources.map(({ source }) => source)).toEqual(['articles', 'dataset']);
  expect(contentHash).toMatch(/^[0-9a-f]{64}$/u);
  expect([release, graph]).toEqual([
    `release${contentHash.slice(0, 12)}`,
    `graph${contentHash.slice(0, 12)}`,
  ]);
});

test('does not change with the order of sources, lines or keys', () => {
  const { seed } = first;
  const turned: Seed = {
    ...seed,
    predicates: seed.predicates.toReversed(),
    concepts: seed.concepts.toReversed(),
    structure: seed.structure.toReversed(),
    claims: seed.claims.toReversed().map(turnKeys),
    studies: seed.studies.toReversed(),
  };
  expect(releaseVersions([{ ...first, seed: turned }, dataset()])).toEqual(
    releaseVersions([dataset(), first]),
  );
});

test('changes with the seed and with the state of each document', () => {
  const versions = [
    first,
    articles('second'),
    withSeed({ source: { ...first.seed.source, answersByDefault: false } }),
    withSeed({ structure: [] }),
    withSeed({ evidence: [] }),
    withText('second', { verification: 'SOURCE_MISSING' }),
    withText('second', { verification: 'MISMATCH', found: 'a'.repeat(64) }),
    withText('second', { verification: 'MISMATCH', found: 'b'.repeat(64) }),
    withText('first', { verification: 'SOURCE_MISSING' }),
  ].map(versionOf);
  expect(new Set(versions).size).toBe(versions.length);
});

test('counts a document without a state as missing', () => {
  const { seed } = first;
  const missing = seed.documents.map(({ id }): [string, DocumentText] => [
    id,
    { verification: 'SOURCE_MISSING' },
  ]);
  expect(versionOf({ seed, documents: new Map() })).toBe(versionOf({ seed, documents: new Map(missing) }));
});

test('writes one text for one value', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'é' }], a: undefined, A: null })).toBe(
    '{"A":null,"b":[{"c":"é","d":1}]}',
  );
});

function turnKeys<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).toReversed()) as Item;
}
