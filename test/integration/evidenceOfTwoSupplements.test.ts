import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSources } from '../../src/seed/readSources.ts';
import { briefly, EVIDENCE, type AnsweredReport } from '../support/evidenceAnswers.ts';
import { aClaim, aConcept, aDocument, anXref, aPredicate, aSeed, withTexts } from '../support/loadSeeds.ts';
import { serveSources, type ServedRelease } from '../support/storedThings.ts';

const FIXTURE = 'test/fixtures/second-supplement';

/** A text that says of the first supplement what the second one's texts say of theirs. */
const third = withTexts(
  aSeed('third', {
    predicates: [aPredicate('SOOTHES', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' })],
    concepts: [
      aConcept('third_magnesium', { xrefs: [anXref('CHEBI:18420')] }),
      aConcept('third_cold', { xrefs: [anXref('MESH:D003139')] }),
    ],
    documents: [aDocument('third-text')],
    claims: [aClaim('third-c1', 'third-text', 'third_magnesium SOOTHES third_cold')],
  }),
);

let release: ServedRelease;
beforeAll(async () => {
  const { sources } = await readSources({
    folders: ['seed', `${FIXTURE}/seed`],
    documents: `${FIXTURE}/documents`,
    strict: false,
  });
  release = await serveSources(inject('database'), [...sources, third]);
});
afterAll(() => release.close());

async function evidence(asked: string): Promise<AnsweredReport> {
  const { evidence: report } = (await release.answer(`{ evidence(${asked}) { ${EVIDENCE} } }`)) as {
    evidence: AnsweredReport;
  };
  return report;
}

test('a condition of one supplement has the groups of both, each with its kin', async () => {
  expect(briefly(await evidence('condition: "MESH:D003139"'))).toEqual([
    ['zinktillskott', expect.any(Array)],
    ['magnesium', [{ assertion: 'magnesium.SOOTHES.forkylning', via: [], by: ['third-c1'] }]],
  ]);
});

test('the second supplement answers by the same rules, in whatever language its predicates are', async () => {
  const report = await evidence('condition: "forkylning", intervention: "zinktillskott"');
  expect(briefly(report)).toEqual([
    [
      'zinktillskott',
      [
        { assertion: 'zinktillskott.LINDRAR.forkylning', via: [], by: ['zn-c05', 'Z2-E2'] },
        // The lozenge is only denied: no source claims a benefit of it.
        {
          assertion: 'sugtablett.LINDRAR.forkylning',
          via: ['sugtablett FORM_AV zinktillskott'],
          by: ['zn-c06'],
        },
        {
          assertion: 'zinktillskott.LINDRAR.forkylning;COMBINATION=cvitamin',
          via: [],
          by: ['zf-c06', 'Z2-E1'],
        },
      ],
    ],
  ]);
});

test('the condition of one supplement is none of the other', async () => {
  const report = await evidence('condition: "restless_legs", intervention: "zink"');
  expect(briefly(report)).toEqual([['zink', []]]);
  expect(report.gaps).toMatchObject([{ reason: 'NONE_FOUND_IN_SOURCES' }]);
  const { groups } = await evidence('condition: "restless_legs"');
  expect(groups.map(({ intervention }) => intervention.id)).toEqual(['magnesium_supplement']);
});
