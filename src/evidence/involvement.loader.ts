import DataLoader from 'dataloader';
import { kinOf } from '../concept/kin.loader.ts';
import { perOperation } from '../release/operation.ts';
import { askedKinOf } from './askedKin.ts';
import type { InvolvedStatement } from './involvement.ts';
import { involvements } from './involvement.queries.ts';

/** Whose part in the benefits of others is wanted, and for what: ids of concepts. */
interface InvolvementOf {
  readonly intervention: string;
  readonly condition: string;
}

/** How many qualifiers, combinations, and claims and lines on these are looked at for one question. */
const LOOKED_AT_MAXIMUM = 10_000;

/**
 * The claims and lines of any source on benefits of something else that take an intervention up: one query for all asked at once,
 * and before it one for those kin that were not read yet.
 * Whoever needs them asks before waiting for anything else, so that they are read once for all reports.
 */
export const involvementOf = perOperation(
  (operation) =>
    new DataLoader<InvolvementOf, readonly InvolvedStatement[], string>(
      async (asked) => {
        const concepts = asked.flatMap(({ intervention, condition }) => [intervention, condition]);
        const kin = await Promise.all([...new Set(concepts)].map((id) => kinOf(operation).load(id)));
        const rows = await operation.read(involvements, {
          kin: askedKinOf(kin.filter((one) => one !== null)),
          questions: asked.map(({ intervention, condition }, index) => ({
            ...{ id: String(index), intervention, condition },
          })),
          limit: LOOKED_AT_MAXIMUM,
        });
        const found = new Map(rows.map(({ question, statements }) => [question, statements]));
        return asked.map((_one, index) => found.get(String(index)) ?? []);
      },
      { cacheKeyFn: ({ intervention, condition }) => JSON.stringify([intervention, condition]) },
    ),
);
