import type { GapWords } from './words.ts';

export const ENGLISH: GapWords = {
  language: 'en',
  subjects: {
    EVIDENCE: 'evidence of benefit',
    CHAIN: 'chains',
    SIDE_EFFECTS: 'side effects',
    OVERDOSE: 'effects of too much',
    CONTRAINDICATIONS: 'contraindications',
    PRECAUTIONS: 'precautions',
    MITIGATIONS: 'ways to lessen side effects',
    INTERACTIONS: 'interactions',
    DOSES: 'doses',
    FOOD_SOURCES: 'food sources',
    CONCEPTS: 'concepts asked for',
  },
  sentences: {
    UNKNOWN_CONCEPT: (names) => `No concept has the id “${names}”, so nothing was looked for.`,
    NOT_MENTIONED: (names, subject) =>
      `${names} – ${subject}: none found in these sources, which say nothing about it.`,
    CONDITION_NOT_MET: (names, subject) =>
      `${names} – ${subject}: by what these sources say, none of what was found in them holds in the context asked about.`,
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: none found before the search reached its limit.`,
    SOURCE_EXCLUDED: (names, subject) =>
      `${names} – ${subject}: none found in the sources asked for; another source has something.`,
    NO_PATH_WITHIN_LIMIT: (names, subject) =>
      `${names} – ${subject}: none found in these sources within the lengths and conditions asked for.`,
    NONE_FOUND_IN_SOURCES: (names, subject) => `${names} – ${subject}: none found in these sources.`,
  },
  lacks: {
    STATEMENT_ONLY: (lines, counted) =>
      `statements only; no study that counts was found in these sources.${lines === 0 ? '' : ` Lines that do not count: ${counted}.`}`,
    NO_HUMAN_EVIDENCE: (_lines, counted, inPeople) =>
      inPeople === null
        ? `none in people found in these sources. Lines from animals or the laboratory: ${counted}.`
        : `none in people that counts found in these sources. Lines in people that do not count: ${inPeople}; from animals or the laboratory: ${counted}.`,
    COMBINATION_ONLY: (lines, counted) =>
      lines === 0
        ? 'claimed in these sources only for a combination with something else; no study of that in people was found in them.'
        : `found in these sources only for a combination with something else. Lines on combinations: ${counted}.`,
  },
  beside: {
    SEARCH_TRUNCATED: (names, subject) =>
      `${names} – ${subject}: the search reached its limit; there may be more.`,
    SOURCE_EXCLUDED: (names, subject) => `${names} – ${subject}: found under its own name in another source.`,
  },
  asForm: ({ names, subject, under, studied, claims, isEmpty }) =>
    `${names} – ${subject}: ${isEmpty ? 'none found in these sources under its own name; told under what was given in this form' : 'told in these sources under what was given in this form'}: ${under}. Findings on this form are shown where that is asked for, with this form in the context. Lines on this form, whatever they found: ${studied}. Claims: ${claims}.`,
  retracted: 'of these retracted',
  misplaced: {
    INTERVENTION: (names, subject) =>
      `${names} – ${subject}: none found in these sources, which name it as a condition or an effect and not as something that is taken.`,
    CONDITION: (names, subject) =>
      `${names} – ${subject}: none found in these sources, which name it as something that is taken and not as a condition.`,
    NUTRIENT: (names, subject) =>
      `${names} – ${subject}: none found in these sources, which name it as a source of something and not as something that is provided.`,
  },
};
