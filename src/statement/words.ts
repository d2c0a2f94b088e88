import type { Certainty, Presence, QualifierKind, Stance } from '../claim/claim.ts';
import { bestWording } from '../language/language.ts';

/** How a text makes a statement. */
export interface Manner {
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly presence: Presence;
  /** Of a row of a dataset, which is no text. */
  readonly recordId?: string | null;
}

/** The words of one language in which statements are made. */
export interface StatementWords {
  /** BCP-47 tag. */
  readonly language: string;
  /** Subject, predicate and object as one statement. */
  readonly assertion: (subject: string, predicate: string, object: string) => string;
  /** A statement as a text makes it. */
  readonly claim: (statement: string, manner: Manner) => string;
  /** That a text says something, or that it does not hold: a participle. */
  readonly stances: Readonly<Record<Stance, string>>;
  /** How sure a text is of what it says, set after a word for saying. */
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly kinds: Readonly<Record<QualifierKind, string>>;
  readonly only: string;
  /** Stands between two restrictions. */
  readonly separator: string;
}

const ENGLISH_VERBS: Readonly<Record<Presence, string>> = {
  EXPLICIT: 'states',
  IMPLIED: 'implies',
  PRESUPPOSED: 'takes for granted',
};

const ENGLISH_CERTAINTIES: Readonly<Record<Certainty, string>> = {
  ASSERTED: 'without reservation',
  PROBABLE: 'as probable',
  POSSIBLE: 'as possible',
  SUGGESTED: 'as a suggestion',
  REPORTED: 'as the word of others',
  BELIEVED: 'as a belief',
};

export const ENGLISH: StatementWords = {
  language: 'en',
  assertion: (subject, predicate, object) => `${subject} ${predicate} ${object}`,
  claim: (statement, { stance, certainty, presence, recordId = null }) =>
    `The ${recordId === null ? 'text' : 'record'} ${ENGLISH_VERBS[presence]}${certainty === 'ASSERTED' ? '' : ` ${ENGLISH_CERTAINTIES[certainty]}`} that ${stance === 'DENIES' ? 'it is not so that ' : ''}${statement}.`,
  stances: { ASSERTS: 'stated', DENIES: 'denied' },
  certainties: ENGLISH_CERTAINTIES,
  kinds: {
    POPULATION: 'population',
    SPECIES: 'species',
    DOSE: 'dose',
    FORM: 'form',
    ROUTE: 'route',
    CONDITION: 'condition',
    UNTIL: 'until',
    COMBINATION: 'combined with',
    FREQUENCY: 'frequency',
    DEGREE: 'degree',
    TIMING: 'time',
    ANATOMY: 'part of the body',
    DISEASE_CONTEXT: 'disease',
    DIRECTION: 'direction',
    MECHANISM: 'mechanism',
    SCOPE: 'scope',
    COMPARATOR: 'compared with',
    OTHER: 'remark',
  },
  only: 'only',
  separator: '; ',
};

/** How a language without sentences of its own says how a text makes a statement: a word for each part of it, set after the statement. */
function labelled(
  stances: StatementWords['stances'],
  certainties: StatementWords['certainties'],
  presences: Readonly<Record<Exclude<Presence, 'EXPLICIT'>, string>>,
  comma: string,
): Pick<StatementWords, 'claim' | 'stances' | 'certainties'> {
  const claim: StatementWords['claim'] = (statement, { stance, certainty, presence }) =>
    [
      `${statement} – ${stances[stance]}`,
      ...(presence === 'EXPLICIT' ? [] : [presences[presence]]),
      ...(certainty === 'ASSERTED' ? [] : [certainties[certainty]]),
    ].join(comma);
  return { claim, stances, certainties };
}

const joined: StatementWords['assertion'] = (subject, predicate, object) =>
  `${subject} – ${predicate} – ${object}`;

const DUTCH: StatementWords = {
  language: 'nl',
  assertion: joined,
  ...labelled(
    { ASSERTS: 'beweerd', DENIES: 'ontkend' },
    {
      ASSERTED: 'zonder voorbehoud',
      PROBABLE: 'als waarschijnlijk',
      POSSIBLE: 'als mogelijk',
      SUGGESTED: 'als suggestie',
      REPORTED: 'als woord van anderen',
      BELIEVED: 'als overtuiging',
    },
    { IMPLIED: 'impliciet', PRESUPPOSED: 'als vanzelfsprekend' },
    ', ',
  ),
  kinds: {
    POPULATION: 'populatie',
    SPECIES: 'soort',
    DOSE: 'dosis',
    FORM: 'vorm',
    ROUTE: 'toedieningsweg',
    CONDITION: 'voorwaarde',
    UNTIL: 'tot',
    COMBINATION: 'in combinatie met',
    FREQUENCY: 'frequentie',
    DEGREE: 'mate',
    TIMING: 'tijd',
    ANATOMY: 'lichaamsdeel',
    DISEASE_CONTEXT: 'ziekte',
    DIRECTION: 'richting',
    MECHANISM: 'mechanisme',
    SCOPE: 'bereik',
    COMPARATOR: 'vergeleken met',
    OTHER: 'opmerking',
  },
  only: 'alleen',
  separator: '; ',
};

const DANISH: StatementWords = {
  language: 'da',
  assertion: joined,
  ...labelled(
    { ASSERTS: 'påstået', DENIES: 'benægtet' },
    {
      ASSERTED: 'uden forbehold',
      PROBABLE: 'som sandsynligt',
      POSSIBLE: 'som muligt',
      SUGGESTED: 'som antydning',
      REPORTED: 'som andres ord',
      BELIEVED: 'som en formodning',
    },
    { IMPLIED: 'underforstået', PRESUPPOSED: 'som givet' },
    ', ',
  ),
  kinds: {
    POPULATION: 'population',
    SPECIES: 'art',
    DOSE: 'dosis',
    FORM: 'form',
    ROUTE: 'indgivelsesvej',
    CONDITION: 'betingelse',
    UNTIL: 'indtil',
    COMBINATION: 'sammen med',
    FREQUENCY: 'hyppighed',
    DEGREE: 'grad',
    TIMING: 'tid',
    ANATOMY: 'kropsdel',
    DISEASE_CONTEXT: 'sygdom',
    DIRECTION: 'retning',
    MECHANISM: 'mekanisme',
    SCOPE: 'omfang',
    COMPARATOR: 'sammenlignet med',
    OTHER: 'bemærkning',
  },
  only: 'kun',
  separator: '; ',
};

const ARABIC: StatementWords = {
  language: 'ar',
  assertion: joined,
  ...labelled(
    { ASSERTS: 'مذكور', DENIES: 'منفي' },
    {
      ASSERTED: 'دون تحفظ',
      PROBABLE: 'على أنه مرجح',
      POSSIBLE: 'على أنه ممكن',
      SUGGESTED: 'على سبيل الإشارة',
      REPORTED: 'نقلًا عن آخرين',
      BELIEVED: 'على أنه اعتقاد',
    },
    { IMPLIED: 'ضمنًا', PRESUPPOSED: 'كأمر مسلّم به' },
    '، ',
  ),
  kinds: {
    POPULATION: 'الفئة',
    SPECIES: 'النوع الحيوي',
    DOSE: 'الجرعة',
    FORM: 'الشكل',
    ROUTE: 'طريق الإعطاء',
    CONDITION: 'الشرط',
    UNTIL: 'إلى حين',
    COMBINATION: 'مع',
    FREQUENCY: 'التكرار',
    DEGREE: 'الدرجة',
    TIMING: 'الوقت',
    ANATOMY: 'موضع الجسم',
    DISEASE_CONTEXT: 'المرض',
    DIRECTION: 'الاتجاه',
    MECHANISM: 'الآلية',
    SCOPE: 'النطاق',
    COMPARATOR: 'مقارنة بـ',
    OTHER: 'ملاحظة',
  },
  only: 'فقط',
  separator: '؛ ',
};

/** The languages in which statements are made, English first. */
export const STATEMENT_WORDS: readonly StatementWords[] = [ENGLISH, DUTCH, DANISH, ARABIC];

/** The words for a reader who wants a language: English where there are none in it. */
export function statementWords(wanted: string | null | undefined): StatementWords {
  const known = STATEMENT_WORDS.map(({ language }) => language);
  const { language } = bestWording(known, known, wanted);
  return STATEMENT_WORDS.find((words) => words.language === language) ?? ENGLISH;
}
