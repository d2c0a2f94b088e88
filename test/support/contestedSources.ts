import type { LoadSource } from '../../src/seed/load/versions.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aPredicate,
  aQualifier,
  aSeed,
  aStudy,
  withTexts,
} from './loadSeeds.ts';

const RELIEVES = aPredicate('RELIEVES_IT', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' });
const SLOWS = aPredicate('SLOWS_IT', { role: 'REGULATORY', sign: 'LOWERS' });

/** An invented paper on iron, and a register that does not answer by default: its lines change what the paper's come to. */
export function contestedSources(): readonly LoadSource[] {
  const doi = [{ scheme: 'doi' as const, value: '10.1/iron', verified: true }];
  const paper = aSeed('paper', {
    predicates: [RELIEVES, SLOWS],
    concepts: [
      aConcept('iron_tablet', { category: 'SUPPLEMENT', xrefs: [anXref('EX:1')] }),
      aConcept('weariness', { category: 'SYMPTOM', xrefs: [anXref('EX:2')] }),
      aConcept('iron_uptake', { category: 'MECHANISM', xrefs: [anXref('EX:3')] }),
      aConcept('pigs', { category: 'ORGANISM' }),
    ],
    documents: [aDocument('iron-paper')],
    studies: [
      aStudy('P-trial', { identifiers: doi }),
      aStudy('P-pigs', { species: 'pigs' }),
      aStudy('P-gone', { standing: 'RETRACTED' }),
      aStudy('P-value', { design: 'REFERENCE_VALUE' }),
    ],
    claims: [aClaim('P-c1', 'iron-paper', 'iron_tablet RELIEVES_IT weariness')],
    evidence: [
      aLine('P-e1', 'P-trial', 'iron_tablet RELIEVES_IT weariness'),
      aLine('P-e2', 'P-pigs', 'iron_tablet RELIEVES_IT weariness', { direction: 'DISPUTES' }),
      aLine('P-e3', 'P-gone', 'iron_tablet RELIEVES_IT weariness', { direction: 'DISPUTES' }),
      aLine('P-e4', 'P-value', 'iron_tablet RELIEVES_IT weariness'),
      aLine('P-e5', 'P-pigs', 'iron_tablet SLOWS_IT iron_uptake'),
    ],
  });
  const register = aSeed('register', {
    source: { id: 'register', name: 'An invented register', kind: 'DATASET', answersByDefault: false },
    predicates: [RELIEVES, SLOWS],
    concepts: [
      aConcept('ferrous_tablet', { category: 'SUPPLEMENT', xrefs: [anXref('EX:1')] }),
      aConcept('tiredness', { category: 'SYMPTOM', xrefs: [anXref('EX:2')] }),
      aConcept('ferrous_uptake', { category: 'MECHANISM', xrefs: [anXref('EX:3')] }),
    ],
    studies: [
      aStudy('R-again', { identifiers: doi }),
      aStudy('R-review', { design: 'SYSTEMATIC_REVIEW', includes: ['R-small'] }),
      aStudy('R-small', { design: 'CASE_REPORT' }),
    ],
    evidence: [
      aLine('R-e1', 'R-again', 'ferrous_tablet RELIEVES_IT tiredness'),
      aLine('R-e2', 'R-review', 'ferrous_tablet RELIEVES_IT tiredness', { direction: 'UNCLEAR' }),
      aLine('R-e3', 'R-small', 'ferrous_tablet RELIEVES_IT tiredness'),
      aLine('R-e4', 'R-small', 'ferrous_tablet SLOWS_IT ferrous_uptake', {
        direction: 'NO_EFFECT',
        design: 'LABORATORY',
        qualifiers: [aQualifier('DOSE', 'little')],
      }),
    ],
  });
  return [withTexts(paper), withTexts(register)];
}
