import DataLoader from 'dataloader';
import type { QualifierKind } from '../claim/claim.ts';
import { perOperation } from '../release/operation.ts';
import { groundsOfAssertions } from './caveat.queries.ts';
import { LOOKED_AT_MAXIMUM, type Grounds } from './grounds.ts';

/** Whose grounds are wanted. */
interface GroundsOf {
  /** Id of the assertion. */
  readonly assertion: string;
  /** Versions of the sources whose claims are shown. */
  readonly shown: readonly string[];
}

/** What a claim can be restricted to so that it holds only there; the other kinds say how often, how much or how. */
const CONDITION_KINDS: readonly QualifierKind[] = [
  'POPULATION',
  'SPECIES',
  'DOSE',
  'FORM',
  'ROUTE',
  'CONDITION',
  'UNTIL',
  'COMBINATION',
  'TIMING',
  'ANATOMY',
  'DISEASE_CONTEXT',
];

/** What assertions rest on, in one query for all that an operation asks about. */
export const groundsOf = perOperation(
  (operation) =>
    new DataLoader<GroundsOf, Grounds, string>(
      async (wanted) => {
        const rows = await operation.read(groundsOfAssertions, {
          parents: wanted.map(({ assertion, shown }, index) => ({ id: String(index), assertion, shown })),
          conditions: CONDITION_KINDS,
          limit: LOOKED_AT_MAXIMUM,
        });
        const grounds = new Map(rows.map(({ parent, ...found }) => [parent, found]));
        return wanted.map(
          ({ assertion }, index) =>
            grounds.get(String(index)) ??
            new Error(`the release has no assertion ${assertion}, though something names it`),
        );
      },
      { cacheKeyFn: ({ assertion, shown }) => JSON.stringify([assertion, ...shown]) },
    ),
);
