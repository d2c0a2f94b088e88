import { withoutArticle } from './arabicWords.ts';

/** Letters that Unicode does not decompose into a base letter and a mark, and letters and digits that stand for others. */
const BASE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
  // Alef wasla, ta marbuta, alef maqsura; the hamza that stands alone is often left out.
  ['\u0671', '\u0627'],
  ['\u0629', '\u0647'],
  ['\u0649', '\u064A'],
  ['\u0621', ''],
  // What Persian and Urdu keyboards write for kaf, ya and ha.
  ['\u06A9', '\u0643'],
  ['\u06CC', '\u064A'],
  ['\u06BE', '\u0647'],
  ['\u06C1', '\u0647'],
  ['\u06D5', '\u0647'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value): [string, string] => [digit, String(value)]),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value): [string, string] => [digit, String(value)]),
]);

const REPLACED = new RegExp(`[${[...BASE_LETTERS.keys()].join('')}]`, 'gu');

/** Accents and vowel signs. In other scripts marks are letters of their own right. */
const MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;

/** Tatweel, characters without a shape, and apostrophes, which stand within a word. */
const DROPPED = /[\u0640\p{Cf}'’‘ʼʹ`]/gu;

/** How a letter is written out where a keyboard has none. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['å', 'aa'],
  ['ä', 'ae'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['ö', 'oe'],
  ['ü', 'ue'],
]);

/** A text in small letters without accents, vowel signs and stretching. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(DROPPED, '')
    .replaceAll(REPLACED, (letter) => BASE_LETTERS.get(letter) ?? letter);
}

/**
 * The words of a text as they are compared: small letters and digits without accents, vowel signs, stretching and
 * article. What a reader takes for the same word in another spelling has the same form. Everything that is no letter or
 * digit parts words.
 */
export function foldedWords(text: string): readonly string[] {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(withoutArticle);
}

/** Words as they are compared, with single blanks. */
export function foldedName(text: string): string {
  return foldedWords(text).join(' ');
}

/** {@link foldedWords} with å, ä, æ, ø, ö and ü written out as two letters; null where there are none of these. */
export function writtenOutWords(text: string): readonly string[] | null {
  const letters = text.normalize('NFC').toLowerCase();
  const writtenOut = letters.replaceAll(/[åäæøöü]/gu, (letter) => WRITTEN_OUT.get(letter) ?? letter);
  return writtenOut === letters ? null : foldedWords(writtenOut);
}
