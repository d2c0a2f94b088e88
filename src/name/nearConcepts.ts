import type { Candidate, CandidateWay } from './candidate.queries.ts';
import { editDistance } from './editDistance.ts';
import { foldedWords } from './foldedWords.ts';
import { foundConcepts } from './foundConcept.ts';
import { nameKey } from './nameKey.ts';
import type { SoughtText } from './soughtText.ts';

/** What has fewer letters in common with the text, as a share of the longer one, is not near it. */
const LEAST_LIKENESS = 0.5;

/** What is so much less like it than the nearest was not meant. */
const LIKENESS_BELOW_BEST = 0.25;

/**
 * Ids of the concepts that a text may have been meant to name: those that it is the CURIE, id or name of, then those
 * whose ids or names are most like it, then what else it leads to.
 */
export function nearConcepts(sought: SoughtText, ways: readonly CandidateWay[]): readonly string[] {
  const found = foundConcepts(sought, ways, null);
  const named = found.filter(({ match }) => match === 'CURIE' || match === 'EXACT');
  const likeness = new Map<string, number>();
  for (const candidate of ways.flatMap(({ candidates }) => candidates)) {
    const known = likeness.get(candidate.concept) ?? 0;
    likeness.set(candidate.concept, Math.max(known, likenessTo(sought, candidate)));
  }
  const least = Math.max(LEAST_LIKENESS, Math.max(0, ...likeness.values()) - LIKENESS_BELOW_BEST);
  const near = [...likeness]
    .filter(([, share]) => share >= least)
    .sort(([left, share], [right, other]) => other - share || (left < right ? -1 : 1));
  const best = [...named.map(({ concept }) => concept), ...near.map(([concept]) => concept)];
  // Words with a typing error in longer names are a guess at a guess where something nearer is there.
  const others = found.filter(({ match, allWords }) => allWords && (best.length === 0 || match !== 'FUZZY'));
  return [...new Set([...best, ...others.map(({ concept }) => concept)])];
}

/** 1 for the same letters, 0 for nothing in common. */
function likenessTo({ key }: SoughtText, { name, id }: Candidate): number {
  const other = nameKey(foldedWords(name?.text ?? id ?? ''));
  const longer = Math.max(key.length, other.length);
  return longer === 0 ? 0 : 1 - editDistance(key, other) / longer;
}
