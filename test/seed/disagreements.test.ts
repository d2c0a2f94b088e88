import { beforeAll, describe, expect, it } from 'vitest';
import type { Seed } from '../../src/seed/format/seed.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import { readCorpus } from './corpus.ts';

let corpus: Seed;
beforeAll(async () => {
  corpus = (await readCorpus()).seed;
});

/** `id: those who take part, and in what studies fall short`. */
const disagreementsOf = (...seeds: Seed[]): string[] =>
  joinSources(seeds).disagreements.map(({ id, claims, lines, shortfalls }) =>
    [`${id}:`, ...[...claims, ...lines].map((one) => one.id), ...shortfalls].join(' '),
  );

const SUPPLEMENT = 'magnesium_supplement';

/** What docs/comparison.md says of the corpus. */
const EXPECTED = [
  'CERTAINTY.P-consult-dose: da-c068 nl-c067',
  'CERTAINTY.P-effect-only-deficient: da-c047 nl-c047',
  'CERTAINTY.P-no-effect-nondeficient: da-c048 nl-c048',
  'CERTAINTY.P-no-effect-nondeficient-restlessness: da-c087 nl-c086',
  'CERTAINTY.P-od-coma: da-c063 nl-c062',
  'CERTAINTY.P-se-nausea: ar-c050 da-c052 nl-c052',
  'CERTAINTY.P-se-stomach: ar-c051 da-c051 nl-c051',
  'EVIDENCE_DIRECTION.low_magnesium_level.ASSOCIATED_WITH.fibromyalgia: E-L13-1 E-L16-1 E-S2-4',
  `OVERSTATED.${SUPPLEMENT}.BENEFICIAL_IN_MODELS_FOR.sciatica: ar-c038 ar-c040 E-S3-2 OUTCOME`,
  `OVERSTATED.${SUPPLEMENT}.TREATS.fibromyalgia;COMBINATION=fibromyalgia_drugs: ar-c026 E-S2-2 DESIGN`,
  `OVERSTATED.${SUPPLEMENT}.TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline: ar-c030 E-S2-1 DESIGN`,
  `OVERSTATED.${SUPPLEMENT}.TREATS.insomnia: da-c045 nl-c045 E-S5-1 DESIGN`,
  `OVERSTATED.${SUPPLEMENT}.TREATS.restlessness_feeling: da-c046 nl-c046 E-S5-2 DESIGN OUTCOME`,
];

describe('The disagreements of the corpus', () => {
  it('are these and no others', () => {
    expect(disagreementsOf(corpus)).toEqual(EXPECTED);
  });

  it('are the same whatever the order of its rows', () => {
    const reversed = {
      ...corpus,
      claims: corpus.claims.toReversed(),
      evidence: corpus.evidence.toReversed(),
      studies: corpus.studies.toReversed(),
      documents: corpus.documents.toReversed(),
    };
    expect(disagreementsOf(reversed)).toEqual(EXPECTED);
  });

  it('are not more with a copy of a document, and it takes part where the document does', () => {
    const copies = corpus.claims.flatMap((claim) =>
      claim.document === 'da'
        ? [{ ...claim, id: `copy-${claim.id}`, document: 'copy', citedReferences: [] }]
        : [],
    );
    const [danish] = corpus.documents.filter(({ id }) => id === 'da');
    if (danish === undefined) throw new Error('the corpus has no Danish document');
    const copied: Seed = {
      ...corpus,
      documents: [...corpus.documents, { ...danish, id: 'copy', derivedFrom: 'da', references: [] }],
      claims: [...corpus.claims, ...copies],
    };
    const found = disagreementsOf(copied);
    expect(found.map((line) => line.replace(/ copy-\S+/gu, ''))).toEqual(EXPECTED);
    expect(found).toContain('CERTAINTY.P-od-coma: copy-da-c063 da-c063 nl-c062');
  });

  it('are fewer without one side', () => {
    const without = (document: string): Seed => ({
      ...corpus,
      documents: corpus.documents
        .filter(({ id }) => id !== document)
        .map(({ derivedFrom, ...rest }) => (derivedFrom === document ? rest : { ...rest, derivedFrom })),
      differences: [],
      claims: corpus.claims.filter((claim) => claim.document !== document),
    });
    expect(disagreementsOf(without('nl')).filter((line) => line.startsWith('CERTAINTY'))).toEqual([
      'CERTAINTY.P-se-nausea: ar-c050 da-c052',
      'CERTAINTY.P-se-stomach: ar-c051 da-c051',
    ]);
    const withoutTrial = {
      ...corpus,
      evidence: corpus.evidence.filter(({ study }) => study !== 'L16'),
    };
    expect(disagreementsOf(withoutTrial).filter((line) => line.startsWith('EVIDENCE'))).toEqual([]);
  });
});
