import { joined, labelled } from './labelled.ts';
import type { StatementWords } from './words.ts';

export const DANISH: StatementWords = {
  language: 'da',
  assertion: joined,
  ...labelled(
    { ASSERTS: 'påstået', DENIES: 'benægtet' },
    {
      ASSERTED: 'uden forbehold',
      PROBABLE: 'som sandsynligt',
      POSSIBLE: 'som muligt',
      SUGGESTED: 'som antydning',
      REPORTED: 'som andres ord',
      BELIEVED: 'som en formodning',
    },
    { IMPLIED: 'underforstået', PRESUPPOSED: 'som givet' },
    ', ',
  ),
  kinds: {
    POPULATION: 'population',
    SPECIES: 'art',
    DOSE: 'dosis',
    FORM: 'form',
    ROUTE: 'indgivelsesvej',
    CONDITION: 'betingelse',
    UNTIL: 'indtil',
    COMBINATION: 'sammen med',
    FREQUENCY: 'hyppighed',
    DEGREE: 'grad',
    TIMING: 'tid',
    ANATOMY: 'kropsdel',
    DISEASE_CONTEXT: 'sygdom',
    DIRECTION: 'retning',
    MECHANISM: 'mekanisme',
    SCOPE: 'omfang',
    COMPARATOR: 'sammenlignet med',
    OTHER: 'bemærkning',
  },
  only: 'kun',
  separator: '; ',
};
