import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { claimReferences } from '../document/document.loader.ts';
import type { StoredReference } from '../document/document.queries.ts';
import { isolatedIn } from '../language/isolation.ts';
import { bestWording } from '../language/language.ts';
import { predicateOf } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { citedStudies } from '../study/study.loader.ts';
import type { Citation, ComparedClaim } from './comparedClaim.ts';
import type { ComparedPair } from './comparison.loader.ts';
import { commonProposition, type CuratedDifference } from './curatedDifference.ts';
import { CURATED_KINDS, ruleDifferences, type RuleDifference, type Value } from './difference.ts';
import { sideText } from './differenceText.ts';
import { differenceWords } from './differenceWords.ts';

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

/** What one side says, in a few words of a language. */
export async function saidOn(
  operation: Operation,
  side: 'left' | 'right',
  difference: FoundDifference,
  language: string | null | undefined,
): Promise<string> {
  if ('explanation' in difference) return difference[side].says;
  const sides = await sidesOf(operation, difference, language);
  return sides[side] ?? SILENT;
}

/** What a difference consists in, in a sentence or a label of a language. */
export async function explanationOf(
  operation: Operation,
  difference: FoundDifference,
  language: string | null | undefined,
): Promise<string> {
  const words = differenceWords(language);
  if ('explanation' in difference) {
    const { kind, explanation } = difference;
    const saying = ({ says }: CuratedDifference['left']) => isolatedIn(words.language, says);
    return words.explainCurated(kind, saying(difference.left), saying(difference.right), explanation);
  }
  const { left, right } = await sidesOf(operation, difference, language);
  return words.explainRule(difference.kind, left, right);
}

async function sidesOf(
  operation: Operation,
  { left, right }: RuleDifference,
  language: string | null | undefined,
) {
  const words = differenceWords(language);
  const names = await namesOf(operation, [...left, ...right], language);
  const nameOf = (id: string) => names.get(id) ?? id;
  const inWords = (naming: typeof nameOf) => ({
    left: sideText(left, { words, nameOf: naming }),
    right: sideText(right, { words, nameOf: naming }),
  });
  const sides = inWords(nameOf);
  // Two concepts may have one name: then only their ids tell them apart.
  return sides.left === sides.right ? inWords((id) => `${nameOf(id)} (${id})`) : sides;
}

async function namesOf(
  operation: Operation,
  values: readonly Value[],
  language: string | null | undefined,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(values.flatMap((value) => (value.is === 'concept' ? [value.id] : [])))];
  const concepts = await Promise.all(ids.map((id) => conceptOf(operation, id)));
  return new Map(
    concepts.map(({ id, labelLanguages, labelTexts }) => [
      id,
      bestWording(labelLanguages, labelTexts, language).text,
    ]),
  );
}
