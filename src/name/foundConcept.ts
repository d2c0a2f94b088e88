import { MATCH_KINDS, NAME_KINDS } from '../concept/concept.ts';
import { isOneOfLanguages } from '../language/language.ts';
import type { Candidate, CandidateWay } from './candidate.queries.ts';
import {
  closeness as closenessOf,
  nameReader,
  SEARCH_MATCHES,
  type Closeness,
  type SearchMatch,
} from './closeness.ts';
import type { SoughtText } from './soughtText.ts';

/** A concept that a text leads to, by the best of its ways there. */
export interface FoundConcept {
  /** Id of the concept. */
  readonly concept: string;
  readonly match: SearchMatch;
  /** The name that matches; null where a CURIE or the id does. */
  readonly name: Candidate['name'];
  /** The xref that matches; null where a name or the id does. */
  readonly xref: Candidate['xref'];
  /** Whether what matches has every word of the text. */
  readonly allWords: boolean;
  /** Greater than that of every concept before it, as strings compare. */
  readonly orderKey: string;
}

/** Of equal names in several languages this one's is shown. */
const FIRST_LANGUAGE = 'en';

/** Each concept once, best first, by the order that `docs/search.md` tells. */
export function foundConcepts(
  sought: SoughtText,
  ways: readonly CandidateWay[],
  languages: readonly string[] | null,
): readonly FoundConcept[] {
  const pairs = ways.flatMap((way) =>
    way.match === 'NEAR' ? [] : way.candidates.map((candidate) => ({ way, candidate })),
  );
  const readName = nameReader();
  const measure = (mayBegin: boolean) =>
    pairs.map(({ way, candidate }) => ({
      candidate,
      closeness: closenessOf(sought, way, candidate, { mayBegin, readName }),
    }));
  const measured = measure(true);
  // A text that is a whole name in another form is not the beginning of longer ones.
  const isWhole = measured.some(({ closeness: { inflected } }) => inflected);
  const best = new Map<string, FoundConcept & { readonly tie: string }>();
  for (const { candidate, closeness } of isWhole ? measure(false) : measured) {
    const found = toFound(candidate, closeness, languages);
    const known = best.get(candidate.concept);
    if (known === undefined || isBefore(found, known)) best.set(candidate.concept, found);
  }
  return [...best.values()].sort((left, right) => (isBefore(left, right) ? -1 : 1));
}

function isBefore(
  left: { readonly orderKey: string; readonly tie: string },
  right: { readonly orderKey: string; readonly tie: string },
): boolean {
  return left.orderKey === right.orderKey ? left.tie < right.tie : left.orderKey < right.orderKey;
}

function toFound(
  { concept, name, xref, id }: Candidate,
  { match, missing, spelling, changed, further, errors }: Closeness,
  languages: readonly string[] | null,
) {
  const digits = (value: number, count: number) =>
    String(Math.min(value, 10 ** count - 1)).padStart(count, '0');
  const rank = [
    digits(SEARCH_MATCHES.indexOf(match), 1),
    digits(xref === null ? 0 : MATCH_KINDS.indexOf(xref.match), 1),
    digits(xref === null || xref.verified ? 0 : 1, 1),
    digits(missing, 2),
    digits(spelling, 1),
    digits(further === 0 ? 0 : 1, 1),
    digits(changed, 2),
    digits(further, 2),
    digits(errors, 2),
    digits(name === null ? NAME_KINDS.length : NAME_KINDS.indexOf(name.kind), 1),
    digits(languageRank(name, languages), 3),
    digits([...(name?.text ?? '')].length, 4),
  ].join('');
  return {
    concept,
    match,
    name,
    xref,
    allWords: missing === 0,
    // A blank sorts before every character of an id.
    orderKey: `${rank} ${concept}`,
    tie: [
      name?.language === FIRST_LANGUAGE ? '' : name?.language,
      name?.text,
      name?.origin,
      name?.id,
      xref?.curie,
      xref?.label,
      id,
    ].join(' '),
  };
}

function languageRank(name: Candidate['name'], languages: readonly string[] | null): number {
  if (name === null || languages === null) return 0;
  return languages.findIndex((range) => isOneOfLanguages(name.language, [range]));
}
