import { inBestLanguage } from '../../language/language.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../../weighing/level.ts';
import {
  ARABIC as ARABIC_LEVELS,
  DANISH as DANISH_LEVELS,
  DUTCH as DUTCH_LEVELS,
} from '../../weighing/explanationWords.ts';
import type { ChainWords } from './words.ts';

const listed = (language: string, names: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

const inWords = (level: EvidenceLevel) => level.toLowerCase().replaceAll('_', ' ');

export const ENGLISH: ChainWords = {
  language: 'en',
  link: (position, statement, certainties) =>
    `Link ${position}: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  parallel: (position, statement, certainties) =>
    `Link ${position}, also: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  apart: (position) => `What is stated of link ${position} points in opposite directions.`,
  stated: (certainties) => `claimed ${certainties.join(', ')}`,
  unstated: 'claimed by no text of the sources shown',
  within: (diseases) => {
    const together = diseases.length > 2 ? 'all of ' : diseases.length === 2 ? 'both ' : '';
    return ` in those who have ${together}${listed('en-GB', diseases)}`;
  },
  raises: (from, to) => `If every link holds, more of ${from} means more of ${to}.`,
  lowers: (from, to) => `If every link holds, more of ${from} means less of ${to}.`,
  unknown: (from, to, position) => `What more of ${from} does to ${to} is left open by link ${position}.`,
  weakest: (position, level) => `Weakest link: ${position} (${level}).`,
  levels: Object.fromEntries(EVIDENCE_LEVELS.map((level) => [level, inWords(level)])) as Record<
    EvidenceLevel,
    string
  >,
};

const DUTCH: ChainWords = {
  language: 'nl',
  link: (position, statement, certainties) =>
    `Schakel ${position}: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  parallel: (position, statement, certainties) =>
    `Schakel ${position}, ook: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  apart: (position) => `Wat van schakel ${position} wordt gezegd, wijst in tegengestelde richtingen.`,
  stated: (certainties) => `beweerd ${certainties.join(', ')}`,
  unstated: 'door geen tekst van de getoonde bronnen beweerd',
  within: (diseases) => `, bij wie ${listed('nl', diseases)}${diseases.length > 1 ? ' tegelijk' : ''} heeft`,
  raises: (from, to) => `Als elke schakel klopt: meer ${from} – meer ${to}.`,
  lowers: (from, to) => `Als elke schakel klopt: meer ${from} – minder ${to}.`,
  unknown: (from, to, position) => `Meer ${from} – ${to}: onbeslist door schakel ${position}.`,
  weakest: (position, level) => `Zwakste schakel: ${position} (${level}).`,
  levels: DUTCH_LEVELS.levels,
};

const DANISH: ChainWords = {
  language: 'da',
  link: (position, statement, certainties) =>
    `Led ${position}: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  parallel: (position, statement, certainties) =>
    `Led ${position}, også: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  apart: (position) => `Hvad der siges om led ${position}, peger i modsatte retninger.`,
  stated: (certainties) => `påstået ${certainties.join(', ')}`,
  unstated: 'ikke påstået af nogen tekst i de viste kilder',
  within: (diseases) => `, hos dem, der har ${diseases.length > 1 ? 'både ' : ''}${listed('da', diseases)}`,
  raises: (from, to) => `Hvis hvert led holder: mere ${from} – mere ${to}.`,
  lowers: (from, to) => `Hvis hvert led holder: mere ${from} – mindre ${to}.`,
  unknown: (from, to, position) => `Mere ${from} – ${to}: uafgjort på grund af led ${position}.`,
  weakest: (position, level) => `Svageste led: ${position} (${level}).`,
  levels: DANISH_LEVELS.levels,
};

const ARABIC: ChainWords = {
  language: 'ar',
  link: (position, statement, certainties) =>
    `الحلقة ${position}: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  parallel: (position, statement, certainties) =>
    `الحلقة ${position}، وأيضًا: ${statement}${certainties === null ? '' : ` (${certainties})`}.`,
  apart: (position) => `ما يُقال عن الحلقة ${position} يشير إلى اتجاهين متعاكسين.`,
  stated: (certainties) => `مذكور ${certainties.join('، ')}`,
  unstated: 'لا يذكره أي نص في المصادر المعروضة',
  within: (diseases) => `، لدى من لديه ${listed('ar', diseases)}${diseases.length > 1 ? ' معًا' : ''}`,
  raises: (from, to) => `إن صحّت كل حلقة: زيادة ${from} – زيادة ${to}.`,
  lowers: (from, to) => `إن صحّت كل حلقة: زيادة ${from} – نقصان ${to}.`,
  unknown: (from, to, position) => `زيادة ${from} – ${to}: غير محسوم بسبب الحلقة ${position}.`,
  weakest: (position, level) => `أضعف حلقة: ${position} (${level}).`,
  levels: ARABIC_LEVELS.levels,
};

/** The words for a reader who wants a language: English where there are none in it. */
export function chainWords(wanted: string | null | undefined): ChainWords {
  return inBestLanguage([ENGLISH, DUTCH, DANISH, ARABIC], wanted);
}
