import type { DifferenceKind } from '../difference.ts';
import type { DifferenceWords } from './words.ts';

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  CERTAINTY: 'Zekerheid',
  POPULATION: 'Bij wie',
  AMOUNT: 'Hoeveelheid',
  OBJECT: 'Object',
  SUBJECT: 'Onderwerp',
  STANCE: 'Standpunt',
  FREQUENCY: 'Frequentie',
  DEGREE: 'Mate',
  CITATION: 'Verwijzing',
  WORDING: 'Bewoording',
  TRANSLATION: 'Vertaling',
};

const label = (kind: DifferenceKind, left: string | null, right: string | null) =>
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
  explainRule: label,
  explainCurated: label,
};
