import {
  begunWithoutArticle,
  withoutInnerArticle,
  withoutParticleAndArticle,
  withoutParticles,
} from './arabicWords.ts';
import { foldedWords } from './foldedWords.ts';
import { curieKey, nameKey } from './nameKey.ts';

/** The most characters, as code points, of a text by which something is looked for. */
export const SOUGHT_MAXIMUM = 200;

/** Of a longer text the rest counts only where the whole of it is a name or the beginning of one. */
const WORDS_MAXIMUM = 10;

/** A text by which a concept is looked for, in the forms in which stored things are. */
export interface SoughtText {
  /** As it was given, without blanks at its ends, in small letters. */
  readonly text: string;
  /** What `Xref.key` would be; null where the text cannot be a CURIE. */
  readonly curie: string | null;
  /** Ids of concepts that the text may be. */
  readonly ids: readonly string[];
  /** What the `folded` of a name would be. */
  readonly key: string;
  /** Further keys of names that the text may be: without Arabic particles, or an article between two words written as one. */
  readonly otherKeys: readonly string[];
  /** How the `folded` of names begin that begin with the text. */
  readonly beginnings: readonly string[];
  /** Its first folded words; at least one. */
  readonly words: readonly string[];
  /** The last of these as the beginning of a word, with less of an article left. */
  readonly begunWord: string;
  /** The same words without the particles that may be joined to them; null where there are none. */
  readonly barerWords: readonly (readonly string[])[] | null;
}

const CURIE = /^[a-z][a-z0-9.]*:[^\s:]+$/u;

/** Reads a text; null where it has neither letters nor digits, so that nothing can be found by it. */
export function readSoughtText(given: string): SoughtText | null {
  const text = given.toWellFormed().normalize('NFC').trim().toLowerCase();
  const all = foldedWords(text);
  const key = nameKey(all);
  if (key === '') return null;
  const curie = curieKey(text.normalize('NFKC').replaceAll(/\s*:\s*/gu, ':'));
  const words = all.slice(0, WORDS_MAXIMUM);
  return {
    text,
    curie: CURIE.test(curie) ? curie : null,
    ids: [...new Set([given.trim(), text, text.replaceAll(/[\s-]+/gu, '_')])],
    key,
    otherKeys: [keyWithoutParticle(all), nameKey(all.map(withoutInnerArticle))].filter(
      (other) => other !== key,
    ),
    beginnings: [...new Set([key, keyOfBegun(all)])].filter((beginning) => beginning !== ''),
    words,
    begunWord: begunWithoutArticle(words.at(-1) ?? ''),
    barerWords: readBarerWords(words),
  };
}

function keyWithoutParticle(words: readonly string[]): string {
  return nameKey(words.map((word) => withoutParticleAndArticle(word) ?? word));
}

/** The last word may not be whole, and then its article is not known by what follows it. */
function keyOfBegun(words: readonly string[]): string {
  return nameKey([...words.slice(0, -1), ...words.slice(-1).map(begunWithoutArticle)]);
}

function readBarerWords(words: readonly string[]): readonly (readonly string[])[] | null {
  const barer = words.map((word) => [
    word,
    ...(/^\p{Script=Arabic}/u.test(word) ? withoutParticles(word) : []),
  ]);
  return barer.some((forms) => forms.length > 1) ? barer : null;
}
