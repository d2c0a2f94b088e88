import type { GapWords } from './words.ts';

export const ARABIC: GapWords = {
  language: 'ar',
  subjects: {
    EVIDENCE: 'الأدلة على الفائدة',
    CHAIN: 'السلاسل',
    SIDE_EFFECTS: 'الآثار الجانبية',
    OVERDOSE: 'آثار الإفراط',
    CONTRAINDICATIONS: 'موانع الاستعمال',
    PRECAUTIONS: 'الاحتياطات',
    MITIGATIONS: 'طرق تخفيف الآثار الجانبية',
    INTERACTIONS: 'التداخلات',
    DOSES: 'الجرعات',
    FOOD_SOURCES: 'المصادر الغذائية',
    CONCEPTS: 'المفاهيم المطلوبة',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `لا يوجد مفهوم بالمعرّف «${names}»، فلم يُبحث عن شيء.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر، وهي لا تذكر شيئًا عن ذلك.`,
    CONDITION_NOT_MET: (names, subject) =>
      `${names} – ${subject}: بحسب هذه المصادر نفسها، لا ينطبق شيء مما عُثر عليه فيها في السياق المسؤول عنه.`,
    SEARCH_TRUNCATED: (names, subject) => `${names} – ${subject}: لم يُعثر على شيء قبل أن يبلغ البحث حدّه.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في المصادر المطلوبة، وفي مصدر آخر شيء عن ذلك.`,
    NO_PATH_WITHIN_LIMIT: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر ضمن الأطوال والشروط المطلوبة.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر.`,
  },
  lacks: {
    STATEMENT_ONLY: (lines, counted) =>
      `أقوال فقط؛ لم يُعثر في هذه المصادر على دراسة تُحتسب.${lines === 0 ? '' : ` نتائج لا تُحتسب: ${counted}.`}`,
    NO_HUMAN_EVIDENCE: (_lines, counted, inPeople) =>
      inPeople === null
        ? `لم يُعثر في هذه المصادر على شيء لدى البشر. نتائج لدى الحيوانات أو في المختبر: ${counted}.`
        : `لم يُعثر في هذه المصادر على شيء يُحتسب لدى البشر. نتائج لدى البشر لا تُحتسب: ${inPeople}؛ لدى الحيوانات أو في المختبر: ${counted}.`,
    COMBINATION_ONLY: (lines, counted) =>
      lines === 0
        ? 'لا تُذكر في هذه المصادر إلا عن الجمع مع شيء آخر؛ ولم يُعثر في هذه المصادر على دراسة لذلك لدى البشر.'
        : `لم يُعثر عليها في هذه المصادر إلا للجمع مع شيء آخر. نتائج عن الجمع: ${counted}.`,
  },
  beside: {
    SEARCH_TRUNCATED: (names, subject) => `${names} – ${subject}: بلغ البحث حدّه؛ وقد يكون هناك المزيد.`,
    SOURCE_EXCLUDED: (names, subject) => `${names} – ${subject}: عُثر عليه باسمه في مصدر آخر.`,
  },
  asForm: ({ names, subject, under, studied, claims, isEmpty }) =>
    `${names} – ${subject}: ${isEmpty ? 'لم يُعثر في هذه المصادر على شيء باسمه؛ ويُذكر ضمن ما أُعطي بهذا الشكل' : 'يُذكر في هذه المصادر ضمن ما أُعطي بهذا الشكل'}: ${under}. تُعرض النتائج عن هذا الشكل حيث يُسأل عن ذلك مع ذكر هذا الشكل في السياق. نتائج عن هذا الشكل، أيًّا كانت: ${studied}. أقوال: ${claims}.`,
  retracted: 'منها المسحوب',
  misplaced: {
    INTERVENTION: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر، وهي تذكره حالةً أو أثرًا لا شيئًا يُتناول.`,
    CONDITION: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر، وهي تذكره شيئًا يُتناول لا حالةً.`,
    NUTRIENT: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر، وهي تذكره مصدرًا لشيء لا شيئًا توفّره المصادر.`,
  },
};
