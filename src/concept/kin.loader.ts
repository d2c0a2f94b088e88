import DataLoader from 'dataloader';
import { perOperation } from '../release/operation.ts';
import { gatherKin, KIN_LIMIT, type Kin } from './kin.ts';
import { kinByIds } from './kin.queries.ts';

/**
 * Kin by id, in one query for all ids asked for at once: an id is a slug, a former id, or an exact and verified CURIE.
 * Null where an id names no concept.
 */
export const kinOf = perOperation((operation) => {
  const loader = new DataLoader<string, Kin | null>(async (ids) => {
    const rows = await operation.read(kinByIds, { ids: [...ids], limit: KIN_LIMIT });
    const kin = new Map(
      rows.map(({ asked, concept, complete, links }) => [
        asked,
        gatherKin(
          concept,
          links.map(([narrower, predicate, wider]) => ({ concept: narrower, predicate, of: wider })),
          complete,
        ),
      ]),
    );
    // Whoever asked by another id goes on with the concept's own.
    for (const one of kin.values()) loader.prime(one.concept, one);
    return ids.map((id) => kin.get(id) ?? null);
  });
  return loader;
});
