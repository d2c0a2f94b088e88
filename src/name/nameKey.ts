import { LANGUAGE_INDEXES, primarySubtag } from './analyzers.ts';
import { foldedWords, writtenOutWords } from './foldedWords.ts';

/** Neo4j refuses to index a value of more than 8 kB. */
const KEY_MAXIMUM = 1_000;

/** Of a longer name its words are found, but no two of them joined. */
const JOINED_WORDS_MAXIMUM = 8;

/** Words as one key, whether a blank, a hyphen or nothing stands between them. */
export function nameKey(words: readonly string[]): string {
  return words.join('').slice(0, KEY_MAXIMUM);
}

/** Neighbouring words written as one, each two of them and all: somebody may look for a compound without its blank. */
export function joinedWords(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > JOINED_WORDS_MAXIMUM) return [];
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  return [...new Set([...pairs, nameKey(words)])];
}

/** What a stored name is found by, as properties of its node. */
export type NameKeys = Readonly<Record<string, string | null>>;

/**
 * The first of the words of each name of a version. A full-text index is over one property, since it would hold every
 * name, for the sake of its version, if that were another; `name.candidates` asks for it. No word that is looked for can be it, or be like it.
 */
function versionWord(version: string): string {
  return `___${version}`;
}

/** What a name of a version is found by; `docs/graph.md` says what each property holds. */
export function nameKeys(text: string, language: string, version: string): NameKeys {
  const words = foldedWords(text);
  const writtenOut = writtenOutWords(text);
  const all = [words, writtenOut ?? []].flatMap((ones) => [...ones, ...joinedWords(ones)]);
  const allWords = [...new Set([versionWord(version), ...all])].join(' ');
  const ofLanguage = LANGUAGE_INDEXES.find((one) => one.language === primarySubtag(language));
  return {
    folded: nameKey(words),
    writtenOut: writtenOut === null ? null : nameKey(writtenOut),
    words: allWords,
    ...(ofLanguage === undefined ? {} : { [ofLanguage.property]: allWords }),
  };
}

/** What a CURIE is found by, however its letters are written. */
export function curieKey(curie: string): string {
  return curie.toLowerCase();
}
