import type { Candidate, CandidateWay } from './candidate.queries.ts';
import { editDistance } from './editDistance.ts';
import { foldedWords, writtenOutWords } from './foldedWords.ts';
import { coverage } from './likeness.ts';
import { nameKey } from './nameKey.ts';
import type { SoughtText } from './soughtText.ts';

/** How a text leads to a concept, the surest way first. */
export const SEARCH_MATCHES = ['CURIE', 'EXACT', 'PREFIX', 'STEMMED', 'FUZZY'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** How near what matches is to the text, what counts most first: less is nearer. */
export interface Closeness {
  readonly match: SearchMatch;
  /** Words of the text that the name has not. */
  readonly missing: number;
  /** 0 where the letters are the text's own, 1 where they are in another spelling, 2 where a word was taken apart. */
  readonly spelling: number;
  /** Words of the text that the name has in another form. */
  readonly changed: number;
  /** What the name has beyond the text: words, or for a PREFIX whether a word goes on where the text ends. */
  readonly further: number;
  /** Typing errors. */
  readonly errors: number;
  /** Whether the text is the whole name in another form, and not the beginning of it. */
  readonly inflected: boolean;
}

/** The words of a name in the two ways in which they are compared. */
export interface NameWords {
  readonly folded: readonly string[];
  readonly writtenOut: readonly string[];
}

/** Reads names, each once: the same name often comes several ways. */
export function nameReader(): (text: string) => NameWords {
  const known = new Map<string, NameWords>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldedWords(text);
    const words = { folded, writtenOut: writtenOutWords(text) ?? folded };
    known.set(text, words);
    return words;
  };
}

const NOTHING_BETWEEN = { missing: 0, spelling: 0, changed: 0, further: 0, errors: 0, inflected: false };

/**
 * Measures how near a candidate is to the text that led to it.
 *
 * @param options - `mayBegin`: whether the text may be the beginning of a name, so that PREFIX is possible.
 */
export function closeness(
  sought: SoughtText,
  { match: way, all, literal }: CandidateWay,
  { name }: Candidate,
  { mayBegin, readName }: { readonly mayBegin: boolean; readonly readName: ReturnType<typeof nameReader> },
): Closeness {
  if (way === 'CURIE') return { ...NOTHING_BETWEEN, match: way };
  // An id is made for machines: where it is like a name too, the name tells more.
  if (name === null) return { ...NOTHING_BETWEEN, match: 'EXACT', spelling: 2 };
  const words = readName(name.text);
  const { folded } = words;
  const spelling = spellingOf(sought, name.text, words);
  if (way === 'EXACT') return { ...NOTHING_BETWEEN, match: way, spelling };
  if (way === 'PREFIX' && mayBegin && beginsWithWords(sought, words)) {
    return { ...NOTHING_BETWEEN, match: way, spelling, further: endsWithWord(sought, folded) ? 0 : 1 };
  }
  const { missingWords, changedWords, furtherWords } = coverage(sought.words, folded);
  const isBeginning = nameKey(folded).startsWith(sought.key);
  return {
    match: way === 'FUZZY' ? 'FUZZY' : 'STEMMED',
    missing: all ? 0 : 1 + missingWords,
    spelling: literal ? 0 : 2,
    changed: changedWords,
    further: furtherWords,
    errors: way === 'FUZZY' && all ? editDistance(sought.key, nameKey(folded)) : 0,
    inflected: way === 'STEMMED' && all && literal && furtherWords === 0 && !isBeginning,
  };
}

function spellingOf(sought: SoughtText, text: string, { folded, writtenOut }: NameWords): number {
  if (text.normalize('NFC').toLowerCase().startsWith(sought.text)) return 0;
  const keys = [nameKey(folded), nameKey(writtenOut)];
  return keys.some((key) => sought.beginnings.some((beginning) => key.startsWith(beginning))) ? 1 : 2;
}

/** Whether the text's words are the first of the name, where the last one may go on, and not only their letters. */
function beginsWithWords({ words, begunWord }: SoughtText, { folded, writtenOut }: NameWords): boolean {
  const whole = words.slice(0, -1);
  const begun = [words.at(-1) ?? '', begunWord];
  return [folded, writtenOut].some(
    (name) =>
      whole.every((word, index) => word === name[index]) &&
      begun.some((word) => name[whole.length]?.startsWith(word)),
  );
}

/** Whether a word of the name ends where the text does. */
function endsWithWord({ beginnings }: SoughtText, words: readonly string[]): boolean {
  return words.some((_, index) => beginnings.includes(nameKey(words.slice(0, index + 1))));
}
