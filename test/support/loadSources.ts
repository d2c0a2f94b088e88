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

const raises = aPredicate('RAISES_IT');
const lowers = aPredicate('LOWERS_IT', {
  role: 'REGULATORY',
  sign: 'LOWERS',
  inverseLabel: { en: 'lowered by' },
});
const comesWith = aPredicate('COMES_WITH', { role: 'CORRELATION', sign: 'NONE', direction: 'NONE' });
const partOf = aPredicate('PART_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE' });
const kindOf = aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true });

/**
 * A source of two documents, one descending from the other, that has at least one row of every kind a load writes.
 *
 * @param edition - Told in the documents' claims, so that two editions are two versions.
 */
export function articles(edition: string): LoadSource {
  return withTexts(
    aSeed('articles', {
      predicates: [raises, lowers, comesWith, partOf, kindOf],
      concepts: [
        aConcept('salt', {
          category: 'SUPPLEMENT',
          xrefs: [anXref('EX:1'), { curie: 'EX:9', match: 'CLOSE', verified: true, label: 'near it' }],
          molarMass: { gramsPerMole: 58.44, basis: 'a table' },
          formerIds: ['old_salt'],
        }),
        aConcept('sea_salt', { category: 'SUPPLEMENT' }),
        aConcept('pressure', {
          names: [
            { text: 'trykket', language: 'da', kind: 'MENTION', origin: 'SOURCE' },
            { text: 'Tryk', language: 'da', kind: 'SYNONYM', origin: 'SOURCE' },
            { text: 'pressure', language: 'en', kind: 'PREFERRED', origin: 'EDITOR' },
          ],
        }),
        aConcept('flow'),
        aConcept('headache', { category: 'SYMPTOM', xrefs: [anXref('EX:2')] }),
        aConcept('mouse', { category: 'ORGANISM' }),
      ],
      structure: [
        { subject: 'sea_salt', predicate: 'KIND_OF_IT', object: 'salt', basis: 'the words' },
        { subject: 'pressure', predicate: 'PART_OF_IT', object: 'flow', basis: 'the words' },
      ],
      documents: [
        aDocument('first', {
          references: [
            { id: 'first-r1', number: '1', url: 'https://example.org/1', truncated: false, span: [0, 4] },
          ],
        }),
        aDocument('second', { derivedFrom: 'first', language: 'da' }),
      ],
      studies: [
        aStudy('trial', {
          year: 2001,
          identifiers: [{ scheme: 'doi', value: '10.1/x', verified: true }],
          dose: { min: 300, max: 450.5, unit: 'mg', perTime: 'd', approximate: true },
          possiblySameAs: ['twin'],
        }),
        aStudy('twin', { design: 'ANIMAL', species: 'mouse', supersededBy: 'review' }),
        aStudy('review', { design: 'SYSTEMATIC_REVIEW', includes: ['trial', 'twin'] }),
      ],
      claims: [
        aClaim('c1', 'first', 'salt RAISES_IT pressure', {
          hedge: [[5, 7]],
          citedStudies: ['trial'],
          citedReferences: ['first-r1'],
          proposition: 'P-salt',
          paraphrase: `In its ${edition} edition it says so`,
        }),
        aClaim('c2', 'second', 'salt RAISES_IT pressure', {
          proposition: 'P-salt',
          qualifiers: [
            aQualifier('POPULATION', 'those who are tired', { concept: 'headache', exclusive: true }),
            aQualifier('DOSE', '300 mg', { amount: { min: 300, unit: 'mg', approximate: false } }),
          ],
        }),
        aClaim('c3', 'first', 'pressure RAISES_IT headache', {
          qualifiers: [aQualifier('DISEASE_CONTEXT', 'with a cold', { concept: 'flow' })],
        }),
        aClaim('c4', 'first', 'flow LOWERS_IT headache', { stance: 'DENIES' }),
        aClaim('c5', 'second', 'flow COMES_WITH pressure', { presence: 'PRESUPPOSED' }),
      ],
      evidence: [
        aLine('e1', 'trial', 'salt RAISES_IT pressure', {
          qualifiers: [aQualifier('SPECIES', 'mice', { concept: 'mouse' })],
        }),
        aLine('e2', 'review', 'sea_salt LOWERS_IT headache', { direction: 'NO_EFFECT' }),
      ],
      differences: [
        {
          proposition: 'P-salt',
          left: 'second',
          right: 'first',
          kind: 'WORDING',
          leftSays: 'more',
          rightSays: 'most',
          explanation: 'Most is more than more.',
          inOtherLanguages: {
            da: { leftSays: 'mere', rightSays: 'mest', explanation: 'Mest er mere end mere.' },
          },
        },
        {
          left: 'first',
          right: 'second',
          kind: 'TRANSLATION',
          leftSays: 'a heading',
          rightSays: 'another',
          explanation: 'The headings differ.',
          stage: 'da',
          leftSpan: [0, 4],
          rightSpan: [5, 7],
        },
      ],
      mechanisms: [
        {
          id: 'how_it_hurts',
          title: 'How it hurts',
          assertions: ['salt.RAISES_IT.pressure', 'pressure.RAISES_IT.headache;DISEASE_CONTEXT=flow'],
        },
      ],
    }),
  );
}

/** A dataset that shares two concepts with the articles, under ids of its own. */
export function dataset(): LoadSource {
  return withTexts(
    aSeed('dataset', {
      source: {
        id: 'dataset',
        name: 'A dataset',
        kind: 'DATASET',
        answersByDefault: false,
        infores: 'infores:it',
      },
      predicates: [raises],
      concepts: [
        aConcept('sodium_chloride', {
          category: 'CHEMICAL',
          biolink: 'biolink:SmallMolecule',
          xrefs: [anXref('EX:1')],
        }),
        aConcept('cephalalgia', { category: 'SYMPTOM', xrefs: [anXref('EX:2')] }),
      ],
      documents: [aDocument('rows')],
      claims: [aClaim('d1', 'rows', 'sodium_chloride RAISES_IT cephalalgia')],
    }),
  );
}
