/** How a word may be written without an ending: what to look for, and what stands in its place. */
type Ending = readonly [RegExp, string];

/** Which full-text index, and with it which analyzer of Lucene, knows the inflection of a language. */
export interface LanguageIndex {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  /** Name of the full-text index; `src/graph/indexes.queries.ts` makes it. */
  readonly index: string;
  /** The property of `Name` that it is over: only names in the language have it. */
  readonly property: string;
  /** What its words are written with: words without one such letter are not looked for. */
  readonly letters: RegExp;
  /** Forms of a word that the analyzer takes for different words. Each is tried by itself. */
  readonly endings: readonly Ending[];
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * The languages whose inflection is known. Names in others are found by their words as they are written, by the beginnings of
 * these, and with typing errors.
 */
export const LANGUAGE_INDEXES: readonly LanguageIndex[] = [
  { language: 'ar', index: 'name_arabic', property: 'wordsArabic', letters: ARABIC, endings: [] },
  {
    language: 'da',
    index: 'name_danish',
    property: 'wordsDanish',
    letters: LATIN,
    endings: [
      // Where two endings stand together the analyzer takes away one.
      [/(?:en|et|ene)s?$/u, ''],
      // An e between consonants comes and goes.
      [/([^aeiouy])([lnr])(?:e|en|et|ene|er|erne)?s?$/u, '$1e$2'],
      [/([^aeiouy])e([lnr])$/u, '$1$2'],
      [/er$/u, 'is'],
      [/is$/u, 'er'],
    ],
  },
  { language: 'en', index: 'name_english', property: 'wordsEnglish', letters: LATIN, endings: [] },
  {
    language: 'nl',
    index: 'name_dutch',
    property: 'wordsDutch',
    letters: LATIN,
    endings: [
      // Where two endings stand together the analyzer takes away one, and none after a vowel.
      [/en$/u, ''],
      [/een$/u, 'e'],
      // A consonant is doubled before an ending, and f and s become v and z.
      [/([^aeiouy])\1en$/u, '$1'],
      [/ven$/u, 'f'],
      [/f$/u, 'v'],
      [/zen$/u, 's'],
      [/s$/u, 'z'],
    ],
  },
];

/** The index over the words of all names as they are written. */
export const WORD_INDEX = 'name_words';

/** The primary subtag of a language tag, in small letters. */
export function primarySubtag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** A shorter rest is no word. */
const LEAST_LETTERS = 3;

/** A word, and other forms of it for the analyzer to go on from. */
export function otherForms(word: string, { endings }: LanguageIndex): readonly string[] {
  const others = endings
    .filter(([ending]) => ending.test(word))
    .map(([ending, replacement]) => word.replace(ending, replacement))
    .filter(({ length }) => length >= LEAST_LETTERS);
  return [...new Set([word, ...others])];
}
