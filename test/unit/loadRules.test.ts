import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { joinSources } from '../../src/seed/join/join.ts';
import { RULES_VERSION, SOURCE_LAYOUT_VERSION } from '../../src/seed/join/rules.ts';
import type { RowSet } from '../../src/seed/load/batch.ts';
import { canonicalJson } from '../../src/seed/load/canonicalJson.ts';
import { graphLayer } from '../../src/seed/load/graphLayer.ts';
import { sourceLayer } from '../../src/seed/load/sourceLayer.ts';
import { aConcept, anXref, aPredicate, aRecord, aSeed, withTexts } from '../support/loadSeeds.ts';
import { articles, dataset } from '../support/loadSources.ts';

const rows = withTexts(
  aSeed('rows', {
    source: { id: 'rows', name: 'Rows', kind: 'DATASET', answersByDefault: false },
    predicates: [aPredicate('RAISES_IT')],
    concepts: [
      aConcept('row_salt', { xrefs: [anXref('EX:1')] }),
      aConcept('row_ache', { xrefs: [anXref('EX:2')] }),
    ],
    claims: [
      aRecord('r1', 'row_salt RAISES_IT row_ache', {
        record: { id: '1', publications: ['EX:3'], properties: { weight: 0.5, list: [null, { a: true }] } },
      }),
    ],
  }),
);

const SOURCES = [articles('first'), dataset(), rows];

/** A hash of the statements that a load sends, and of what it sends with them. */
function hashOfRows(rowSets: readonly RowSet[]): string {
  const sent = rowSets.map((rowSet) => [
    rowSet.query.cypher,
    rowSet.sourceVersion,
    ...[...rowSet.batches(1000)].flatMap(({ rows }) => rows),
  ]);
  return createHash('sha256').update(canonicalJson(sent)).digest('hex').slice(0, 12);
}

// Stored versions are reused by name, and the name holds these two numbers: what is stored must not change without them.
test('stores the same for the same version of the rules and of the layout', () => {
  const stored = SOURCES.flatMap((loaded) => sourceLayer(loaded, loaded.seed.source.id));
  const versions = SOURCES.map(({ seed }) => ({ source: seed.source.id, version: seed.source.id, hash: '' }));
  const joined = joinSources(SOURCES.map(({ seed }) => seed));
  expect(
    {
      layout: [SOURCE_LAYOUT_VERSION, hashOfRows(stored)],
      rules: [RULES_VERSION, hashOfRows(graphLayer(joined, SOURCES, 'graph', versions))],
    },
    'raise SOURCE_LAYOUT_VERSION or RULES_VERSION when its hash has changed, and take both over here',
  ).toEqual({ layout: [13, '01b1c705e6f2'], rules: [18, '460babed858a'] });
});
