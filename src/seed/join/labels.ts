import { NAME_KINDS, NAME_ORIGINS } from '../../concept/concept.ts';
import type { SeedConcept } from '../format/seed.ts';
import { sortedBy } from '../../language/order.ts';

/** The name to show in one language. */
export interface Label {
  readonly language: string;
  readonly text: string;
  /** Whether it is a plural; left out where it is not. */
  readonly plural?: true;
}

type SeedName = SeedConcept['names'][number];

const rank = ({ kind, origin }: SeedName) =>
  NAME_KINDS.indexOf(kind) * NAME_ORIGINS.length + NAME_ORIGINS.indexOf(origin);

/**
 * The name to show in each language that has one, ordered by language: a preferred name before a synonym, a source's
 * before an editor's, else the one that comes first. A mention is shown only where there is no other name at all:
 * words by which a text refers to a concept need not make sense without the text.
 *
 * @param names - The names of all rows of a concept, the representative's row first.
 */
export function labelsOf(names: readonly SeedName[]): Label[] {
  const proper = names.filter(({ kind }) => kind !== 'MENTION');
  const best = new Map<string, SeedName>();
  for (const name of proper.length > 0 ? proper : names) {
    const known = best.get(name.language);
    if (known === undefined || rank(name) < rank(known)) best.set(name.language, name);
  }
  return sortedBy(best.values(), ({ language }) => language).map(({ language, text, plural }) => ({
    language,
    text,
    ...(plural === true && { plural }),
  }));
}

/** The same words, given as a record by language, ordered by language. */
export function labelsOfWords(words: Readonly<Record<string, string>>): Label[] {
  return sortedBy(Object.entries(words), ([language]) => language).map(([language, text]) => ({
    language,
    text,
  }));
}
