import type { RuleKind } from '../difference.ts';
import type { DifferenceWords } from './words.ts';

/** What a text does with what it says of a kind, and what it does where it says nothing. */
const CLAUSES: Readonly<Record<RuleKind, readonly [says: (words: string) => string, silent: string]>> = {
  CERTAINTY: [(words) => `says it ${words}`, 'does not say how sure it is'],
  POPULATION: [(words) => `says it of ${words}`, 'says it of nobody in particular'],
  AMOUNT: [(words) => `gives ${words}`, 'gives no amount'],
  OBJECT: [(words) => `speaks of ${words}`, 'names nothing'],
  SUBJECT: [(words) => `speaks of ${words}`, 'names nothing'],
  STANCE: [(words) => `${words} it`, 'takes no stance'],
  FREQUENCY: [(words) => `gives the frequency as ${words}`, 'gives no frequency'],
  DEGREE: [(words) => `gives the degree as ${words}`, 'gives no degree'],
  CITATION: [(words) => `cites ${words}`, 'cites nothing'],
};

const clause = (kind: RuleKind, words: string | null) => {
  const [says, silent] = CLAUSES[kind];
  return words === null ? silent : says(words);
};

export const ENGLISH: DifferenceWords = {
  stances: { ASSERTS: 'states', DENIES: 'denies' },
  bounds: {
    EXACTLY: (quantity) => quantity,
    ABOUT: (quantity) => `about ${quantity}`,
    AT_LEAST: (quantity) => `at least ${quantity}`,
    AT_MOST: (quantity) => `at most ${quantity}`,
    JUST_OVER: (quantity) => `just over ${quantity}`,
    JUST_UNDER: (quantity) => `just under ${quantity}`,
  },
  range: (least, most) => `${least} to ${most}`,
  separator: ', ',
  explainRule: (kind, left, right) =>
    `The left text ${clause(kind, left)}, the right one ${clause(kind, right)}.`,
};
