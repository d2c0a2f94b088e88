import type { Qualifier } from '../claim/qualifier.ts';

/**
 * Ids of the diseases of which alone links of a chain are stated, each once, in the order of the links; without the ends of the chain,
 * of which it concludes anyway.
 *
 * @param concepts - Ids of the concepts of the chain, from first to last.
 * @param links - For each link, the qualifiers that are part of what its assertion is.
 */
export function diseasesOf(
  concepts: readonly string[],
  links: readonly (readonly Pick<Qualifier, 'kind' | 'concept'>[])[],
): readonly string[] {
  const ends = [concepts[0], concepts.at(-1)];
  const diseases = links
    .flat()
    .flatMap(({ kind, concept }) => (kind === 'DISEASE_CONTEXT' && concept !== null ? [concept] : []));
  return [...new Set(diseases)].filter((disease) => !ends.includes(disease));
}
