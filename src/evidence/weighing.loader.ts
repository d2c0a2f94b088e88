import DataLoader from 'dataloader';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { assertionBalance } from '../assertion/assertionBalance.ts';
import type { GroupedGroundLine } from '../caveat/supportCaveats.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { balanceRemarks } from '../study/balanceRemarks.loader.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';
import type { BalanceRemarks, RemarkedBalance } from '../weighing/remarks.ts';
import type { Weighing } from '../weighing/weigh.ts';
import type { Finding, FindingGroup } from './evidence.ts';
import type { WeighedFinding } from './foundFinding.ts';
import { onlyKindsOf } from './onlyKinds.loader.ts';
import { linesToWeigh } from './weighing.queries.ts';

/** What something comes to. */
export interface Outcome extends Pick<Weighing, 'level'> {
  readonly balance: RemarkedBalance;
}

/** How many evidence lines of one finding are weighed. */
const LINES_MAXIMUM = 10_000;

type Part = Pick<WeighedFinding, 'assertion' | 'concepts'>;
type Line = Omit<GroupedGroundLine, 'combined'>;

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
  const remarks = (language: string) => findingRemarks(operation, finding, language);
  if (finding.concepts === null) {
    const assertion = await assertionOf(operation, finding.assertion);
    return { balance: { ...assertionBalance(assertion), remarks }, level: assertion.level };
  }
  const { balance, level } = weighGroup(await byThemselves(operation, finding));
  return { balance: { ...balance, remarks }, level };
}

/** What is to be told of what a finding comes to, read as soon as its lines are; null where a part has no words in the language. */
export async function findingRemarks(
  operation: Operation,
  finding: Finding,
  language: string,
): Promise<BalanceRemarks | null> {
  const lines = await byThemselves(operation, finding);
  return balanceRemarks(operation, countedOf(lines, weighGroup(lines).notCounted), language);
}

/** The lines of a finding, weighed by themselves: what it combines counts. */
async function byThemselves(operation: Operation, finding: Finding): Promise<readonly GroupedLine[]> {
  return (await linesOfFinding(operation, finding)).map((line) => ({ ...line, combined: false }));
}

/** The lines that belong to a finding, of any source. */
export function linesOfFinding(operation: Operation, finding: Finding): Promise<readonly Line[]> {
  return linesOf(operation).load(finding);
}

/** What the lines on all findings of a group come to, each voice once. */
export async function groupOutcome(operation: Operation, group: FindingGroup): Promise<Outcome> {
  const lines = await linesOfGroup(operation, group);
  const { balance, level, notCounted } = weighGroup(lines);
  const remarks = async (language: string) => {
    const counted = countedOf(lines, notCounted);
    const deciding = counted.filter(({ human }) => human).map(({ assertion }) => assertion);
    const [told, onlyKinds] = await Promise.all([
      balanceRemarks(operation, counted, language),
      onlyKindsOf(operation, group, deciding, language),
    ]);
    return told === null || onlyKinds === null ? null : { ...told, onlyKinds };
  };
  return { balance: { ...balance, remarks }, level };
}

function countedOf<Line extends GroupedLine>(
  lines: readonly Line[],
  notCounted: Weighing['notCounted'],
): readonly Line[] {
  return lines.filter(({ id }) => notCounted.get(id) === null);
}

/** The lines on all findings of a group, of any source. */
export async function linesOfGroup(
  operation: Operation,
  { weighed }: FindingGroup,
): Promise<readonly (GroupedGroundLine & { readonly assertion: string })[]> {
  const lines = await Promise.all(
    weighed.map(async (part) => {
      const { assertion, combined } = part;
      return (await linesOf(operation).load(part)).map((line) => ({ ...line, assertion, combined }));
    }),
  );
  return lines.flat();
}
