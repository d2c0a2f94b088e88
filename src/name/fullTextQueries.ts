import { LANGUAGE_INDEXES, primarySubtag, otherForms, WORD_INDEX } from './analyzers.ts';
import { joinedWords } from './nameKey.ts';
import type { SoughtText } from './soughtText.ts';

/** A question for one full-text index, in the language of Lucene's query parser. */
export interface FullTextQuery {
  readonly index: string;
  readonly query: string;
  readonly match: 'STEMMED' | 'FUZZY' | 'NEAR';
  /** Whether names are asked for that have every word. */
  readonly all: boolean;
  /** Whether the words are as the text has them, and not guesses. */
  readonly literal: boolean;
}

/** A shorter word is taken as it is, since one letter makes it another; a longer one is not compared letter by letter. */
const FUZZY_FROM = 5;
const FUZZY_TO = 40;

/** Fewer letters begin too many words. */
const PREFIX_FROM = 2;

/** A shorter word may be one that every text has. */
const LONG_FROM = 4;

/** Of a text with more words no two are tried as one. */
const JOINED_WORDS_MAXIMUM = 5;

const both = (left: string, right: string) => `${left} ${right}`;

/**
 * The questions by which names are found whose words are in the text: in an inflected form, begun, and with typing errors.
 * Words are letters and digits, so no text can be read as syntax.
 *
 * @param languages - Language ranges in small letters; null for all.
 */
export function fullTextQueries(
  sought: SoughtText,
  languages: readonly string[] | null,
): readonly FullTextQuery[] {
  const { words, barerWords } = sought;
  const asked = languages?.map(primarySubtag);
  const indexes = LANGUAGE_INDEXES.filter(
    ({ language, letters }) =>
      (asked?.includes(language) ?? true) && words.some((word) => letters.test(word)),
  );
  const queries: FullTextQuery[] = [];
  const ask = (index: string, wanted: string, kind: Pick<FullTextQuery, 'match' | 'all' | 'literal'>) => {
    queries.push({ index, query: wanted, ...kind });
  };

  for (const index of indexes) {
    const everyWord = allOf(words, (word) => otherForms(word, index).join(' '));
    ask(index.index, everyWord, { match: 'STEMMED', all: true, literal: true });
  }
  ask(WORD_INDEX, allOf(words, begun), { match: 'STEMMED', all: true, literal: true });
  if (barerWords !== null) {
    const everyBarerWord = barerWords.map((forms) => `+(${forms.join(' ')})`).join(' ');
    const everyBegunWord = barerWords.map((forms) => `+(${forms.map(begun).join(' ')})`).join(' ');
    for (const { index } of indexes.filter(({ language }) => language === 'ar')) {
      ask(index, everyBarerWord, { match: 'STEMMED', all: true, literal: false });
    }
    ask(WORD_INDEX, everyBegunWord, { match: 'STEMMED', all: true, literal: false });
  }
  if (words.length > 1) {
    const anyWord = [...words, ...joinedWords(words), ...(barerWords?.flat() ?? [])];
    for (const index of indexes) {
      const forms = anyWord.flatMap((word) => otherForms(word, index));
      ask(index.index, forms.join(' '), { match: 'FUZZY', all: false, literal: true });
    }
    // Which words are too common to count, only the analyzers of languages know.
    const longWords = anyWord.filter(({ length }) => length >= LONG_FROM);
    if (longWords.length > 0) {
      ask(WORD_INDEX, longWords.join(' '), { match: 'FUZZY', all: false, literal: true });
    }
  }
  if (words.some(isCompared)) {
    const mistypedOnly = `+(${allOf(words, mistyped)}) -(${allOf(words, begun)})`;
    ask(WORD_INDEX, mistypedOnly, { match: 'FUZZY', all: true, literal: true });
  }
  return queries;
}

/** The question for names that are somehow like a text that is the name of nothing. */
export function nearQuery({ words }: SoughtText): FullTextQuery {
  const near = [...words, ...joinedWords(words)].map((word) => {
    const beginning = [...word].slice(0, Math.max(Math.ceil(word.length / 2), FUZZY_FROM - 1)).join('');
    return !isCompared(word) ? begun(word) : both(`${beginning}*`, `${word}~2`);
  });
  return {
    index: WORD_INDEX,
    query: near.join(' '),
    match: 'NEAR',
    all: false,
    literal: false,
  };
}

const isCompared = ({ length }: string) => length >= FUZZY_FROM && length <= FUZZY_TO;

const begun = (word: string) => (word.length < PREFIX_FROM ? word : both(word, `${word}*`));

function mistyped(word: string): string {
  if (!isCompared(word)) return begun(word);
  return both(begun(word), `${word}~1`);
}

/** Names that have every word, or every word when two of them, or all, are written as one. */
function allOf(words: readonly string[], formsOf: (word: string) => string): string {
  const every = (ones: readonly string[]) => `(${ones.map((word) => `+(${formsOf(word)})`).join(' ')})`;
  if (words.length < 2 || words.length > JOINED_WORDS_MAXIMUM) return every(words);
  const joined = words
    .slice(1)
    .map((word, index) => [
      ...words.slice(0, index),
      `${words[index] ?? ''}${word}`,
      ...words.slice(index + 2),
    ]);
  return [words, ...joined, ...(words.length > 2 ? [[words.join('')]] : [])].map(every).join(' ');
}
