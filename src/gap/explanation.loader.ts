import { conceptOf } from '../concept/concept.loader.ts';
import { bestWording } from '../language/language.ts';
import type { Operation } from '../release/operation.ts';
import { explainGap, explanationLanguage } from './explanation.ts';
import type { ToldGap } from './gap.ts';

/** Why an answer is empty, or what it lacks, with the names of what it is about. */
export async function gapExplanation(
  operation: Operation,
  gap: ToldGap,
  language: string | null | undefined,
): Promise<string> {
  const spoken = explanationLanguage(language);
  if (gap.reason === 'UNKNOWN_CONCEPT') return explainGap(gap, [gap.asked], spoken);
  if ('text' in gap) return explainGap(gap, [gap.text], spoken);
  const [names, under] = await Promise.all([
    namesOf(operation, gap.concepts, spoken),
    namesOf(operation, gap.reason === 'GIVEN_AS_FORM' ? gap.under : [], spoken),
  ]);
  return explainGap(gap, names, spoken, under);
}

async function namesOf(
  operation: Operation,
  ids: readonly string[],
  language: string,
): Promise<readonly string[]> {
  const concepts = await Promise.all(ids.map((id) => conceptOf(operation, id)));
  return concepts.map(
    ({ labelLanguages, labelTexts }) => bestWording(labelLanguages, labelTexts, language).text,
  );
}
