import type { RuleKind } from '../difference.ts';
import type { DifferenceWords } from './words.ts';

const KINDS: Readonly<Record<RuleKind, string>> = {
  CERTAINTY: 'Zekerheid',
  POPULATION: 'Bij wie',
  AMOUNT: 'Hoeveelheid',
  OBJECT: 'Object',
  SUBJECT: 'Onderwerp',
  STANCE: 'Standpunt',
  FREQUENCY: 'Frequentie',
  DEGREE: 'Mate',
  CITATION: 'Verwijzing',
};

const explainRule: DifferenceWords['explainRule'] = (kind, left, right) =>
  `${KINDS[kind]} – eerste tekst: ${left ?? 'niets'}; tweede tekst: ${right ?? 'niets'}.`;

export const DUTCH: DifferenceWords = {
  stances: { ASSERTS: 'beweert het', DENIES: 'ontkent het' },
  bounds: {
    EXACTLY: (quantity) => quantity,
    ABOUT: (quantity) => `ongeveer ${quantity}`,
    AT_LEAST: (quantity) => `minstens ${quantity}`,
    AT_MOST: (quantity) => `hoogstens ${quantity}`,
    JUST_OVER: (quantity) => `iets meer dan ${quantity}`,
    JUST_UNDER: (quantity) => `iets minder dan ${quantity}`,
  },
  range: (least, most) => `${least} tot ${most}`,
  separator: ', ',
  explainRule,
};
