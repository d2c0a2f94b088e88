import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

test('a document tells its title, language, source, text, references and claims', async () => {
  const { data, queries } = await release.ask(`{
    document(id: "zink-forkylning") {
      id title language url sha256 source { id kind } derivedFrom { id } verification text
      references { id number url truncated }
      claims(first: 1) { totalCount nodes { id } }
    }
    unknown: document(id: "zink") { id }
  }`);

  expect(data).toEqual({
    document: {
      id: 'zink-forkylning',
      title: 'Zink vid förkylning 🤧',
      language: 'sv',
      url: 'https://example.org/zink-vid-forkylning',
      sha256: '4546cd059eb1425eb08c5eab4b6669e366f2b160a1d90dfdbd0345c795b12abd',
      source: { id: 'zink', kind: 'DOCUMENTS' },
      derivedFrom: null,
      verification: 'VERIFIED',
      text: readFileSync('test/fixtures/second-supplement/documents/zink-forkylning.txt', 'utf8'),
      references: [{ id: 'zf-R1', number: '1', url: 'https://example.org/zink-och-virus', truncated: false }],
      claims: { totalCount: 8, nodes: [{ id: 'zf-c01' }] },
    },
    unknown: null,
  });
  expect(queries).toEqual([
    'claim.ofParents',
    'claim.ofParents',
    'document.byIds',
    'document.texts',
    'reference.ofDocuments',
    'release.current',
    'source.all',
  ]);
});

test('a document whose file is missing has no text, and tells what it descends from', async () => {
  expect(
    await release.answer(`{
      nl: document(id: "nl") { language verification text derivedFrom { id language } }
      da: document(id: "da") { verification text derivedFrom { id } }
    }`),
  ).toEqual({
    nl: {
      language: 'nl',
      verification: 'SOURCE_MISSING',
      text: null,
      derivedFrom: { id: 'da', language: 'da' },
    },
    da: { verification: 'SOURCE_MISSING', text: null, derivedFrom: null },
  });
});

test('a reference that is cut short in the text has no address', async () => {
  expect(
    await release.answer(`{ document(id: "registry-rows") { references { id number url truncated } } }`),
  ).toEqual({
    document: {
      references: [
        { id: 'rr-1', number: '1', url: null, truncated: true },
        { id: 'rr-2', number: '2', url: 'https://example.org/whole', truncated: false },
      ],
    },
  });
});

test('documents are those of the sources that answer by default, unless others are named', async () => {
  expect(
    await release.answer(`{
      byDefault: documents { totalCount nodes { id } }
      named: documents(sources: ["registry"]) { totalCount nodes { id source { id } } }
    }`),
  ).toEqual({
    byDefault: {
      totalCount: 5,
      nodes: ['ar', 'da', 'nl', 'zink-forkylning', 'zink-nytta'].map((id) => ({ id })),
    },
    named: { totalCount: 1, nodes: [{ id: 'registry-rows', source: { id: 'registry' } }] },
  });
  expect((await release.ask(`{ documents(sources: ["x"]) { totalCount } }`)).refused).toEqual({
    argument: 'sources',
    message: 'sources: no source has the id "x"; the sources are articles, registry, zink',
  });
});
