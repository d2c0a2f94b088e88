import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { claimReferences } from '../document/document.loader.ts';
import type { StoredReference } from '../document/document.queries.ts';
import { predicateOf } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { wholeName } from '../statement/statement.ts';
import { citedStudies } from '../study/study.loader.ts';
import type { Citation, ComparedClaim } from './comparedClaim.ts';
import type { ComparedPair } from './comparison.loader.ts';
import { commonProposition, noteIn, type CuratedDifference } from './curatedDifference.ts';
import { CURATED_KINDS, conceptIn, ruleDifferences, type RuleDifference, type Value } from './difference.ts';
import { isTold, sideText, type Style } from './differenceText.ts';
import { differenceWords, type SpokenWords } from './differenceWords.ts';

/** A difference between two documents, by rule or as a reader found it. */
export type FoundDifference = RuleDifference | CuratedDifference;

/** Shown for a side that says nothing of the kind. */
const SILENT = '–';

/** The differences of a pair: those by rule in the order of the kinds, then those that readers found, by kind and id. */
export async function differencesOf(
  operation: Operation,
  { proposition, left, right, comparison }: ComparedPair,
): Promise<readonly FoundDifference[]> {
  const [onLeft, onRight, curated] = await Promise.all([
    comparedClaims(operation, left),
    comparedClaims(operation, right),
    comparison.curated(),
  ]);
  const noted = curated.filter((difference) => commonProposition(difference) === proposition);
  const order = ({ kind }: CuratedDifference) => CURATED_KINDS.indexOf(kind);
  return [...ruleDifferences(onLeft, onRight), ...noted.toSorted((one, other) => order(one) - order(other))];
}

const comparedClaims = (operation: Operation, ids: readonly string[]) =>
  Promise.all(ids.map((id) => comparedClaim(operation, id)));

async function comparedClaim(operation: Operation, id: string): Promise<ComparedClaim> {
  const [{ assertion, stance, certainty }, qualifiers, references, studies] = await Promise.all([
    claimOf(operation, id),
    claimQualifiers(operation).load(id),
    claimReferences(operation).load(id),
    citedStudies(operation).load(id),
  ]);
  const { subject, predicate, object } = await assertionOf(operation, assertion);
  const { role } = await predicateOf(operation, predicate);
  const citations = [
    ...references.map(referenceCitation),
    ...studies.map((study): Citation => ({ id: study.id, target: `study ${study.id}` })),
  ];
  return { subject, role, object, stance, certainty, qualifiers, citations };
}

/** An entry of a list of references leads to its address, whichever scheme the text gives and whether it ends with a slash. */
function referenceCitation({ id, url, truncated }: StoredReference): Citation {
  const isKnown = url !== null && !truncated;
  return { id, target: isKnown ? url.replace(/^https?:\/\/(www\.)?/iu, '').replace(/\/$/u, '') : null };
}

/** A difference in words, all of them in one language. */
export interface ToldDifference {
  /** BCP-47 tag. */
  readonly language: string;
  /** What the left document says, in a few words. */
  readonly left: string;
  readonly right: string;
  /** What it consists in, in a sentence or a label. */
  readonly explanation: string;
}

/** A difference in the language wanted, or whole in English where a part of it has no words there. */
export async function tellDifference(
  operation: Operation,
  difference: FoundDifference,
  language: string | null | undefined,
): Promise<ToldDifference> {
  if ('notes' in difference) return noteIn(difference, language);
  const values = [...difference.left, ...difference.right];
  const styleIn = await stylesFor(operation, values);
  const style = styleIn(differenceWords(language));
  const isWhole = values.every((value) => isTold(value, style));
  return inStyle(difference, isWhole ? style : styleIn(differenceWords('en')));
}

/** How some values are put in the words of any language, with the names of what they name. */
export async function stylesFor(
  operation: Operation,
  values: readonly Value[],
): Promise<(words: SpokenWords) => Style> {
  const ids = values.flatMap((value) => conceptIn(value) ?? []);
  const concepts = await Promise.all([...new Set(ids)].map((id) => conceptOf(operation, id)));
  const named = new Map(concepts.map((concept) => [concept.id, concept]));
  return (words) => ({
    words,
    nameOf(id) {
      const concept = named.get(id);
      return concept === undefined ? null : wholeName(words.language, concept);
    },
  });
}

function inStyle({ kind, left, right }: RuleDifference, style: Style): ToldDifference {
  const { words, nameOf } = style;
  // Two concepts may have one name: then only their ids tell them apart.
  const isOne = sideText(left, style) === sideText(right, style);
  const naming: Style = isOne ? { words, nameOf: (id) => `${nameOf(id) ?? id} (${id})` } : style;
  const [onLeft, onRight] = [sideText(left, naming), sideText(right, naming)];
  return {
    language: words.language,
    left: onLeft ?? SILENT,
    right: onRight ?? SILENT,
    explanation: words.explainRule(kind, onLeft, onRight),
  };
}
