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

const XREFS = new Map([
  ['pepper', [anXref('EX:1')]],
  ['flu', [anXref('EX:2')]],
  ['sea_salt', [anXref('EX:3')]],
  ['sleeplessness', [anXref('EX:4')]],
  ['sufferers', [anXref('EX:5')]],
]);
const CONCEPTS = [
  'salt',
  'sea_salt',
  'brine',
  'pepper',
  'headache',
  'migraine',
  'aura',
  'sleeplessness',
  'flu',
  'sufferers',
  'others',
  'unheard_of',
  'hushed',
];

const ofSufferers = aQualifier('POPULATION', 'people with migraine', { concept: 'sufferers' });
const amongSufferers = aQualifier('SCOPE', 'people with migraine', { concept: 'sufferers' });
const inMigraine = aQualifier('DISEASE_CONTEXT', 'in migraine', { concept: 'migraine' });

/** What three articles, of which the second descends from the first, say of salt and pepper. */
export const articles = withTexts(
  aSeed('articles', {
    predicates: [
      aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
      aPredicate('CURES_IT', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' }),
      aPredicate('HURTS', { role: 'HARM', direction: 'NONE' }),
      aPredicate('KIND_OF_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', kin: true }),
      aPredicate('HAVE_IT', { role: 'STRUCTURAL', sign: 'NONE', direction: 'NONE', meaning: 'CONDITION' }),
    ],
    concepts: CONCEPTS.map((id) => aConcept(id, { xrefs: XREFS.get(id) ?? [] })),
    structure: [
      { subject: 'sea_salt', predicate: 'KIND_OF_IT', object: 'salt', basis: 'the words' },
      { subject: 'brine', predicate: 'KIND_OF_IT', object: 'sea_salt', basis: 'the words' },
      { subject: 'migraine', predicate: 'KIND_OF_IT', object: 'headache', basis: 'the words' },
      { subject: 'aura', predicate: 'KIND_OF_IT', object: 'migraine', basis: 'the words' },
      { subject: 'sufferers', predicate: 'HAVE_IT', object: 'migraine', basis: 'the words' },
    ],
    documents: [aDocument('first'), aDocument('second', { derivedFrom: 'first' }), aDocument('third')],
    studies: [aStudy('trial')],
    claims: [
      aClaim('c01', 'first', 'salt HELPS headache'),
      aClaim('c02', 'third', 'salt HELPS headache'),
      aClaim('c03', 'second', 'salt HELPS headache', { stance: 'DENIES' }),
      aClaim('c04', 'first', 'brine CURES_IT aura'),
      aClaim('c05', 'second', 'brine CURES_IT aura'),
      aClaim('c06', 'first', 'sea_salt HELPS sleeplessness', { qualifiers: [ofSufferers] }),
      aClaim('c07', 'first', 'sea_salt HELPS sleeplessness'),
      aClaim('c08', 'second', 'sea_salt HELPS sleeplessness', { qualifiers: [amongSufferers] }),
      aClaim('c09', 'third', 'sea_salt HELPS sleeplessness', {
        stance: 'DENIES',
        qualifiers: [aQualifier('POPULATION', 'others', { concept: 'others' }), amongSufferers],
      }),
      aClaim('c10', 'first', 'salt HURTS headache'),
      aClaim('c11', 'first', 'salt HELPS flu', { stance: 'DENIES', qualifiers: [amongSufferers] }),
      aClaim('c12', 'first', 'salt HELPS flu'),
      aClaim('c13', 'first', 'pepper HELPS flu', { qualifiers: [inMigraine] }),
      aClaim('c14', 'third', 'pepper HELPS flu', { qualifiers: [inMigraine] }),
      aClaim('c15', 'third', 'pepper HURTS hushed'),
    ],
    evidence: [
      aLine('e1', 'trial', 'sea_salt HELPS sleeplessness', {
        qualifiers: [ofSufferers],
        direction: 'UNCLEAR',
      }),
      aLine('e2', 'trial', 'salt CURES_IT headache', { direction: 'NO_EFFECT' }),
      aLine('e3', 'trial', 'pepper CURES_IT sleeplessness', { qualifiers: [ofSufferers] }),
    ],
  }),
);
/** Trials of the same salt, under ids of their own. */
export const trials = withTexts(
  aSeed('trials', {
    studies: [aStudy('other-trial')],
    predicates: [aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' })],
    concepts: [
      aConcept('trial_salt', { xrefs: [anXref('EX:3')] }),
      aConcept('trial_sleep', { xrefs: [anXref('EX:4')] }),
      aConcept('trial_people', { xrefs: [anXref('EX:5')] }),
    ],
    evidence: [
      aLine('t1', 'other-trial', 'trial_salt HELPS trial_sleep', {
        qualifiers: [aQualifier('SCOPE', 'people with migraine', { concept: 'trial_people' })],
        direction: 'NO_EFFECT',
      }),
    ],
  }),
);
/** A dataset that does not answer by default. */
export const dataset = withTexts(
  aSeed('dataset', {
    source: { id: 'dataset', name: 'A dataset', kind: 'DATASET', answersByDefault: false },
    predicates: [aPredicate('HELPS', { role: 'BENEFIT', sign: 'LOWERS', direction: 'NONE' })],
    concepts: [
      aConcept('piper', { xrefs: [anXref('EX:1')] }),
      aConcept('influenza', { xrefs: [anXref('EX:2')] }),
    ],
    documents: [aDocument('rows')],
    claims: [aClaim('d1', 'rows', 'piper HELPS influenza')],
  }),
);
