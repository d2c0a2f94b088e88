import DataLoader from 'dataloader';
import { perOperation } from '../../release/operation.ts';
import { sufferersOfConditions } from './sufferers.queries.ts';

/** How many of the people who have a condition are looked at. */
const SUFFERERS_MAXIMUM = 10_000;

/** Ids of the people whom a link of their own says to have a condition, by its id, in alphabetical order: one query for all conditions. */
export const sufferersOf = perOperation(
  (operation) =>
    new DataLoader<string, readonly string[]>(async (conditions) => {
      const rows = await operation.read(sufferersOfConditions, { conditions, limit: SUFFERERS_MAXIMUM });
      const found = new Map(rows.map(({ condition, sufferers }) => [condition, sufferers]));
      return conditions.map((condition) => found.get(condition) ?? []);
    }),
);
