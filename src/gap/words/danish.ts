import type { GapWords } from './words.ts';

export const DANISH: GapWords = {
  language: 'da',
  subjects: {
    EVIDENCE: 'evidens for gavn',
    CHAIN: 'kæder',
    SIDE_EFFECTS: 'bivirkninger',
    OVERDOSE: 'virkninger af for meget',
    CONTRAINDICATIONS: 'kontraindikationer',
    PRECAUTIONS: 'forholdsregler',
    MITIGATIONS: 'måder at mindske bivirkninger på',
    INTERACTIONS: 'interaktioner',
    DOSES: 'doser',
    FOOD_SOURCES: 'fødekilder',
    CONCEPTS: 'begreber, der blev spurgt om',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `Intet begreb har id’et “${names}”, så der blev ikke søgt.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: intet fundet i disse kilder, som ikke siger noget om det.`,
    CONDITION_NOT_MET: (names, subject) =>
      `${names} – ${subject}: efter kilderne selv gælder intet af det, der blev fundet i dem, under de omstændigheder, der blev spurgt om.`,
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: intet fundet, før søgningen nåede sin grænse.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: intet fundet i de kilder, der blev spurgt; en anden kilde har noget.`,
    NO_PATH_WITHIN_LIMIT: (names, subject) =>
      `${names} – ${subject}: intet fundet i disse kilder inden for de længder og betingelser, der blev spurgt om.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: intet fundet i disse kilder.`,
  },
  lacks: {
    STATEMENT_ONLY: (lines, counted) =>
      `kun udsagn; intet studie, der tæller med, er fundet i disse kilder.${lines === 0 ? '' : ` Fund, der ikke tæller med: ${counted}.`}`,
    NO_HUMAN_EVIDENCE: (_lines, counted, inPeople) =>
      inPeople === null
        ? `intet hos mennesker fundet i disse kilder. Fund hos dyr eller i laboratoriet: ${counted}.`
        : `intet, der tæller med, fundet hos mennesker i disse kilder. Fund hos mennesker, der ikke tæller med: ${inPeople}; hos dyr eller i laboratoriet: ${counted}.`,
    COMBINATION_ONLY: (lines, counted) =>
      lines === 0
        ? 'i disse kilder kun påstået om en kombination med noget andet; ingen undersøgelse af den hos mennesker fundet i disse kilder.'
        : `i disse kilder kun fundet for en kombination med noget andet. Fund om kombinationer: ${counted}.`,
  },
  beside: {
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: søgningen nåede sin grænse; der kan være mere.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: fundet under dets eget navn i en anden kilde.`,
  },
  asForm: ({ names, subject, under, studied, claims, isEmpty }) =>
    `${names} – ${subject}: ${isEmpty ? 'intet fundet i disse kilder under dets eget navn; omtalt under det, der blev givet i denne form' : 'i disse kilder omtalt under det, der blev givet i denne form'}: ${under}. Hvad der er fundet om denne form, vises, hvor der spørges efter det, med denne form som omstændighed. Fund om denne form, uanset udfaldet: ${studied}. Udsagn: ${claims}.`,
  retracted: 'heraf trukket tilbage',
  misplaced: {
    INTERVENTION: (names, subject) =>
      `${names} – ${subject}: intet fundet i disse kilder, som nævner det som en tilstand eller en virkning og ikke som noget, man tager.`,
    CONDITION: (names, subject) =>
      `${names} – ${subject}: intet fundet i disse kilder, som nævner det som noget, man tager, og ikke som en tilstand.`,
    NUTRIENT: (names, subject) =>
      `${names} – ${subject}: intet fundet i disse kilder, som nævner det som kilde til noget og ikke som det, en kilde giver.`,
  },
};
