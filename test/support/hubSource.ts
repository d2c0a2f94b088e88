import type { LoadSource } from '../../src/seed/load/versions.ts';
import { aClaim, aConcept, aDocument, aPredicate, aSeed, withTexts } from './loadSeeds.ts';

/** A source in which one concept, `hub`, raises so many others, each of which raises the next. */
export function hubSource(spokes: number): LoadSource {
  const ids = Array.from({ length: spokes }, (_, index) => `spoke_${String(index).padStart(5, '0')}`);
  return withTexts(
    aSeed('hub_source', {
      predicates: [aPredicate('RAISES_IT')],
      concepts: ['hub', ...ids].map((id) => aConcept(id)),
      documents: [aDocument('only')],
      claims: ids.flatMap((id, index) => [
        aClaim(`c${index}`, 'only', `hub RAISES_IT ${id}`),
        aClaim(`n${index}`, 'only', `${id} RAISES_IT ${ids[index + 1] ?? 'hub'}`),
      ]),
    }),
  );
}
