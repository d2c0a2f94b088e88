import DataLoader from 'dataloader';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { assertionBalance } from '../assertion/assertionBalance.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';
import type { Weighing } from '../weighing/weigh.ts';
import type { Finding, FindingGroup } from './evidence.ts';
import type { WeighedFinding } from './foundFinding.ts';
import { linesToWeigh } from './weighing.queries.ts';

/** What something comes to. */
export type Outcome = Pick<Weighing, 'balance' | 'level'>;

/** How many evidence lines of one finding are weighed. */
const LINES_MAXIMUM = 10_000;

type Part = Pick<WeighedFinding, 'assertion' | 'concepts'>;
type Line = Omit<GroupedLine, 'combined'>;

/** What is the same for several questions has one id, so that it is read once. */
function idOf({ assertion, concepts }: Part): string {
  return [assertion, ...(concepts === null ? [] : ['about', ...concepts.toSorted()])].join(' ');
}

/** The lines that belong to a finding, of any source: one query for all findings that are weighed at once. */
const linesOf = perOperation(
  (operation) =>
    new DataLoader<Part, readonly Line[], string>(
      async (parts) => {
        const parents = parts.map((part) => ({
          id: idOf(part),
          assertion: part.assertion,
          concepts: part.concepts,
        }));
        const rows = await operation.read(linesToWeigh, { parents, limit: LINES_MAXIMUM });
        const lines = new Map(rows.map((row) => [row.parent, row.lines]));
        return parents.map(({ id }) => lines.get(id) ?? []);
      },
      { cacheKeyFn: idOf },
    ),
);

/** What the lines that a finding lists come to, and those of sources that are not shown with them. */
export async function findingOutcome(operation: Operation, finding: Finding): Promise<Outcome> {
  if (finding.concepts === null) {
    const assertion = await assertionOf(operation, finding.assertion);
    return { balance: assertionBalance(assertion), level: assertion.level };
  }
  const lines = await linesOfFinding(operation, finding);
  return weighGroup(lines.map((line) => ({ ...line, combined: false })));
}

/** The lines that belong to a finding, of any source. */
export function linesOfFinding(operation: Operation, finding: Finding): Promise<readonly Line[]> {
  return linesOf(operation).load(finding);
}

/** What the lines on all findings of a group come to, each voice once. */
export async function groupOutcome(operation: Operation, group: FindingGroup): Promise<Outcome> {
  return weighGroup(await linesOfGroup(operation, group));
}

/** The lines on all findings of a group, of any source. */
export async function linesOfGroup(
  operation: Operation,
  { weighed }: FindingGroup,
): Promise<readonly GroupedLine[]> {
  const lines = await Promise.all(
    weighed.map(async (part) =>
      (await linesOf(operation).load(part)).map((line) => ({ ...line, combined: part.combined })),
    ),
  );
  return lines.flat();
}
