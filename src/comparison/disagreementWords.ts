import { inBestLanguage } from '../language/language.ts';
import type { EvidenceDirection } from '../study/study.ts';
import {
  ARABIC as ARABIC_BALANCE,
  DANISH as DANISH_BALANCE,
  DUTCH as DUTCH_BALANCE,
} from '../weighing/explanationWords.ts';
import type { DisagreementKind } from './disagreement.ts';
import type { Shortfall } from './overstatement.ts';

/** Who makes the claims that disagree: texts alone, or datasets among them. */
export type Speakers = 'TEXTS' | 'SOURCES';

/** The words of one language for disagreements. */
export interface DisagreementWords {
  /** BCP-47 tag. */
  readonly language: string;
  /** What the disagreement is about, and the sides; signs are opposite about nothing but what the sides say. */
  readonly explain: (
    kind: DisagreementKind,
    speakers: Speakers,
    about: string | null,
    sides: string,
  ) => string;
  /** That something is not so. */
  readonly denied: (statement: string) => string;
  readonly directions: Readonly<Record<EvidenceDirection, string>>;
  readonly shortfalls: Readonly<Record<Shortfall, string>>;
  /** A study that is only guessed to be the one that a text means. */
  readonly candidate: (study: string) => string;
  /** Between those who say the same, and between sides. */
  readonly comma: string;
  readonly semicolon: string;
}

/** How each kind is told, with the name of those who make the claims. */
type Beginnings = (speakers: string) => Readonly<Record<DisagreementKind, string>>;
type Names = Readonly<Record<Speakers, string>>;

const ENGLISH_NAMES: Names = { TEXTS: 'Texts', SOURCES: 'Sources' };
const ENGLISH_BEGINNINGS: Beginnings = (speakers) => ({
  CERTAINTY: `${speakers} differ in how sure they are that`,
  AMOUNT: `${speakers} give amounts that cannot all be right, where they say that`,
  STANCE: `${speakers} do not agree whether`,
  EVIDENCE_DIRECTION: 'Studies do not agree whether',
  OVERSTATED: 'More is said than the study cited can show, where it is said that',
  OPPOSITE_SIGN: 'Opposite effects are claimed',
});

export const ENGLISH: DisagreementWords = {
  language: 'en',
  explain: (kind, speakers, about, sides) => {
    const beginning = ENGLISH_BEGINNINGS(ENGLISH_NAMES[speakers])[kind];
    return `${[beginning, ...(about === null ? [] : [about])].join(' ')}: ${sides}.`;
  },
  denied: (statement) => `it is not so that ${statement}`,
  directions: {
    SUPPORTS: 'supports',
    DISPUTES: 'disputes',
    NO_EFFECT: 'did not find it',
    UNCLEAR: 'unclear',
  },
  shortfalls: {
    DESIGN: 'its design cannot show an effect',
    SPECIES: 'it was done in another species',
    POPULATION: 'it was done in other people',
    ARMS: 'it tried something else',
    OUTCOME: 'it did not measure this outcome',
    RESULT: 'its result does not support it',
  },
  candidate: (study) => `${study}, if it is the study meant`,
  comma: ', ',
  semicolon: '; ',
};

function labelled(names: Names, labels: Beginnings): DisagreementWords['explain'] {
  return (kind, speakers, about, sides) =>
    `${labels(names[speakers])[kind]}: ${about === null ? '' : `${about} – `}${sides}.`;
}

const DUTCH: DisagreementWords = {
  language: 'nl',
  explain: labelled({ TEXTS: 'Teksten', SOURCES: 'Bronnen' }, (speakers) => ({
    CERTAINTY: `${speakers} verschillen in zekerheid`,
    AMOUNT: `${speakers} geven hoeveelheden die niet allemaal kunnen kloppen`,
    STANCE: `${speakers} spreken elkaar tegen`,
    EVIDENCE_DIRECTION: 'Onderzoeken wijzen verschillende kanten op',
    OVERSTATED: 'Er wordt meer gezegd dan het aangehaalde onderzoek kan aantonen',
    OPPOSITE_SIGN: 'Tegengestelde effecten beweerd',
  })),
  denied: (statement) => `niet: ${statement}`,
  directions: { ...DUTCH_BALANCE.directions, NO_EFFECT: DUTCH_BALANCE.notFound.direction },
  shortfalls: {
    DESIGN: 'de opzet kan geen effect aantonen',
    SPECIES: 'gedaan bij een andere soort',
    POPULATION: 'gedaan bij andere mensen',
    ARMS: 'iets anders onderzocht',
    OUTCOME: 'deze uitkomst niet gemeten',
    RESULT: 'de uitslag steunt het niet',
  },
  candidate: (study) => `${study}, als dat bedoeld is`,
  comma: ', ',
  semicolon: '; ',
};

const DANISH: DisagreementWords = {
  language: 'da',
  explain: labelled({ TEXTS: 'Tekster', SOURCES: 'Kilder' }, (speakers) => ({
    CERTAINTY: `${speakers} er ikke lige sikre`,
    AMOUNT: `${speakers} angiver mængder, der ikke alle kan være rigtige`,
    STANCE: `${speakers} modsiger hinanden`,
    EVIDENCE_DIRECTION: 'Studier peger i hver sin retning',
    OVERSTATED: 'Der siges mere, end det citerede studie kan vise',
    OPPOSITE_SIGN: 'Modsatte virkninger påstås',
  })),
  denied: (statement) => `ikke: ${statement}`,
  directions: { ...DANISH_BALANCE.directions, NO_EFFECT: DANISH_BALANCE.notFound.direction },
  shortfalls: {
    DESIGN: 'designet kan ikke vise en virkning',
    SPECIES: 'udført på en anden art',
    POPULATION: 'udført på andre mennesker',
    ARMS: 'noget andet afprøvet',
    OUTCOME: 'dette udfald ikke målt',
    RESULT: 'resultatet støtter det ikke',
  },
  candidate: (study) => `${study}, hvis det er det, der menes`,
  comma: ', ',
  semicolon: '; ',
};

const ARABIC: DisagreementWords = {
  language: 'ar',
  explain: labelled({ TEXTS: 'النصوص', SOURCES: 'المصادر' }, (speakers) => ({
    CERTAINTY: `تختلف ${speakers} في درجة اليقين`,
    AMOUNT: `تذكر ${speakers} مقادير لا يمكن أن تصح كلها`,
    STANCE: `تتعارض ${speakers}`,
    EVIDENCE_DIRECTION: 'تشير الدراسات إلى اتجاهات مختلفة',
    OVERSTATED: 'يقال أكثر مما تستطيع الدراسة المستشهد بها أن تُظهره',
    OPPOSITE_SIGN: 'أثران متعاكسان مذكوران',
  })),
  denied: (statement) => `نفي: ${statement}`,
  directions: { ...ARABIC_BALANCE.directions, NO_EFFECT: ARABIC_BALANCE.notFound.direction },
  shortfalls: {
    DESIGN: 'تصميمها لا يستطيع إظهار أثر',
    SPECIES: 'أُجريت على نوع آخر',
    POPULATION: 'أُجريت على أشخاص آخرين',
    ARMS: 'جرّبت شيئًا آخر',
    OUTCOME: 'لم تقس هذه النتيجة',
    RESULT: 'نتيجتها لا تؤيده',
  },
  candidate: (study) => `${study}، إن كانت هي المقصودة`,
  comma: '، ',
  semicolon: '؛ ',
};

/** The words for a reader who wants a language: English where there are none in it. */
export function disagreementWords(wanted: string | null | undefined): DisagreementWords {
  return inBestLanguage([ENGLISH, DUTCH, DANISH, ARABIC], wanted);
}
