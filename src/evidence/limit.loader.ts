import DataLoader from 'dataloader';
import { isLimiting, type FoundLimit } from '../caveat/limitCaveats.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import type { Finding } from './evidence.ts';
import { parentOf } from './finding.loader.ts';
import { limitsOfFindings } from './limit.queries.ts';

/** An assertion by which the benefit that a finding tells is limited to some. */
export interface FindingLimit extends FoundLimit {
  /** Id of the assertion. */
  readonly assertion: string;
}

/** How much is looked at on each way to the limits of a benefit, and how many claims and lines of a limit. */
export const LIMIT_SEARCH_MAXIMUM = 1_000;

/** How many limits of a finding are looked at. */
const LIMIT_MAXIMUM = 100;

const limitsFor = perOperation(
  (operation) =>
    new DataLoader<Finding, readonly FindingLimit[], string>(
      async (findings) => {
        const parents = findings.map(parentOf);
        const rows = await operation.read(limitsOfFindings, {
          parents,
          limit: LIMIT_SEARCH_MAXIMUM,
          assertions: LIMIT_MAXIMUM,
        });
        const limits = new Map(parents.map(({ id }): [string, FindingLimit[]] => [id, []]));
        for (const { parents: limited, ...limit } of rows.filter(isLimiting)) {
          for (const id of limited) limits.get(id)?.push(limit);
        }
        return parents.map(({ id }) => limits.get(id) ?? []);
      },
      { cacheKeyFn: (finding) => parentOf(finding).id },
    ),
);

/** What limits the benefit that a finding tells, ordered by assertion: one query for all findings that are asked about at once. */
export function limitsOf(operation: Operation, finding: Finding): Promise<readonly FindingLimit[]> {
  return limitsFor(operation).load(finding);
}
