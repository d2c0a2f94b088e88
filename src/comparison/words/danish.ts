import type { RuleKind } from '../difference.ts';
import type { DifferenceWords } from './words.ts';

const KINDS: Readonly<Record<RuleKind, string>> = {
  CERTAINTY: 'Sikkerhed',
  POPULATION: 'Hos hvem',
  AMOUNT: 'Mængde',
  OBJECT: 'Objekt',
  SUBJECT: 'Emne',
  STANCE: 'Standpunkt',
  FREQUENCY: 'Hyppighed',
  DEGREE: 'Grad',
  CITATION: 'Henvisning',
};

const explainRule: DifferenceWords['explainRule'] = (kind, left, right) =>
  `${KINDS[kind]} – første tekst: ${left ?? 'intet'}; anden tekst: ${right ?? 'intet'}.`;

export const DANISH: DifferenceWords = {
  stances: { ASSERTS: 'påstår det', DENIES: 'benægter det' },
  bounds: {
    EXACTLY: (quantity) => quantity,
    ABOUT: (quantity) => `cirka ${quantity}`,
    AT_LEAST: (quantity) => `mindst ${quantity}`,
    AT_MOST: (quantity) => `højst ${quantity}`,
    JUST_OVER: (quantity) => `lidt over ${quantity}`,
    JUST_UNDER: (quantity) => `knap ${quantity}`,
  },
  range: (least, most) => `${least} til ${most}`,
  separator: ', ',
  explainRule,
};
