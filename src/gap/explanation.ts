import { isolatedIn } from '../language/isolation.ts';
import { bestWording } from '../language/language.ts';
import type { GapReason, GapSubject } from './gap.ts';

/** The words of one language for gaps. A sentence takes the names of what was asked for, and what is empty. */
interface GapWords {
  readonly subjects: Readonly<Record<GapSubject, string>>;
  readonly sentences: Readonly<Record<GapReason, (names: string, subject: string) => string>>;
}

const ENGLISH: GapWords = {
  subjects: {
    EVIDENCE: 'evidence',
    SIDE_EFFECTS: 'side effects',
    OVERDOSE: 'effects of too much',
    CONTRAINDICATIONS: 'contraindications',
    PRECAUTIONS: 'precautions',
    MITIGATIONS: 'ways to lessen side effects',
    INTERACTIONS: 'interactions',
    DOSES: 'doses',
    FOOD_SOURCES: 'food sources',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `No concept has the id “${names}”, so nothing was looked for.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: none found in these sources, which say nothing about it.`,
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: none found before the search reached its limit.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: none found in the sources asked for; another source has something.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: none found in these sources.`,
  },
};

const DUTCH: GapWords = {
  subjects: {
    EVIDENCE: 'bewijs',
    SIDE_EFFECTS: 'bijwerkingen',
    OVERDOSE: 'gevolgen van te veel',
    CONTRAINDICATIONS: 'contra-indicaties',
    PRECAUTIONS: 'voorzorgen',
    MITIGATIONS: 'manieren om bijwerkingen te verminderen',
    INTERACTIONS: 'wisselwerkingen',
    DOSES: 'doses',
    FOOD_SOURCES: 'voedingsbronnen',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `Geen begrip heeft de id ‘${names}’; er is dus niets gezocht.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: niets gevonden in deze bronnen, die er niets over zeggen.`,
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: niets gevonden voordat de zoektocht haar grens bereikte.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: niets gevonden in de gevraagde bronnen; een andere bron heeft wel iets.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: niets gevonden in deze bronnen.`,
  },
};

const DANISH: GapWords = {
  subjects: {
    EVIDENCE: 'evidens',
    SIDE_EFFECTS: 'bivirkninger',
    OVERDOSE: 'virkninger af for meget',
    CONTRAINDICATIONS: 'kontraindikationer',
    PRECAUTIONS: 'forholdsregler',
    MITIGATIONS: 'måder at mindske bivirkninger på',
    INTERACTIONS: 'interaktioner',
    DOSES: 'doser',
    FOOD_SOURCES: 'fødekilder',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `Intet begreb har id’et “${names}”, så der blev ikke søgt.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: intet fundet i disse kilder, som ikke siger noget om det.`,
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: intet fundet, før søgningen nåede sin grænse.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: intet fundet i de kilder, der blev spurgt; en anden kilde har noget.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: intet fundet i disse kilder.`,
  },
};

const ARABIC: GapWords = {
  subjects: {
    EVIDENCE: 'الأدلة',
    SIDE_EFFECTS: 'الآثار الجانبية',
    OVERDOSE: 'آثار الإفراط',
    CONTRAINDICATIONS: 'موانع الاستعمال',
    PRECAUTIONS: 'الاحتياطات',
    MITIGATIONS: 'طرق تخفيف الآثار الجانبية',
    INTERACTIONS: 'التداخلات',
    DOSES: 'الجرعات',
    FOOD_SOURCES: 'المصادر الغذائية',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `لا يوجد مفهوم بالمعرّف «${names}»، فلم يُبحث عن شيء.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر، وهي لا تذكر شيئًا عن ذلك.`,
    SEARCH_TRUNCATED: (names, subject) => `${names} – ${subject}: لم يُعثر على شيء قبل أن يبلغ البحث حدّه.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: لم يُعثر على شيء في المصادر المطلوبة، وفي مصدر آخر شيء عن ذلك.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: لم يُعثر على شيء في هذه المصادر.`,
  },
};

const LANGUAGES = ['en', 'nl', 'da', 'ar'];
const WORDS: readonly GapWords[] = [ENGLISH, DUTCH, DANISH, ARABIC];

/** The language in which a gap is explained to a reader who wants `language`: English where there are no words in it. */
export function explanationLanguage(language: string | null | undefined): string {
  return bestWording(LANGUAGES, LANGUAGES, language).language;
}

/**
 * Why an answer is empty, in one sentence.
 *
 * @param names - The names of what was asked for, or the id that names nothing.
 * @param language - One that {@link explanationLanguage} gives.
 */
export function explainGap(
  reason: GapReason,
  about: GapSubject,
  names: readonly string[],
  language: string,
): string {
  const words = WORDS[LANGUAGES.indexOf(language)] ?? ENGLISH;
  return words.sentences[reason](
    names.map((name) => isolatedIn(language, name)).join(' – '),
    words.subjects[about],
  );
}
