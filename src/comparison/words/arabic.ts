import type { RuleKind } from '../difference.ts';
import type { DifferenceWords } from './words.ts';

const KINDS: Readonly<Record<RuleKind, string>> = {
  CERTAINTY: 'درجة اليقين',
  POPULATION: 'الفئة المعنية',
  AMOUNT: 'المقدار',
  OBJECT: 'المفعول',
  SUBJECT: 'الموضوع',
  STANCE: 'الموقف',
  FREQUENCY: 'التكرار',
  DEGREE: 'الدرجة',
  CITATION: 'المراجع',
};

const explainRule: DifferenceWords['explainRule'] = (kind, left, right) =>
  `${KINDS[kind]} – النص الأول: ${left ?? 'لا شيء'}؛ النص الثاني: ${right ?? 'لا شيء'}.`;

export const ARABIC: DifferenceWords = {
  stances: { ASSERTS: 'يذكره', DENIES: 'ينفيه' },
  bounds: {
    EXACTLY: (quantity) => quantity,
    ABOUT: (quantity) => `نحو ${quantity}`,
    AT_LEAST: (quantity) => `${quantity} على الأقل`,
    AT_MOST: (quantity) => `${quantity} على الأكثر`,
    JUST_OVER: (quantity) => `أكثر قليلًا من ${quantity}`,
    JUST_UNDER: (quantity) => `أقل قليلًا من ${quantity}`,
  },
  range: (least, most) => `من ${least} إلى ${most}`,
  separator: '، ',
  explainRule,
};
