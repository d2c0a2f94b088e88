import { editDistance } from './editDistance.ts';

/** How the words of a name stand to those of a text. */
export interface Coverage {
  /** How many words the text has that are like no word of the name; the shortest, which every text has, do not count. */
  readonly missingWords: number;
  /** How many words the text has that the name has only in another form. */
  readonly changedWords: number;
  /** How many words the name has that are like no word of the text. */
  readonly furtherWords: number;
}

/** Two words that begin alike are forms of one word where so much of the shorter one is common. */
const COMMON_SHARE = 0.6;
const COMMON_LEAST = 3;

/** A shorter word is seldom what a text is about. */
const COUNTED_LEAST = 3;

/** What a word may lose at its end as part of a compound. */
const ENDING = 2;

/** Compares the folded words of a text and a name. */
export function coverage(text: readonly string[], name: readonly string[]): Coverage {
  const longWords = text.filter(({ length }) => length >= COUNTED_LEAST);
  const counted = longWords.length > 0 ? longWords : text;
  const missing = counted.filter((word) => !isAmong(word, name));
  return {
    missingWords: missing.length,
    changedWords: counted.filter((word) => !name.includes(word)).length - missing.length,
    furtherWords: name.filter((word) => !isAmong(word, text)).length,
  };
}

function isAmong(word: string, words: readonly string[]): boolean {
  if (words.some((other) => areAlike(word, other))) return true;
  const stem = word.slice(0, Math.max(word.length - ENDING, COMMON_LEAST + 1));
  return stem.length > COMMON_LEAST && words.join('').includes(stem);
}

/** Whether two words may be forms, or spellings, of one. */
function areAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  let common = 0;
  while (common < shorter && left[common] === right[common]) common += 1;
  if (common >= COMMON_LEAST && common >= COMMON_SHARE * shorter) return true;
  return (
    shorter > COMMON_LEAST && Math.abs(left.length - right.length) <= 1 && editDistance(left, right, 1) <= 1
  );
}
