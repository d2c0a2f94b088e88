import DataLoader from 'dataloader';
import { perOperation } from '../release/operation.ts';
import { countedLinesOfAssertions } from './countedLines.queries.ts';

/** How many lines of one assertion are looked at. */
const LINES_MAXIMUM = 10_000;

/** An evidence line that counts, and its study: ids. */
export interface CountedLine {
  readonly id: string;
  readonly study: string;
}

/** The evidence lines that count for an assertion, by its id: one query for all assertions. */
export const countedLinesOf = perOperation(
  (operation) =>
    new DataLoader<string, readonly CountedLine[]>(async (assertions) => {
      const rows = await operation.read(countedLinesOfAssertions, { assertions, limit: LINES_MAXIMUM });
      const found = new Map(rows.map(({ assertion, lines }) => [assertion, lines]));
      return assertions.map((assertion) => found.get(assertion) ?? []);
    }),
);
