import type { Certainty, Presence } from '../../claim/claim.ts';
import type { StatementWords } from './words.ts';

const ENGLISH_VERBS: Readonly<Record<Presence, string>> = {
  EXPLICIT: 'states',
  IMPLIED: 'implies',
  PRESUPPOSED: 'takes for granted',
};

const ENGLISH_CERTAINTIES: Readonly<Record<Certainty, string>> = {
  ASSERTED: 'without reservation',
  PROBABLE: 'as probable',
  POSSIBLE: 'as possible',
  SUGGESTED: 'as a suggestion',
  REPORTED: 'as the word of others',
  BELIEVED: 'as a belief',
};

export const ENGLISH: StatementWords = {
  language: 'en',
  assertion: (subject, predicate, object) => `${subject} ${predicate} ${object}`,
  claim: (statement, { stance, certainty, presence, recordId = null }) =>
    `The ${recordId === null ? 'text' : 'record'} ${ENGLISH_VERBS[presence]}${certainty === 'ASSERTED' ? '' : ` ${ENGLISH_CERTAINTIES[certainty]}`} that ${stance === 'DENIES' ? 'it is not so that ' : ''}${statement}.`,
  stances: { ASSERTS: 'stated', DENIES: 'denied' },
  certainties: ENGLISH_CERTAINTIES,
  kinds: {
    POPULATION: 'population',
    SPECIES: 'species',
    DOSE: 'dose',
    FORM: 'form',
    ROUTE: 'route',
    CONDITION: 'condition',
    UNTIL: 'until',
    COMBINATION: 'combined with',
    FREQUENCY: 'frequency',
    DEGREE: 'degree',
    TIMING: 'time',
    ANATOMY: 'part of the body',
    DISEASE_CONTEXT: 'disease',
    DIRECTION: 'direction',
    MECHANISM: 'mechanism',
    SCOPE: 'scope',
    COMPARATOR: 'compared with',
    OTHER: 'remark',
  },
  only: 'only',
  separator: '; ',
};
