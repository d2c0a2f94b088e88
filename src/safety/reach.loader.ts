import DataLoader from 'dataloader';
import { KIN_LIMIT } from '../concept/kin.ts';
import { perOperation } from '../release/operation.ts';
import { reachOf, type Reach } from './reach.ts';
import { reachByIds } from './reach.queries.ts';

/** What stands in for an intervention, by an id as clients give it; null where it names no concept. One query for all ids asked for at once. */
export const reachesOf = perOperation(
  (operation) =>
    new DataLoader<string, Reach | null>(async (ids) => {
      const rows = await operation.read(reachByIds, { ids: [...ids], limit: KIN_LIMIT });
      const reaches = new Map(
        rows.map(({ asked, concept, kinLinks, meaningfulLinks, causes, traits, harms, ...whole }) => [
          asked,
          reachOf({
            concept,
            kinLinks: kinLinks.map(([narrower, predicate, of]) => ({ concept: narrower, predicate, of })),
            meaningfulLinks: meaningfulLinks.map(([tied, predicate, of, meaning]) => ({
              ...{ concept: tied, predicate, of, meaning },
            })),
            causes: causes.map(([assertion, causing, sources]) => ({ assertion, concept: causing, sources })),
            traits: traits.map(([assertion, member, mitigation, sources]) => ({
              ...{ assertion, concept: member, mitigation, sources },
            })),
            harms,
            ...{ isComplete: whole.isComplete, hasAllHarms: whole.hasAllHarms },
          }),
        ]),
      );
      return ids.map((id) => reaches.get(id) ?? null);
    }),
);
