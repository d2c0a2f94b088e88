import type { GapWords } from './words.ts';

export const DUTCH: GapWords = {
  language: 'nl',
  subjects: {
    EVIDENCE: 'bewijs van baat',
    CHAIN: 'ketens',
    SIDE_EFFECTS: 'bijwerkingen',
    OVERDOSE: 'gevolgen van te veel',
    CONTRAINDICATIONS: 'contra-indicaties',
    PRECAUTIONS: 'voorzorgsmaatregelen',
    MITIGATIONS: 'manieren om bijwerkingen te verminderen',
    INTERACTIONS: 'wisselwerkingen',
    DOSES: 'doses',
    FOOD_SOURCES: 'voedingsbronnen',
    CONCEPTS: 'gevraagde begrippen',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `Geen begrip heeft de id ‘${names}’; er is dus niets gezocht.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: niets gevonden in deze bronnen, die er niets over zeggen.`,
    CONDITION_NOT_MET: (names, subject) =>
      `${names} – ${subject}: volgens deze bronnen zelf geldt in de gevraagde omstandigheden niets van wat erin is gevonden.`,
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: niets gevonden voordat de zoektocht haar grens bereikte.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: niets gevonden in de gevraagde bronnen; een andere bron heeft wel iets.`,
    NO_PATH_WITHIN_LIMIT: (names, subject) =>
      `${names} – ${subject}: niets gevonden in deze bronnen binnen de gevraagde lengten en voorwaarden.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: niets gevonden in deze bronnen.`,
  },
  lacks: {
    STATEMENT_ONLY: (lines, counted) =>
      `alleen uitspraken; geen onderzoek dat meetelt is gevonden in deze bronnen.${lines === 0 ? '' : ` Bevindingen die niet meetellen: ${counted}.`}`,
    NO_HUMAN_EVIDENCE: (_lines, counted, inPeople) =>
      inPeople === null
        ? `niets bij mensen gevonden in deze bronnen. Bevindingen bij dieren of in het laboratorium: ${counted}.`
        : `niets bij mensen dat meetelt gevonden in deze bronnen. Bevindingen bij mensen die niet meetellen: ${inPeople}; bij dieren of in het laboratorium: ${counted}.`,
    COMBINATION_ONLY: (lines, counted) =>
      lines === 0
        ? 'in deze bronnen alleen beweerd van een combinatie met iets anders; daarover is in deze bronnen geen onderzoek bij mensen gevonden.'
        : `in deze bronnen alleen gevonden voor een combinatie met iets anders. Bevindingen over combinaties: ${counted}.`,
  },
  beside: {
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: de zoektocht bereikte haar grens; er kan meer zijn.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: onder de eigen naam gevonden in een andere bron.`,
  },
  asForm: ({ names, subject, under, studied, claims, isEmpty }) =>
    `${names} – ${subject}: ${isEmpty ? 'niets gevonden in deze bronnen onder de eigen naam; vermeld onder wat in deze vorm werd gegeven' : 'in deze bronnen vermeld onder wat in deze vorm werd gegeven'}: ${under}. Wat over deze vorm is gevonden, wordt getoond waar daarnaar wordt gevraagd, met deze vorm als omstandigheid. Bevindingen over deze vorm, hoe ze ook uitvielen: ${studied}. Uitspraken: ${claims}.`,
  retracted: 'waarvan ingetrokken',
  misplaced: {
    INTERVENTION: (names, subject) =>
      `${names} – ${subject}: niets gevonden in deze bronnen, die het noemen als aandoening of gevolg en niet als iets dat wordt ingenomen.`,
    CONDITION: (names, subject) =>
      `${names} – ${subject}: niets gevonden in deze bronnen, die het noemen als iets dat wordt ingenomen en niet als aandoening.`,
    NUTRIENT: (names, subject) =>
      `${names} – ${subject}: niets gevonden in deze bronnen, die het noemen als bron van iets en niet als wat een bron levert.`,
  },
};
