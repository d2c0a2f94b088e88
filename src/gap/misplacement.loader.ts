import DataLoader from 'dataloader';
import type { PredicateRole } from '../predicate/predicate.ts';
import { perOperation } from '../release/operation.ts';
import type { AskedRole, Misplacement } from './gap.ts';
import { misplacements } from './misplacement.queries.ts';

/** In which assertions, and on which side of them, something that is asked for in a role stands, and where else it may. */
const PLACES: Readonly<
  Record<
    AskedRole,
    {
      readonly side: 'SUBJECT' | 'OBJECT';
      readonly roles: readonly PredicateRole[];
      readonly otherRoles: readonly PredicateRole[];
    }
  >
> = {
  INTERVENTION: {
    side: 'SUBJECT',
    roles: [
      'BENEFIT',
      'HARM',
      'CONTRAINDICATION',
      'MITIGATION',
      'INTERACTION',
      'ADVICE',
      'DOSE',
      'SOURCE_OF',
    ],
    otherRoles: ['BENEFIT', 'HARM', 'CONTRAINDICATION'],
  },
  CONDITION: { side: 'OBJECT', roles: ['BENEFIT'], otherRoles: ['BENEFIT'] },
  NUTRIENT: { side: 'OBJECT', roles: ['SOURCE_OF'], otherRoles: ['SOURCE_OF'] },
};

/** How many assertions are looked at on each way. */
const LOOKED_AT_MAXIMUM = 10_000;

/** The most concepts that are offered instead. */
const MEANT_MAXIMUM = 5;

/** A concept, with what stands in for it, and as what it was asked for. */
export interface Placed {
  readonly concepts: readonly string[];
  readonly askedAs: AskedRole;
}

/** Whether things that were asked for are spoken of in another role only: one query for all. Null where that is not so. */
export const misplacementOf = perOperation(
  (operation) =>
    new DataLoader<Placed, Misplacement | null, string>(
      async (asked) => {
        const rows = await operation.read(misplacements, {
          questions: asked.map(({ concepts, askedAs }, id) => ({ id, concepts, ...PLACES[askedAs] })),
          limit: LOOKED_AT_MAXIMUM,
          meant: MEANT_MAXIMUM,
        });
        const answers = new Map(rows.map((row) => [row.question, row]));
        return asked.map(({ askedAs }, id) => {
          const { fits = true, meant = [] } = answers.get(id) ?? {};
          return fits || meant.length === 0 ? null : { askedAs, meant };
        });
      },
      { cacheKeyFn: ({ concepts, askedAs }) => JSON.stringify([askedAs, ...concepts]) },
    ),
);
