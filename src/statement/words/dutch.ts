import { joined, labelled } from './labelled.ts';
import type { StatementWords } from './words.ts';

export const DUTCH: StatementWords = {
  language: 'nl',
  assertion: joined,
  ...labelled(
    { ASSERTS: 'beweerd', DENIES: 'ontkend' },
    {
      ASSERTED: 'zonder voorbehoud',
      PROBABLE: 'als waarschijnlijk',
      POSSIBLE: 'als mogelijk',
      SUGGESTED: 'als suggestie',
      REPORTED: 'als woord van anderen',
      BELIEVED: 'als overtuiging',
    },
    { IMPLIED: 'impliciet', PRESUPPOSED: 'als vanzelfsprekend' },
    ', ',
  ),
  kinds: {
    POPULATION: 'populatie',
    SPECIES: 'soort',
    DOSE: 'dosis',
    FORM: 'vorm',
    ROUTE: 'toedieningsweg',
    CONDITION: 'voorwaarde',
    UNTIL: 'tot',
    COMBINATION: 'in combinatie met',
    FREQUENCY: 'frequentie',
    DEGREE: 'mate',
    TIMING: 'tijd',
    ANATOMY: 'lichaamsdeel',
    DISEASE_CONTEXT: 'ziekte',
    DIRECTION: 'richting',
    MECHANISM: 'mechanisme',
    SCOPE: 'bereik',
    COMPARATOR: 'vergeleken met',
    OTHER: 'opmerking',
  },
  only: 'alleen',
  separator: '; ',
};
