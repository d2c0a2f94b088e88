import type { Qualifier } from '../claim/qualifier.ts';

/**
 * Ids of the diseases of which alone links of a chain are stated, each once, in the order of the links: only of those who have all of
 * them is every link stated. Without the first concept, of which the chain concludes anyway; the last is among them, since what is
 * stated of those who have it says nothing of how others come to have it.
 *
 * @param concepts - Ids of the concepts of the chain, from first to last.
 * @param links - For each link, the qualifiers that are part of what its assertion is.
 */
export function diseasesOf(
  concepts: readonly string[],
  links: readonly (readonly Pick<Qualifier, 'kind' | 'concept'>[])[],
): readonly string[] {
  const diseases = links
    .flat()
    .flatMap(({ kind, concept }) => (kind === 'DISEASE_CONTEXT' && concept !== null ? [concept] : []));
  return [...new Set(diseases)].filter((disease) => disease !== concepts[0]);
}
